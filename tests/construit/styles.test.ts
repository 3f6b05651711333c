import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { TARGETS, outputOf } from '@/scripts/lib/root';

/** The one sheet of each page. A second one, read by mistake, moves what the person must see on the first screen. */
const FEUILLES = [['sidepanel', 'sidepanel'], ['options', 'pages'], ['bienvenue', 'pages'], ['entrainement', 'entrainement'], ['fiche-accompagnant', 'fiche-accompagnant']] as const;

describe.each(TARGETS)('les styles construits pour %s', (target) => {
  it.each(FEUILLES)('la page %s ne lit que la feuille %s', (page, feuille) => {
    const html = readFileSync(join(outputOf(target), `${page}.html`), 'utf8');
    expect([...html.matchAll(/href="\/assets\/([\w-]+)\.css"/gu)].map(([, name]) => name)).toEqual([feuille]);
  });
});
