/** What a person types: French dates, prices and shares, read or refused with a message that says what to write. */

import type { CivilDate } from '../calendar/civil-date';
import { DERNIER_JOUR, PREMIER_JOUR } from '../calendar/jours-feries';
import { jourEnLettres } from './format';
import { dayOrNull } from './jour';

export type Lue<T> = { readonly kind: 'lue'; readonly value: T } | { readonly kind: 'vide' } | { readonly kind: 'refusee'; readonly message: string };

const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const SEMAINE = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const EN_CHIFFRES = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d+)$/u;
const EN_LETTRES = new RegExp(`^(?:${SEMAINE} )?(\\d{1,2})(?:er)? (${MOIS.join('|')}) (\\d+)$`, 'u');
const MODELE = 'Écrivez la date ainsi : 15/12/2026, ou 15 décembre 2026.';
/** Nothing sold on the site costs more: a larger figure is a slip of the finger. 100 000 €, in cents. */
const PRIX_MAXIMUM = 100_000_00;

/** « 15/12/2026 », « 1er mars 2027 », « mardi 12 janvier 2027 ». Empty is `vide`, anything else is refused with what to write. */
export function readJourSaisi(text: string): Lue<CivilDate> {
  const simple = simplified(text);
  if (simple === '') return { kind: 'vide' };
  const chiffres = EN_CHIFFRES.exec(simple);
  if (chiffres) return dayOf(chiffres[1], Number(chiffres[2]), chiffres[3]);
  const lettres = EN_LETTRES.exec(simple);
  if (!lettres) return refuse(MODELE);
  const read = dayOf(lettres[2], MOIS.indexOf(lettres[3] ?? '') + 1, lettres[4]);
  const named = lettres[1];
  if (read.kind !== 'lue' || named === undefined || jourEnLettres(read.value).startsWith(named)) return read;
  return refuse(`Ce jour est un ${jourEnLettres(read.value)}. Vérifiez la date.`);
}

/** « 450 », « 1 200,50 € », « 1200.5 » to integer cents. */
export function readPrixSaisi(text: string): Lue<number> {
  const simple = simplified(text).replace(/ ?(?:€|euros?)$/u, '');
  if (simple === '') return { kind: 'vide' };
  const found = /^(\d{1,3}(?: \d{3})*|\d{1,9})(?:[,.](\d{1,2}))?$/u.exec(simple);
  if (!found) return refuse('Écrivez le prix ainsi : 1 200,50.');
  const centimes = Number((found[1] ?? '').replaceAll(' ', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
  return centimes > PRIX_MAXIMUM ? refuse('Ce prix semble trop grand. Vérifiez-le.') : { kind: 'lue', value: centimes };
}

/** « 60 » or « 60 % », a share of attendance, to 0–1. */
export function readPresenceSaisie(text: string): Lue<number> {
  const simple = simplified(text).replace(/ ?%$/u, '');
  if (simple === '') return { kind: 'vide' };
  const part = /^\d{1,3}(?:[,.]\d)?$/u.test(simple) ? Number(simple.replace(',', '.')) : Number.NaN;
  return part <= 100 ? { kind: 'lue', value: part / 100 } : refuse('Écrivez une part entre 0 et 100, par exemple 60.');
}

function dayOf(day: string | undefined, month: number, year: string | undefined): Lue<CivilDate> {
  if (year?.length !== 4) return refuse('Écrivez l’année avec ses quatre chiffres.');
  const text = [year, String(month).padStart(2, '0'), (day ?? '').padStart(2, '0')].join('-');
  const read = dayOrNull(text);
  if (read === null) return refuse('Cette date n’existe pas. Vérifiez le jour et le mois.');
  if (read < PREMIER_JOUR || read > DERNIER_JOUR) return refuse(`Je sais compter de ${PREMIER_JOUR.slice(0, 4)} à ${DERNIER_JOUR.slice(0, 4)} seulement. Vérifiez l’année.`);
  return { kind: 'lue', value: read };
}

function refuse(message: string): { readonly kind: 'refusee'; readonly message: string } {
  return { kind: 'refusee', message };
}

function simplified(text: string): string {
  return text.slice(0, 60).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
}
