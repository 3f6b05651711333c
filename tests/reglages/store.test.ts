import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { Item } from '@/lib/reglages/item';
import { MIS_DE_COTE } from '@/lib/reglages/mis-de-cote';
import { DEFAUT, REGLAGES } from '@/lib/reglages/reglages';
import { createStore } from '@/lib/reglages/store';
import { memoire } from './memoire';
import { avec } from './temoin';

/** An item with a past: a number, then a list, then a list of objects. */
const VISITES: Item<readonly { readonly jour: number }[]> = {
  key: 'visites',
  area: 'local',
  version: 3,
  schema: v.array(v.strictObject({ jour: v.number() })),
  defaut: [],
  migrations: [(old) => [old], (old) => v.parse(v.array(v.number()), old).map((jour) => ({ jour }))],
};
const LIEN: Item<string> = { key: 'lien', area: 'session', version: 1, schema: v.string(), defaut: '', migrations: [] };
const GRAND = { ...DEFAUT, taille: 3, association: 'amg-gironde' } as const;

function open(start: Readonly<Record<string, unknown>> = {}) {
  const local = memoire(start);
  const session = memoire();
  return { local, session, store: createStore({ local, session }) };
}

describe('lire', () => {
  it.each([
    ['rien', undefined, DEFAUT, 'absente'],
    ['la version actuelle', { version: 1, valeur: GRAND }, GRAND, 'lue'],
    ['un champ abîmé : les autres restent', { version: 1, valeur: { ...GRAND, taille: 9 } }, { ...GRAND, taille: 1 }, 'reparee'],
    ['un champ en trop', { version: 1, valeur: { ...GRAND, nom: 'Martin' } }, GRAND, 'reparee'],
    ['une association qui n’existe plus', { version: 1, valeur: { ...GRAND, association: 'disparue' } }, { ...GRAND, association: null }, 'reparee'],
    ['une version future', { version: REGLAGES.version + 1, valeur: GRAND }, DEFAUT, 'ecartee'],
    ['une valeur sans enveloppe', GRAND, DEFAUT, 'ecartee'],
    ['du texte', '{"version":1,"val', DEFAUT, 'ecartee'],
    ['nul', null, DEFAUT, 'ecartee'],
    ['une version négative', { version: -1, valeur: GRAND }, DEFAUT, 'ecartee'],
    ['un prototype piégé', JSON.parse('{"version":1,"valeur":{"__proto__":{"taille":3}}}'), DEFAUT, 'reparee'],
  ])('%s', async (_cas, stored, value, etat) => {
    const { store } = open(stored === undefined ? {} : { reglages: stored });
    expect(await store.read(REGLAGES)).toEqual({ value, etat });
    expect(({} as { taille?: number }).taille).toBeUndefined();
  });

  it.each([
    [1, 12, [{ jour: 12 }]],
    [2, [12, 13], [{ jour: 12 }, { jour: 13 }]],
    [3, [{ jour: 12 }], [{ jour: 12 }]],
  ])('reprend ce que la version %i a écrit', async (version, valeur, value) => {
    expect(await open({ visites: { version, valeur } }).store.read(VISITES)).toEqual({ value, etat: 'lue' });
  });

  it('met de côté ce qu’une reprise ne comprend pas, sans s’arrêter', async () => {
    const { store, local } = open({ visites: { version: 2, valeur: ['douze'] }, reglages: { version: 1, valeur: GRAND } });
    expect(await store.read(VISITES)).toEqual({ value: [], etat: 'ecartee' });
    expect(await store.read(REGLAGES)).toEqual({ value: GRAND, etat: 'lue' });
    expect(local.disk.get(MIS_DE_COTE)).toEqual([{ cle: 'visites', raison: 'illisible', brut: '{"version":2,"valeur":["douze"]}', dit: false }]);
  });

  it('ne touche à rien quand le navigateur ne donne pas accès', async () => {
    const local = memoire({ reglages: { version: 1, valeur: GRAND } });
    const store = createStore({ local: { ...local, get: () => Promise.reject(new Error('IO error')) }, session: memoire() });
    expect(await store.read(REGLAGES)).toEqual({ value: DEFAUT, etat: 'indisponible' });
    expect(await store.update(REGLAGES, () => DEFAUT)).toEqual({ kind: 'refusee', raison: 'indisponible' });
    expect(local.disk.get('reglages')).toEqual({ version: 1, valeur: GRAND });
  });
});

