import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Bienvenue } from '@/components/bienvenue/Bienvenue';
import { Options } from '@/components/options/Options';
import { type Organisation, SANS_ORGANISATION } from '@/lib/reglages/organisation';
import { openProfils } from '@/lib/reglages/profils';
import { REGLAGES, type Reglages } from '@/lib/reglages/reglages';
import { openReglages } from '@/lib/reglages/reglages-store';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { composeFile, readCopie } from '@/lib/reglages/sauvegarde';
import { createStore, type Store } from '@/lib/reglages/store';
import { memoire } from './memoire';
import { avec } from './temoin';

export type Nom = 'options' | 'bienvenue-chromium' | 'bienvenue-firefox';

/** A page drawn as the extension draws it, over a store in memory. */
export async function pageOver(nom: Nom, store: Store, openGuide: () => Promise<'ouvert' | 'refuse'> = () => Promise.resolve('ouvert'), organisation: Organisation = SANS_ORGANISATION): Promise<HTMLElement> {
  const reglages = openReglages(store, organisation);
  const initial = await reglages.read();
  const profils = openProfils(store);
  const commun = { profils, initialProfils: await profils.read(), organisation };
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  await act(async () => {
    if (nom === 'options') {
      const props = { ...commun, store: reglages, initial, items: store, compose: () => composeFile(store, RUBRIQUES), readCopie: (text: string) => readCopie(store, text, RUBRIQUES), eraseAll: store.eraseAll, tell: store.tell };
      render(<Options {...props} version="9.8.7" jour="2026-11-21" />, root);
    } else {
      render(<Bienvenue {...commun} store={reglages} initial={initial} navigateur={nom === 'bienvenue-firefox' ? 'firefox' : 'chromium'} openGuide={openGuide} />, root);
    }
  });
  await settle();
  return root;
}

export async function pageOf(nom: Nom, change: Partial<Reglages>): Promise<HTMLElement> {
  const store = createStore({ local: memoire(), session: memoire() });
  await store.update(REGLAGES, avec(change));
  return pageOver(nom, store);
}

/** Lets what was started (reads, writes, drawing) come to its end. */
export async function settle(): Promise<void> {
  await act(() => new Promise<void>((resolve) => setImmediate(resolve)));
}
