/**
 * `npm run test:mutants`: breaks lib/calendar and lib/rules in every way Stryker knows and counts what the tests notice.
 * Left alone: lib/rules/sources.ts (titles and addresses of works; docs/regles.md shows them and its drift test guards them).
 * Every value, date, count, trust word and message of the other files is mutated.
 * Some tests take no part, see vitest.mutants.config.ts: they would notice any change of text, whether tested or not.
 */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutants.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  mutate: ['lib/calendar/**/*.ts', 'lib/rules/**/*.ts', '!lib/rules/sources.ts'],
  // The TypeScript mutants that do not compile are noticed at run time or not at all: none is thrown away.
  checkers: [],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  reporters: ['clear-text', 'progress', 'json'],
  jsonReporter: { fileName: 'reports/mutants.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 100, low: 97, break: 95 },
  tempDirName: '.stryker-tmp',
};
