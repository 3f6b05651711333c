import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { CAMPAGNES, RISQUES, commandeOf, formeOf } from '@/scripts/lib/risques';

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

it.each([
  ['le nom court, quand rien ne s’ajoute', 3, false, 'npm run fuzz'],
  ['ce qui s’ajoute', 3, true, 'npm run fuzz -- --count 4000'],
  ['ce qui est demandé autour', 18, false, 'ESSAIS=complets npx vitest run tests/reglages/corruption.test.ts tests/dossiers/corruption.test.ts'],
  ['la forme courte n’hérite de rien', 18, true, 'npx vitest run tests/reglages/corruption.test.ts tests/dossiers/corruption.test.ts'],
  ['un programme sans nom court', 11, false, 'npx tsx tests/e2e/firefox.ts'],
])('la commande écrite est celle qui est jouée : %s', (_cas, ligne, isShort, commande) => {
  const commandes = CAMPAGNES.filter(({ lignes }) => lignes.includes(ligne)).map((campagne) => commandeOf(campagne, isShort));
  expect(commandes).toContain(commande);
});

it('aucune campagne ne prend ce que la machine demandait pour autre chose', () => {
  expect(CAMPAGNES.filter((campagne) => formeOf(campagne, true).env['ESSAIS'] === undefined)).toEqual([]);
});
