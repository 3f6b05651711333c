/** Which concepts a text speaks of. The table is made by the extension and handed to the script in the page, which carries no word of its own. */

import type { Adresses } from './adresses';
import type { ClassesConnues } from './classes';
import type { ConceptId, Sens } from './concepts';
import type { SelecteurId } from './selecteurs';
import { type Phrase, cleOf, phrasesOf } from './text';

/** As it travels: the table of concepts and the selectors, plain. `ajouts`: an association's own wordings, with the concepts they stand for. */
export interface MotsDePage {
  readonly concepts: Readonly<Record<string, string>>;
  readonly ajouts: readonly Formule[];
  readonly selecteurs: Readonly<Record<SelecteurId, string>>;
  /** Words that are nobody's name, as keys between spaces. */
  readonly pasDesNoms: string;
  readonly classes: ClassesConnues;
  readonly adresses: Adresses;
}

/** A wording that an association adds: read as a whole, or as the beginning of a text. */
export interface Formule {
  readonly n: number;
  readonly cle: string;
  readonly debut: boolean;
  readonly sens: readonly Sens[];
}

interface Modele {
  readonly concept: ConceptId;
  readonly mots: readonly string[];
  /** It denies by itself: « rien à faire » is no denial of anything else. */
  readonly nie: boolean;
}

export interface Lexique extends MotsDePage {
  /** By the first three letters of their first word. */
  readonly modeles: ReadonlyMap<string, readonly Modele[]>;
}

/** What one sentence says. */
export interface Meaning {
  readonly sens: readonly Sens[];
  /** How many words it has: a status is short. */
  readonly mots: number;
  /** Only known by that wording, which an association added. */
  readonly ajout?: number;
}

const INDEX = 3;
/** Small words that may stand between two words of a wording; never a denial: « inscription non confirmée ». */
const GAP = 2;
const NIE: ReadonlySet<string> = new Set(['ne', 'n', 'pas', 'plus', 'rien', 'aucun', 'aucune', 'sans', 'non', 'jamais']);

export function openLexique(mots: MotsDePage): Lexique {
  const modeles = new Map<string, Modele[]>();
  for (const [concept, line] of Object.entries(mots.concepts)) {
    for (const wording of line.split(',')) {
      const words = wordingOf(wording);
      const [first = ''] = words;
      const key = keyOf(first.endsWith('*') ? first.slice(0, -1) : first);
      const modele: Modele = { concept: concept as ConceptId, mots: words, nie: words.some((word) => NIE.has(word)) };
      const bucket = modeles.get(key);
      if (bucket) bucket.push(modele);
      else modeles.set(key, [modele]);
    }
  }
  return { ...mots, modeles };
}

/** The words of a wording, folded as those of a text are; `*` and `#` are kept. */
function wordingOf(wording: string): readonly string[] {
  return wording.trim().split(' ').flatMap((word) => {
    if (word === '#') return word;
    // « c2p » is several words once folded: its first letter alone would be met everywhere.
    const folded = phrasesOf(word)[0]?.mots ?? [];
    return word.endsWith('*') ? [`${folded.join('')}*`] : folded;
  });
}

function keyOf(word: string): string {
  return word.slice(0, INDEX).replaceAll('é', 'e');
}

/** « validé » is met by « validé » alone; « valide » by both: capitals are often without accents. */
function meets(word: string, wanted: string): boolean {
  if (word === wanted) return true;
  if (wanted.endsWith('*')) return word.length >= wanted.length - 1 && bare(word).startsWith(wanted.slice(0, -1));
  return !wanted.includes('é') && word.includes('é') && bare(word) === wanted;
}

function bare(word: string): string {
  return word.includes('é') ? word.replaceAll('é', 'e') : word;
}

/** Whether the wording starts at that word. */
function startsAt(words: readonly string[], at: number, { mots }: Modele): boolean {
  let here = at;
  for (let next = 0; next < mots.length; next += 1) {
    const wanted = mots[next] as string;
    const last = next === 0 ? here : Math.min(here + (wanted === '#' || mots[next - 1] === '#' ? 0 : GAP), words.length - 1);
    while (here < last && words[here] !== ',' && !NIE.has(words[here] as string) && !meets(words[here] as string, wanted)) here += 1;
    if (here > last || here >= words.length || !meets(words[here] as string, wanted)) return false;
    here += 1;
  }
  return true;
}

