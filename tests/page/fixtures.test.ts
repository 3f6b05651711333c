// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { isComplete, LACUNES, SANS_PRIX } from './lacunes';
import { loadFixtures, parsePage, verdictOf } from './load-fixtures';

const FIXTURES = loadFixtures();

function lire({ html, expected }: (typeof FIXTURES)[number]) {
  const report = detectPageState({ url: new URL(expected.url), document: parsePage(html) });
  return { state: verdictOf(report), session: report.session, generation: report.generation, facts: report.facts };
}

const COMPLETES = FIXTURES.filter(({ name }) => isComplete(name));

/** Every fixture meets every detector: positive for its own state, negative for all the others. */
describe('chaque page enregistrée est reconnue pour ce qu’elle est', () => {
  it.each(COMPLETES)('$name', (fixture) => {
    const { state, session, generation, facts } = fixture.expected;
    expect(lire(fixture)).toEqual({ state: state === 'hors-site' ? 'inconnu' : state, session, generation, facts });
  });

  // A known gap that heals fails here: it is taken off the list.
  it.each(FIXTURES.filter(({ name }) => Object.hasOwn(LACUNES, name)))('$name : silence, pour une raison connue', (fixture) => {
    expect(lire(fixture).state).toBe('inconnu');
  });

  it.each(FIXTURES.filter(({ name }) => SANS_PRIX.has(name)))('$name : reconnue, sans le prix', (fixture) => {
    const { state, session } = fixture.expected;
    const lu = lire(fixture);
    expect(lu).toMatchObject({ state, session });
    expect(lu.facts.prixCentimes).toBeUndefined();
  });
});
