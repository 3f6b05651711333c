/**
 * `npm run test:ajouts`: makes ten ordinary changes on a copy, each in the files that the table of docs/architecture.md names, and plays the
 * tests that could mind. `-- --seul "un réglage"` makes one of them. « Adding is adding an entry » stays true as long as this passes.
 */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
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
  {
    titre: 'un état de page',
    fichiers: {
      'lib/page/concepts/dossier.ts': (before) => inserted(before, /(?<= {2}attendre: [^\n]*\n)/u, "  'liste-d-attente': 'liste d attente, session complete, plus de place',\n"),
      'lib/page/etats/dossiers.ts': (before) =>
        inserted(before, /(?= {2}'inscription-a-confirmer': dossierA)/u, "  'liste-d-attente': {\n    seenForRealOn: null,\n    within: 'contenu',\n    clues: [\n      adresse('adresse-d-un-dossier', ['dossier', 'dossiers'], 'L’adresse est celle d’un dossier.'),\n      preuve('sur-liste-d-attente', { motifs: [{ tous: ['liste-d-attente'], ou: 'titre' }] }, 'La page parle d’une liste d’attente.'),\n    ],\n    aVerifier: 'Si cet écran existe, et les mots qui le disent.',\n  },\n"),
      'lib/guide/parcours.ts': (before) => inserted(before, /(?<= {2}'demande-envoyee': \{ etape[^\n]*\n)/u, "  'liste-d-attente': { etape: 'attendre-la-reponse', onVoit: 'La session est complète, j’attends une place', image: 'message' },\n"),
      ...fixture('liste-d-attente--dsfr-alerte', 'demande-envoyee--dsfr-alerte', 'Session complète : la personne attend une place.', { state: 'liste-d-attente' }, (html) => html.replace('Demande envoyée', 'Vous êtes sur liste d’attente').replace(/Votre demande d'inscription a bien été envoyée à l'organisme de formation\./u, 'Cette session n’a plus de place.')),
    },
    documents: ['generate:etats', 'generate:profil'],
    essais: [...EVERYONE, 'tests/page', 'tests/components'],
  },
  {
    titre: 'un libellé changé',
    fichiers: fixture('inscription-a-confirmer--dsfr-je-valide-ma-place', 'inscription-a-confirmer--dsfr-a-valider', 'Le bouton a un autre nom.', {}, (html) => html.replaceAll('Confirmer mon inscription', 'Je valide ma place')),
    documents: [],
    essais: ['tests/page', 'tests/fixtures.format.test.ts'],
  },
  {
    titre: 'une étape du guide',
    fichiers: {
      'lib/guide/etapes/aide.ts': (before) =>
        inserted(before, /(?= {2}'demander-de-l-aide': \{)/u, "  'changer-d-adresse': {\n    titre: 'Changer l’adresse e-mail de son compte',\n    stade: null,\n    rang: 597,\n    ici: null,\n    actions: [{ texte: 'Ouvrez votre profil sur le site, puis vos informations personnelles.' }],\n    blocs: [{ kind: 'texte', texte: 'Un message de vérification arrive à la nouvelle adresse.' }],\n    siBloque: ['demander-de-l-aide'],\n    precedente: null,\n    suivante: null,\n    mots: ['nouvelle adresse'],\n    questions: ['je veux changer mon adresse mail sur le site', 'ma nouvelle adresse électronique'],\n    sources: ['site'],\n  },\n").replace("siBloque: ['incident-technique', 'demander-de-l-aide'],", "siBloque: ['incident-technique', 'changer-d-adresse', 'demander-de-l-aide'],"),
    },
    documents: ['generate:profil'],
    essais: [...EVERYONE, 'tests/profils', 'tests/components'],
  },
  {
    titre: 'une règle de rappel',
    fichiers: {
      'lib/dossiers/regles-de-rappel.ts': (before) => before.replace("'reponse-organisme': { avances: [0], rappel: null }", "'reponse-organisme': { avances: [1, 0], rappel: { titre: 'L’organisme doit vous répondre', jour: 'dernier jour', pour: 'pour recevoir la réponse' } }"),
    },
    documents: ['generate:rappels'],
    essais: [...EVERYONE, 'tests/dossiers'],
  },
  {
    titre: 'un réglage',
    fichiers: {
      'lib/reglages/reglages.ts': (before) => inserted(before, /(?<= {2}theme: choix\([^\n]*\n)/u, "  contraste: choix([['usuel', 'contraste habituel'], ['fort', 'contraste fort']], { depuis: 2, vide: 'usuel', nom: 'Contraste' }),\n"),
    },
    documents: [],
    essais: [...EVERYONE, 'tests/profils'],
  },
  {
    titre: 'un navigateur de la famille de Chromium',
    fichiers: { 'scripts/lib/root.ts': (before) => before.replace("edge: 'chromium' }", "edge: 'chromium', opera: 'chromium' }") },
    documents: ['build', 'test:construit'],
    essais: ['tests/scripts'],
  },
  {
    titre: 'une note sur la page pour une étape',
    fichiers: {
      'lib/guide/etapes/aide.ts': (before) =>
        inserted(before, /(?<= {2}'incident-technique': \{[\s\S]*?suivante: 'suivre-mes-dossiers',\n)/u, "    bulle: { nom: 'Incident du site', titre: 'Le site a un souci', texte: ['Attendez, puis regardez vos dossiers avant de recommencer.'] },\n"),
    },
    documents: [],
    essais: [...EVERYONE, 'tests/components'],
  },
];

/** A page of the replica's, said otherwise: the examples of a change are pages, as those of the project are. */
function fixture(variante: string, from: string, note: string, verdict: Readonly<Record<string, unknown>>, said: (html: string) => string): Ajout['fichiers'] {
  const [page, expected] = ['page.html', 'expected.json'].map((name) => readFileSync(join(ROOT, 'tests/fixtures/pages', from, name), 'utf8')) as [string, string];
  return {
    [`tests/fixtures/pages/${variante}/page.html`]: () => said(page),
    [`tests/fixtures/pages/${variante}/expected.json`]: () => `${JSON.stringify({ ...JSON.parse(expected), note, ...verdict }, null, 2)}\n`,
  };
}

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
      mkdirSync(dirname(path), { recursive: true });
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

const { values: { seul } } = parseArgs({ options: { seul: { type: 'string' } } });
const CHOISIS = AJOUTS.filter(({ titre }) => seul === undefined || titre === seul);
if (CHOISIS.length === 0) throw new Error(`Choix : ${AJOUTS.map(({ titre }) => titre).join(', ')}.`);

let failed = 0;
let hands = 0;
for (const ajout of CHOISIS) {
  const broken = await essayer(ajout);
  const files = Object.keys(ajout.fichiers).filter((file) => !file.startsWith('tests/fixtures/'));
  failed += broken === '' ? 0 : 1;
  hands += files.length;
  console.log(`${broken === '' ? '✓' : '✗'} ${ajout.titre} : ${files.join(', ') || 'une page d’exemple'}${broken === '' ? '' : `\n${broken}`}`);
}
console.log(`\n${hands} fichiers écrits à la main pour ${CHOISIS.length} changements, pages d’exemple et documents générés mis à part`);
console.log(`${CHOISIS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
