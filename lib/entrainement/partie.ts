/** One game of practice: where the trainee is, and what each press changes. Pure: no document, no clock. */

import { react } from './gestures';
import { pagePublique } from './hors-application';
import { defaultSettings } from './settings';
import type { Settings } from './settings';
import type { SituationJouee } from './situations';

export interface PartieJouee {
  readonly settings: Settings;
  /** Path and hash on the site. */
  readonly url: string;
  /** The dialog in view; `aucun` for none. */
  readonly dialogue: string;
  /** The passing message. */
  readonly message: string | null;
  /** Menus unfolded and remarks shown since the page came, by id. */
  readonly ouverts: readonly string[];
  /** Grows with each page shown: the same address may come again. */
  readonly tour: number;
}

export interface Pression {
  readonly geste: string;
  /** Whether the consent to spend the rights is ticked. */
  readonly accord: boolean;
}

export const SITE = 'https://www.moncompteformation.gouv.fr';
const APP = '/espace-prive/html/';
const HORS_PARCOURS = 'Cette page n’existe pas dans l’entraînement.';

/** The site as it is at the start of a situation. */
export function partieOf(situation: SituationJouee): PartieJouee {
  const settings = { ...defaultSettings(), ...situation.settings };
  return { settings, url: situation.url, dialogue: settings.dialogue, message: null, ouverts: [], tour: 0 };
}

/** What a press of a button does. A gesture that the screens do not know changes nothing. */
export function presser(partie: PartieJouee, { geste, accord }: Pression): PartieJouee {
  const effect = react(geste, partie.settings, { accord, hash: hashOf(partie.url) });
  const settings = effect.settings === undefined ? partie.settings : { ...partie.settings, ...effect.settings };
  const dialogue = effect.open ?? (effect.close ? 'aucun' : partie.dialogue);
  const message = effect.toast ?? (effect.external === undefined ? null : HORS_PARCOURS);
  const toggled = effect.toggle === undefined ? partie.ouverts : toggle(partie.ouverts, effect.toggle);
  const ouverts = effect.reveal === undefined ? toggled : [...toggled, effect.reveal];
  const next = { ...partie, settings: { ...settings, dialogue: 'aucun' as const }, dialogue, message, ouverts };
  return effect.goto === undefined && effect.settings === undefined ? next : moved(next, effect.goto === undefined ? partie.url : APP + effect.goto, dialogue);
}

/** Follows a link. An address outside of the practice is only said to be so. */
export function followLink(partie: PartieJouee, href: string): PartieJouee {
  if (href.startsWith('#')) return moved(partie, APP + href, 'aucun');
  return href.startsWith(APP) || pagePublique(slugOf(href)) !== null ? moved(partie, href, 'aucun') : { ...partie, message: HORS_PARCOURS };
}

/** Time passes: the training body answers, a mail comes. */
export function changer(partie: PartieJouee, settings: Partial<Settings>): PartieJouee {
  return moved({ ...partie, settings: { ...partie.settings, ...settings } }, partie.url, 'aucun');
}

function moved(partie: PartieJouee, url: string, dialogue: string): PartieJouee {
  return { ...partie, url, dialogue, ouverts: [], tour: partie.tour + 1 };
}

function toggle(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id];
}

/** After `/espace-public/`; empty elsewhere. */
export function slugOf(url: string): string {
  return /^\/espace-public\/([^#?]*)/u.exec(url)?.[1] ?? '';
}

export function hashOf(url: string): string {
  const at = url.indexOf('#');
  return at < 0 ? '' : url.slice(at);
}
