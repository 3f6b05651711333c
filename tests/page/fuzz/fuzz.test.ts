// @vitest-environment happy-dom
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { loadFixtures, parsePage } from '../load-fixtures';
import { CLOBBERINGS } from './clobbering';
import { type Case, build, cases } from './documents';
import { faultOf } from './in-page';

/** happy-dom itself loops for ever on some of these inside each other; Chromium, where all of them run, does not. */
const UNSAFE = /"tag":"(?:html|body|form|select|option|template|frameset|iframe|script|style|object|title|input|svg|math|table|tr|td)"/u;

function isForHappyDom(one: Case): boolean {
  return !UNSAFE.test(JSON.stringify(one));
}

/** A slice of `npm run fuzz`, which reads 100 000 documents, the giant ones and all the stolen names in Chromium. */
describe('pages engendrées', () => {
  it('aucune n’échappe au lecteur, et la réponse est toujours la même', () => {
    fc.assert(
      fc.property(cases.filter(isForHappyDom), ({ url, plans }) => {
        const page = { url: new URL(url), document: build(plans) };
        const report = detectPageState(page);
        expect(faultOf(report)).toBeNull();
        expect(detectPageState(page)).toEqual(report);
      }),
      { numRuns: 300, seed: 20_261_121 },
    );
  });

  it('plus de deux cents noms usurpés', () => {
    expect(new Set(CLOBBERINGS.map(({ id }) => id)).size).toBeGreaterThan(200);
  });

  it('un nom usurpé ne change rien', () => {
    const fixture = loadFixtures().find(({ name }) => name === 'inscription-a-confirmer--dsfr-a-valider');
    const read = (change: (document: Document) => void): string => {
      const document = parsePage(fixture?.html ?? '');
      change(document);
      return JSON.stringify(detectPageState({ url: new URL(fixture?.expected.url ?? ''), document }));
    };
    const wanted = read(() => {});
    expect(CLOBBERINGS.filter((_, at) => at % 12 === 0).filter(({ apply }) => read(apply) !== wanted).map(({ id }) => id)).toEqual([]);
  });
});
