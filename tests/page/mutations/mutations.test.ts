// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { loadFixtures, parsePage } from '../load-fixtures';
import type { Mutation } from './mutation';
import { MUTATIONS, type Subject, attempt, judgeRedesign } from './judge';

/**
 * A sample of `npm run test:mutations`, which runs all of it in Chromium: each page meets two mutations, each mutation some twenty
 * pages. Small on purpose: happy-dom keeps in memory every document that it ever parsed.
 */
const SUBJECTS: readonly Subject[] = loadFixtures().filter(({ expected }) => expected.state !== 'hors-site');

const SAMPLE = SUBJECTS.flatMap((subject, at) => [0, 1].map((turn) => ({ subject, mutation: MUTATIONS[(at * 2 + turn) % MUTATIONS.length] as Mutation })));

describe('une page retouchée se lit de même, ou pas du tout', () => {
  it.each(MUTATIONS.map(({ id }) => id))('%s', (id) => {
    const trials = SAMPLE.filter(({ mutation }) => mutation.id === id).map(({ subject, mutation }) => attempt(subject, mutation, 1, parsePage));
    expect(trials.length).toBeGreaterThan(5);
    expect(trials.filter(({ outcome }) => outcome === 'faux')).toEqual([]);
  });

  it('sans aucune classe ni aucun identifiant, neuf pages sur dix restent justes et aucune n’est fausse', () => {
    const verdicts = SUBJECTS.filter((_, at) => at % 3 === 0).map((subject) => judgeRedesign(subject, parsePage));
    expect(verdicts.filter(({ outcome }) => outcome === 'faux')).toEqual([]);
    expect(verdicts.filter(({ outcome }) => outcome === 'juste').length / verdicts.length).toBeGreaterThan(0.9);
  });
});
