/** Comparing wordings: two texts are the same when their letters and digits are. */

/** Longest text ever compared: a longer one is a paragraph or an attack, never a label. */
export const MAX_COMPARED = 400;

/**
 * The key under which a wording is compared: letters, digits, `€` and `+` only, without case or accents.
 * Spaces, apostrophes, hyphens, soft hyphens, zero-width characters and punctuation all disappear, so that
 * « S’identifier avec » followed by « FranceConnect » in its own element equals « S'identifier avec FranceConnect ».
 * Takes any text (only the first 400 characters count); returns '' when nothing comparable is left.
 */
export function cleOf(text: string): string {
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

/** A sentence, as the words that are compared. */
export interface Phrase {
  /** Letters only, without case nor accents; `#` for a number, `€`, and `,` or `:` where the sentence pauses. A participle keeps its last accent: « validé » is not « valide ». */
  readonly mots: readonly string[];
  readonly question: boolean;
}

const PAUSES = ',:()/–—|·';
const ENDS = '.!?;…';
const OPENING = '« “„';
const CLOSING = ' »”';

/** Takes a text (only the first 400 characters count); returns its sentences. What stands between quotation marks is somebody else's. */
export function phrasesOf(text: string): readonly Phrase[] {
  const folded = text.slice(0, MAX_COMPARED).normalize('NFKC').toLowerCase().normalize('NFD').replaceAll('œ', 'oe');
  const phrases: Phrase[] = [];
  let mots: string[] = [];
  let word = '';
  let quoted = 0;

  function endWord(): void {
    if (word === '') return;
    if (quoted === 0) mots.push(trimmed(word));
    word = '';
  }
  function endPhrase(question: boolean): void {
    endWord();
    if (mots.length > 0) phrases.push({ mots, question });
    mots = [];
  }

  for (let at = 0; at < folded.length; at += 1) {
    const sign = folded.charAt(at);
    const code = folded.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      if (word === '#') endWord();
      word += sign;
    } else if (code === 0x301) {
      // Only of an e: the others tell nothing.
      if (word.endsWith('e')) word = `${word.slice(0, -1)}é`;
    } else if (code >= 48 && code <= 57) {
      if (word !== '#') endWord();
      word = '#';
    } else if (code === 43 && word.endsWith('connect')) word += '+';
    else if (word !== '' && word !== '#' && JOINTS.includes(sign) && accordAt(folded, at) > 0) at += accordAt(folded, at) - 1;
    else if (isInvisible(code)) continue;
    else if (OPENING.includes(sign)) {
      endWord();
      quoted += 1;
    } else if (CLOSING.includes(sign)) {
      endWord();
      if (quoted > 0) quoted -= 1;
    } else {
      endWord();
      if (quoted > 0) continue;
      if (ENDS.includes(sign) && !isLetter(folded.charCodeAt(at + 1))) endPhrase(sign === '?');
      else if (sign === '€') mots.push('€');
      else if (PAUSES.includes(sign) && mots.length > 0) mots.push(',');
    }
  }
  endPhrase(false);
  return phrases;
}

/** What joins an ending to a word in inclusive writing: « élu·e », « inscrit(e) », « élu.e.s », « élu-e ». */
const JOINTS = '·•‧(.-';
const ACCORDS: ReadonlySet<string> = new Set(['e', 'es', 's', 'ne', 'nes', 'se', 'ses', 'le', 'les', 'te', 'tes', 'ere', 'eres', 'trice', 'trices', 'rice', 'rices', 'euse', 'euses', 'fe', 've', 'ves', 'que', 'ques', 'ice']);
const LONGEST = 8;

/** How many signs that ending takes, its joint included; 0 when there is none. */
function accordAt(text: string, at: number): number {
  let ending = '';
  let here = at + 1;
  for (; here < text.length && here - at <= LONGEST; here += 1) {
    const code = text.charCodeAt(here);
    if (code >= 97 && code <= 122) ending += text.charAt(here);
    else if (code < 0x300 || code > 0x36f) break;
  }
  const joint = text.charAt(at);
  if (!ACCORDS.has(ending) || (!'·•‧('.includes(joint) && ending !== 'e' && ending !== 'es' && ending !== 's')) return 0;
  return here - at + (joint === '(' && text.charAt(here) === ')' ? 1 : 0);
}

/** Accents that a sentence may carry anywhere, soft hyphens, zero-width characters. */
function isInvisible(code: number): boolean {
  return (code >= 0x300 && code <= 0x36f) || code === 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x2060 && code <= 0x2064) || code === 0xfeff;
}

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
}

/** An accent is kept where it makes a participle: é, ée, és, ées. */
function trimmed(word: string): string {
  const last = word.lastIndexOf('é');
  if (last < 0) return word;
  const rest = word.slice(last + 1);
  if (last > 1 && (rest === '' || rest === 'e' || rest === 's' || rest === 'es')) return `${word.slice(0, last).replaceAll('é', 'e')}é${rest}`;
  return word.replaceAll('é', 'e');
}
