/** A title, a body's name: short texts that must never carry what says who someone is. */

import { donneesPersonnelles, type Genre } from '../accompagnement/donnees-personnelles';
import type { Lue } from '../guide/saisie';
import { LONGUEUR_TEXTE } from './valeur';

/** An e-mail address, or a run of digits as long as a telephone, a social-security or a dossier number. A date has 8 digits, a price fewer. */
const PERSONNEL = /[^\s@]+@[^\s@]+|\d(?:[\s.\-/]*\d){8,}/u;
/** The same patterns as the mask. Not the places and the files: « Réf. 12 », « 37000 Tours », « place de la mairie » stand in titles of trainings. */
const JAMAIS: ReadonlySet<Genre> = new Set<Genre>(['mail', 'nir', 'iban', 'carte', 'telephone', 'naissance', 'personne']);
/** What stands between figures to dodge a pattern: dots in the middle, low lines, commas, brackets, hyphens of all kinds. */
const SIGNES = /(?<=\d\s?)[·•∙_,()[\]‐-―−]{1,3}(?=\s?\d)/gu;
const AROBASE = /\s*(?:@|[([]\s*(?:at|arobase)\s*[)\]]|\sarobase\s)\s*/giu;
/** Marks that turn the reading direction, or that cannot be seen. */
const INVISIBLES = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;

export function estPersonnel(text: string): boolean {
  const plain = text.normalize('NFKC').replaceAll(SIGNES, '-').replaceAll(AROBASE, '@');
  return PERSONNEL.test(plain) || donneesPersonnelles(plain).some(({ genre }) => JAMAIS.has(genre));
}

/** The text on one line, without what cannot be seen, cut to what is kept; null when it is empty, or could name someone. */
export function anonyme(text: string): string | null {
  const line = text.slice(0, 4 * LONGUEUR_TEXTE).replaceAll(INVISIBLES, ' ').replaceAll(/\s+/gu, ' ').trim().slice(0, LONGUEUR_TEXTE).trim();
  return line === '' || estPersonnel(line) ? null : line;
}

/** A title or a body's name. Refuses what could say who someone is. */
export function readTexteSaisi(text: string): Lue<string> {
  if (text.trim() === '') return { kind: 'vide' };
  if (text.trim().length > LONGUEUR_TEXTE) return { kind: 'refusee', message: 'Ce texte est trop long. Gardez le début.' };
  if (estPersonnel(text)) return { kind: 'refusee', message: 'N’écrivez ici ni numéro, ni adresse e-mail, ni téléphone.' };
  const value = anonyme(text);
  return value === null ? { kind: 'vide' } : { kind: 'lue', value };
}
