/** Telephone and e-mail: what is dialled or opened is built here from the parts that were checked, never copied. */

import type { Telephone } from '../guide/associations/types';
import { type RefusDAdresse, refusDeNom } from './adresse';

/** Territories with a country code of their own: 0262 is dialled +262 262. */
const INDICATIFS: readonly (readonly [RegExp, string])[] = [
  [/^0(?:262|263|692|693)/u, '+262'],
  [/^0(?:590|690|691)/u, '+590'],
  [/^0(?:594|694)/u, '+594'],
  [/^0(?:596|696|697)/u, '+596'],
  [/^0508/u, '+508'],
];
/** Numbers whose call may be charged for: in 08, only 080x is free or costs an ordinary call (numbering plan of Arcep). */
const SURTAXES = /^08[^0]/u;
/** The same inside a sentence, however it is spaced; and the 118 directories. */
const SURTAXE_ECRIT = /(?<!\d)(?:(?:0|(?:\+|00) ?33)[ .\-_\u00a0\u202f]{0,2}(?:\(0\) ?)?8(?:[ .\-_\u00a0\u202f]{0,2}\d){8}|118 ?\d{3})(?!\d)/gu;

export type RefusDeTelephone = 'telephone' | 'telephone-payant';

/** Takes a French number as people write it, « 05 56 07 13 50 »; returns it as read and as dialled, or why it is refused. */
export function telephoneOf(text: string): Telephone | RefusDeTelephone {
  if (!/^0[1-9](?:[ .\u00a0]?\d\d){4}$/u.test(text)) return 'telephone';
  const digits = text.replaceAll(/\D/gu, '');
  if (SURTAXES.test(digits)) return 'telephone-payant';
  const [, indicatif] = INDICATIFS.find(([start]) => start.test(digits)) ?? [null, '+33'];
  return { affiche: (digits.match(/../gu) ?? []).join(' '), href: `tel:${indicatif}${digits.slice(1)}` };
}

/** Whether a sentence gives a number whose call is charged for. */
export function givesPaidNumber(text: string): boolean {
  return (text.normalize('NFKC').match(SURTAXE_ECRIT) ?? []).some((found) => {
    const digits = found.replaceAll(/\D/gu, '').replace(/^(?:00)?330?/u, '0');
    return digits.startsWith('118') || SURTAXES.test(digits);
  });
}

/** Letters, digits, dot, hyphen and underscore: nothing that could add a recipient or a subject. */
const EMAIL = /^[a-z0-9](?:[a-z0-9._-]{0,62}[a-z0-9])?@([a-z0-9.-]{4,120})$/u;

/** Takes an e-mail address; returns why it is refused, or null. */
export function refusDEmail(text: string): 'email' | RefusDAdresse | null {
  const [, name] = EMAIL.exec(text) ?? [];
  return name === undefined || text.includes('..') ? 'email' : refusDeNom(name);
}
