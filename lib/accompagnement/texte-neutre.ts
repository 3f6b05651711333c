/**
 * A text of the page with only its known wordings left: every other letter becomes `x`, every figure `0`. Spaces and common punctuation stay,
 * so that the copy keeps the shape that the reader of pages judges by; any other sign disappears.
 */

import { PAS_DES_NOMS } from '../page/pas-des-noms';
import { looksLikeName } from '../page/session-signs';
import { MAX_COMPARED, cleOf } from '../page/text';
import { type MotsGardes, PREFIXE } from './lookup-libelles';

/** Takes the pieces of one text, in order (the text nodes of a block); returns each piece made neutral. */
export type Neutraliser = (pieces: readonly string[]) => readonly string[];

export function neutraliseur(mots: MotsGardes): Neutraliser {
  return (pieces) => {
    const lu = read(pieces);
    if (lu.cle !== '') mark(lu, mots);
    // The reader takes a name in the header for a proof of log-in: the copy says that one stood there, not which.
    const names = pieces.map((piece, at) => looksLikeName(piece, PAS_DES_NOMS) && !lu.kept.slice(lu.offsets[at], lu.offsets[at + 1]).includes(true));
    markWords(lu, mots);
    return names.map((isName, at) => (isName ? NOM : write(lu, at)));
  };
}

interface Lu {
  readonly chars: readonly string[];
  /** Which piece each character belongs to. */
  readonly of: readonly number[];
  /** Letters and figures of all the pieces, without case or accents. */
  readonly cle: string;
  /** The character that each letter of the key comes from. */
  readonly from: readonly number[];
  /** Where each piece begins, and where a label ends (« Statut : »): a wording may begin there. */
  readonly starts: readonly number[];
  /** Where the characters of each piece begin, and those of the last one end. */
  readonly offsets: readonly number[];
  /** Where each piece ends, in the key. */
  readonly ends: ReadonlySet<number>;
  readonly kept: boolean[];
}

/** As many letters as the reader compares: what stands further is never a wording. */
const MAX_READ = 4 * MAX_COMPARED;

function read(pieces: readonly string[]): Lu {
  const chars: string[] = [];
  const of: number[] = [];
  const from: number[] = [];
  const starts = new Set<number>([0]);
  const ends = new Set<number>();
  const offsets: number[] = [];
  let cle = '';
  pieces.forEach((piece, at) => {
    starts.add(cle.length);
    offsets.push(chars.length);
    for (const char of piece) {
      const folded = cle.length < MAX_READ ? fold(char) : '';
      for (let count = 0; count < folded.length; count += 1) from.push(chars.length);
      cle += folded;
      if (char === ':') starts.add(cle.length);
      chars.push(char);
      of.push(at);
    }
    ends.add(cle.length);
  });
  return { chars, of, cle, from, starts: [...starts], offsets: [...offsets, chars.length], ends, kept: chars.map(() => false) };
}

const ASCII = Array.from({ length: 0x180 }, (_, code) => cleOf(String.fromCodePoint(code)));

function fold(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  return code < ASCII.length ? (ASCII[code] as string) : cleOf(char);
}

/** « Étape 2 sur 4 » : the reader skips it before a status. */
const ETAPE_SUR = /etape([1-9])sur([1-9])(?!\d)/gu;

function mark(lu: Lu, mots: MotsGardes): void {
  const { cle } = lu;
  for (const start of lu.starts) {
    const prefix = cle.slice(start, start + PREFIXE);
    for (const mot of mots.entiers.get(prefix) ?? []) if (cle.startsWith(mot, start) && lu.ends.has(start + mot.length)) keep(lu, start, mot.length);
    for (const mot of mots.debuts.get(prefix) ?? []) if (cle.startsWith(mot, start) && isCut(lu, start + mot.length)) keep(lu, start, mot.length);
  }
  for (const mot of mots.partout) {
    for (let at = cle.indexOf(mot); at >= 0; at = cle.indexOf(mot, at + 1)) if (isCut(lu, at) && isCut(lu, at + mot.length)) keep(lu, at, mot.length);
  }
  for (const found of cle.matchAll(ETAPE_SUR)) if (Number(found[1]) <= Number(found[2]) && isCut(lu, found.index) && isCut(lu, found.index + found[0].length)) keep(lu, found.index, found[0].length);
}

/**
 * A word of the vocabulary on its own, written in small letters among spaces: a name begins with a capital, and what stands in an address or a
 * mail stands among other signs.
 */
function markWords({ chars, of, kept }: Lu, mots: MotsGardes): void {
  for (let at = 0; at < chars.length; at += 1) {
    if (!isLetter(chars[at])) continue;
    const start = at;
    while (isLetter(chars[at + 1]) && of[at + 1] === of[start]) at += 1;
    const word = chars.slice(start, at + 1).join('');
    if (word === word.toLowerCase() && mots.seuls.has(cleOf(word)) && mayPrecede(chars[start - 1]) && mayFollow(chars[at + 1], chars[at + 2])) kept.fill(true, start, at + 1);
  }
}

function isLetter(char: string | undefined): boolean {
  return char !== undefined && /[\p{L}\p{M}]/u.test(char);
}

function mayPrecede(char: string | undefined): boolean {
  return char === undefined || /[\s'’«(]/u.test(char);
}

function mayFollow(char: string | undefined, next: string | undefined): boolean {
  return char === undefined || /[\s'’]/u.test(char) || (/[.,;:!?)»]/u.test(char) && (next === undefined || /\s/u.test(next)));
}

function keep({ from, kept }: Lu, start: number, length: number): void {
  for (let at = from[start] ?? 0; at <= (from[start + length - 1] ?? -1); at += 1) kept[at] = true;
}

/** A word does not go on across this place: « Prix » is not kept in « Prixtemps », which may be a name. */
function isCut({ chars, of, from, cle }: Lu, at: number): boolean {
  if (at === 0 || at === cle.length) return true;
  const before = from[at - 1] as number;
  const after = from[at] as number;
  if (before === after) return false;
  return of[before] !== of[after] || chars.slice(before + 1, after).some((char) => /[\s\p{P}]/u.test(char));
}

const NOM = 'PRENOM NOM';

function write({ chars, offsets, kept }: Lu, at: number): string {
  const start = offsets[at] as number;
  return chars.slice(start, offsets[at + 1]).map((char, index) => (kept[start + index] ? plain(char) : neutral(char))).join('');
}

/** Those of French, written apart from their letter. */
const ACCENT = /[\u0300-\u0302\u0308\u0327]/u;

/** A known word, in plain letters: a look-alike letter could carry more than the word. */
function plain(char: string): string {
  const folded = fold(char);
  if (ACCENT.test(char)) return char;
  return folded === '' ? neutral(char) : (char.codePointAt(0) ?? 0) < ASCII.length ? char : folded;
}

const PONCTUATION = /[\n \u00a0\u202f\u2009'’"«»“”„.,;:!?()/%&\-–—…·•*@°|[\]_#=+€]/u;

/** A letter that no key keeps (of another alphabet) stays one: it must not become something to read. */
function neutral(char: string): string {
  if (PONCTUATION.test(char)) return char;
  if (/\s/u.test(char)) return ' ';
  if (/\p{Nd}/u.test(char)) return '0';
  if (!/[\p{L}\p{N}]/u.test(char)) return '';
  return fold(char) === '' ? 'я' : 'x';
}