describe('dire une seule fois', () => {
  it('à une seule fenêtre, une seule fois', async () => {
    const { store, local, session } = open({ reglages: 'abîmé' });
    const other = createStore({ local, session });
    await Promise.all([store.read(REGLAGES), other.read(REGLAGES), other.read(REGLAGES)]);
    const told = (await Promise.all([store.tell(), other.tell()])).flat();
    expect(told.map(({ cle, brut }) => [cle, brut])).toEqual([['reglages', '"abîmé"']]);
    expect(await store.tell()).toEqual([]);
  });

  it('garde cinq valeurs au plus, et jamais plus de 400 000 signes chacune', async () => {
    const { store, local } = open();
    for (let turn = 0; turn < 9; turn += 1) {
      local.disk.set('reglages', { version: 7, valeur: `${turn}`.repeat(450_000) });
      await store.read(REGLAGES);
    }
    const kept = local.disk.get(MIS_DE_COTE) as readonly { readonly brut: string }[];
    expect(kept.map(({ brut }) => [brut.length, brut.at(-1)])).toEqual(['4', '5', '6', '7', '8'].map((turn) => [400_000, turn]));
  });

  it('la place des valeurs mises de côté peut être abîmée elle aussi', async () => {
    const { store } = open({ [MIS_DE_COTE]: [{ cle: 3 }, 'x'], reglages: 4 });
    await store.read(REGLAGES);
    expect(await store.tell()).toHaveLength(1);
  });

  it('ce qui doit mourir avec le navigateur n’en sort pas', async () => {
    const { store, local, session } = open();
    session.disk.set('lien', { version: 1, valeur: 12 });
    expect((await store.read(LIEN)).etat).toBe('ecartee');
    expect(local.disk.size).toBe(0);
    expect(await store.tell()).toHaveLength(1);
  });
});

