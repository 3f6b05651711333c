// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { loadFixtures, parsePage, verdictOf } from './load-fixtures';

const FIXTURES = loadFixtures();

/** Every fixture meets every detector: positive for its own state, negative for all the others. */
describe('chaque page enregistrée est reconnue pour ce qu’elle est', () => {
  it.each(FIXTURES)('$name', ({ html, expected }) => {
    const document = parsePage(html);
    const report = detectPageState({ url: new URL(expected.url), document });
    const seen = { state: verdictOf(report), session: report.session, generation: report.generation, facts: report.facts };
    const { state, session, generation, facts } = expected;
    expect(seen).toEqual({ state: state === 'hors-site' ? 'inconnu' : state, session, generation, facts });
  });
});
