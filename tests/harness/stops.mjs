/** The replica's journey, as the browsers of the demo and of the tests walk it. */
import { controlPath } from '../site/stops.mjs';

/** @typedef {import('../site/stops.mjs').Stop} Stop */

const SITE = 'https://www.moncompteformation.gouv.fr';

/** @param {Stop} stop @returns {string} the address that sets the replica as this stop wants it, and then leads to the stop */
export function addressOf(stop) {
  return `${SITE}${controlPath(stop)}`;
}

/** @param {Stop} stop @returns {string} the stop's own address */
export function urlOf(stop) {
  return `${SITE}${stop.url}`;
}

/** @param {Stop} stop @returns {'connecte' | 'deconnecte'} who the replica takes the person for */
export function sessionOf(stop) {
  return stop.settings.session ?? 'deconnecte';
}