describe('écrire', () => {
  it('à cent, depuis plusieurs fenêtres, sans rien perdre', async () => {
    const { store, local, session } = open();
    const windows = [store, createStore({ local, session }), createStore({ local, session })];
    await Promise.all(Array.from({ length: 100 }, (_, jour) => windows[jour % 3]?.update(VISITES, (before) => [...before, { jour }])));
    const { value } = await store.read(VISITES);
    expect(value.map(({ jour }) => jour).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 100 }, (_, jour) => jour));
  });

  it('deux champs changés en même temps restent changés tous les deux', async () => {
    const { store, local, session } = open();
    const other = createStore({ local, session });
    await Promise.all([store.update(REGLAGES, avec({ taille: 3 })), other.update(REGLAGES, avec({ theme: 'sombre' }))]);
    expect((await store.read(REGLAGES)).value).toEqual({ ...DEFAUT, taille: 3, theme: 'sombre' });
  });

  it.each([
    ['QuotaExceededError: storage.local API call exceeded its quota limitations.', 'place'],
    ['QUOTA_BYTES quota exceeded', 'place'],
    ['IO error: .../000003.log: Unable to create writable file', 'indisponible'],
  ] as const)('refus du navigateur (%s) : rien n’a changé', async (message, raison) => {
    const { store, local } = open({ reglages: { version: 1, valeur: GRAND }, visites: { version: 3, valeur: [{ jour: 1 }] } });
    const before = structuredClone([...local.disk]);
    local.fail(message);
    expect(await store.update(REGLAGES, avec({ taille: 2 }))).toEqual({ kind: 'refusee', raison });
    expect(await store.eraseAll()).toBe('refuse');
    expect([...local.disk]).toEqual(before);
    local.fail(null);
    expect(await store.update(REGLAGES, avec({ taille: 2 }))).toEqual({ kind: 'ecrite', value: { ...GRAND, taille: 2 } });
  });

  it('une valeur abîmée se lit encore quand il n’y a plus de place pour la mettre de côté', async () => {
    const { store, local } = open({ reglages: 'abîmé' });
    local.fail('QUOTA_BYTES quota exceeded');
    expect(await store.read(REGLAGES)).toEqual({ value: DEFAUT, etat: 'ecartee' });
    expect(local.disk.get('reglages')).toBe('abîmé');
  });

  it('met de côté ce qu’elle remplace quand c’est illisible', async () => {
    const { store } = open({ reglages: 'abîmé' });
    await store.update(REGLAGES, avec({ taille: 2 }));
    expect(await store.read(REGLAGES)).toEqual({ value: { ...DEFAUT, taille: 2 }, etat: 'lue' });
    expect((await store.tell())[0]?.brut).toBe('"abîmé"');
  });

  it('une lecture qui met de côté n’écrase pas ce qu’une autre fenêtre écrit', async () => {
    const { store, local, session } = open({ reglages: 'abîmé' });
    const other = createStore({ local, session });
    await Promise.all([other.update(REGLAGES, avec({ taille: 3 })), store.read(REGLAGES), store.read(REGLAGES)]);
    expect((await store.read(REGLAGES)).value.taille).toBe(3);
    expect(await store.tell()).toHaveLength(1);
  });

  it('refuse d’écrire ce que le schéma refuse : c’est notre faute', async () => {
    const { store, local } = open();
    await expect(store.update(REGLAGES, () => ({ taille: 7 }) as never)).rejects.toThrow(TypeError);
    expect(local.disk.size).toBe(0);
    expect((await store.update(REGLAGES, (now) => now)).kind).toBe('ecrite');
  });

  it('ce qui n’a jamais été gardé, et ne change pas, ne laisse aucune trace', async () => {
    const { store, local } = open();
    expect(await store.update(REGLAGES, (now) => now)).toEqual({ kind: 'ecrite', value: DEFAUT });
    expect(local.disk.size).toBe(0);
  });

  it('sait ce que garde l’autre au moment même d’écrire : tout effacer en même temps ne laisse rien', async () => {
    const seen = new Set<string>();
    // The writing starts a little later each time: before, during, after.
    for (let ticks = 0; ticks < 40; ticks += 1) {
      const { store, local, session } = open({ reglages: { version: 1, valeur: GRAND } });
      const erased = createStore({ local, session }).eraseAll();
      for (let tick = 0; tick < ticks; tick += 1) await Promise.resolve();
      const written = store.updateBeside(VISITES, REGLAGES, (visites, reglages) => {
        seen.add(reglages.kind);
        return reglages.kind === 'lue' ? [...visites, { jour: reglages.value.taille }] : visites;
      });
      expect([await erased, (await written).kind, local.disk.size]).toEqual(['efface', 'ecrite', 0]);
    }
    expect([...seen].toSorted()).toEqual(['absente', 'lue']);
  });
});

describe('suivre et effacer', () => {
  it('prévient de chaque changement, même fait ailleurs, même illisible, jusqu’à l’arrêt', async () => {
    const { store, local, session } = open();
    const seen: number[] = [];
    const stop = store.subscribe(REGLAGES, ({ taille }) => seen.push(taille));
    await createStore({ local, session }).update(REGLAGES, () => GRAND);
    await store.update(VISITES, () => [{ jour: 1 }]);
    await local.set({ reglages: 'abîmé' });
    await store.update(REGLAGES, () => GRAND);
    await store.eraseAll();
    stop();
    await store.update(REGLAGES, () => GRAND);
    expect(seen).toEqual([3, 1, 3, 1]);
  });

  it('efface tout, dans les deux endroits, clés inconnues comprises', async () => {
    const { store, local, session } = open({ reglages: { version: 1, valeur: GRAND }, ancien: 1, [MIS_DE_COTE]: [] });
    await store.update(LIEN, () => 'x');
    expect(await store.eraseAll()).toBe('efface');
    expect([local.disk.size, session.disk.size]).toEqual([0, 0]);
    expect(await store.read(REGLAGES)).toEqual({ value: DEFAUT, etat: 'absente' });
  });
});
