import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MOTS_OUVERTS } from '@/lib/page/ajouts';
import { lireProfil } from '@/lib/profils/lecture';
import { CLES, lireOrganisation } from '@/lib/reglages/lire-organisation';
import { PUBLISHED } from '@/scripts/lib/published';
import { ROOT } from '@/scripts/lib/root';

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

describe('ce qui est publié', () => {
  it.each(PUBLISHED)('$path est celui du code (npm run generate:profil)', ({ path, text }) => {
    expect(textOf(path)).toBe(text);
  });

  it('la notice du profil nomme chaque champ, celle du déploiement chaque clé', () => {
    const { properties } = JSON.parse(textOf('docs/profil-association.schema.json')) as { readonly properties: Readonly<Record<string, { readonly properties?: object }>> };
    const notice = textOf('docs/profil-association.md');
    expect(Object.keys(properties).filter((champ) => champ !== '$schema' && !notice.includes(`\`${champ}\``))).toEqual([]);
    expect(Object.keys(properties['vocabulaire']?.properties ?? {})).toEqual([...MOTS_OUVERTS]);
    expect(Object.keys(CLES).filter((cle) => !textOf('docs/deploiement.md').includes(`\`${cle}\``))).toEqual([]);
  });
});

interface Tree {
  readonly [key: string]: Tree | undefined;
}

/** The samples hold the choices at the bottom of what each browser wants around them. */
function choicesIn(name: string): Readonly<Record<string, unknown>> {
  const file = JSON.parse(textOf(`docs/deploiement/${name}`)) as Tree;
  const all = file['3rdparty']?.['extensions'] ?? file['policies']?.['3rdparty']?.['Extensions'];
  const [choices] = Object.values(all ?? {});
  if (choices === undefined) throw new Error(`no choice in ${name}`);
  return choices;
}

describe('les exemples de déploiement', () => {
  it.each(readdirSync(join(ROOT, 'docs/deploiement')).filter((name) => !name.startsWith('installer-')))('%s se lit en entier, et la notice le cite', (name) => {
    const choices = choicesIn(name);
    const read = lireOrganisation(choices);
    expect(read.refusees).toEqual([]);
    expect(read.impose.association).toBeDefined();
    expect(read.sansAccueil).toBe(true);
    expect(textOf('docs/deploiement.md')).toContain(`deploiement/${name}`);
    expect(choices['profil'] === undefined || lireProfil(JSON.stringify(choices['profil'])).kind === 'lu').toBe(true);
  });
});
