import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CAMPAGNES, RISQUES } from '@/scripts/lib/risques.mjs';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly scripts: Readonly<Record<string, string>> };

it.each(['docs/fiabilite.md', 'docs/performance.md'])('%s : chaque commande citée existe', (file) => {
  const cited = [...readFileSync(file, 'utf8').matchAll(/`npm run ([\w:-]+)/gu)].map(([, name = '']) => name);
  expect(cited.length).toBeGreaterThan(3);
  expect(cited.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

it('chaque risque a sa ligne dans le document, et au moins une campagne', () => {
  const rows = [...readFileSync('docs/fiabilite.md', 'utf8').matchAll(/^\| (\d+) \|/gmu)].map(([, number]) => Number(number));
  expect(rows).toEqual(Object.keys(RISQUES).map(Number));
  expect(Object.keys(RISQUES).filter((number) => !CAMPAGNES.some(({ lignes }) => lignes.includes(Number(number))))).toEqual([]);
});
