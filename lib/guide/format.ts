/** Values in the words of the panel: French, digits, no-break spaces. */

import { format, parseISO } from 'date-fns';
import { fr } from 'date-fns/locale/fr';
import type { CivilDate } from '../calendar/civil-date';

const NBSP = '\u00a0';

/** « mardi 24 novembre 2026 », « lundi 1er mars 2027 ». */
export function jourEnLettres(day: CivilDate): string {
  const date = parseISO(day);
  return format(date, date.getDate() === 1 ? 'EEEE do MMMM yyyy' : 'EEEE d MMMM yyyy', { locale: fr });
}

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
