// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { render } from 'preact';
import { MonAssociation } from '@/components/MonAssociation';
import { associationOf, ASSOCIATIONS } from '@/lib/guide/associations';
import { DEFAUT, REGLAGES } from '@/lib/reglages/reglages';
import { createStore, type Store } from '@/lib/reglages/store';
import { type Memoire, memoire } from './memoire';
import { pageOver, settle } from './pages';
import { avec } from './temoin';

let local: Memoire;
let store: Store;

beforeEach(() => {
  local = memoire();
  store = createStore({ local, session: memoire() });
  delete document.documentElement.dataset['theme'];
});

async function choose(root: HTMLElement, selector: string): Promise<void> {
  await act(() => root.querySelector<HTMLElement>(selector)?.click());
  await settle();
}

async function press(root: HTMLElement, libelle: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find((one) => one.textContent === libelle);
  if (!button) throw new Error(`no button « ${libelle} »`);
  await act(() => button.click());
  await settle();
}

async function giveFile(root: HTMLElement, text: string, where = '[aria-labelledby=copie-titre]'): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(`${where} input[type=file]`);
  if (!input) throw new Error('no field for a file');
  Object.defineProperty(input, 'files', { configurable: true, value: [new File([text], 'copie.json')] });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
  await settle();
}

const choisis = async () => (await store.read(REGLAGES)).value;
const aspect = () => {
  const { taille, theme } = document.documentElement.dataset;
  return { taille, theme };
};

describe.each(['options', 'bienvenue-chromium'] as const)('sur la page %s', (nom) => {
  it('choisir une association la garde, et montre qui appeler', async () => {
    const root = await pageOver(nom, store);
    await choose(root, 'input[value=amg-gironde]');
    expect(await choisis()).toEqual({ ...DEFAUT, association: 'amg-gironde' });
    expect(root.querySelector('a[href="tel:+33556071350"]')?.textContent).toBe('05\u00a056\u00a007\u00a013\u00a050');
    expect(root.querySelector('a[href="mailto:contact@amg33.fr"]')).not.toBeNull();
  });

  it('la taille se voit tout de suite, et se dit en mots', async () => {
    const root = await pageOver(nom, store);
    expect([...root.querySelectorAll('.taille')].map((label) => label.textContent)).toEqual(['A normale', 'A+ grande', 'A++ très grande']);
    await choose(root, '.taille input[value="3"]');
    expect(aspect()).toEqual({ taille: '3' });
    expect((await choisis()).taille).toBe(3);
  });

  it('un choix refusé par le navigateur est repris, et dit', async () => {
    const root = await pageOver(nom, store);
    local.fail('QUOTA_BYTES quota exceeded');
    await choose(root, '.taille input[value="3"]');
    expect(aspect()).toEqual({ taille: '1' });
    expect(root.querySelector('[role=status]:not(:empty)')?.textContent).toMatch(/^Il n’y a plus de place/u);
  });

  it('un choix fait dans une autre fenêtre se voit ici', async () => {
    await pageOver(nom, store);
    await act(async () => {
      await store.update(REGLAGES, avec({ taille: 2, theme: 'sombre' }));
    });
    expect(aspect()).toEqual({ taille: '2', theme: 'sombre' });
  });

  it('un choix en route ne clignote pas quand une autre fenêtre écrit', async () => {
    const root = await pageOver(nom, store);
    const tailles: (string | undefined)[] = [];
    const watch = new MutationObserver(() => tailles.push(aspect()['taille']));
    watch.observe(document.documentElement, { attributes: true });
    await act(async () => {
      const other = store.update(REGLAGES, avec({ theme: 'sombre' }));
      root.querySelector<HTMLElement>('.taille input[value="3"]')?.click();
      await other;
    });
    await settle();
    watch.disconnect();
    expect(new Set(tailles)).toEqual(new Set(['3']));
    expect(await choisis()).toEqual({ ...DEFAUT, taille: 3, theme: 'sombre' });
  });

  it('ne demande rien sur la personne', async () => {
    const root = await pageOver(nom, store);
    const champs = [...root.querySelectorAll('input, select, textarea')].map((field) => (field instanceof HTMLInputElement ? field.type : field.localName));
    expect(champs.filter((type) => !['radio', 'file', 'select'].includes(type))).toEqual([]);
  });
});

