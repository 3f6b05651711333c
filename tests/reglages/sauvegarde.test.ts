import { describe, expect, it } from 'vitest';
import { DEFAUT, REGLAGES, zoneOf } from '@/lib/reglages/reglages';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { composeFile, parseFile } from '@/lib/reglages/sauvegarde';
import { createStore, type Store } from '@/lib/reglages/store';
import { memoire } from './memoire';
import { avec } from './temoin';

const CHOISIS = { ...DEFAUT, association: 'amg-gironde', zone: 'mayotte', taille: 2, theme: 'sombre' } as const;

async function storeWith(change: Parameters<typeof avec>[0]): Promise<Store> {
  const store = createStore({ local: memoire(), session: memoire() });
  await store.update(REGLAGES, avec(change));
  return store;
}

function file(sections: object): string {
  return JSON.stringify({ application: 'Compagnon DIFE', format: 1, ...sections });
}

async function importInto(store: Store, text: string) {
  const parsed = parseFile(text, RUBRIQUES);
  if (parsed.kind === 'refuse') throw new Error(parsed.phrase);
  const apercu = (await Promise.all(parsed.parts.map((part) => part.preview(store)))).flat();
  for (const part of parsed.parts) await part.apply(store);
  return apercu;
}

describe('la copie', () => {
  it('se lit à l’œil, et redonne les mêmes réglages ailleurs', async () => {
    const text = await composeFile(await storeWith(CHOISIS), RUBRIQUES);
    const versions = Object.fromEntries(RUBRIQUES.map(({ nom, version }) => [nom, version]));
    expect(text).toBe(`${JSON.stringify({ application: 'Compagnon DIFE', format: 2, versions, profils: [], reglages: CHOISIS, dossiers: [], 'bulles-tues': [], 'pages-dites': [] }, null, 2)}\n`);
    const elsewhere = await storeWith({});
    expect(await importInto(elsewhere, text)).toEqual([
      { champ: 'Mon association', avant: 'pas encore choisie', apres: 'Association des maires et présidents d’intercommunalités de Gironde' },
      { champ: 'Mon territoire', avant: 'choix habituel', apres: 'Mayotte' },
      { champ: 'Taille du texte', avant: 'normale', apres: 'grande' },
      { champ: 'Couleurs', avant: 'comme mon ordinateur', apres: 'fond sombre' },
    ]);
    expect((await elsewhere.read(REGLAGES)).value).toEqual(CHOISIS);
    expect(await importInto(elsewhere, text)).toEqual([]);
  });

  it('ne change que ce dont elle parle, même si un réglage bouge après l’aperçu', async () => {
    const store = await storeWith(CHOISIS);
    const parsed = parseFile(file({ reglages: { taille: 3 } }), RUBRIQUES);
    if (parsed.kind === 'refuse') throw new Error(parsed.phrase);
    await parsed.parts[0]?.preview(store);
    await store.update(REGLAGES, avec({ theme: 'clair' }));
    await parsed.parts[0]?.apply(store);
    expect((await store.read(REGLAGES)).value).toEqual({ ...CHOISIS, theme: 'clair', taille: 3 });
  });
});

describe('un fichier refusé', () => {
  it.each([
    ['vide', '', null, /n’est pas une copie du Compagnon/u],
    ['une photo', '\uFFFD\uFFFDJFIF', null, /n’est pas une copie du Compagnon/u],
    ['une liste', '[]', null, /n’est pas une copie du Compagnon/u],
    ['coupé', file({ reglages: CHOISIS }).slice(0, -3), null, /n’est pas une copie du Compagnon/u],
    ['trop grand', `"${'x'.repeat(2_000_001)}"`, null, /trop grand/u],
    ['d’une autre application', '{"application":"Autre","format":1}', 'application', /n’est pas une copie/u],
    ['d’une version future', '{"application":"Compagnon DIFE","format":3}', 'format', /Mettez l’extension à jour/u],
    ['sans réglage', file({}), null, /aucun réglage/u],
    ['une rubrique inconnue', file({ reglages: {}, rappels: [] }), 'rappels', /«\u00A0rappels\u00A0»/u],
    ['des réglages qui n’en sont pas', file({ reglages: [] }), 'reglages', /«\u00A0reglages\u00A0»/u],
    ['un champ en trop', file({ reglages: { nom: 'Martin' } }), 'nom', /«\u00A0nom\u00A0»/u],
    ['une taille de trop', file({ reglages: { taille: 7 } }), 'taille', /«\u00A0taille\u00A0» contient «\u00A07\u00A0»\. Il faut 1, 2 ou 3\./u],
    ['une taille en lettres', file({ reglages: { taille: '2' } }), 'taille', /«\u00A0taille\u00A0»/u],
    ['un territoire inconnu', file({ reglages: { zone: 'corse' } }), 'zone', /«\u00A0corse\u00A0»\. Il faut un territoire de la liste\./u],
    ['une association inconnue', file({ reglages: { association: 'x'.repeat(90) } }), 'association', /x{40}…/u],
    ['des messages qui n’en sont pas', file({ 'bulles-tues': {} }), 'bulles-tues', /«\u00A0bulles-tues\u00A0»/u],
    ['un message inconnu', file({ 'bulles-tues': ['annuler', 'publicite'] }), 'bulles-tues', /«\u00A0publicite\u00A0»/u],
    ['un prototype piégé', '{"application":"Compagnon DIFE","format":1,"reglages":{"__proto__":{"taille":3}}}', '__proto__', /«\u00A0__proto__\u00A0»/u],
    ['un prototype piégé à la racine', '{"application":"Compagnon DIFE","format":1,"__proto__":{"reglages":{}}}', '__proto__', /«\u00A0__proto__\u00A0»/u],
  ])('%s : dit pourquoi, nomme le champ, ne change rien', (_cas, text, champ, phrase) => {
    expect(parseFile(text, RUBRIQUES)).toEqual({ kind: 'refuse', champ, phrase: expect.stringMatching(phrase) });
  });
});

describe('le territoire', () => {
  it.each([
    [{}, 'metropole'],
    [{ association: 'amg-gironde' }, 'metropole'],
    [{ association: 'amg-gironde', zone: 'guyane' }, 'guyane'],
    [{ association: 'disparue' }, 'metropole'],
  ] as const)('%o → %s', (change, zone) => {
    expect(zoneOf({ ...DEFAUT, ...change })).toBe(zone);
  });
});

it('un fichier qui n’est pas en UTF-8 est refusé : jamais « vot� »', () => {
  const ansi = new Uint8Array([...new TextEncoder().encode('{"application":"Compagnon DIFE","format":1,"reglages":{"zone":"vot'), 0xe9, ...new TextEncoder().encode('"}}')]);
  expect(parseFile(new TextDecoder().decode(ansi), RUBRIQUES)).toMatchObject({ kind: 'refuse', champ: null, phrase: expect.stringContaining('UTF-8') });
});
