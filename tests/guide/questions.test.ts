import { describe, expect, it } from 'vitest';
import { searchEtapes } from '@/lib/guide/search';
import type { StepId } from '@/lib/guide/types';
import { QUESTIONS } from './questions';

/** The steps found first, or none of them when one is right: what a failure shows. */
function misled(question: string, accepted: readonly StepId[], among: number): readonly StepId[] | null {
  const found = searchEtapes(question).slice(0, among);
  return found.some((id) => accepted.includes(id)) ? null : found;
}

describe('les questions des gens', () => {
  it('sont au moins soixante, toutes différentes', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(QUESTIONS.map(([question]) => question)).size).toBe(QUESTIONS.length);
  });

  it.each(QUESTIONS.map(([question, ...accepted]) => [question, accepted] as const))('« %s » : la réponse est parmi les trois premières', (question, accepted) => {
    expect(misled(question, accepted, 3)).toBeNull();
  });

  it('trouvent leur réponse en premier, dix-neuf fois sur vingt', () => {
    const missed = QUESTIONS.filter(([question, ...accepted]) => misled(question, accepted, 1) !== null).map(([question]) => question);
    const admitted = Math.floor(QUESTIONS.length / 20);
    expect(missed.length > admitted ? missed : []).toEqual([]);
  });
});
