import { isComplete } from './complet';
import { pagesAVoir } from './pages-a-voir';
import { writeLooks } from './evidence';
import { expect, test } from './harness';
import { lookAtAll } from './page-pool';

const TABS = 6;

test('chaque page enregistrée est ouverte à son adresse, et l’extension interrogée', async ({ harness }) => {
  test.setTimeout(150_000);
  const orders = pagesAVoir(isComplete).map(({ name, html, expected }) => ({ name, body: html, url: expected.url, horsSite: expected.state === 'hors-site' }));
  const looks = await lookAtAll(harness, orders, TABS);
  writeLooks(looks);
  expect(looks.length).toBe(orders.length);
});
