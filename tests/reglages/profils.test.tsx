// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it } from 'vitest';
import { blocsOfAssociation } from '@/lib/guide/associations';
import { associationFromProfil } from '@/lib/profils/association';
import type { Profil } from '@/lib/profils/schema';
import { lireOrganisation } from '@/lib/reglages/lire-organisation';
import { MOST_PROFILS, openProfils, PROFILS } from '@/lib/reglages/profils';
import { DEFAUT, REGLAGES } from '@/lib/reglages/reglages';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { composeFile, parseFile, readCopie } from '@/lib/reglages/sauvegarde';
import { createStore, type Store } from '@/lib/reglages/store';
import { EXEMPLE, fichier, profilExemple } from '../profils/exemple';
import { type Memoire, memoire } from './memoire';
import { pageOver, settle } from './pages';
import { avec } from './temoin';

let local: Memoire;
let store: Store;

beforeEach(() => {
  local = memoire();
  store = createStore({ local, session: memoire() });
});

const choisis = async () => (await store.read(REGLAGES)).value;
const gardes = async () => (await store.read(PROFILS)).value;
const CHOISI = 'profil:maires-exemple';

async function give(root: HTMLElement, text: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a file');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'profil.json')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

async function press(root: HTMLElement, libelle: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === libelle);
  if (!button) throw new Error(`no button « ${libelle} »`);
  await act(() => button.click());
  await settle();
}

describe.each(['options', 'bienvenue-chromium'] as const)('le fichier d’une association, sur la page %s', (nom) => {
  it('se regarde, puis s’utilise : l’association est choisie et jointe', async () => {
    const root = await pageOver(nom, store);
    await give(root, EXEMPLE);
    const apercu = root.querySelector('.apercu')?.textContent ?? '';
    for (const montre of ['01 99 00 12 34', 'formation@maires-exemple.fr', 'www.maires-exemple.fr', 'Du lundi au jeudi', 'Cette session ne peut pas être affichée', 'Vous tapez vous-même vos codes.']) expect(apercu).toContain(montre);
    expect(await gardes()).toEqual([]);
    await press(root, 'Utiliser ce fichier');
    expect(await gardes()).toEqual([profilExemple()]);
    expect((await choisis()).association).toBe(CHOISI);
    expect(root.querySelector('.mon-association')?.textContent).toContain('AM Exemple');
    expect(root.querySelector('.mon-association a')?.getAttribute('href')).toBe('tel:+33199001234');
    expect(root.querySelector<HTMLInputElement>('input[value="profil:maires-exemple"]')?.checked).toBe(true);
  });

  it('refusé, dit la ligne et la raison, et ne change rien', async () => {
    const root = await pageOver(nom, store);
    await give(root, fichier({ email: 'x' }));
    expect(root.querySelector('.encart.attention')?.textContent).toMatch(/Ligne\u00A09\u00A0: Le champ «\u00A0email\u00A0»/u);
    expect(root.querySelector('.apercu')).toBeNull();
    expect(local.disk.size).toBe(0);
  });
});

describe('un fichier gardé', () => {
  it('se retire, et se remet', async () => {
    await openProfils(store).add(profilExemple());
    await store.update(REGLAGES, avec({ association: CHOISI }));
    const root = await pageOver('options', store);
    await press(root, 'Retirer ce fichier');
    expect([await gardes(), (await choisis()).association]).toEqual([[], null]);
    await press(root, 'Le remettre');
    expect([(await gardes()).length, (await choisis()).association]).toEqual([1, CHOISI]);
  });

  it('plus récent, prend la place de l’ancien ; de trop, est refusé sans rien perdre', async () => {
    const profils = openProfils(store);
    const one = (id: string, nom = 'Une association'): Profil => ({ ...profilExemple(), id, nom });
    expect(await profils.add(one('un-un'))).toBe('fait');
    expect(await profils.add(one('un-un', 'Plus récente'))).toBe('fait');
    expect((await gardes()).map(({ nom }) => nom)).toEqual(['Plus récente']);
    for (let n = 1; n < MOST_PROFILS; n += 1) expect(await profils.add(one(`autre-${n}`))).toBe('fait');
    expect(await profils.add(one('de-trop'))).toBe('plein');
    expect(await gardes()).toHaveLength(MOST_PROFILS);
  });

  it('abîmé, est mis de côté sans emporter les autres', async () => {
    local.disk.set('profils', { version: 1, valeur: [{ ...profilExemple(), site: { adresse: 'javascript:alert(1)', libelle: 'x' } }, { ...profilExemple(), id: 'bon-bon' }] });
    expect((await gardes()).map(({ id }) => id)).toEqual(['bon-bon']);
    expect(await store.tell()).toHaveLength(1);
  });

  it('voyage dans la copie, et s’efface avec le reste', async () => {
    await openProfils(store).add(profilExemple());
    await store.update(REGLAGES, avec({ association: CHOISI }));
    const copie = await composeFile(store, RUBRIQUES);
    expect(await store.eraseAll()).toBe('efface');
    expect(local.disk.size).toBe(0);
    const read = await readCopie(store, copie, RUBRIQUES);
    if (read.kind === 'refuse') throw new Error(read.phrase);
    expect(read.changements[0]).toEqual({ champ: 'Profil Association des maires d’Exemple', avant: 'absent', apres: 'ajouté' });
    const said = read.changements.map(({ champ, apres }) => `${champ} : ${apres}`).join(' | ');
    expect([said.includes('mène à www.maires-exemple.fr'), said.includes('Calendrier des formations'), said.includes('formule «'), said.includes(profilExemple().telephone ?? '?')]).toEqual([true, true, true, true]);
    expect(await read.apply()).toBe('fait');
    expect([await gardes(), (await choisis()).association]).toEqual([[profilExemple()], CHOISI]);
  });

  it('glissé dans une copie avec un lien piégé, la fait refuser tout entière', () => {
    const profils = [{ ...profilExemple(), site: { adresse: 'data:text/html,x', libelle: 'Site' } }];
    expect(parseFile(JSON.stringify({ application: 'Compagnon DIFE', format: 1, profils, reglages: {} }), RUBRIQUES)).toMatchObject({ kind: 'refuse', champ: 'profils' });
  });

  it('dit ses conseils comme les siens, et laisse la date limite compter d’abord', () => {
    const association = associationFromProfil(profilExemple());
    expect(blocsOfAssociation(association, 'lien-de-l-association')[0]).toEqual({ kind: 'titre', texte: 'Le conseil de votre association, AM Exemple' });
    const [, marge] = blocsOfAssociation(association, 's-inscrire-a-temps');
    expect(marge).toMatchObject({ texte: expect.stringMatching(/4\u00A0semaines avant le début\. Si le jour conseillé dans ce guide tombe plus tôt, suivez-le\.$/u) });
  });
});

