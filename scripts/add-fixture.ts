/** `npm run add-fixture -- page.html`: a page that somebody saved becomes a fixture, anonymous, whose verdict is left to a person. */
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readReponse } from '../lib/accompagnement/reponse';
import { A_ECRIRE, placeDeLaFixture, texteOf, verdictAEcrire } from './lib/fixture';
import { ROOT } from './lib/root';
import { savedAddress, siteAddress, whyNotAPage } from './lib/saved-page';

const HELP = `npm run add-fixture -- page.html [--etat inconnu] [--variante dsfr-nouvel-ecran] [--url https://www.moncompteformation.gouv.fr/…]

Fait d'une page enregistrée une page d'essai : tests/fixtures/pages/<etat>--<variante>/.
La page est d'abord rendue anonyme, par la même fonction que dans l'extension, que le fichier vienne d'elle ou non.
Le verdict (session, génération, faits, note) reste à écrire par une personne : les essais échouent d'ici là.

  page.html       la copie faite par l'extension, ou une page enregistrée par le navigateur
  --etat ÉTAT     l'état que vous voyez ; sinon celui que la personne a dit, à confirmer, ou « inconnu »
  --variante NOM  la fin du nom du dossier ; « capture-1 », « capture-2 »… sinon
  --url ADRESSE   son adresse ; sinon, celle notée dans le fichier
  --help          cette aide`;

interface InPage {
  readonly essai: typeof import('../tests/accompagnement/in-page');
}

const FOLDER = join(ROOT, 'tests/fixtures/pages');
/** What is wrong with what was typed: one line, exit 2. Anything else that fails is ours: exit 1. */
const WRONG_ORDER = 2;
const OPTIONS = { etat: { type: 'string' }, variante: { type: 'string' }, url: { type: 'string' }, help: { type: 'boolean', short: 'h' } } as const;

interface Order {
  readonly path: string;
  readonly etat: string;
  /** What only the person said: to be confirmed. */
  readonly dite: string | null;
  readonly variante: string;
  readonly html: string;
  readonly url: string;
  readonly dossier: string;
}

function refuse(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(WRONG_ORDER);
}

function freeName(existants: readonly string[], etat: string): string {
  for (let number = 1; ; number += 1) if (!existants.includes(`${etat}--capture-${number}`)) return `capture-${number}`;
}

function readOrder(): Order {
  const { values, positionals } = parseOr();
  if (values.help) {
    process.stdout.write(`${HELP}\n`);
    process.exit(0);
  }
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) refuse('indiquez une page enregistrée, une seule : npm run add-fixture -- page.html');
  const existants = readdirSync(FOLDER);
  // Every state has its fixtures: their folders are the list.
  const etats = [...new Set(existants.map((name) => name.split('--')[0] ?? ''))];
  const bytes = readOr(path);
  const flaw = whyNotAPage(bytes);
  if (flaw) refuse(`${path} : ${flaw}`);
  const html = texteOf(bytes);
  const dite = readReponse(html, etats);
  const etat = values.etat ?? dite ?? 'inconnu';
  const variante = values.variante ?? freeName(existants, etat);
  const place = placeDeLaFixture({ etat, variante }, etats, existants);
  if (!place.ok) return refuse(place.reason);
  const address = values.url ?? savedAddress(bytes);
  if (address === null) return refuse(`${path} : l'adresse de la page n'est pas dans le fichier ; ajoutez --url https://www.moncompteformation.gouv.fr/…`);
  const url = siteAddress(address);
  if (!url.ok) return refuse(url.reason);
  return { path, etat, dite: values.etat === undefined ? dite : null, variante, html, url: url.value, dossier: place.dossier };
}

function parseOr() {
  try {
    return parseArgs({ args: process.argv.slice(2), allowPositionals: true, options: OPTIONS });
  } catch {
    return refuse('options non comprises. Essayez : npm run add-fixture -- --help');
  }
}

function readOr(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch {
    return refuse(`${path} : ce fichier ne peut pas être lu`);
  }
}

const REFUS = { 'trop-grande': 'la page est trop grande', 'hors-site': "ce n'est pas une page du site", illisible: 'la page ne se lit pas' };

async function main() {
  const order = readOrder();
  // Loaded here: a wrong order must be told at once, without Playwright.
  const { inBarePage } = await import('../tests/harness/bare-chromium');
  const { bundleForPage } = await import('../tests/harness/page-script');
  const script = await bundleForPage('tests/accompagnement/in-page.ts');
  const copie = await inBarePage(script, (page) => page.evaluate(([html, url]) => (globalThis as unknown as InPage).essai.copier(html, url), [order.html, order.url] as const));
  if (copie.kind !== 'copie') return refuse(`${order.path} : ${REFUS[copie.kind]}`);
  const folder = join(FOLDER, order.dossier);
  mkdirSync(folder);
  writeFileSync(join(folder, 'page.html'), copie.html);
  writeFileSync(join(folder, 'expected.json'), verdictAEcrire({ etat: order.etat, url: copie.adresse }));
  console.log(`tests/fixtures/pages/${order.dossier} : page rendue anonyme.`);
  if (order.dite !== null) console.log(`La personne dit que c'est « ${order.dite} » : confirmez-le, ou recommencez avec --etat.`);
  console.log(`Regardez-la, puis remplacez chaque « ${A_ECRIRE} » de expected.json (voir tests/fixtures/README.md).`);
  console.log('Vérifiez : npx vitest run tests/fixtures.format.test.ts');
}

main().catch((error) => {
  process.stderr.write(`La page d'essai n'a pas pu se faire : ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
