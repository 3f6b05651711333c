import { render } from 'preact';
import { act } from 'preact/test-utils';
import type { Gestes, Soutien } from '@/components/contexte';
import { Panneau } from '@/components/Panneau';
import { civilDate } from '@/lib/calendar/civil-date';
import type { Association } from '@/lib/guide/associations';
import { apres, type Evenement, type Seance, seanceInitiale } from '@/lib/guide/seance';
import type { TabReading } from '@/lib/guide/panel-view';

/** Saturday: the day of the worked examples. */
export const AUJOURD_HUI = civilDate('2026-11-21');

export interface Montage {
  readonly racine: HTMLElement;
  /** Tells the panel what happens, and waits for it to show. */
  readonly agir: (evenement: Evenement) => Promise<void>;
  readonly voir: (vu: TabReading) => Promise<void>;
  readonly annonce: () => string;
}

interface Options {
  readonly gestes?: Partial<Gestes>;
  readonly profil?: Association;
}

const LIEU = { route: 'fiche', adresse: null, versionDuSite: '19.3.1-rc8', extension: '0.1.0', navigateur: 'Chrome 156' } as const;
const SOUTIEN: Soutien = { lieu: () => Promise.resolve(LIEU), copierLaPage: () => Promise.resolve({ kind: 'illisible' }), ouvrirLaFiche: () => undefined };
const GESTES: Gestes = { montrer: () => Promise.resolve(true), copier: () => Promise.resolve(true), imprimer: () => undefined, soutien: SOUTIEN };

/** The real panel with the real reducer, in this test's document. */
export async function monter(vu: TabReading, { gestes = {}, profil }: Options = {}): Promise<Montage> {
  document.body.replaceChildren();
  const racine = document.body.appendChild(document.createElement('div'));
  let seance: Seance = seanceInitiale('metropole');
  const tous = { ...GESTES, ...gestes };
  const dispatch = (evenement: Evenement): void => void agir(evenement);
  const draw = (): void => render(<Panneau seance={seance} agir={dispatch} today={AUJOURD_HUI} gestes={tous} profil={profil ?? null} />, racine);
  async function agir(evenement: Evenement): Promise<void> {
    await act(() => {
      seance = apres(seance, evenement);
      draw();
    });
  }
  await act(draw);
  await agir({ kind: 'voir', vu });
  return { racine, agir, voir: (next) => agir({ kind: 'voir', vu: next }), annonce: () => racine.querySelector('[role=status]')?.textContent ?? '' };
}

/** Unfolds, as a click does. */
export async function deplier(racine: ParentNode, selector = 'details'): Promise<void> {
  await act(() => {
    for (const details of racine.querySelectorAll<HTMLDetailsElement>(selector)) {
      details.open = true;
      details.dispatchEvent(new Event('toggle'));
    }
  });
}

/** Types as a person does: the text, then the field is left. */
export async function taper(field: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await act(() => {
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

export async function presser(element: Element | null | undefined): Promise<void> {
  await act(async () => {
    element?.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await Promise.resolve();
  });
}

export function bouton(racine: ParentNode, nom: string): HTMLButtonElement | undefined {
  return [...racine.querySelectorAll('button')].find((one) => one.textContent.includes(nom));
}

export function champ(racine: ParentNode, nom: string): HTMLInputElement {
  const label = [...racine.querySelectorAll('label')].find((one) => one.textContent.includes(nom));
  const field = label?.htmlFor ? racine.querySelector(`#${CSS.escape(label.htmlFor)}`) : label?.querySelector('input');
  if (!(field instanceof HTMLInputElement)) throw new Error(`no field « ${nom} »`);
  return field;
}