describe('les choix d’une organisation', () => {
  it('se lisent clé par clé : une fausse n’emporte pas les autres', () => {
    const brut = { profil: JSON.parse(EXEMPLE) as unknown, association: 'amg-gironde', zone: 'corse', taille: 2, sansAccueil: true, couleur: 'bleu' };
    expect(lireOrganisation(brut)).toEqual({
      profil: profilExemple(), impose: { association: 'organisation:maires-exemple' }, depart: { taille: 2 }, sansAccueil: true, refusees: ['zone', 'couleur'],
    });
    expect(lireOrganisation({ association: 'amg-gironde', zone: 'mayotte' }).impose).toEqual({ association: 'amg-gironde', zone: 'mayotte' });
    expect(lireOrganisation({})).toEqual({ profil: null, impose: {}, depart: {}, sansAccueil: false, refusees: [] });
  });

  it.each([[{ profil: 'texte' }], [{ profil: { ...profilExemple(), telephone: '3939' } }], [{ association: '__proto__' }], [{ taille: '2' }], [{ sansAccueil: 'oui' }]])('%o est laissé de côté, et dit', (brut) => {
    const read = lireOrganisation(brut);
    expect({ ...read, refusees: [] }).toEqual(lireOrganisation({}));
    expect(read.refusees).toEqual(Object.keys(brut));
  });

  it('se voient, ne se changent pas, et laissent le choix de la personne pour plus tard', async () => {
    await store.update(REGLAGES, avec({ association: 'amg-gironde' }));
    const root = await pageOver('options', store, undefined, lireOrganisation({ profil: JSON.parse(EXEMPLE) as unknown, zone: 'mayotte' }));
    expect([...root.querySelectorAll('.impose')].map((one) => one.textContent)).toEqual(['Choisi par votre organisation. Association des maires d’Exemple', 'Choisi par votre organisation. Mayotte']);
    expect(root.querySelectorAll('[aria-labelledby=association-titre] input, [aria-labelledby=zone-titre] select')).toHaveLength(0);
    expect(root.querySelector('.mon-association')?.textContent).toContain('AM Exemple');
    expect(await choisis()).toEqual({ ...DEFAUT, association: 'amg-gironde' });
  });

  it('donnent une taille de départ, que la personne change', async () => {
    const root = await pageOver('options', store, undefined, lireOrganisation({ taille: 3 }));
    expect(document.documentElement.dataset['taille']).toBe('3');
    await act(() => root.querySelector<HTMLElement>('input[value=sombre]')?.click());
    await settle();
    expect(await choisis()).toEqual({ ...DEFAUT, taille: 3, theme: 'sombre' });
    await act(() => root.querySelector<HTMLElement>('.taille input[value="1"]')?.click());
    await settle();
    expect(document.documentElement.dataset['taille']).toBe('1');
  });

  it('inutilisables, sont nommés pour la personne qui gère l’ordinateur', async () => {
    const root = await pageOver('options', store, undefined, lireOrganisation({ zone: 'corse' }));
    expect(root.querySelector('[aria-labelledby=organisation-titre] .attention')?.textContent).toMatch(/«\u00A0zone\u00A0»\.$/u);
  });
});
