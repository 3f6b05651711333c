import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Etat } from '@/lib/page/etat';
import { ETATS, PAGE_STATE_IDS } from '@/lib/page/etats';
import { INDICES } from '@/lib/page/phrases';
import { LIBELLES, type Wordings } from '@/lib/page/libelles';
import { cleOf } from '@/lib/page/text';
import { ETATS_PATH, buildEtats } from '../../scripts/generate-etats';
import { GUIDES, VUS } from '../../scripts/lib/libelles-lus';

const page = buildEtats();

describe('docs/etats.md', () => {
  it('vient des états', () => {
    expect(readFileSync(ETATS_PATH, 'utf8'), 'relancer « npm run generate:etats »').toBe(page);
  });

  it.each(PAGE_STATE_IDS)('%s a sa partie, avec tous ses indices et ce qu’il faut vérifier', (state) => {
    const own = page.split('\n## ').find((part) => part.startsWith(`\`${state}\``)) ?? '';
    const { clues, aVerifier }: Etat = ETATS[state];
    for (const { id } of clues) expect(own).toContain(`\`${id}\` |`);
    expect(own).not.toMatch(/undefined|null/u);
    expect(aVerifier.length).toBeGreaterThan(20);
  });

  it('chaque libellé donné pour lu sur le site est parmi les libellés connus', () => {
    const known = new Set(Object.values(LIBELLES).flatMap(({ egal, debut = [], contient = [] }: Wordings) => [...egal, ...debut, ...contient]).map(cleOf));
    expect([...GUIDES, ...VUS].filter((text) => !known.has(cleOf(text)))).toEqual([]);
  });
});

describe('chaque état', () => {
  it.each(PAGE_STATE_IDS)('%s : des identifiants uniques, un témoin, une preuve', (state) => {
    const { clues }: Etat = ETATS[state];
    expect(new Set(clues.map(({ id }) => id)).size).toBe(clues.length);
    expect(clues.map(({ role }) => role)).toContain('witness');
    expect(clues.map(({ role }) => role)).toContain('proof');
  });

  it('un même indice se dit partout de la même façon', () => {
    const others = PAGE_STATE_IDS.flatMap((state) => (ETATS[state] as Etat).clues.filter(({ id, phrase }) => id !== 'ou-en-est-le-dossier' && INDICES[id] !== phrase).map(({ id, phrase }) => `${state} ${id} : ${phrase}`));
    expect(others).toEqual([]);
  });
});