/** Takes a text; returns what its sentences say, those that say nothing known left out. */
export function lireSens(lexique: Lexique, text: string): readonly Meaning[] {
  return phrasesOf(text).flatMap((phrase) => {
    const sens = sensOf(lexique, phrase);
    return sens.length === 0 ? [] : [{ sens, mots: phrase.mots.length }];
  });
}

function sensOf({ modeles }: Lexique, { mots, question }: Phrase): readonly Sens[] {
  const found = new Set<Sens>();
  let denied = -1;
  for (let at = 0; at < mots.length; at += 1) {
    const word = mots[at] as string;
    denied = Math.max(denied, denialFrom(mots, at));
    if (isFutur(word)) found.add('~futur');
    for (const modele of modeles.get(keyOf(word)) ?? []) {
      if (!startsAt(mots, at, modele)) continue;
      found.add(at <= denied && !modele.nie ? `!${modele.concept}` : modele.concept);
    }
  }
  if (found.size > 0 && question) found.add('~question');
  return found.size === 1 && found.has('~futur') ? [] : [...found];
}

const REACH = 10;
const SECOND: ReadonlySet<string> = new Set(['pas', 'plus', 'jamais', 'aucun', 'aucune', 'rien', 'guere', 'point']);

/** Up to which word a denial that begins here holds, -1 when none does. */
function denialFrom(mots: readonly string[], at: number): number {
  const word = mots[at] as string;
  // « Oh non, ça coince »: an exclamation, or an answer.
  if (word === 'sans' || (word === 'non' && mots[at + 1] !== ',')) return at + 3;
  if (word === 'aucun' || word === 'aucune' || word === 'jamais') return pauseAfter(mots, at);
  if (word === 'pas' && (mots[at + 1] === 'encore' || mots[at + 1] === 'de')) return at + 4;
  if (word === 'rien' && (mots[at + 1] === 'n' || mots[at + 1] === 'ne')) return pauseAfter(mots, at);
  if (word !== 'ne' && word !== 'n') return -1;
  const second = mots.slice(at + 1, at + 6).findIndex((one) => SECOND.has(one));
  return second < 0 || mots.slice(at, at + 1 + second).includes(',') ? -1 : pauseAfter(mots, at);
}

function pauseAfter(mots: readonly string[], at: number): number {
  for (let here = at + 1; here <= at + REACH; here += 1) {
    const word = mots[here];
    if (word === undefined || word === ',' || word === 'mais' || word === 'car') return here - 1;
  }
  return at + REACH;
}

const FUTUR_COURT: ReadonlySet<string> = new Set(['sera', 'aura', 'fera', 'ira', 'serez', 'aurez', 'ferez', 'irez', 'seront', 'auront', 'devra', 'pourra']);
const PAS_FUTUR: ReadonlySet<string> = new Set(['camera', 'opera', 'cinema', 'entrez', 'montrez', 'rentrez', 'ouvrez', 'rencontrez', 'livrez', 'offrez', 'couvrez', 'decouvrez', 'enregistrez', 'demarrez', 'declarez', 'preparez', 'retirez', 'desirez', 'adorez', 'explorez', 'ameliorez', 'inspirez', 'tirez', 'virez']);

/** « pourrez », « annulera », « seront »: what has not happened. */
function isFutur(word: string): boolean {
  if (FUTUR_COURT.has(word)) return true;
  if (word.length < 6 || PAS_FUTUR.has(word)) return false;
  return word.endsWith('erez') || word.endsWith('irez') || word.endsWith('rrez') || word.endsWith('vrez') || word.endsWith('drez') || word.endsWith('eront') || word.endsWith('iront') || word.endsWith('dront') || word.endsWith('rront') || word.endsWith('vront') || word.endsWith('era') || word.endsWith('rra') || word.endsWith('dra') || word.endsWith('vra') || word.endsWith('ira');
}

/** What the association's own wordings say of that text, as a whole or by its beginning. */
export function lireFormules({ ajouts }: Lexique, text: string): readonly Meaning[] {
  if (ajouts.length === 0) return [];
  const cle = cleOf(text);
  return ajouts.filter((ajout) => (ajout.debut ? cle.startsWith(ajout.cle) : cle === ajout.cle)).map(({ n, sens }) => ({ sens, mots: ADDED_WORDS, ajout: n }));
}

/** An added wording is a label, whatever its length. */
const ADDED_WORDS = 4;
