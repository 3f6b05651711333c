import { describe, expect, it } from 'vitest';
import { countsOf, playwrightCounts, vitestCounts } from '@/scripts/lib/stages';

const OK = { code: 0, output: 'tout' };
const KO = { code: 1, output: 'détails' };

describe('les comptes de npm test', () => {
  it.each([
    ['tout passe', { passed: 3, failed: 0, skipped: 0 }, OK, { passed: 3, failed: 0, told: '' }],
    ['un échec se raconte', { passed: 2, failed: 1, skipped: 0 }, KO, { passed: 2, failed: 1, told: 'détails' }],
    ['un essai sauté ne prouve rien', { passed: 2, failed: 0, skipped: 2 }, OK, { passed: 2, failed: 2, told: 'tout' }],
    ['un outil qui échoue sans dire quel essai', { passed: 2, failed: 0, skipped: 0 }, KO, { passed: 2, failed: 1, told: 'détails' }],
    ['un outil qui ne rend aucun compte', null, KO, { passed: 0, failed: 1, told: 'détails' }],
  ])('%s', (_, counts, result, outcome) => {
    expect(countsOf(counts, result)).toEqual(outcome);
  });

  it('Vitest : un fichier illisible compte pour un échec', () => {
    const report = { numPassedTests: 4, numFailedTests: 1, numPendingTests: 0, numTodoTests: 1, testResults: [{ status: 'failed', assertionResults: [] }, { status: 'failed', assertionResults: [{ status: 'failed' }] }, { status: 'passed', assertionResults: [] }] };
    expect(vitestCounts(report)).toEqual({ passed: 4, failed: 2, skipped: 1 });
  });

  it('Playwright : un essai instable et une panne hors essai comptent pour des échecs', () => {
    expect(playwrightCounts({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 2 }, errors: [{}] })).toEqual({ passed: 5, failed: 3, skipped: 2 });
  });
});
