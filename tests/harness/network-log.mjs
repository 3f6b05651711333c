/** Reads Chromium's own journal of the network (`--log-net-log`): every request of the whole browser, and who asked for it. */
import { readFileSync } from 'node:fs';

/** @typedef {{ url: string, initiator: string }} NetworkRequest */

/** @param {string} path @returns {NetworkRequest[]} in order, redirections included */
export function readNetworkLog(path) {
  return parseNetworkLog(readFileSync(path, 'utf8'));
}

/**
 * @param {string} text the journal; a browser that was killed leaves it without its end
 * @returns {NetworkRequest[]}
 */
export function parseNetworkLog(text) {
  const journal = parseOrMend(text);
  const start = journal.constants.logEventTypes.URL_REQUEST_START_JOB;
  return journal.events
    .filter((/** @type {any} */ event) => event.type === start && typeof event.params?.url === 'string')
    .map((/** @type {any} */ event) => ({ url: event.params.url, initiator: event.params.initiator ?? 'aucun' }));
}

/** @param {string} text @returns {any} */
function parseOrMend(text) {
  try {
    return JSON.parse(text);
  } catch {
    // One event per line: the last line may be cut anywhere.
    return JSON.parse(`${text.slice(0, text.lastIndexOf('},\n') + 1)}]}`);
  }
}
