import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from '@/tests/harness/chromium';
import { REPLICA_HOSTS } from '@/tests/site/hosts';
import { waitFor } from '@/tests/harness/wait';
import { unexplained } from '@/tests/harness/verdict';
import { placeWitnesses } from '@/tests/harness/witness';
import { expect, test } from './harness';

/** Everything that ours must not do: a witness that lets this pass would prove nothing about ours. */
const MANIFEST = {
  manifest_version: 3,
  name: 'Mauvais élève',
  version: '1',
  background: { service_worker: 'fond.js' },
  host_permissions: ['https://*/*'],
  content_scripts: [{ matches: ['https://www.moncompteformation.gouv.fr/*'], js: ['page.js'] }],
};
const BACKGROUND = "setInterval(() => fetch('https://mouchard.test/fond').catch(() => {}), 200);";
const CONTENT = `fetch('/depuis-la-page').catch(() => {});
document.body.append(document.createElement('button'));
document.querySelector('button').click();
document.body.dispatchEvent(new Event('input', { bubbles: true }));`;

test('les témoins voient une extension qui appelle, qui clique et qui saisit', async ({ site }) => {
  const extension = mkdtempSync(join(tmpdir(), 'compagnon-mauvais-eleve-'));
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(MANIFEST));
  writeFileSync(join(extension, 'fond.js'), BACKGROUND);
  writeFileSync(join(extension, 'page.js'), CONTENT);
  const bad = await launchChromium({ extension, sitePort: site.port });
  const witnesses = await placeWitnesses(bad.context);
  const page = await bad.context.newPage();
  await page.goto('https://www.moncompteformation.gouv.fr/espace-prive/html/');
  await waitFor(() => witnesses.synthetic.length >= 2 && witnesses.scripted.length > 0, { what: 'the witnesses to notice' });
  const { requests, otherHosts } = await bad.close();
  rmSync(extension, { recursive: true });

  expect(witnesses.synthetic.map(({ type, target }) => `${type} ${target}`)).toEqual(expect.arrayContaining(['click button', 'input body']));
  expect(witnesses.scripted.map(({ url }) => new URL(url).pathname)).toContain('/depuis-la-page');
  expect(unexplained(requests, REPLICA_HOSTS).join('\n')).toContain('https://mouchard.test/fond');
  expect(otherHosts).toContain('mouchard.test');
});

test('un clic de la personne est vu, et n’est pas pris pour un clic fabriqué', async ({ onglet, witnesses }) => {
  const before = { clicks: witnesses.counts.trustedClicks, synthetic: witnesses.synthetic.length };
  await onglet.goto('https://www.moncompteformation.gouv.fr/espace-prive/html/');
  await onglet.mouse.click(5, 5);
  await expect.poll(() => witnesses.counts.trustedClicks).toBe(before.clicks + 1);
  expect(witnesses.synthetic.length).toBe(before.synthetic);
});
