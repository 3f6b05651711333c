import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ACCOMPAGNEMENT } from '@/lib/reglages/accompagnement';
import { HINTS_TUS } from '@/lib/reglages/hints-tus';
import { CHEMIN } from '@/lib/reglages/chemin';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { decode, encode, type Item, migrate } from '@/lib/reglages/item';
import { PAGES_DITES } from '@/lib/reglages/pages-dites';
import { POLITIQUES } from '@/lib/reglages/organisation';
import { PROFILS } from '@/lib/reglages/profils';
import { RAPPELS, RAPPELS_MONTRES } from '@/lib/reglages/rappels';
import { REGLAGES } from '@/lib/reglages/reglages';
import { REPRISES } from '@/lib/reglages/reprises';
import { fieldsOf, refuse, type Rubrique, rubriqueOf } from '@/lib/reglages/rubrique';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { composeFile, readCopie } from '@/lib/reglages/sauvegarde';
import { SORTIES } from '@/lib/reglages/sorties';
import { createStore, type Store } from '@/lib/reglages/store';
import { ROOT } from '@/scripts/lib/root';
import { memoire } from './memoire';

const COPIES = join(ROOT, 'tests/fixtures/copies');
const STOCKAGE = join(ROOT, 'tests/fixtures/stockage');
const ITEMS: readonly Item<unknown>[] = [ACCOMPAGNEMENT, HINTS_TUS, CHEMIN, DOSSIERS, PAGES_DITES, POLITIQUES, PROFILS, RAPPELS, RAPPELS_MONTRES, REGLAGES, REPRISES, SORTIES];

function jsonIn(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => name.endsWith('.json'));
}

function vide(): Store {
  return createStore({ local: memoire(), session: memoire() });
}

async function reprendre(store: Store, text: string, rubriques: readonly Rubrique[] = RUBRIQUES): Promise<void> {
  const copie = await readCopie(store, text, rubriques);
  if (copie.kind === 'refuse') throw new Error(copie.phrase);
  expect(await copie.apply()).toBe('fait');
}

describe('ce qu’une version d’avant a gardé', () => {
  it.each(jsonIn(STOCKAGE))('%s se rouvre sans rien perdre', (name) => {
    const item = ITEMS.find(({ key }) => name.startsWith(`${key}-`) && /^\d+\.json$/u.test(name.slice(key.length + 1)));
    const stored = JSON.parse(readFileSync(join(STOCKAGE, name), 'utf8')) as { readonly valeur: object };
    const decoded = item && decode(item, stored);
    expect(decoded).toMatchObject({ kind: 'lue', value: stored.valeur });
  });

  it.each(ITEMS)('$key : la version $version a son fichier, et écrit toujours la même chose', async (item) => {
    const decoded = decode(item, JSON.parse(readFileSync(join(STOCKAGE, `${item.key}-1.json`), 'utf8')));
    if (decoded.kind !== 'lue') throw new Error(decoded.kind);
    await expect(`${JSON.stringify(encode(item, decoded.value), null, 2)}\n`).toMatchFileSnapshot(join(STOCKAGE, `${item.key}-${item.version}.json`));
  });
});

describe('une copie d’une version d’avant', () => {
  it.each(jsonIn(COPIES))('%s se reprend sans rien perdre', async (name) => {
    const text = readFileSync(join(COPIES, name), 'utf8');
    const store = vide();
    await reprendre(store, text);
    const { application: _application, format: _format, versions: _versions, ...sections } = JSON.parse(text) as Record<string, unknown>;
    const gardes = Object.fromEntries(await Promise.all(RUBRIQUES.map(async ({ nom, read }) => [nom, await read(store)] as const)));
    expect(gardes).toMatchObject(sections);
    expect(await store.tell()).toEqual([]);
  });

  it('la version d’aujourd’hui a la sienne, et écrit toujours la même chose', async () => {
    const store = vide();
    await reprendre(store, readFileSync(join(COPIES, '1.json'), 'utf8'));
    const text = await composeFile(store, RUBRIQUES);
    const { format } = JSON.parse(text) as { readonly format: number };
    await expect(text).toMatchFileSnapshot(join(COPIES, `${format}-${RUBRIQUES.map(({ version }) => version).join('.')}.json`));
  });
});

