import { ETAPES } from './etapes';
import { plainText } from './texte';
import type { Bloc, Etape, StepId, Texte } from './types';

/** A word found in the title is worth more than one found in a detail. */
const POIDS = { titre: 8, mots: 6, ici: 4, action: 3, bloc: 1 } as const;

/** Words too common to tell one step from another. */
const MOTS_VIDES = new Set(
  'a ai au aux avec ce ces cette c comment d dans de des du en est et il ils j je l la le les m ma me mes mon n ne ni on ou par pas pour qu que qui quoi s sa se ses son sur ta te tes ton un une vos votre vous y'.split(
    ' ',
  ),
);

interface Indexed {
  readonly id: StepId;
  /** Each word once, with the best weight it earned, times its rarity. */
  readonly mots: ReadonlyMap<string, number>;
}

/** Lower case, no accent, letters and digits only: « Identité » and « identite » are one word. */
export function searchWords(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}+]+/u)
    .filter((mot) => mot !== '' && !MOTS_VIDES.has(mot));
}

/**
 * The steps that answer a query, best first; `[]` when nothing fits or the query is empty.
 * Case, accents and small typos are forgiven; a step must match at least half of the words.
 * Own scoring: sixty short texts need no index library, and the bundle is counted.
 */
export function searchEtapes(query: string): readonly StepId[] {
  const demandes = [...new Set(searchWords(query.slice(0, 200)))];
  if (demandes.length === 0) return [];
  return INDEX.map((etape) => ({ id: etape.id, score: scoreOf(demandes, etape) }))
    .filter((result) => result.score > 0)
    .sort((a, b) => b.score - a.score)
    .map((result) => result.id);
}

function scoreOf(demandes: readonly string[], etape: Indexed): number {
  const scores = demandes.map((demande) => bestMatch(demande, etape.mots));
  const found = scores.filter((score) => score > 0).length;
  if (found * 2 < demandes.length) return 0;
  return scores.reduce((sum, score) => sum + score, 0) * (found / demandes.length);
}

function bestMatch(demande: string, mots: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [mot, poids] of mots) best = Math.max(best, poids * closeness(demande, mot));
  return best;
}

/** 1 for the same word, less for a beginning, a plural or a typo, 0 otherwise. */
function closeness(demande: string, mot: string): number {
  if (demande === mot) return 1;
  if (demande.length >= 3 && mot.startsWith(demande)) return 0.8;
  if (mot.length >= 4 && demande.startsWith(mot) && demande.length - mot.length <= 2) return 0.7;
  const allowed = typosAllowed(demande.length);
  if (allowed === 0 || Math.abs(demande.length - mot.length) > allowed) return 0;
  return editDistance(demande, mot) <= allowed ? 0.5 : 0;
}

function typosAllowed(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Letters added, dropped, changed or swapped (optimal string alignment). */
function editDistance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      const above = rows[i - 1] ?? [];
      const plain = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(swapped ? Math.min(plain, (rows[i - 2]?.[j - 2] ?? 0) + 1) : plain);
    }
    rows.push(row);
  }
  return rows[a.length]?.[b.length] ?? 0;
}

function textsOfBloc(bloc: Bloc): readonly Texte[] {
  if ('elements' in bloc) return [bloc.titre ?? '', ...bloc.elements];
  return 'texte' in bloc ? [bloc.texte] : [];
}

function indexed(etape: Etape): Indexed {
  const champs: readonly (readonly [number, readonly Texte[]])[] = [
    [POIDS.bloc, etape.blocs.flatMap(textsOfBloc)],
    [POIDS.action, etape.actions.map((action) => action.texte)],
    [POIDS.ici, [etape.ici ?? '', etape.pourquoi ?? '']],
    [POIDS.mots, etape.mots ?? []],
    [POIDS.titre, [etape.titre]],
  ];
  // Lightest field first: a heavier one overwrites the weight of the same word.
  const mots = champs.flatMap(([poids, textes]) =>
    textes.flatMap((texte) => searchWords(plainText(texte, () => ' ')).map((mot) => [mot, poids] as const)),
  );
  return { id: etape.id, mots: new Map(mots) };
}

/** A word that few steps hold tells more than « inscription », that most of them hold. */
function weighedByRarity(etapes: readonly Indexed[]): readonly Indexed[] {
  const frequences = new Map<string, number>();
  for (const etape of etapes) for (const mot of etape.mots.keys()) frequences.set(mot, (frequences.get(mot) ?? 0) + 1);
  return etapes.map(({ id, mots }) => ({
    id,
    mots: new Map([...mots].map(([mot, poids]) => [mot, poids * (1 + Math.log(etapes.length / (frequences.get(mot) ?? 1)))])),
  }));
}

const INDEX: readonly Indexed[] = weighedByRarity(ETAPES.map(indexed));
