import { describe, expect, it } from 'vitest';
import { searchEtapes } from '@/lib/guide/search';
import type { StepId } from '@/lib/guide/types';
import { QUESTIONS } from './questions';

const answers = (question: string, accepted: readonly StepId[], among: number): boolean => searchEtapes(question).slice(0, among).some((id) => accepted.includes(id));

describe('les questions des gens', () => {
  it('sont au moins soixante, toutes différentes', () => {
    expect(QUESTIONS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(QUESTIONS.map(([question]) => question)).size).toBe(QUESTIONS.length);
  });

  it.each(QUESTIONS.map(([question, ...accepted]) => [question, accepted] as const))('« %s » : la réponse est parmi les trois premières', (question, accepted) => {
    expect(answers(question, accepted, 3), searchEtapes(question).slice(0, 5).join(', ')).toBe(true);
  });

  it('trouvent leur réponse en premier, dix-neuf fois sur vingt', () => {
    const missed = QUESTIONS.filter(([question, ...accepted]) => !answers(question, accepted, 1)).map(([question]) => question);
    expect(missed.length / QUESTIONS.length, missed.join('\n')).toBeLessThanOrEqual(0.05);
  });
});
