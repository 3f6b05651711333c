/** `npm run test:masque`: thousands of frames of a page that shows personal data in every way; with the mask, none may be seen. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium } from '../tests/harness/chromium';
import { bundleForPage } from '../tests/harness/page-script';
import { setAccompagnement } from '../tests/masque/accompagne';
import { mesurerCout } from '../tests/masque/cout';
import { runCampagne } from '../tests/masque/campagne';
import { ensureBuild } from './lib/ensure-build';
import { ROOT, outputOf } from './lib/root';
import { table } from './lib/table';

const HELP = `npm run test:masque [-- --images 2000] [--tours 9]

Compte les images où une donnée personnelle se voit : sans masque, avec un masque ordinaire, avec le nôtre. Puis mesure ce qu’il coûte à une page de 10 000 éléments.`;

async function main() {
  const { values } = parseArgs({ options: { images: { type: 'string', default: '2000' }, tours: { type: 'string', default: '9' }, help: { type: 'boolean' } } });
  if (values.help) return console.log(HELP);
  const images = Number(values.images);
  if (!Number.isInteger(images) || images < 1) throw new Error(HELP);
  await ensureBuild(['chrome']);
  const { context, worker, close } = await launchChromium({ extension: outputOf('chrome'), retours: true });
  try {
    const page = await context.newPage();
    const bare = await runCampagne(page, { images: Math.min(images, 240) });
    await setAccompagnement(worker, { actif: true, montants: 'visibles' });
    const ours = await runCampagne(page, { images });
    await setAccompagnement(worker, { actif: false, montants: 'visibles' });
    const other = await context.newPage();
    await other.addInitScript(await bundleForPage('tests/masque/masque-usuel.ts'));
    const usual = await runCampagne(other, { images: Math.min(images, 480) });
    const rows = [['sans masque', bare], ['masque ordinaire', usual], ['Compagnon DIFE', ours]] as const;
    console.log(table(['', 'images', 'où une donnée se voit', 'chargements'], rows.map(([name, bilan]) => [name, String(bilan.images), String(bilan.claires), String(bilan.chargements)])));
    const { elements, sans, avec } = await mesurerCout(context, worker, { elements: 10_000, tours: Number(values.tours) });
    const ms = (value: number) => value.toFixed(1).replace('.', ',');
    console.log(`\nStyle et mise en page, ${elements} éléments, médianes de ${values.tours} tours alternés : ${ms(sans)} ms sans masque, ${ms(avec)} ms avec (× ${ms(avec / sans)}, soit ${ms(avec - sans)} ms)`);
    if (ours.premiere) {
      mkdirSync(join(ROOT, 'reports'), { recursive: true });
      writeFileSync(join(ROOT, 'reports', 'masque-fuite.png'), ours.premiere);
      console.log('Première fuite : reports/masque-fuite.png');
    }
    if (ours.claires > 0 || usual.claires === 0 || bare.claires === 0) process.exitCode = 1;
  } finally {
    await close();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
