import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { etapeOf } from '@/lib/guide/etapes';
import { GLOSSAIRE } from '@/lib/guide/glossaire';

const page = readFileSync(fileURLToPath(new URL('../../docs/glossaire.md', import.meta.url)), 'utf8');
const avant = page.slice(0, page.indexOf('## Dans le code'));

describe('le glossaire', () => {
  it('est le même dans le panneau et dans docs/glossaire.md', () => {
    const lignes = avant.split('\n').filter((line) => line.startsWith('| **'));
    expect(lignes).toEqual(GLOSSAIRE.map((mot) => `| **${mot.terme}** | ${mot.definition} |`));
  });

  it('donne un mot une seule fois, dans l’ordre alphabétique', () => {
    const termes = GLOSSAIRE.map((mot) => mot.terme);
    expect(termes).toEqual([...new Set(termes)].toSorted((a, b) => a.localeCompare(b, 'fr')));
  });

  it.each(GLOSSAIRE.map((mot) => [mot.terme, mot] as const))('« %s » renvoie à une étape qui en parle', (_terme, mot) => {
    expect(etapeOf(mot.etape).titre.length).toBeGreaterThan(0);
  });
});
