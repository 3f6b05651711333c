/**
 * What may stay readable of a text while somebody helps: only what is known to be harmless. Everything else is hidden, whatever it is:
 * a name that no list knows is hidden because it is no plain word, not because it looks like a name.
 */

import { type Morceau, MAX_LU, donneesPersonnelles } from './donnees-personnelles';
import { MOTS_COURANTS } from './mots-courants';

/** Numbers that may stay beside the words. `dates`: of trainings, never of birth; without its year, a day may be one. `quantites`: « 4 jours », « étape 2 sur 4 ». */
export type GenreLisible = 'montants' | 'dates' | 'quantites';

interface Mot extends Morceau {
  readonly cle: string;
  readonly lisible: boolean;
  readonly capitale: boolean;
  readonly capitales: boolean;
  /** First word of a text or of a sentence: a capital there says nothing. */
  readonly premier: boolean;
}

const MOT = /\p{L}[\p{L}\p{M}]*/gu;
/** What says nothing by itself: neither letter, nor digit, nor arobase. */
const MARKS = /^[^\p{L}\p{N}@]*/u;
const ELISIONS = new Set(['c', 'd', 'j', 'l', 'm', 'n', 's', 't', 'qu']);
const ENDINGS = new Set(['e', 's', 'es', 'ne', 'trice', 'euse']);
const SEULES = new Set(['a', 'y', 'o']);

/** Years that a training may bear, and no élu's birth. */
const ANNEE = String.raw`20(?:19|[2-5]\d)`;
const MOIS = 'janvier|février|fevrier|mars|avril|mai|juin|juillet|août|aout|septembre|octobre|novembre|décembre|decembre|janv\\.|févr\\.|avr\\.|juil\\.|sept\\.|oct\\.|nov\\.|déc\\.';
const AVANT = String.raw`(?<![\p{L}\d.,/_\-]|\d\s)`;
const APRES = String.raw`(?![\p{L}\d/_!\-]|[.,]\d|\s?\d)`;

const NOMBRES: Readonly<Record<GenreLisible, readonly RegExp[]>> = {
  montants: [new RegExp(String.raw`${AVANT}\d{1,3}(?:[\s.]?\d{3}){0,2}(?:,\d{1,2})?\s?(?:€|euros?(?!\p{L})|EUR(?!\p{L}))`, 'gu')],
  dates: [
    new RegExp(String.raw`(?<![\d.,/\-])\d{1,2}[/.\-]\d{1,2}[/.\-]${ANNEE}(?![\d/\-]|\s?\d)`, 'gu'),
    new RegExp(String.raw`(?<![\d.,/\-])\d{1,2}(?:er)?\s(?:${MOIS})\s${ANNEE}(?![\d\p{L}]|\s\d)`, 'giu'),
    new RegExp(String.raw`(?<![\d.,/\-]|\d\s)\d{1,2}\s?[h:]\s?(?:[0-5]\d)?(?![\p{L}\d:])`, 'giu'),
    new RegExp(String.raw`${AVANT}${ANNEE}${APRES}`, 'gu'),
  ],
  quantites: [
    new RegExp(String.raw`${AVANT}\d{1,3}\s?(?:%|jours?|heures?|mois|semaines?|minutes?|secondes?|chiffres|caractères|lettres|étapes?|formations?|résultats?|sessions?|dossiers?|places?|pages?|participants?|ko|mo)(?!\p{L})`, 'giu'),
    /(?<!\p{L})(?:étape|page|article|niveau)\s\d{1,3}(?:\s?(?:sur|\/|à)\s?\d{1,3})?(?![\d/-]|[.,]\d|\s?\d)/giu,
    /^\s*[1-9]\s*[.)]?\s*$/gu,
  ],
};

/**
 * Takes a text and the numbers to keep; returns the parts that hold nothing personal, in order, apart from one another.
 * Empty when the text is longer than 4 000 characters, and for any text it does not know. Never throws.
 */
export function morceauxLisibles(texte: string, garde: readonly GenreLisible[]): readonly Morceau[] {
  if (texte.length > MAX_LU || !/[\p{L}\d€]/u.test(texte)) return [];
  const taken = /[\d@＠\p{Lu}]|[Aa][Tt][)\]]/u.test(texte) ? donneesPersonnelles(texte) : [];
  const words = readWords(texte);
  const shown: Morceau[] = words.filter((word, at) => word.lisible && !isPartOfName(texte, words, at));
  if (/\d/u.test(texte)) for (const kind of garde) for (const pattern of NOMBRES[kind]) for (const found of texte.matchAll(pattern)) shown.push({ debut: found.index, fin: found.index + found[0].length });
  const free = shown.filter((part) => !taken.some((other) => other.debut < part.fin && part.debut < other.fin));
  return merged(texte, free.toSorted((a, b) => a.debut - b.debut));
}

