// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { Rappels } from '@/components/Rappels';
import { useRappels } from '@/components/use-rappels';
import { civilDate } from '@/lib/calendar/civil-date';
import { datesSuivies } from '@/lib/dossiers/dates-suivies';
import { prochainRappel } from '@/lib/dossiers/rappels';
import { jourEnLettres } from '@/lib/guide/format';
import { type ChoixRappels, type GestesRappels, RAPPELS } from '@/lib/reglages/rappels';
import { createStore, type Store } from '@/lib/reglages/store';
import { memoire } from '../reglages/memoire';
import { settle } from '../reglages/pages';
import { dossier, jour } from './exemples';
import { autorisation } from './navigateur-simule';

const MOMENT = { jour: civilDate('2026-11-18'), minute: 540 };
const SUIVI = dossier({ debut: jour('2026-12-10') });

function Essai({ store, gestes }: { readonly store: Store; readonly gestes: GestesRappels }) {
  return <Rappels rappels={useRappels(store, gestes, MOMENT.jour)} dossiers={[SUIVI]} zone="metropole" moment={MOMENT} />;
}

async function monter(gestes: GestesRappels, choix?: ChoixRappels) {
  const store = createStore({ local: memoire(choix === undefined ? {} : { rappels: { version: 1, valeur: choix } }), session: memoire() });
  document.body.replaceChildren();
  const racine = document.body.appendChild(document.createElement('div'));
  await act(() => render(<Essai store={store} gestes={gestes} />, racine));
  await settle();
  const box = (): HTMLInputElement => racine.querySelector<HTMLInputElement>('input[type=checkbox]') ?? document.createElement('input');
  async function cocher(): Promise<void> {
    await act(() => box().click());
    await settle();
  }
  return { texte: () => (racine.textContent ?? '').replaceAll(/[\u00a0\u202f]/gu, ' '), box, cocher, racine, garde: async () => (await store.read(RAPPELS)).value };
}

describe('« Me rappeler mes dates »', () => {
  it('ne demande rien au navigateur avant que la personne coche', async () => {
    const gestes = autorisation();
    const { box, texte } = await monter(gestes);
    expect([gestes.demandes(), box().checked]).toEqual([0, false]);
    expect(texte()).toContain('La première fois, le navigateur vous demande');
  });

  it('une fois cochée : gardée avec son jour, heures à choisir, prochain rappel dit', async () => {
    const gestes = autorisation();
    const { box, cocher, texte, racine, garde } = await monter(gestes);
    await cocher();
    expect([gestes.demandes(), box().checked]).toEqual([1, true]);
    expect(await garde()).toEqual({ depuis: '2026-11-18', debut: 8, fin: 20 });
    const prochain = prochainRappel(datesSuivies([SUIVI], { zone: 'metropole', today: MOMENT.jour }), { zone: 'metropole', moment: MOMENT, plage: { debut: 8, fin: 20 }, depuis: MOMENT.jour });
    expect(texte()).toContain(`Prochain rappel : ${prochain === null ? '' : jourEnLettres(prochain.jour)}, à partir de 8 h.`);
    const [first] = racine.querySelectorAll('select');
    if (first === undefined) throw new Error('no hours');
    first.value = '10';
    await act(() => void first.dispatchEvent(new Event('change', { bubbles: true })));
    await settle();
    expect(await garde()).toEqual({ depuis: '2026-11-18', debut: 10, fin: 20 });
    expect(texte()).toContain('à partir de 10 h.');
  });

  it('refusée : c’est dit, rien n’est gardé, la case se décoche, autant de fois qu’il faut', async () => {
    const gestes = autorisation();
    gestes.reponse = false;
    const { box, cocher, texte, garde } = await monter(gestes);
    for (const fois of [1, 2]) {
      await cocher();
      expect([gestes.demandes(), box().checked]).toEqual([fois, false]);
      expect(texte()).toContain('Le navigateur n’a pas donné la permission. Vos dates restent visibles');
    }
    expect((await garde()).depuis).toBeNull();
    gestes.reponse = true;
    await cocher();
    expect(box().checked).toBe(true);
    expect(texte()).not.toContain('n’a pas donné');
  });

  it('décochée : la permission est rendue, et les heures choisies restent', async () => {
    const gestes = autorisation('accordee');
    const { box, cocher, garde } = await monter(gestes, { depuis: MOMENT.jour, debut: 9, fin: 18 });
    expect(box().checked).toBe(true);
    await cocher();
    expect([box().checked, gestes.etat]).toEqual([false, 'absente']);
    expect(await garde()).toEqual({ depuis: null, debut: 9, fin: 18 });
  });

  it.each(['absente', 'bloquee'] as const)('allumés, puis permission %s : la personne l’apprend', async (etat) => {
    const { box, texte } = await monter(autorisation(etat), { depuis: MOMENT.jour, debut: 8, fin: 20 });
    expect(box().checked).toBe(false);
    expect(texte()).toContain('Les notifications du Compagnon sont bloquées.');
  });
});
