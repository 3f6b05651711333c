import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');

/** With the computer's high contrast, Chromium repaints transparent letters (seen on 2026-11-26), unless the page says not to. */
it.each([
  ['la page', 'public/masque.css', '-webkit-text-fill-color: transparent'], ['le panneau', 'entrypoints/sidepanel/cartes.css', '[data-personnel]'],
])('contraste imposé : ce qui est caché dans %s le reste', (_, file, hiding) => {
  const rules = readFileSync(join(ROOT, file), 'utf8').split('}').filter((rule) => rule.includes(hiding));
  expect(rules.length).toBeGreaterThan(0);
  expect(rules[0]).toMatch(/forced-color-adjust: none/u);
});
