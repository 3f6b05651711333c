/** The replica's journey, as the browsers of the demo and of the tests walk it. */

const SITE = 'https://www.moncompteformation.gouv.fr';

/**
 * @typedef {object} Stop one place of the élu's journey, on one generation of the replica
 * @property {string} id
 * @property {string} generation
 * @property {string} titre
 * @property {Readonly<Record<string, unknown>>} settings what the replica must be set to first
 * @property {string} url where to go then
 * @property {string} state what the extension must say there
 */

/**
 * @param {Stop} stop
 * @returns {string} the address that sets the replica as this stop wants it, and then leads to the stop
 */
export function addressOf(stop) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ generation: stop.generation, ...stop.settings })) query.set(key, String(value));
  query.set('vers', stop.url);
  return `${SITE}/__replique/reglages?${query}`;
}
