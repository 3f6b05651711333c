import { isComplete as isReadWhole } from '@/tests/page/lacunes';
import { expect, test } from '@playwright/test';
import { type Fixture, verdictOf } from '@/tests/page/load-fixtures';
import { isComplete } from './complet';
import { type Look, readLooks } from './evidence';
import { pagesAVoir } from './pages-a-voir';

const ALONE = 'pages.spec.ts ne faisait pas partie de ces essais : pour une partie seulement, ajoutez --no-deps';

const FIXTURES = pagesAVoir(isComplete);
const STATES = [...new Set(FIXTURES.map(({ expected }) => expected.state))];

/** Chromium lets the script in on any port of the site: nobody answers, or nothing is recognised. */
function expectedOf({ expected: { state, session, generation, facts } }: Fixture): unknown {
  return state === 'hors-site' ? { state, facts: {} } : { state, session, generation, facts };
}

function seenIn({ expected }: Fixture, look: Look | undefined): unknown {
  if (!look) return 'page non ouverte pendant ces essais';
  if (look.failure !== null) return look.failure;
  const { report } = look;
  if (expected.state === 'hors-site') return { state: report && verdictOf(report) !== 'inconnu' ? verdictOf(report) : 'hors-site', facts: report?.facts ?? {} };
  return report && { state: verdictOf(report), session: report.session, generation: report.generation, facts: report.facts };
}

/** One test per state: after each failed test Playwright starts afresh, and three hundred fresh starts take minutes. */
test.describe('chaque page enregistrée est reconnue pour ce qu’elle est, dans un vrai Chromium', () => {
  for (const state of STATES) {
    const own = FIXTURES.filter(({ name, expected }) => expected.state === state && isReadWhole(name));
    test(`${state} : ${own.length} pages`, () => {
      const looks = readLooks();
      if (looks.size === 0) throw new Error(ALONE);
      const seen = Object.fromEntries(own.map((fixture) => [fixture.name, seenIn(fixture, looks.get(fixture.name))]));
      expect(seen).toEqual(Object.fromEntries(own.map((fixture) => [fixture.name, expectedOf(fixture)])));
    });
  }
});

test('rien de ces pages elles-mêmes n’a changé', () => {
  const looks = readLooks();
  if (looks.size === 0) throw new Error(ALONE);
  const changed = [...looks.values()].filter(({ mutations }) => mutations.length > 0);
  expect(Object.fromEntries(changed.map(({ name, mutations }) => [name, mutations]))).toEqual({});
});
