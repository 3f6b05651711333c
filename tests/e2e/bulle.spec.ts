import { addressOf, urlOf } from '@/tests/harness/stops.mjs';
import { STOPS } from '@/tests/site/stops.mjs';
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
    // Same document, as on the site: only the fragment changes.
    await onglet.evaluate((hash) => { location.hash = hash; }, new URL(urlOf(elsewhere)).hash);
    await expect(bubble).toHaveCount(0);
  });

  test(`${generation} · la bulle ne prend pas le curseur à la personne qui écrit`, async ({ onglet }) => {
    if (!here) throw new Error('the journey lacks a stop');
    await onglet.goto(addressOf(here));
    await onglet.evaluate(() => {
      const field = document.createElement('input');
      field.id = 'champ-de-la-personne';
      document.body.prepend(field);
      field.focus();
      (globalThis as { departs?: number }).departs = 0;
      field.addEventListener('blur', () => { (globalThis as { departs?: number }).departs! += 1; });
    });
    await onglet.keyboard.type('abc');
    await expect(onglet.locator('compagnon-dife')).toHaveCount(1);
    await onglet.keyboard.type('def');
    await expect(onglet.locator('#champ-de-la-personne')).toHaveValue('abcdef');
    await expect(onglet.locator('#champ-de-la-personne')).toBeFocused();
    expect(await onglet.evaluate(() => (globalThis as { departs?: number }).departs)).toBe(0);
  });
}
