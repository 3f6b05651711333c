import { addressOf, urlOf } from '@/tests/harness/stops';
import { STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';

const INDISPONIBLE = 'formation-indisponible';

for (const generation of ['materiel', 'dsfr']) {
  const own = STOPS.filter((stop) => stop.generation === generation);
  const here = own.find((stop) => stop.state === INDISPONIBLE);
  const elsewhere = own.find((stop) => stop.state === 'connexion');

  test(`${generation} · la bulle accompagne « formation indisponible », et part avec elle`, async ({ onglet }) => {
    if (!here || !elsewhere) throw new Error('the journey lacks a stop');
    const bubble = onglet.locator('compagnon-dife');
    await onglet.goto(addressOf(here));
    await expect(bubble).toHaveCount(1);
    await expect(onglet.locator('sl6-root ~ compagnon-dife')).toHaveCount(1);
    await onglet.evaluate(goToHash, new URL(urlOf(elsewhere)).hash);
    await expect(bubble).toHaveCount(0);
  });

  test(`${generation} · la bulle ne prend pas le curseur à la personne qui écrit`, async ({ onglet }) => {
    if (!here || !elsewhere) throw new Error('the journey lacks a stop');
    await onglet.goto(addressOf(elsewhere));
    await expect(onglet.locator('main h1')).not.toHaveCount(0);
    await onglet.evaluate(addFocusedField);
    await onglet.keyboard.type('abc');
    await onglet.evaluate(goToHash, new URL(urlOf(here)).hash);
    await expect(onglet.locator('compagnon-dife')).toHaveCount(1);
    await onglet.keyboard.type('def');
    await expect(onglet.locator('#champ-de-la-personne')).toHaveValue('abcdef');
    expect(await onglet.evaluate(() => (globalThis as { departs?: number }).departs)).toBe(0);
  });
}

test('le guide ouvert à côté, la bulle se tait ; refermé, la page suivante la montre', async ({ harness, onglet }) => {
  const here = STOPS.find((stop) => stop.generation === 'dsfr' && stop.state === INDISPONIBLE);
  if (!here) throw new Error('the journey lacks a stop');
  const bubble = onglet.locator('compagnon-dife');
  await onglet.goto(addressOf(here));
  await expect(bubble).toHaveCount(1);
  const panel = await harness.openPanel(onglet);
  await expect(panel.locator('main')).toHaveAttribute('data-page-state', INDISPONIBLE);
  await expect(bubble).toHaveCount(0);
  await onglet.reload();
  await expect(panel.locator('main')).toHaveAttribute('data-page-state', INDISPONIBLE);
  await expect(bubble).toHaveCount(0);
  await harness.closePanel();
  await onglet.reload();
  await expect(bubble).toHaveCount(1);
});

/** Runs in the page: a field of the person's, in which they are writing when the page changes under them. */
function addFocusedField(): void {
  const field = document.createElement('input');
  field.id = 'champ-de-la-personne';
  document.body.prepend(field);
  field.focus();
  const scope = globalThis as { departs?: number };
  scope.departs = 0;
  field.addEventListener('blur', () => { scope.departs = (scope.departs ?? 0) + 1; });
}

/** Runs in the page: same document, as on the site, only the fragment changes. */
function goToHash(hash: string): void {
  location.hash = hash;
}
