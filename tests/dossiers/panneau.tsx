import { render } from 'preact';
import { act } from 'preact/test-utils';
import { Dossiers } from '@/components/dossiers/Dossiers';
import { Panneau } from '@/components/Panneau';
import type { Dossier } from '@/lib/dossiers/types';
import { RIEN_DE_SAISI, type Saisie } from '@/lib/guide/connu';
import { apres, seanceInitiale } from '@/lib/guide/seance';
import type { TabReading } from '@/lib/guide/panel-view';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { createStore, type Store } from '@/lib/reglages/store';
import { AUJOURD_HUI } from '../components/monter';
import { memoire, type Memoire } from '../reglages/memoire';
import { settle } from '../reglages/pages';
import { RAPPELS } from './navigateur-simule';

export interface Montage {
  readonly racine: HTMLElement;
  readonly local: Memoire;
  readonly store: Store;
  readonly gardes: () => Promise<readonly Dossier[]>;
  readonly voir: (vu: TabReading) => Promise<void>;
  readonly annonce: () => string;
}

interface Options {
  readonly saisie?: Saisie;
  readonly prive?: boolean;
}

/** « Mes dossiers » in the panel, over a store in memory that holds these dossiers. */
export async function monterDossiers(vu: TabReading, dossiers: readonly Dossier[] = [], { saisie = RIEN_DE_SAISI, prive = false }: Options = {}): Promise<Montage> {
  document.body.replaceChildren();
  const racine = document.body.appendChild(document.createElement('div'));
  const local = memoire(dossiers.length === 0 ? {} : { dossiers: { version: 1, valeur: dossiers } });
  const store = createStore({ local, session: memoire() });
  const isPrivate = (): Promise<boolean> => Promise.resolve(prive);
  let drawn = 0;
  const hasard = (): string => (drawn += 1).toString(16).padStart(32, 'f');
  async function voir(seen: TabReading): Promise<void> {
    const seance = apres(seanceInitiale('metropole'), { kind: 'voir', vu: seen });
    const slot = <Dossiers store={store} vu={seen} zone="metropole" saisie={saisie} prive={isPrivate} hasard={hasard} rappels={RAPPELS} maintenant={() => 0} />;
    await act(() => render(<Panneau seance={seance} agir={() => undefined} today={AUJOURD_HUI} gestes={{ montrer: null, copier: () => Promise.resolve(true), imprimer: () => undefined }} profil={null} dossiers={slot} />, racine));
    await settle();
  }
  await voir(vu);
  return { racine, local, store, voir, gardes: async () => (await store.read(DOSSIERS)).value, annonce: () => racine.querySelector('.annonce')?.textContent ?? '' };
}
