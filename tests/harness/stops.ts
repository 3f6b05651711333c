/** The replica's journey, as the browsers of the demo and of the tests walk it. */
import { type Stop, controlPath } from '../site/stops';

const SITE = 'https://www.moncompteformation.gouv.fr';

/** @returns the address that sets the replica as this stop wants it, and then leads to the stop */
export function addressOf(stop: Stop): string {
  return `${SITE}${controlPath(stop)}`;
}

/** @returns the stop's own address */
export function urlOf(stop: Stop): string {
  return `${SITE}${stop.url}`;
}

/** @returns who the replica takes the person for */
export function sessionOf(stop: Stop): 'connecte' | 'deconnecte' {
  return stop.settings.session ?? 'deconnecte';
}
