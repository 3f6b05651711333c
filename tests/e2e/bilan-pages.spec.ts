import { expect, test as base } from '@playwright/test';
import { loadFixtures, verdictOf } from '@/tests/page/load-fixtures';
import { type Look, readLooks } from './evidence';

const test = base.extend<object, { looks: ReadonlyMap<string, Look> }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures in the pattern itself
  looks: [({}, use) => use(readLooks()), { scope: 'worker' }],
});

/** The looks were taken by `pages.spec.ts`: a wrong verdict costs no browser here, and each page is told apart. */
test.describe('chaque page enregistrée est reconnue pour ce qu’elle est, dans un vrai Chromium', () => {
  for (const { name, expected } of loadFixtures()) {
    test(name, ({ looks }) => {
      const { state, session, generation, facts } = expected;
      const look = looks.get(name);
      if (!look) throw new Error('cette page n’a pas été ouverte pendant ces essais');
      const { report, mutations, failure } = look;
      expect(failure, 'la page a répondu').toBeNull();
      // Chromium lets the script in on any port of the site: it must then recognise nothing.
      if (state === 'hors-site') return expect(report && { verdict: verdictOf(report), facts: report.facts }).toEqual(report && { verdict: 'inconnu', facts: {} });
      if (!report) throw new Error('no report');
      const seen = { state: verdictOf(report), session: report.session, generation: report.generation, facts: report.facts };
      expect(seen).toEqual({ state, session, generation, facts });
      expect(mutations, 'rien de la page elle-même ne change').toEqual([]);
    });
  }
});
