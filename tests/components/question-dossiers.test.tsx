// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';
import { Dossiers } from '@/components/dossiers/Dossiers';
import { FournirGuide, type GuideContext } from '@/components/contexte';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { createStore, type Store } from '@/lib/reglages/store';
import { RIEN_DE_SAISI } from '@/lib/guide/connu';
import type { PageStateId } from '@/lib/page/types';
import { resolveForTests } from '../guide/resolve';
import { memoire } from '../reglages/memoire';
import { AUJOURD_HUI, bouton, presser } from './monter';
import { page, rapportDe } from './rapports';

const GUIDE = { resolve: resolveForTests, dire: () => undefined, today: AUJOURD_HUI, gestes: {} } as unknown as GuideContext;
const NON = () => Promise.resolve(false);
const RAPPELS = { gestes: { permission: () => Promise.resolve('a-demander'), suivre: () => () => undefined, demander: NON }, moment: () => ({ jour: AUJOURD_HUI, heure: '09:00' }) } as never;
const SESSION = { titre: 'Finances locales', prixCentimes: 800_00, debut: '2027-02-21', fin: '2027-02-22' } as const;

async function monterDossiers(state: PageStateId, statut: 'demande-d-inscription' | 'a-valider' | null): Promise<{ racine: HTMLElement; store: Store }> {
  document.body.replaceChildren();
  const racine = document.body.appendChild(document.createElement('div'));
  const store = createStore({ local: memoire(), session: memoire() });
  const vu = page(rapportDe(state, { ...SESSION, ...(statut === null ? {} : { statuts: [statut] }) }));
  await act(() => render(<FournirGuide value={GUIDE}><Dossiers store={store} vu={vu} zone="metropole" saisie={RIEN_DE_SAISI} prive={NON} hasard={() => 'a'.repeat(32)} rappels={RAPPELS} maintenant={() => 0} /></FournirGuide>, racine));
  await act(async () => { await new Promise((done) => setTimeout(done, 30)); });
  return { racine, store };
}

const gardes = async (store: Store) => (await store.read(DOSSIERS)).value;

it('demande envoyée : un clic garde tout ce que dit la page, et le jour proposé ; un autre l’annule', async () => {
  const { racine, store } = await monterDossiers('demande-envoyee', 'demande-d-inscription');
  expect(racine.textContent).toContain('Je garde ces dates sur cet ordinateur');
  expect(await gardes(store)).toEqual([]);
  await presser(bouton(racine, 'demande envoyée aujourd’hui'));
  await vi.waitFor(async () => expect(await gardes(store)).toMatchObject([{
    titre: { valeur: 'Finances locales' }, debut: { valeur: '2027-02-21' }, prixCentimes: { valeur: 800_00 }, statut: { valeur: 'demande-d-inscription' },
    evenements: { demande: { valeur: AUJOURD_HUI, provenance: 'saisi' } },
  }]));
  await act(async () => { await new Promise((done) => setTimeout(done, 30)); });
  await presser(bouton(racine, 'Annuler'));
  await vi.waitFor(async () => expect(await gardes(store)).toEqual([]));
});

it('envoyée un autre jour : le jour n’est pas inventé', async () => {
  const { racine, store } = await monterDossiers('demande-envoyee', 'demande-d-inscription');
  await presser(bouton(racine, 'un autre jour'));
  await vi.waitFor(async () => expect(await gardes(store)).toMatchObject([{ evenements: { demande: null } }]));
});

it.each(['connexion', 'site-indisponible', 'controle-anti-robot'] as const)('%s : « Mes dossiers » ne s’affiche pas', async (state) => {
  expect((await monterDossiers(state, null)).racine.textContent).toBe('');
});
