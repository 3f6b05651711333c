/** Values in the words of the panel: French, digits, no-break spaces. */

import { intlFormat } from 'date-fns/intlFormat';
import { addDays, type CivilDate } from '../calendar/civil-date';

const NBSP = '\u00a0';

const EN_LETTRES = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** « mardi 24 novembre 2026 », « lundi 1er mars 2027 ». Noon exists on every day of every time zone. The browser's own French is used: a locale of the library weighs 20 kB. */
export function jourEnLettres(day: CivilDate): string {
  return intlFormat(new Date(`${day}T12:00`), EN_LETTRES, { locale: 'fr-FR' }).replace(/ 1 /u, ' 1er ');
}

/** The same for a day of the next months, without its year: « vendredi 5 février ». Farther, or gone, it keeps it. */
export function jourProche(day: CivilDate, today: CivilDate): string {
  const isNear = day >= today && day.slice(0, 7) <= addDays(today, SANS_ANNEE).slice(0, 7);
  return isNear ? jourEnLettres(day).replace(/ \d{4}$/u, '') : jourEnLettres(day);
}

/** Half a year: the same day and month cannot come twice. */
const SANS_ANNEE = 180;

/** Integer cents to « 800 € » or « 2 136,50 € ». Cents are shown only when there are some. */
export function euros(centimes: number): string {
  const whole = String(Math.trunc(centimes / 100)).replaceAll(/\B(?=(?:\d{3})+$)/gu, NBSP);
  const rest = centimes % 100;
  return `${whole}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}${NBSP}€`;
}

/** « 1 jour ouvré », « 4 jours ouvrés », « 14 jours ». */
export function duree(count: number, unite: 'jours-ouvres' | 'jours-calendaires'): string {
  const s = count > 1 ? 's' : '';
  return `${count}${NBSP}jour${s}${unite === 'jours-ouvres' ? ` ouvré${s}` : ''}`;
}

/** 25 → « 25 % ». */
export function pourcent(value: number): string {
  return `${value}${NBSP}%`;
}
