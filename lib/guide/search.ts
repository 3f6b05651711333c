import MiniSearch, { type SearchResult } from 'minisearch';
import { ETAPES } from './etapes';
import { poidsOf, stemOf, wordsOf } from './search-words';
import { plainText } from './texte';
import type { Bloc, Etape, StepId, Texte } from './types';

/** A word found in the title is worth more than one found in a detail; a question that people ask, more than all. */
const POIDS = { question: 6, titre: 4, mots: 3, ici: 1.5, action: 1, bloc: 0.5 } as const;
type Champ = keyof typeof POIDS;

/** A step is one page of the index, and each question that people ask of it is another: a long list must not weigh against its step. */
interface Fiche extends Partial<Readonly<Record<Champ, string>>> {
  readonly id: string;
  readonly etape: StepId;
}

/** Letters of a query that are read. */
const LU = 200;

/** The steps that answer a query, best first; `[]` when nothing fits or the query is empty. Case, accents, endings and small typos are forgiven. */
export function searchEtapes(query: string): readonly StepId[] {
  const scores = new Map<StepId, { etape: number; question: number }>();
  for (const result of theIndex().search(query.slice(0, LU))) {
    const id: StepId = result['etape'];
    const known = scores.get(id) ?? { etape: 0, question: 0 };
    const kind = result.id === id ? 'etape' : 'question';
    scores.set(id, { ...known, [kind]: Math.max(known[kind], scoreOf(result)) });
  }
  return [...scores].map(([id, { etape, question }]) => ({ id, score: etape + question })).sort((a, b) => b.score - a.score).map(({ id }) => id);
}

/** Two words of a query found together tell more than the same word found twice. */
function scoreOf({ score, queryTerms }: SearchResult): number {
  return score * Math.sqrt(queryTerms.length);
}

function textsOfBloc(bloc: Bloc): readonly Texte[] {
  if ('elements' in bloc) return [bloc.titre ?? '', ...bloc.elements];
  return 'texte' in bloc ? [bloc.texte] : [];
}

function fichesOf({ id, titre, mots = [], questions = [], ici, pourquoi, actions, blocs }: Etape): readonly Fiche[] {
  const text = (textes: readonly Texte[]): string => textes.map((texte) => plainText(texte, () => ' ')).join('\n');
  return [
    { id, etape: id, titre, mots: text(mots), ici: text([ici ?? '', pourquoi ?? '']), action: text(actions.map(({ texte }) => texte)), bloc: text(blocs.flatMap(textsOfBloc)) },
    ...questions.map((question, at) => ({ id: `${id} ${at}`, etape: id, question })),
  ];
}

function indexOf(fiches: readonly Fiche[]): MiniSearch<Fiche> {
  const made = new MiniSearch<Fiche>({
    fields: Object.keys(POIDS),
    storeFields: ['etape'],
    tokenize: (text) => [...wordsOf(text)],
    processTerm: stemOf,
    searchOptions: {
      boost: POIDS,
      boostTerm: poidsOf,
      prefix: (term) => term.length >= 3,
      fuzzy: (term) => (term.length >= 5 ? 0.2 : false),
      weights: { prefix: 0.4, fuzzy: 0.3 },
    },
  });
  made.addAll(fiches);
  return made;
}

/** A pure cache: made at the first question, not while the panel opens (it takes longer than all the rest of the opening). */
const cache: { index?: MiniSearch<Fiche> } = {};

function theIndex(): MiniSearch<Fiche> {
  cache.index ??= indexOf(ETAPES.flatMap(fichesOf));
  return cache.index;
}
