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
  const folded = text.slice(0, MAX_COMPARED).normalize('NFKD').toLowerCase().replaceAll('œ', 'oe');
  let cle = '';
  let from = 0;
  for (let at = 0; at <= folded.length; at += 1) {
    const code = at < folded.length ? folded.charCodeAt(at) : 0;
    // `a` to `z`, `0` to `9`, `€` and `+`.
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 0x20AC || code === 43) continue;
    if (at > from) cle += folded.slice(from, at);
    from = at + 1;
  }
  return cle;
}

/** Lines and tabs as spaces. No pattern: once compiled, it weighs 2 kB on every page. */
export function spaced(text: string): string {
  return text.replaceAll('\n', ' ').replaceAll('\t', ' ');
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
