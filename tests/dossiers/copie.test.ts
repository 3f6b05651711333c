import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import type { Dossier } from '@/lib/dossiers/types';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { composeFile, readCopie } from '@/lib/reglages/sauvegarde';
import { createStore, type Store } from '@/lib/reglages/store';
import { memoire } from '../reglages/memoire';
import { dossier, jour, lu } from './exemples';

const BUDGET = dossier({ titre: lu('Le budget communal'), debut: jour('2026-12-15'), prixCentimes: lu(42_000), statut: lu('demande-d-inscription') });
const AUTRE = dossier({ debut: jour('2027-03-01') }, 2);

async function storeWith(dossiers: readonly Dossier[]): Promise<Store> {
  const store = createStore({ local: memoire(), session: memoire() });
  await store.update(DOSSIERS, () => dossiers);
  return store;
}

const gardes = async (store: Store): Promise<readonly Dossier[]> => (await store.read(DOSSIERS)).value;

function file(dossiers: unknown): string {
  return JSON.stringify({ application: 'Compagnon DIFE', format: 1, dossiers });
}

async function reprendre(store: Store, text: string) {
  const copie = await readCopie(store, text, RUBRIQUES);
  if (copie.kind === 'refuse') throw new Error(copie.phrase);
  return { changements: copie.changements.map(({ champ, avant, apres }) => `${champ} : ${avant} → ${apres}`), apply: copie.apply };
}

describe('la copie des dossiers', () => {
  it('se reprend ailleurs sans rien perdre, et deux fois sans rien changer', async () => {
    const text = await composeFile(await storeWith([BUDGET, AUTRE]), RUBRIQUES);
    expect(text).toContain('"titre": {\n        "valeur": "Le budget communal"');
    const elsewhere = await storeWith([dossier({}, 3)]);
    const { changements, apply } = await reprendre(elsewhere, text);
    expect(changements.filter((one) => one.includes('suivi'))).toEqual(['Le budget communal : pas suivi → suivi', 'Formation du lundi 1er mars 2027 : pas suivi → suivi']);
    expect(await gardes(elsewhere)).toEqual([dossier({}, 3)]);
    expect(await apply()).toBe('fait');
    expect(await gardes(elsewhere)).toEqual([dossier({}, 3), BUDGET, AUTRE]);
    expect((await reprendre(elsewhere, text)).changements).toEqual([]);
  });

  it('joint champ par champ : le plus récent l’emporte, ce qui n’est que d’un côté reste', async () => {
    const store = await storeWith([{ ...BUDGET, fin: jour('2026-12-16') }]);
    const { changements, apply } = await reprendre(store, file([{ ...BUDGET, prixCentimes: lu(45_000, civilDate('2026-11-10')), statut: lu('a-valider', civilDate('2026-11-24')) }]));
    expect(changements).toEqual(['Le budget communal, prix : 420\u00a0€ → 450\u00a0€', 'Le budget communal, statut : Demande d’inscription → À valider']);
    await apply();
    expect((await gardes(store))[0]).toMatchObject({ fin: jour('2026-12-16'), prixCentimes: { valeur: 45_000 }, statut: { valeur: 'a-valider' }, revision: 2 });
  });

  it.each([
    ['pas une liste', {}, 'dossiers', /liste de dossiers/u],
    ['pas un dossier', ['x'], 'dossiers', /Dossier 1\u00a0: «\u00a0x\u00a0»/u],
    ['un champ en trop', [BUDGET, { ...AUTRE, nom: 'Durand' }], 'nom', /Dossier 2.*«\u00a0nom\u00a0»/u],
    ['un champ en moins', [{ ...BUDGET, statut: undefined }], 'statut', /il manque le champ «\u00a0statut\u00a0»/u],
    ['un jour qui n’existe pas', [{ ...BUDGET, debut: jour('2026-12-15') && { ...jour('2026-12-15'), valeur: '2026-02-30' } }], 'debut', /«\u00a0debut\u00a0»/u],
    ['un prix en texte', [{ ...BUDGET, prixCentimes: lu('420') }], 'prixCentimes', /prix en centimes/u],
    ['un statut inconnu', [{ ...BUDGET, statut: lu('accepté') }], 'statut', /statut de la liste/u],
    ['un téléphone dans le titre', [{ ...BUDGET, titre: lu('Appeler le 01 02 03 04 05') }], 'titre', /sans numéro ni adresse/u],
    ['deux fois le même', [BUDGET, BUDGET], 'id', /Dossier 2/u],
    ['plus de cinquante', Array.from({ length: 51 }, (_, at) => dossier({}, at + 1)), 'dossiers', /en contient 51/u],
  ])('%s : refusée en nommant le champ, rien ne change', async (_, dossiers, champ, phrase) => {
    const store = await storeWith([AUTRE]);
    expect(await readCopie(store, file(dossiers), RUBRIQUES)).toEqual({ kind: 'refuse', champ, phrase: expect.stringMatching(phrase) });
    expect(await gardes(store)).toEqual([AUTRE]);
  });

  it('un prototype piégé est refusé', async () => {
    const text = `{"application":"Compagnon DIFE","format":1,"dossiers":[{"__proto__":{"id":"x"}}]}`;
    expect(await readCopie(await storeWith([]), text, RUBRIQUES)).toMatchObject({ kind: 'refuse', champ: '__proto__' });
  });

  it('avec les nôtres, plus de cinquante : refusée avant, et encore au moment d’appliquer', async () => {
    const store = await storeWith(Array.from({ length: 49 }, (_, at) => dossier({}, at + 10)));
    expect(await readCopie(store, file([BUDGET, AUTRE]), RUBRIQUES)).toMatchObject({ kind: 'refuse', champ: 'dossiers', phrase: expect.stringMatching(/51 dossiers.*retirez-en 1/u) });
    const { apply } = await reprendre(store, file([BUDGET]));
    await store.update(DOSSIERS, (list) => [...list, AUTRE]);
    expect(await apply()).toBe('place');
    expect(await gardes(store)).toHaveLength(50);
  });

  it('tout effacer emporte les dossiers', async () => {
    const local = memoire();
    const store = createStore({ local, session: memoire() });
    await store.update(DOSSIERS, () => [BUDGET]);
    expect([await store.eraseAll(), local.disk.size]).toEqual(['efface', 0]);
  });
});

describe('plusieurs fenêtres', () => {
  it('ajoutent, changent et retirent en même temps sans rien perdre', async () => {
    const local = memoire();
    const windows = Array.from({ length: 5 }, () => createStore({ local, session: memoire() }));
    await Promise.all(windows.flatMap((store, at) => Array.from({ length: 8 }, (_, one) => store.update(DOSSIERS, (list) => [...list, dossier({}, at * 10 + one + 1)]))));
    expect(await gardes(windows[0] as Store)).toHaveLength(40);
    await Promise.all(windows.flatMap((store, at) => Array.from({ length: 4 }, (_, one) => store.update(DOSSIERS, (list) => list.filter(({ id }) => id !== dossier({}, at * 10 + one + 1).id)))));
    expect(await gardes(windows[1] as Store)).toHaveLength(20);
  });
});
