/**
 * Wordings that an association adds to the vocabulary when the site changes a label. A wrong string must never lead to a wrong
 * step where money or a deadline is at stake: those words are closed, and no string may mean two things.
 */

import { compile, lookUp } from './lexique';
import { cleDe, prefixe } from './text';
import { type MotId, VOCABULAIRE, type Vocabulaire, type Wordings } from './vocabulaire';

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

export type RefusDAjout = 'mot-ferme' | 'trop-court' | 'message-trop-court' | 'autre-sens' | 'deux-sens';

/** Whether a word may be added to; the name comes from a file. */
export function isOuvert(mot: string): mot is MotOuvert {
  return (MOTS_OUVERTS as readonly string[]).includes(mot);
}

/** How few letters a wording of that word may have. */
export function lettresDe(mot: MotOuvert, sorte: keyof Ajout): number {
  return MESSAGES.has(mot) ? LETTRES.message : LETTRES[sorte];
}

const LEXIQUE = compile(VOCABULAIRE);
const CLES = Object.entries(VOCABULAIRE).flatMap(([mot, { egal, debut = [] }]: [string, Wordings]) => [...egal, ...debut].map((text) => ({ mot, cle: cleDe(text) })));

/** Takes one wording; returns why it is refused, or null. `others`: what the same file adds to other words. */
export function refusDAjout(mot: string, sorte: keyof Ajout, text: string, others: readonly string[] = []): RefusDAjout | null {
  if (!isOuvert(mot)) return 'mot-ferme';
  const cle = cleDe(text);
  const letters = cle.replaceAll(/[^a-z]/gu, '').length;
  if (letters < lettresDe(mot, sorte)) return MESSAGES.has(mot) ? 'message-trop-court' : 'trop-court';
  if (lookUp(LEXIQUE, prefixe(cle), cle).some((entry) => entry.mot !== mot)) return 'autre-sens';
  if (sorte === 'debut' && CLES.some((entry) => entry.mot !== mot && entry.cle.startsWith(cle))) return 'autre-sens';
  return others.some((other) => overlaps(cleDe(other), cle)) ? 'deux-sens' : null;
}

/** Two added wordings of which one begins the other: whichever way they are compared, they could be the same text. */
function overlaps(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** All that a file adds to other words than this one. */
export function autresAjouts(ajouts: Ajouts, mot: string): readonly string[] {
  return Object.entries(ajouts).flatMap(([other, { egal = [], debut = [] }]) => (other === mot ? [] : [...egal, ...debut]));
}

/** The vocabulary with these wordings, without those that are refused: the built-in table may have grown since the file was read. */
export function withAjouts(ajouts: Ajouts, vocabulaire: Vocabulaire = VOCABULAIRE): Vocabulaire {
  const grown = Object.entries(ajouts).filter(([mot]) => isOuvert(mot)) as readonly (readonly [MotOuvert, Ajout])[];
  const added = grown.map(([mot, ajout]) => [mot, more(vocabulaire[mot], mot, ajout, autresAjouts(ajouts, mot))] as const);
  return { ...vocabulaire, ...Object.fromEntries(added) };
}

function more(known: Wordings, mot: MotOuvert, { egal = [], debut = [] }: Ajout, others: readonly string[]): Wordings {
  const good = (sorte: keyof Ajout) => (text: string): boolean => refusDAjout(mot, sorte, text, others) === null;
  return { ...known, egal: [...known.egal, ...egal.filter(good('egal'))], debut: [...(known.debut ?? []), ...debut.filter(good('debut'))] };
}
