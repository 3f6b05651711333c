/** `npm run examine -- page.html [--url …]`: what the built extension reads on a page saved from the real site. */
import { readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { PageReport } from '../lib/page/types';
import { ensureBuild } from './lib/ensure-build';
import { outputOf } from './lib/root';
import { contentTypeOf, savedAddress, siteAddress, whyNotAPage } from './lib/saved-page';

const HELP = `npm run --silent examine -- page.html [--url https://www.moncompteformation.gouv.fr/…]

Ouvre dans Chromium, à son adresse et avec l'extension construite, une page enregistrée depuis le site,
puis écrit en JSON ce que l'extension y lit. Rien de la page ne s'exécute, rien ne sort de la machine.

  page.html      la page enregistrée (« Enregistrer sous… », ou SingleFile)
  --url ADRESSE  son adresse ; sinon, celle que le navigateur a notée dans le fichier
  --help         cette aide

Sortie : 0, le compte rendu est sur la sortie standard ; 2, le fichier ou l'adresse ne convient pas ;
1, l'examen n'a pas pu se faire. (--silent évite que npm écrive sa propre ligne avant le JSON.)`;

/** What is wrong with what was typed: one line, exit 2. Anything else that fails is ours: exit 1. */
const WRONG_ORDER = 2;

interface Order {
  readonly path: string;
  readonly bytes: Buffer;
  readonly url: string;
}
type Reading = { ok: true; order: Order } | { ok: false; reason: string } | { ok: 'help' };

function readOrder(args: readonly string[]): Reading {
  const parsed = parseOrNull(args);
  if (!parsed) return { ok: false, reason: 'options non comprises. Essayez : npm run examine -- --help' };
  const { values, positionals } = parsed;
  if (values.help) return { ok: 'help' };
  const [path] = positionals;
  if (path === undefined) return { ok: false, reason: 'indiquez une page enregistrée : npm run examine -- page.html' };
  if (positionals.length > 1) return { ok: false, reason: `une seule page à la fois (reçu : ${positionals.length})` };
  const bytes = readOrReason(path);
  if (typeof bytes === 'string') return { ok: false, reason: `${path} : ${bytes}` };
  const flaw = whyNotAPage(bytes);
  if (flaw) return { ok: false, reason: `${path} : ${flaw}` };
  const address = values.url ?? savedAddress(bytes);
  if (address === null) return { ok: false, reason: `${path} : l'adresse de la page n'est pas dans le fichier ; ajoutez --url https://www.moncompteformation.gouv.fr/…` };
  const url = siteAddress(address);
  return url.ok ? { ok: true, order: { path, bytes, url: url.value } } : url;
}

function parseOrNull(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { url: { type: 'string' }, help: { type: 'boolean', short: 'h' } } });
  } catch {
    return null;
  }
}

/** @returns the file, or why it cannot be read */
function readOrReason(path: string): Buffer | string {
  try {
    return statSync(path).isDirectory() ? "c'est un dossier, pas une page" : readFileSync(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    return code === 'ENOENT' || code === 'ENOTDIR' ? "ce fichier n'existe pas" : `ce fichier ne peut pas être lu (${code})`;
  }
}

async function examine({ bytes, url }: Order): Promise<PageReport> {
  // Loaded here: a wrong order must be told at once, without Playwright.
  const [{ launchChromium }, { paperReader }, { askReport, tabIdOf }] = await Promise.all([
    import('../tests/harness/chromium'),
    import('../tests/harness/serve-page'),
    import('../tests/harness/report'),
  ]);
  await ensureBuild(['chrome']);
  const harness = await launchChromium({ extension: outputOf('chrome') });
  try {
    const page = await harness.context.newPage();
    const show = await paperReader(page);
    const tabId = await tabIdOf(harness.worker, page);
    await show({ url, body: bytes, contentType: contentTypeOf(bytes) });
    return await askReport(harness.worker, tabId, 60_000);
  } finally {
    await harness.close();
  }
}

async function main() {
  const reading = readOrder(process.argv.slice(2));
  if (reading.ok === 'help') return process.stdout.write(`${HELP}\n`);
  if (!reading.ok) {
    process.stderr.write(`${reading.reason}\n`);
    process.exitCode = WRONG_ORDER;
    return;
  }
  process.stdout.write(`${JSON.stringify(await examine(reading.order), null, 2)}\n`);
}

main().catch((error) => {
  process.stderr.write(`L'examen n'a pas pu se faire : ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
