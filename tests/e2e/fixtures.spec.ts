import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/scripts/lib/root.mjs';
import { stateWord } from '@/tests/harness/report.mjs';
import { expect, test as base } from './harness';
import { type Look, lookAtAll } from './page-pool';

interface Expected {
  readonly url: string;
  readonly state: string;
  readonly session: string;
  readonly generation: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

const PAGES = join(ROOT, 'tests', 'fixtures', 'pages');
const TABS = 6;
const names = existsSync(PAGES) ? readdirSync(PAGES).sort() : [];

function readExpected(name: string): Expected {
  return JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Expected;
}

type LookFrom = (name: string) => Promise<Look>;

/** The first question starts them all, from that page on: after a failure, Playwright goes on with a new browser. */
const test = base.extend<object, { lookFrom: LookFrom }>({
  lookFrom: [
    async ({ harness }, use) => {
      let looks: Promise<ReadonlyMap<string, Promise<Look>>> | undefined;
      await use(async (first) => {
        const orders = () => names.slice(names.indexOf(first)).map((name) => {
          const { url, state } = readExpected(name);
          return { name, url, body: readFileSync(join(PAGES, name, 'page.html')), horsSite: state === 'hors-site' };
        });
        looks ??= lookAtAll(harness, orders(), TABS);
        return (await looks).get(first) as Promise<Look>;
      });
    },
    { scope: 'worker' },
  ],
});

test('il y a des pages d’essai', () => {
  expect(names.length).toBeGreaterThan(0);
});

test.describe('chaque page d’essai, dans un vrai Chromium', () => {
  for (const name of names) {
    test(name, async ({ lookFrom }) => {
      const { state, session, generation, facts } = readExpected(name);
      const { report, mutations } = await lookFrom(name);
      if (!report) return expect(state).toBe('hors-site');
      expect({ state: stateWord(report), session: report.session, generation: report.generation, facts: report.facts })
        .toEqual({ state, session, generation, facts });
      expect(mutations, 'rien de la page elle-même ne change').toEqual([]);
    });
  }
});
