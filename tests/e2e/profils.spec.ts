import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/scripts/lib/root';
import { ELSEWHERE, readPanel } from '@/tests/harness/panel';
import { addressOf } from '@/tests/harness/stops';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';
import { axeFaults, sizeFaults } from './reglages-poste';

const EXEMPLE = join(ROOT, 'docs/exemples/profil-association.json');

/** Words that nobody could foresee: the reader does not understand them. */
const RENOMMEE = 'Cette page attend un autre moment';

/** The sample of the documents, with those words. */
function exemple(): { readonly name: string; readonly mimeType: string; readonly buffer: Buffer } {
  const profil = JSON.parse(readFileSync(EXEMPLE, 'utf8')) as { vocabulaire: Record<string, { debut?: string[] }> };
  profil.vocabulaire['formation-indisponible'] = { debut: [RENOMMEE] };
  return { name: 'profil.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(profil)) };
}

/** As if the site had changed this sentence: written in the page's own world before anything of ours sees it. */
function renameOnArrival(): void {
  const [before, after] = ['Cette formation est indisponible', 'Cette page attend un autre moment'];
  const rename = (node: Node): void => {
    if (node.nodeType === 3 && node.nodeValue?.trim() === before) node.nodeValue = after;
    else node.childNodes.forEach(rename);
  };
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach(rename))).observe(document, { subtree: true, childList: true });
}

test('une page renommée est reconnue de nouveau avec le fichier d’une association, sans reconstruire', async ({ harness }) => {
  const stop = STOPS.find(({ id, generation }) => id === 'lien-sans-connexion' && generation === 'dsfr');
  if (!stop) throw new Error('the journey lacks its stop');
  const clear = (): Promise<void> => harness.worker.evaluate(() => (globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }).chrome.storage.local.clear());
  const site = await harness.context.newPage();
  const options = await harness.context.newPage();
  try {
    await site.addInitScript(renameOnArrival);
    await site.bringToFront();
    const panel = await harness.openPanel(site);
    await site.goto(ELSEWHERE);
    await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'hors-site' });
    await site.goto(addressOf(stop));
    await expect(site.getByText(RENOMMEE)).toBeVisible();
    await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'inconnu' });

    await options.setViewportSize({ width: 320, height: 800 });
    await options.goto(`chrome-extension://${harness.id}/options.html`);
    await options.locator('[aria-labelledby=association-titre] input[type=file]').setInputFiles(exemple());
    await expect(options.locator('.apercu')).toContainText(RENOMMEE);
    expect(await axeFaults(options)).toEqual([]);
    expect(await sizeFaults(options)).toEqual([]);
    await options.getByRole('button', { name: 'Utiliser ce fichier' }).click();
    await expect(options.getByText('C’est fait.')).toBeVisible();

    await site.bringToFront();
    await site.reload();
    await expect.poll(() => readPanel(panel)).toMatchObject({ state: 'formation-indisponible' });
    await expect(panel.locator('.mon-association')).toContainText('AM Exemple');
    await expect(panel.locator('.mon-association a').first()).toHaveAttribute('href', 'tel:+33199001234');
    // Beside an open guide, the page keeps quiet.
    await harness.closePanel();
    await site.reload();
    await expect(site.locator('compagnon-dife')).toHaveCount(1, { timeout: 20_000 });
  } finally {
    await clear();
    await options.close();
    await site.close();
  }
});
