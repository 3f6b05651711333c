// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { loadFixtures, parsePage } from '../load-fixtures';
import type { Mutation } from './mutation';
import { MUTATIONS, type Subject, attempt, judgeRedesign } from './judge';

/**
 * A sample of `npm run test:mutations`, which runs all of it in Chromium: each page meets one mutation, each mutation some ten
 * pages. Small on purpose: happy-dom keeps in memory every document that it ever parsed.
 */
const SUBJECTS: readonly Subject[] = loadFixtures().filter(({ expected }) => expected.state !== 'hors-site');

const SAMPLE = SUBJECTS.map((subject, at) => ({ subject, mutation: MUTATIONS[at % MUTATIONS.length] as Mutation }));

describe('une page retouchée se lit de même, ou pas du tout', () => {
  it.each(MUTATIONS.map(({ id }) => id))('%s', (id) => {
    const trials = SAMPLE.filter(({ mutation }) => mutation.id === id).map(({ subject, mutation }) => attempt(subject, mutation, 1, parsePage));
    expect(trials.length).toBeGreaterThan(5);
    expect(trials.filter(({ outcome }) => outcome === 'faux')).toEqual([]);
  });

  it('sans aucune classe ni aucun identifiant, neuf pages sur dix restent justes et aucune n’est fausse', () => {
    const verdicts = SUBJECTS.filter((_, at) => at % 6 === 0).map((subject) => judgeRedesign(subject, parsePage));
    expect(verdicts.filter(({ outcome }) => outcome === 'faux')).toEqual([]);
    expect(verdicts.filter(({ outcome }) => outcome === 'juste').length / verdicts.length).toBeGreaterThan(0.9);
  });
});
