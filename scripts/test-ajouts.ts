/**
 * `npm run test:ajouts`: makes three of the changes of docs/architecture.md on a copy, in the one file that the table names, and plays the
 * tests that could mind. « Adding is adding an entry » stays true as long as this passes.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { sourcesOf, zipOf } from './lib/archive';
import { ROOT } from './lib/root';
import { run } from './lib/run';

interface Ajout {
  readonly titre: string;
  /** By file: what it becomes. */
  readonly fichiers: Readonly<Record<string, (before: string) => string>>;
  readonly documents: readonly string[];
  readonly essais: readonly string[];
}

const EVERYONE = ['tests/architecture.test.ts', 'tests/documents.test.ts', 'tests/guide', 'tests/reglages'];

const AJOUTS: readonly Ajout[] = [
  {
    titre: 'une valeur de la loi',
    fichiers: {
      'lib/rules/catalogue-delais.ts': (before) =>
        inserted(before, /(?<='confirmation-titulaire': \[[\s\S]*?\n {4}\},\n)/u, "    { from: civilDate('2027-09-01'), value: { depuis: 'proposition', nombre: 5, unite: 'jours-ouvres', sens: 'apres' }, trust: 'guide', sources: [GIRONDE] },\n"),
    },
    documents: ['generate:regles'],
    essais: [...EVERYONE, 'tests/rules', 'tests/dossiers'],
  },
  {
    titre: 'une association',
    fichiers: {
      'lib/guide/associations/essai.ts': () => readFileSync(join(ROOT, 'lib/guide/associations/financement.ts'), 'utf8').replace('const financement', 'const essai').replace("'financement'", "'essai'").replace("'Financement'", "'Essai'"),
      'lib/guide/associations/toutes.ts': (before) => `${before}export { essai } from './essai';\n`,
    },
    documents: ['generate:profil'],
    essais: [...EVERYONE, 'tests/profils'],
  },
  {
    titre: 'un champ d’une formation suivie',
    fichiers: {
      'lib/dossiers/champs.ts': (before) => inserted(before, /(?<= {2}organisme: saisi\([^\n]*\n)/u, "  lieu: saisi(UN_TEXTE, { depuis: 2, nom: 'lieu', etiquette: 'Lieu de la formation', exemple: 'Bordeaux' }),\n"),
    },
    documents: [],
    essais: [...EVERYONE, 'tests/dossiers', 'tests/components'],
  },
];

/** Refuses a place that is no longer there: the change would not be the one that is told. */
function inserted(before: string, place: RegExp, line: string): string {
  const after = before.replace(place, () => line);
  if (after === before) throw new Error(`Nulle part où écrire : ${line}`);
  return after;
}

/** The sources as they are shared, unpacked in a folder of their own; the installed packages are shared. */
function copyTo(folder: string): void {
  for (const [name, bytes] of Object.entries(unzipSync(zipOf(ROOT, sourcesOf(ROOT))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
}

/** @returns what broke, in words; empty when the change is green at first go */
async function essayer({ fichiers, documents, essais }: Ajout): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-ajout-'));
  try {
    copyTo(folder);
    for (const [file, change] of Object.entries(fichiers)) {
      const path = join(folder, file);
      writeFileSync(path, change(existsSync(path) ? readFileSync(path, 'utf8') : ''));
    }
    const commands = [['npx', 'wxt', 'prepare'], ...documents.map((name) => ['npm', 'run', '--silent', name]), ['npx', 'tsc', '--noEmit'], ['npx', 'vitest', 'run', '--reporter=dot', ...essais]];
    for (const [command = '', ...args] of commands) {
      const { code, output } = await run(command, args, { quiet: true, cwd: folder, env: { NO_COLOR: '1' } });
      if (code !== 0) return `${[command, ...args].join(' ')}\n${output.slice(-4000)}`;
    }
    return '';
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let failed = 0;
for (const ajout of AJOUTS) {
  const broken = await essayer(ajout);
  failed += broken === '' ? 0 : 1;
  console.log(`${broken === '' ? '✓' : '✗'} ${ajout.titre} : ${Object.keys(ajout.fichiers).join(', ')}${broken === '' ? '' : `\n${broken}`}`);
}
console.log(`\n${AJOUTS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
