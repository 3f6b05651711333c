/**
 * Wordings that an association adds to the vocabulary when the site changes a label. A wrong string must never lead to a wrong
 * step where money or a deadline is at stake: those words are closed, no string may mean two things, and what is added only
 * speaks where the built-in words have nothing to say.
 */

import { compile } from './compile';
import { judge } from './judge';
import type { Entry, Mots } from './lexique';
import type { Releve } from './releve';
import { cleDe } from './text';
import type { PageReport } from './types';
import { type MotId, VOCABULAIRE } from './vocabulaire';

export interface Ajout {
  readonly egal?: readonly string[];
  readonly debut?: readonly string[];
}

export type Ajouts = Readonly<Partial<Record<MotId, Ajout>>>;

/**
 * The words that may grow. Left out, on purpose: the statuses, what one may send, confirm, pay or cancel, the amounts and the
 * dates, the rights, the proof that one is logged in. There, an unknown page is said to be unknown until the extension is updated.
 */
export const MOTS_OUVERTS = [
  's-identifier', 'creation-de-compte', 'titre-connexion', 'franceconnect', 'compte-et-mot-de-passe', 'pas-de-compte', 'titre-creation', 'etape-de-creation',
  'verification-identite', 'inscription-sans-franceconnect', 'titre-droits', 'titre-dossiers', 'titre-recherche', 'champ-de-recherche', 'choix-du-mandat', 'titre-resultats',
  'creer-mon-dossier', 'creer-mon-dossier-court', 'formation-indisponible', 'avis-fonction-publique', 'lien-perime', 'session-expiree', 'erreur-technique', 'site-indisponible',
  'titre-aide', 'vers-vos-droits', 'vers-vos-dossiers', 'vers-la-recherche', 'acces-elus', 'chercher-pour-mon-mandat', 'onglet-financement',
] as const satisfies readonly MotId[];

export type MotOuvert = (typeof MOTS_OUVERTS)[number];

/** Messages that make a state by themselves: a word or two would be found on other pages too. */
const MESSAGES: ReadonlySet<MotId> = new Set(['verification-identite', 'formation-indisponible', 'avis-fonction-publique', 'lien-perime', 'session-expiree', 'erreur-technique', 'site-indisponible'] satisfies readonly MotId[]);

/** Letters that count, without accents nor spaces. */
export const LETTRES = { egal: 4, debut: 10, message: 12 } as const;

export type RefusDAjout = 'mot-ferme' | 'signe' | 'trop-court' | 'message-trop-court' | 'autre-sens' | 'deux-sens';

/** Whether a word may be added to; the name comes from a file. */
export function isOuvert(mot: string): mot is MotOuvert {
  return (MOTS_OUVERTS as readonly string[]).includes(mot);
}

const ENTREES = compile(VOCABULAIRE).entrees;

/** Takes one wording; returns why it is refused, or null. `others`: what the same file adds to other words. */
export function refusDAjout(mot: string, sorte: keyof Ajout, text: string, others: readonly string[] = []): RefusDAjout | null {
  if (!isOuvert(mot)) return 'mot-ferme';
  const cle = cleDe(text);
  if (/[^a-z0-9+]/u.test(cle)) return 'signe';
  const letters = cle.replaceAll(/[^a-z]/gu, '').length;
  if (MESSAGES.has(mot) && letters < LETTRES.message) return 'message-trop-court';
  if (letters < LETTRES[sorte]) return 'trop-court';
  if (ENTREES.some((entry) => entry.mot !== mot && isSame(entry, cle, sorte))) return 'autre-sens';
  return others.some((other) => overlaps(cleDe(other), cle)) ? 'deux-sens' : null;
}

/** Whether a text could be both. */
function isSame(entry: Entry, cle: string, sorte: keyof Ajout): boolean {
  return entry.cle === cle || (entry.debut && cle.startsWith(entry.cle)) || (sorte === 'debut' && entry.cle.startsWith(cle));
}

function overlaps(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** All that a file adds to other words than this one. */
export function autresAjouts(ajouts: Ajouts, mot: string): readonly string[] {
  return Object.entries(ajouts).flatMap(([other, { egal = [], debut = [] }]) => (other === mot ? [] : [...egal, ...debut]));
}

/** The words to read with, and these; without those that are refused: the built-in table may have grown since the file was read. */
export function withAjouts(mots: Mots, ajouts: Ajouts): Mots {
  const added = Object.entries(ajouts).flatMap(([mot, ajout]) =>
    (['egal', 'debut'] as const).flatMap((sorte) =>
      (ajout[sorte] ?? []).filter((text) => refusDAjout(mot, sorte, text, autresAjouts(ajouts, mot)) === null).map((text) => entryOf(mot as MotOuvert, cleDe(text), sorte === 'debut')),
    ),
  );
  const distinct = added.filter(({ n, cle, mot }, index) => added.findIndex((other) => other.n === n) === index && !mots.entrees.some((entry) => entry.mot === mot && entry.cle === cle));
  return { ...mots, entrees: [...mots.entrees, ...distinct] };
}

/** Numbers of added wordings start here: a page open since before the file changed must not speak of another wording. */
const FIRST_ADDED = 1_000_000;
/** The largest number that a wording may have. */
export const MAX_ENTREE = FIRST_ADDED + 4_294_967_295;

/** Numbered by what it says. */
function entryOf(mot: MotOuvert, cle: string, debut: boolean): Entry {
  let hash = 2_166_136_261;
  for (const letter of `${mot} ${cle} ${debut}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return { n: FIRST_ADDED + hash, mot, cle, debut };
}

/** Whether the page shows added wordings, whichever they are. */
export function showsAjouts(releve: Releve | null): boolean {
  return releve !== null && releve.trouves.some(([entree]) => entree >= FIRST_ADDED);
}

/** The verdict of the built-in words alone. */
export function judgeSansAjout(releve: Releve | null, mots: Mots): PageReport {
  return judge(showsAjouts(releve) && releve !== null ? { ...releve, trouves: releve.trouves.filter(([entree]) => entree < FIRST_ADDED) } : releve, mots);
}

/** The verdict with the added words: `mots` made by `withAjouts`. A wording that is no longer added counts for nothing. */
export function judgeAvecAjouts(releve: Releve, mots: Mots): PageReport {
  const places = new Map(mots.entrees.map(({ n }, index) => [n, index]));
  const trouves = releve.trouves.flatMap(([n, ...where]) => {
    const entree = places.get(n);
    return entree === undefined ? [] : [[entree, ...where] as const];
  });
  return judge({ ...releve, trouves }, mots);
}