/** A section with a past: days, then days and places. */
const VISITE = v.strictObject({ jour: v.number(), lieu: v.nullable(v.string()) });
const VISITES: Item<readonly v.InferOutput<typeof VISITE>[]> = {
  key: 'visites',
  area: 'local',
  version: 2,
  schema: v.array(VISITE),
  defaut: [],
  migrations: [(old) => v.parse(v.array(v.looseObject({})), old).map((visite) => ({ lieu: null, ...visite }))],
};
const RUBRIQUE = rubriqueOf({
  nom: 'visites',
  item: VISITES,
  parse: (brut) => (v.is(VISITES.schema, brut) ? { kind: 'lu', merge: () => brut } : refuse('visites', 'Il manque un champ.')),
  describe: () => [],
});

function fichier(sections: object): string {
  return JSON.stringify({ application: 'Compagnon DIFE', ...sections });
}

describe('une partie de la copie qui a gagné un champ depuis', () => {
  it.each([
    ['avant que les parties disent leur version', { format: 1, visites: [{ jour: 1 }] }],
    ['à la version 1', { format: 2, versions: { visites: 1 }, visites: [{ jour: 1 }] }],
    ['à la version 2', { format: 2, versions: { visites: 2 }, visites: [{ jour: 1, lieu: null }] }],
  ])('%s : se reprend', async (_, sections) => {
    const store = vide();
    await reprendre(store, fichier(sections), [RUBRIQUE]);
    expect((await store.read(VISITES)).value).toEqual([{ jour: 1, lieu: null }]);
  });

  it('dit sa version dans la copie', async () => {
    expect(JSON.parse(await composeFile(vide(), [RUBRIQUE]))).toMatchObject({ format: 2, versions: { visites: 2 }, visites: [] });
  });
});

const GOUTS: Item<{ readonly corps: number; readonly sons: boolean }> = {
  key: 'gouts',
  area: 'local',
  version: 3,
  schema: v.strictObject({ corps: v.number(), sons: v.boolean() }),
  defaut: { corps: 1, sons: true },
  migrations: [
    (old) => ({ sons: true, ...v.parse(v.looseObject({}), old) }),
    (old) => {
      const { taille, ...rest } = v.parse(v.looseObject({ taille: v.optional(v.number()) }), old);
      return { ...rest, ...(taille === undefined ? {} : { corps: taille }) };
    },
  ],
};

describe('une partie qui ne tient que quelques champs', () => {
  it.each([
    ['ne parle pas d’un champ venu depuis', 1, { taille: 2 }, ['corps']],
    ['parle de celui qu’elle avait, même à sa première valeur', 2, { taille: 2, sons: true }, ['corps', 'sons']],
    ['parle d’un champ renommé', 1, { taille: 1 }, ['corps']],
    ['vide, ne parle de rien', 1, {}, []],
    ['d’aujourd’hui, dit ce qu’elle tient', 3, { sons: true }, ['sons']],
  ])('%s', (_, version, brut, champs) => {
    const migrated = migrate(GOUTS, version, brut)?.value as Readonly<Record<string, unknown>>;
    expect(fieldsOf(GOUTS, migrated, { version, brut }).toSorted()).toEqual(champs);
  });
});

const PLUS_RECENTE = /^Cette copie vient d’une version plus récente du Compagnon\. Mettez l’extension à jour, puis recommencez\.$/u;

describe('une copie refusée pour sa version', () => {
  it.each([
    ['une partie plus récente', { format: 2, versions: { visites: 3 }, visites: [{ jour: 1, heure: 9 }] }, 'visites', PLUS_RECENTE],
    ['une partie que l’on ne connaît pas encore', { format: 2, versions: { visites: 2, trajets: 1 }, visites: [], trajets: [] }, 'trajets', PLUS_RECENTE],
    ['un format plus récent', { format: 3, parties: [] }, 'format', PLUS_RECENTE],
    ['un format qui n’a jamais existé', { format: 0, visites: [] }, 'format', /n’est pas une copie/u],
    ['une partie sans version', { format: 2, versions: {}, visites: [] }, 'versions', /«\u00A0versions\u00A0»/u],
    ['une version qui n’en est pas une', { format: 2, versions: { visites: '2' }, visites: [] }, 'versions', /«\u00A0versions\u00A0»/u],
    ['sans aucune version', { format: 2, visites: [] }, 'versions', /«\u00A0versions\u00A0»/u],
    ['une partie d’avant, illisible', { format: 2, versions: { visites: 1 }, visites: 'douze' }, 'visites', /«\u00A0visites\u00A0»/u],
  ])('%s : dit quoi faire', async (_, sections, champ, phrase) => {
    expect(await readCopie(vide(), fichier(sections), [RUBRIQUE])).toEqual({ kind: 'refuse', champ, phrase: expect.stringMatching(phrase) });
  });
});
