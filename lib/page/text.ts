/** Comparing wordings: two texts are the same when their letters and digits are. */

/** Longest text ever compared: a longer one is a paragraph or an attack, never a label. */
export const MAX_COMPARED = 400;

/**
 * The key under which a wording is compared: letters, digits, `€` and `+` only, without case or accents.
 * Spaces, apostrophes, hyphens, soft hyphens, zero-width characters and punctuation all disappear, so that
 * « S’identifier avec » followed by « FranceConnect » in its own element equals « S'identifier avec FranceConnect ».
 * Takes any text (only the first 400 characters count); returns '' when nothing comparable is left.
 */
export function cleDe(text: string): string {
  return text
    .slice(0, MAX_COMPARED)
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9€+]/gu, '');
}

/** A character that folds to several: too rare to be worth more than a slow path. */
const SEVERAL = 255;

/** 0 for a character that no key keeps, else the code of the folded character. Latin letters of the first 384 code points. */
const FOLDED = Uint8Array.from({ length: 0x180 }, (_, code) => {
  const folded = cleDe(String.fromCodePoint(code));
  return folded.length > 1 ? SEVERAL : folded === '' ? 0 : folded.charCodeAt(0);
});

/** The characters of keys, from 1: five of them in base 38 stay a small integer, which costs no memory. */
const RANK = FOLDED.map((code) => (code === 0 || code === SEVERAL ? 0 : code > 96 ? code - 86 : code > 47 ? code - 47 : 37));
const BASE = 38;

/** Most and fewest folded characters that make a `prefixe`. */
const PREFIX_LENGTH = 5;
const SHORTEST = 4;

/** What `prefixe` answers for one to three letters: « À » may be the first piece of « À valider ». */
export const PARTIEL = -1;

/**
 * The first five characters of a text's key (four when it has no more), packed in one integer, without building any string:
 * this runs once for each text node of the page, the key itself only for those that may match.
 * Returns 0 when the first 80 characters hold none, and PARTIEL when they hold fewer than four.
 */
export function prefixe(text: string): number {
  let packed = 0;
  let kept = 0;
  const end = text.length < 80 ? text.length : 80;
  for (let at = 0; at < end && kept < PREFIX_LENGTH; at += 1) {
    const code = text.charCodeAt(at);
    const folded = code < 0x180 ? FOLDED[code] : 0;
    if (!folded) continue;
    if (folded === SEVERAL) return prefixe(cleDe(text));
    packed = packed * BASE + (RANK[code] as number);
    kept += 1;
  }
  if (kept === 0) return 0;
  return kept < SHORTEST ? PARTIEL : packed;
}

/** Every `prefixe` that a text may have when it is the wording of that key, has only its first letters, or (`rest`) goes on after it. */
export function prefixes(cle: string, rest: boolean): readonly number[] {
  const short = prefixe(cle.slice(0, SHORTEST));
  if (cle.length > SHORTEST) return [short, prefixe(cle)];
  return rest ? [short, ...Array.from({ length: BASE }, (_, next) => short * BASE + next)] : [short];
}

/**
 * Whether a text may begin with a wording's key, or be the beginning of it; `rest`: something may follow the key. Builds no
 * string. A doubt (a letter out of the Latin ones) is a yes: the key itself decides.
 */
export function mayAgree(text: string, cle: string, rest: boolean): boolean {
  let matched = 0;
  const end = Math.min(text.length, MAX_COMPARED);
  for (let at = 0; at < end; at += 1) {
    const code = text.charCodeAt(at);
    const folded = code < 0x180 ? FOLDED[code] : isIgnored(code) ? 0 : SEVERAL;
    if (!folded) continue;
    if (folded === SEVERAL) return true;
    if (matched === cle.length) return rest;
    if (cle.charCodeAt(matched) !== folded) return false;
    matched += 1;
  }
  return true;
}

/** Combining accents, typographic spaces and punctuation. */
function isIgnored(code: number): boolean {
  return (code >= 0x300 && code < 0x370) || (code >= 0x2000 && code < 0x2070);
}

/** Characters that reorder what the eye sees: a value that holds one is not believed. */
const BIDI_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/u;

export function hasBidiControl(text: string): boolean {
  return BIDI_CONTROLS.test(text);
}

/** One line of plain text, at most `max` characters, without invisible or reordering characters. */
export function plainLine(text: string, max: number): string {
  return text
    .slice(0, max * 4)
    .replaceAll(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\p{Cc}]/gu, (c) => (/\s/u.test(c) ? ' ' : ''))
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, max)
    .toWellFormed();
}
