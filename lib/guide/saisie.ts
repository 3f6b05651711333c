/** What a person types: French dates, prices and shares, read or refused with a message that says what to write. */

import { addDays, type CivilDate } from '../calendar/civil-date';
import { DERNIER_JOUR, PREMIER_JOUR } from '../calendar/jours-feries';
import { jourEnLettres } from './format';
import { dayOrNull } from './jour';

export type Lue<T> = { readonly kind: 'lue'; readonly value: T } | { readonly kind: 'vide' } | { readonly kind: 'refusee'; readonly message: string };

const MOIS = ['janvier', 'fevrier', 'mars', 'avril', 'mai', 'juin', 'juillet', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'];
const SEMAINE = '(lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)';
const EN_CHIFFRES = new RegExp(`^(?:${SEMAINE} )?(\\d{1,2}) ?[/.-] ?(\\d{1,2})(?: ?[/.-] ?(\\d+))?$`, 'u');
const EN_LETTRES = new RegExp(`^(?:${SEMAINE} )?(\\d{1,2})(?: ?er)? ([a-z]{3,9})\\.?(?: (\\d+))?$`, 'u');
/** As computers write it. */
const A_L_ENVERS = /^(\d{4})-(\d{2})-(\d{2})$/u;
/** Days told from today. */
const RELATIFS: Readonly<Record<string, number>> = { 'avant-hier': -2, hier: -1, "aujourd'hui": 0, demain: 1, 'apres-demain': 2 };
const MODELE = 'Écrivez la date ainsi : 15/12/2026, ou 15 décembre 2026.';
/** Nothing sold on the site costs more: a larger figure is a slip of the finger. 100 000 €, in cents. */
const PRIX_MAXIMUM = 100_000_00;

/**
 * « 15/12/2026 », « 3.3.27 », « le 1er mars 2027 », « mardi 12 janv. 2027 », « 2027-01-12 »; with `today`, « demain » too. Empty is `vide`; anything
 * else is refused with what to write: a day without its year is never guessed.
 */
export function readJourSaisi(text: string, today: CivilDate | null = null): Lue<CivilDate> {
  const simple = simplified(text).replaceAll('’', "'").replace(/^(?:le|du|au) /u, '').replace(/[.,;]$/u, '');
  if (simple === '') return { kind: 'vide' };
  const relatif = RELATIFS[simple.replaceAll(' ', '-')];
  if (relatif !== undefined) return today === null ? refuse(MODELE) : { kind: 'lue', value: addDays(today, relatif) };
  const [, annee, mois, jour] = A_L_ENVERS.exec(simple) ?? [];
  if (annee !== undefined) return dayOf(jour, Number(mois), annee);
  const chiffres = EN_CHIFFRES.exec(simple);
  if (chiffres) return named(chiffres[1], dayOf(chiffres[2], Number(chiffres[3]), chiffres[4]));
  const lettres = EN_LETTRES.exec(simple);
  const month = monthOf(lettres?.[3] ?? '');
  return lettres === null || month === null ? refuse(MODELE) : named(lettres[1], dayOf(lettres[2], month, lettres[4]));
}

/** 1 to 12, of a whole name or of its beginning; null when it begins several, or none. */
function monthOf(word: string): number | null {
  const found = MOIS.flatMap((mois, at) => (mois.startsWith(word) ? [at + 1] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The name of the day must be that of the date: one of the two is wrong otherwise. */
function named(name: string | undefined, read: Lue<CivilDate>): Lue<CivilDate> {
  if (read.kind !== 'lue' || name === undefined || jourEnLettres(read.value).startsWith(name)) return read;
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
  if (year === undefined) return refuse('Ajoutez l’année, par exemple 15 décembre 2026.');
  if (year.length !== 2 && year.length !== 4) return refuse('Écrivez l’année avec ses quatre chiffres.');
  const text = [year.length === 2 ? `20${year}` : year, String(month).padStart(2, '0'), (day ?? '').padStart(2, '0')].join('-');
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