/** No known name is a plain word of so many letters. */
const TROP_LONG = 9;

/** Whether a short text could be a name, or part of one, though each of its words is plain: « Mai LE », « Avril ». Returns how many words it has, 0 when it could not. */
export function motsDUnNom(texte: string): number {
  if (texte.length > 60 || !/^[\p{L}\p{M}\s.'’‐‑-]+$/u.test(texte)) return 0;
  const words = readWords(texte);
  return words.length <= 4 && words.every((word) => word.capitale && !(word.lisible && word.cle.length >= TROP_LONG)) ? words.length : 0;
}

function readWords(texte: string): readonly Mot[] {
  return Array.from(texte.matchAll(MOT), (found) => {
    const [word] = found;
    const cle = word.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
    const fin = found.index + word.length;
    return {
      debut: found.index, fin, cle,
      lisible: isKnown(texte, cle, found.index, fin),
      capitale: /^\p{Lu}/u.test(word),
      capitales: word.length > 1 && word === word.toUpperCase(),
      premier: /(?:^|[.!?:;•·–—«(|/]|\n)\s{0,9}["“]?$/u.test(texte.slice(Math.max(0, found.index - 6), found.index)),
    };
  });
}

function isKnown(texte: string, cle: string, debut: number, fin: number): boolean {
  const next = texte[fin] ?? '';
  const before = texte[debut - 1] ?? '';
  // « inscrit(e)s », « né·e ».
  if (ENDINGS.has(cle) && ((before === '(' && next === ')') || before === '·' || before === ')')) return true;
  if (ELISIONS.has(cle) && /['’ʼ]/u.test(next)) return true;
  if (cle === 'e' && /^-?mail/iu.test(texte.slice(fin, fin + 5))) return true;
  // A word in two pieces around a digit or an arobase is no word.
  if (/[\d@_]/u.test(next) || /[\d@_]/u.test(before)) return false;
  return SEULES.has(cle) || MOTS_COURANTS.has(cle);
}

/** « Isabelle MAIRE »: a plain word, written as a name beside a hidden name, is part of it. */
function isPartOfName(texte: string, words: readonly Mot[], at: number): boolean {
  const word = words[at] as Mot;
  if (!word.capitale) return joinsHidden(texte, words[at - 1], word) || joinsHidden(texte, word, words[at + 1]);
  const before = isHiddenName(words[at - 1]) && isTight(texte, words[at - 1], word);
  const after = isHiddenName(words[at + 1]) && isTight(texte, word, words[at + 1]);
  return before || (after && (word.capitales || !word.premier || word.fin - word.debut === 1));
}

/** « Jean-pierre », « o’neil »: hyphen and apostrophe make one word of two. */
function joinsHidden(texte: string, left: Mot | undefined, right: Mot | undefined): boolean {
  if (left === undefined || right === undefined) return false;
  const hidden = left.lisible ? right : left;
  return !hidden.lisible && /^[-‐‑]$/u.test(texte.slice(left.fin, right.debut));
}

function isHiddenName(word: Mot | undefined): boolean {
  return word !== undefined && !word.lisible && word.capitale;
}

function isTight(texte: string, left: Mot | undefined, right: Mot | undefined): boolean {
  return left !== undefined && right !== undefined && /^[\s'’-]{1,2}$/u.test(texte.slice(left.fin, right.debut));
}

/** Neighbours with nothing but spaces and punctuation between them are shown as one; the marks that follow come along. */
function merged(texte: string, parts: readonly Morceau[]): readonly Morceau[] {
  const out: { debut: number; fin: number }[] = [];
  for (const { debut, fin } of parts) {
    const last = out.at(-1);
    const end = fin + marksAt(texte.slice(fin));
    if (last !== undefined && debut <= last.fin) last.fin = Math.max(last.fin, end);
    else out.push({ debut: last === undefined && marksAt(texte) === debut ? 0 : debut, fin: end });
  }
  return out;
}

function marksAt(texte: string): number {
  return MARKS.exec(texte)?.[0].length ?? 0;
}
