/** Learning what pages look like: naive Bayes over the features of labelled pages. Counting only, so the same pages give the same weights. */

import { LEXIQUE } from '@/lib/page/detect';
import type { Poids } from '@/lib/page/classement';
import { readOrNull } from '@/lib/page/read';
import { sessionOf } from '@/lib/page/session';
import { traitsOf } from '@/lib/page/traits';
import type { Session } from '@/lib/page/types';
import { type OpenReleve, openReleve } from '@/lib/page/open-releve';
import { type PageEtiquetee, openPage } from './pages';

export interface Exemple {
  readonly page: PageEtiquetee;
  readonly vue: OpenReleve;
  readonly session: Session;
  readonly traits: readonly string[];
}

/** Reads a labelled page; null when it is off the site, or cannot be read. */
export function exempleOf(page: PageEtiquetee): Exemple | null {
  const { document, close } = openPage(page.html);
  const releve = readOrNull({ url: new URL(page.attendu.url), document }, LEXIQUE);
  close();
  if (releve === null) return null;
  const vue = openReleve(releve);
  const session = sessionOf(vue);
  return { page, vue, session, traits: traitsOf(vue, session) };
}

/** A feature seen on fewer pages teaches nothing. */
const LEAST = 3;
const SMOOTH = 0.3;
const JAMAIS = -15;
/** A weight nearer to nothing than that is left out. */
const SLIGHT = 4;

/** Takes read pages; returns the weights. Those that claim no state teach nothing. */
export function apprendre(exemples: readonly Exemple[]): Poids {
  const labelled = exemples.filter(({ page }) => page.attendu.state !== null);
  const states = [...new Set(labelled.map(({ page }) => page.attendu.state as string))].sort();
  const total = new Map(states.map((state) => [state, labelled.filter(({ page }) => page.attendu.state === state).length]));
  const counts = new Map<string, Map<string, number>>();
  for (const { page, traits } of labelled) {
    for (const trait of traits) {
      const own = counts.get(trait) ?? new Map<string, number>();
      own.set(page.attendu.state as string, (own.get(page.attendu.state as string) ?? 0) + 1);
      counts.set(trait, own);
    }
  }
  const traits: Record<string, Record<string, number>> = {};
  for (const [trait, own] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const all = [...own.values()].reduce((sum, count) => sum + count, 0);
    if (all < LEAST) continue;
    const base = Math.log((all + SMOOTH) / (labelled.length + 2 * SMOOTH));
    const weights = states.flatMap((state) => {
      const count = own.get(state) ?? 0;
      if (count === 0) return [];
      const weight = Math.round(10 * (Math.log((count + SMOOTH) / ((total.get(state) ?? 0) + 2 * SMOOTH)) - base));
      return [[state, Math.max(weight, JAMAIS)] as const];
    });
    if (weights.some(([, weight]) => Math.abs(weight) >= SLIGHT)) traits[trait] = Object.fromEntries(weights);
  }
  return { depart: Object.fromEntries(states.map((state) => [state, Math.round(3 * Math.log((total.get(state) ?? 1) / labelled.length))])), traits, jamais: JAMAIS };
}
