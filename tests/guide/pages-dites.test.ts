import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { nomDePage, PARCOURS } from '@/lib/guide/parcours';
import { forgetPage, type PageDite, PAGES_AU_PLUS, rememberPage, sameSignature, selonVous } from '@/lib/guide/pages-dites';
import { PAGE_STATE_IDS, type PageReport, type PageStateId } from '@/lib/page/types';
import { bannedWords, typographyFaults, wordCount } from './redaction';

const LE = civilDate('2026-12-01');
const UNE = ['route:dossier', 'partie:contenu', 'bouton:confirmer', 'titre:inscription'] as const;
const AUTRE = ['route:dossier', 'partie:contenu', 'bouton:payer', 'titre:inscription'] as const;

function dite(etat: PageStateId, signature: readonly string[] = UNE): PageDite {
  return { signature, etat, le: LE };
}

function inconnue(signature?: readonly string[]): PageReport {
  return { kind: 'unknown', proposees: [], session: 'connecte', generation: 'dsfr', facts: {}, examined: [], ...(signature ? { signature } : {}) };
}

function lu(report: PageReport): string {
  return report.kind === 'recognised' ? `${report.state} ${report.confidence}` : report.kind;
}

describe('ce que la personne a dit d’une page', () => {
  it('la page de même signature est reconnue, selon elle', () => {
    expect(lu(selonVous(inconnue(UNE), [dite('paiement')]))).toBe('paiement selon-vous');
  });

  it.each([
    ['une autre page', inconnue(AUTRE)],
    ['une page sans rien pour la reconnaître', inconnue()],
    ['une page au début semblable', inconnue(UNE.slice(0, 3))],
  ])('%s reste inconnue', (_, report) => {
    expect(lu(selonVous(report, [dite('paiement'), dite('accueil', [])]))).toBe('unknown');
  });

  it('un verdict du lecteur l’emporte, et une page qui charge attend', () => {
    const base = { session: 'connecte', generation: 'dsfr', facts: {}, examined: [], signature: UNE } as const;
    expect(lu(selonVous({ kind: 'recognised', state: 'formation', confidence: 'probable', ...base }, [dite('paiement')]))).toBe('formation probable');
    expect(lu(selonVous({ kind: 'loading', proposees: [], ...base }, [dite('paiement')]))).toBe('loading');
    expect(lu(selonVous({ kind: 'ambiguous', states: ['formation', 'paiement'], proposees: [], ...base }, [dite('paiement')]))).toBe('paiement selon-vous');
  });

  it('deux réponses qui se contredisent s’annulent, puis la suivante compte', () => {
    const deux = rememberPage(rememberPage([], dite('paiement')), dite('formation'));
    expect(deux).toEqual([]);
    expect(rememberPage(deux, dite('formation'))).toEqual([dite('formation')]);
  });

  it('la même réponse ne compte qu’une fois, et s’oublie d’un geste', () => {
    const pages = rememberPage(rememberPage([], dite('paiement')), dite('paiement'));
    expect(pages).toEqual([dite('paiement')]);
    expect(forgetPage(pages, UNE)).toEqual([]);
    expect(forgetPage(pages, AUTRE)).toEqual(pages);
  });
});

const signature = fc.array(fc.constantFrom('titre:confirmer', 'bouton:payer', 'champ:date', 'statut:valide'), { maxLength: 3 }).map((ids) => [...new Set(['route:dossier', ...ids])].toSorted());
const geste = fc.record({ signature, etat: fc.constantFrom(...PAGE_STATE_IDS), quoi: fc.constantFrom('dire', 'dire', 'dire', 'oublier') });

describe('dix mille suites de réponses', () => {
  it('jamais deux réponses pour une page, jamais plus de cent, jamais contre le lecteur', () => {
    let oldest = 0;
    fc.assert(
      fc.property(fc.array(geste, { minLength: 1, maxLength: 12 }), fc.constantFrom(...PAGE_STATE_IDS), (gestes, vrai) => {
        let pages: readonly PageDite[] = [];
        for (const { quoi, signature: one, etat } of gestes) {
          const known = pages.find((page) => sameSignature(page.signature, one));
          pages = quoi === 'dire' ? rememberPage(pages, dite(etat, one)) : forgetPage(pages, one);
          const now = pages.find((page) => sameSignature(page.signature, one));
          const expected = quoi === 'oublier' || (known !== undefined && known.etat !== etat) ? undefined : etat;
          expect(now?.etat).toBe(expected);
        }
        expect(new Set(pages.map((page) => page.signature.join())).size).toBe(pages.length);
        const read: PageReport = { kind: 'recognised', state: vrai, confidence: 'probable', session: 'connecte', generation: 'dsfr', facts: {}, examined: [], signature: gestes[0]?.signature ?? [] };
        expect(selonVous(read, pages)).toBe(read);
        oldest = Math.max(oldest, pages.length);
      }),
      { numRuns: 10_000 },
    );
    expect(oldest).toBeGreaterThan(3);
  });

  it('au-delà de cent, les plus anciennes s’en vont', () => {
    const pages = Array.from({ length: 150 }, (_, at) => dite('accueil', ['route:dossier', `titre:${'a'.repeat(at + 1)}`])).reduce(rememberPage, [] as readonly PageDite[]);
    expect(pages).toHaveLength(PAGES_AU_PLUS);
    expect(pages[0]?.signature[1]).toHaveLength('titre:'.length + 51);
  });
});

describe('chaque page se dit par ce qu’on y voit', () => {
  it.each(PAGE_STATE_IDS)('%s', (state) => {
    const mots = nomDePage(state);
    expect(typographyFaults(mots)).toEqual([]);
    expect(bannedWords(mots)).toEqual([]);
    expect(wordCount(mots)).toBeLessThanOrEqual(11);
  });

  it('aucune page ne se dit comme une autre', () => {
    expect(new Set(Object.values(PARCOURS).map(({ onVoit }) => onVoit)).size).toBe(PAGE_STATE_IDS.length);
  });
});
