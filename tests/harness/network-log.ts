/** Reads Chromium's own journal of the network (`--log-net-log`): every request of the whole browser, and who asked for it. */
import { readFileSync } from 'node:fs';

export type NetworkRequest = { url: string, initiator: string };

interface Journal {
  readonly constants: { readonly logEventTypes: { readonly URL_REQUEST_START_JOB: number } };
  readonly events: readonly { readonly type: number, readonly params?: { readonly url?: string, readonly initiator?: string } }[];
}

/** @returns in order, redirections included */
export function readNetworkLog(path: string): NetworkRequest[] {
  return parseNetworkLog(readFileSync(path, 'utf8'));
}

/** @param text the journal; a browser that was killed leaves it without its end */
export function parseNetworkLog(text: string): NetworkRequest[] {
  const journal = parseOrMend(text);
  const start = journal.constants.logEventTypes.URL_REQUEST_START_JOB;
  return journal.events.flatMap(({ type, params }) => (type === start && params?.url !== undefined ? [{ url: params.url, initiator: params.initiator ?? 'aucun' }] : []));
}

function parseOrMend(text: string): Journal {
  try {
    return JSON.parse(text);
  } catch {
    // One event per line: the last line may be cut anywhere.
    return JSON.parse(`${text.slice(0, text.lastIndexOf('},\n') + 1)}]}`);
  }
}