describe('la page des réglages', () => {
  it('change le territoire et les couleurs', async () => {
    const root = await pageOver('options', store);
    const liste = root.querySelector('select');
    expect(liste?.options).toHaveLength(11);
    if (liste) liste.value = 'mayotte';
    await act(() => void liste?.dispatchEvent(new Event('change', { bubbles: true })));
    await choose(root, 'input[value=sombre]');
    expect(await choisis()).toEqual({ ...DEFAUT, zone: 'mayotte', theme: 'sombre' });
    expect(aspect()['theme']).toBe('sombre');
  });

  it('dit une seule fois qu’un réglage était illisible', async () => {
    local.disk.set('reglages', { version: 1, valeur: { ...DEFAUT, taille: 12, theme: 'sombre' } });
    const first = await pageOver('options', store);
    expect(first.textContent).toMatch(/Un réglage gardé ici était illisible/u);
    expect(aspect()).toEqual({ taille: '1', theme: 'sombre' });
    expect((await pageOver('options', store)).textContent).not.toMatch(/illisible\. /u);
  });

  it('une copie se regarde avant d’être reprise', async () => {
    await store.update(REGLAGES, avec({ theme: 'clair' }));
    const root = await pageOver('options', store);
    await giveFile(root, '{"application":"Compagnon DIFE","format":1,"reglages":{"taille":3,"theme":"clair"}}');
    expect([...root.querySelectorAll('.apercu li')].map((line) => line.textContent)).toEqual(['Taille du texte\u00a0: «\u00a0normale\u00a0» devient «\u00a0très grande\u00a0».']);
    expect((await choisis()).taille).toBe(1);
    await press(root, 'Ne rien changer');
    expect((await choisis()).taille).toBe(1);
    await giveFile(root, '{"application":"Compagnon DIFE","format":1,"reglages":{"taille":3}}');
    await press(root, 'Reprendre cette copie');
    expect(await choisis()).toEqual({ ...DEFAUT, theme: 'clair', taille: 3 });
    expect(aspect()).toEqual({ taille: '3', theme: 'clair' });
    await giveFile(root, '{"application":"Compagnon DIFE","format":1,"reglages":{"taille":3}}');
    expect(root.textContent).toMatch(/Cette copie est identique/u);
  });

  it('un mauvais fichier est refusé en nommant le champ', async () => {
    const root = await pageOver('options', store);
    await giveFile(root, '{"application":"Compagnon DIFE","format":1,"reglages":{"taille":"<b>7</b>"}}');
    expect(root.querySelector('.encart.attention')?.textContent).toBe('Le champ «\u00a0taille\u00a0» contient «\u00a0<b>7</b>\u00a0». Il faut 1, 2 ou 3.');
    expect(local.disk.size).toBe(0);
  });

  it('tout effacer demande deux fois, et laisse le clavier à sa place', async () => {
    await store.update(REGLAGES, avec({ taille: 3 }));
    const root = await pageOver('options', store);
    await press(root, 'Tout effacer');
    expect(local.disk.size).toBe(1);
    expect(document.activeElement?.textContent).toBe('Non, tout garder');
    await press(root, 'Non, tout garder');
    expect(document.activeElement?.textContent).toBe('Tout effacer');
    expect([local.disk.size, root.textContent?.includes('Rien n’a été effacé.')]).toEqual([1, true]);
    await press(root, 'Tout effacer');
    await press(root, 'Oui, tout effacer');
    expect([local.disk.size, root.textContent?.includes('Tout est effacé.')]).toEqual([0, true]);
    expect(aspect()).toEqual({ taille: '1' });
  });

  it('dit quand le navigateur a refusé d’effacer', async () => {
    await store.update(REGLAGES, avec({ taille: 3 }));
    const root = await pageOver('options', store);
    local.fail('IO error');
    await press(root, 'Tout effacer');
    await press(root, 'Oui, tout effacer');
    expect([local.disk.size, root.textContent?.includes('a refusé d’effacer')]).toEqual([1, true]);
  });

  it('donne sa version et ses sources', async () => {
    const root = await pageOver('options', store);
    expect(root.textContent).toContain('Version 9.8.7');
    expect(root.querySelectorAll('details li').length).toBeGreaterThan(10);
  });
});

describe('la page d’accueil', () => {
  it('mène au site, et ouvre le guide dans le clic', async () => {
    const openGuide = vi.fn<() => Promise<'ouvert' | 'refuse'>>(() => Promise.resolve('refuse'));
    const root = await pageOver('bienvenue-chromium', store, openGuide);
    expect(root.querySelector<HTMLAnchorElement>('a.plein')?.href).toMatch(/^https:\/\/www\.moncompteformation\.gouv\.fr\//u);
    // One press, both: the link leads to the site by itself, its default is only held back here.
    root.addEventListener('click', (event) => event.preventDefault(), { once: true });
    root.querySelector<HTMLAnchorElement>('a.plein')?.click();
    expect(openGuide).toHaveBeenCalledOnce();
    await press(root, 'Ouvrir le guide seul');
    expect(openGuide).toHaveBeenCalledTimes(2);
    expect(root.textContent).toContain('Le navigateur n’a pas ouvert le guide.');
  });
});

describe('« Mon association »', () => {
  it.each(ASSOCIATIONS.map(({ id }) => id))('montre %s et de quoi la joindre', (id) => {
    const association = associationOf(id);
    const root = document.createElement('div');
    render(<MonAssociation association={association} onChoose={() => {}} />, root);
    expect(root.querySelector('strong')?.textContent).toBe(association?.nomCourt);
    expect([...root.querySelectorAll('a')].map((lien) => lien.getAttribute('href'))).toEqual([association?.telephone?.href, association?.email ? `mailto:${association.email}` : undefined].filter(Boolean));
  });

  it('propose d’en choisir une quand il n’y en a pas', () => {
    const onChoose = vi.fn<() => void>();
    const root = document.createElement('div');
    render(<MonAssociation association={null} onChoose={onChoose} />, root);
    expect(root.textContent).toBe('Choisir mon association');
    root.querySelector('button')?.click();
    expect(onChoose).toHaveBeenCalledOnce();
  });
});
