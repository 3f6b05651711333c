/**
 * `npm run bench`: everything that is measured, one bench after the other: about a quarter of an hour on a quiet machine.
 * `npm run bench -- --pairs 7` shortens the first, the longest. Each one also has a command of its own, named as it starts.
 */
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { runScript } from './lib/run';
import { table } from './lib/table';

const { values } = parseArgs({ options: { pairs: { type: 'string', default: '31' } } });

const BENCHES = [
  { nom: 'legerete', dit: 'ce que l’extension ajoute à une page qui se charge', args: ['--pairs', values.pairs] },
  { nom: 'page', dit: 'un examen de la page', args: [] },
  { nom: 'bulle', dit: 'montrer une bulle, face aux visites guidées', args: [] },
  { nom: 'tempete', dit: 'une tempête de changements', args: [] },
  { nom: 'panneau', dit: 'ouvrir le panneau, et suivre la page', args: [] },
  { nom: 'dossiers', dit: 'le panneau avec cinquante formations suivies', args: [] },
  { nom: 'regles', dit: 'une échéance, face aux bibliothèques de dates', args: [] },
];

const load = () => loadavg()[0]?.toFixed(1).replace('.', ',') ?? '?';
const rows: string[][] = [];
for (const { nom, dit, args } of BENCHES) {
  console.log(`\n── npm run bench:${nom} : ${dit}\n`);
  const before = load();
  const start = Date.now();
  const { code } = await runScript(`tests/bench/${nom}.ts`, args);
  rows.push([`bench:${nom}`, code === 0 ? 'tenu' : 'à revoir', `${Math.round((Date.now() - start) / 1000)} s`, before]);
  if (code !== 0) process.exitCode = 1;
}
console.log(`\n${table(['commande', 'limites', 'durée', 'charge au départ'], rows)}`);
console.log('\nAu-dessus d’une charge de 1 par cœur, ne lisez que les rapports et la mémoire.');
