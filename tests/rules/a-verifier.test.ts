import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { valeurs } from '@/lib/rules/verification';

const document = readFileSync(fileURLToPath(new URL('../../docs/a-verifier-avant-publication.md', import.meta.url)), 'utf8');

/** Each row of the table: the values it names, the page to read, what to change then. */
const LIGNES = document.split('\n').flatMap((line) => {
  const [, ids = '', page = '', changer = ''] = line.split('|').map((cell) => cell.trim());
  const named = [...ids.matchAll(/`([^`]+)`/gu)].map(([, id = '']) => id);
  return named.length === 0 ? [] : [{ named, page, changer }];
});

describe('docs/a-verifier-avant-publication.md', () => {
  const named = LIGNES.flatMap((ligne) => ligne.named);
  const aConfirmer = valeurs().filter(({ dated }) => dated.trust === 'a-confirmer');

  test('nomme chaque valeur à confirmer qui vaut encore ou vaudra', () => {
    const waiting = new Set(aConfirmer.filter(({ until }) => until === null).map(({ id }) => id));
    expect(waiting.size).toBeGreaterThan(5);
    expect([...waiting].filter((id) => !named.includes(id))).toEqual([]);
  });

  test('n’en nomme aucune autre, et chacune une fois', () => {
    const known = new Set(aConfirmer.map(({ id }) => id));
    expect(named.filter((id) => !known.has(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
  });

  test.each(LIGNES.map(({ named, ...ligne }) => [named.join(' '), ligne] as const))('%s : une page à lire, et que changer alors', (_, { page, changer }) => {
    expect(page.length).toBeGreaterThan(30);
    expect(changer).toMatch(/`lib\/(?:rules|guide)\/[a-z-]+\.ts`/u);
  });
});
