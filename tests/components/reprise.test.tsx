// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Reprise } from '@/components/Reprise';
import { type Reprise as Formation, sansReprise } from '@/lib/guide/reprise';

const TOUTES: readonly Formation[] = ['A', 'B', 'C'].map((titre, at) => ({ formationUrl: `https://exemple.invalid/${titre}`, titre, vueLe: 1000 - at }));

it('la dernière formation d’abord, les autres repliées ; ne plus en proposer une, et se raviser', async () => {
  const racine = document.body.appendChild(document.createElement('div'));
  let gardees = TOUTES;
  const faits: string[] = [];
  const dessiner = (): Promise<void> => act(() => render(
    <Reprise
      reprises={gardees} rouvrir={(url) => void faits.push(`rouvrir ${url.at(-1)}`)}
      oublier={(une) => { gardees = sansReprise(gardees, une); }} retablir={(une) => { gardees = [une, ...gardees]; }}
    />, racine));
  const bouton = (nom: string): HTMLButtonElement | undefined => [...racine.querySelectorAll('button')].find(({ textContent }) => textContent?.includes(nom));
  const cliquer = async (nom: string): Promise<void> => { await act(() => bouton(nom)?.click()); await dessiner(); };
  const titres = (): readonly (string | undefined)[] => [...racine.querySelectorAll('.rouvrir')].map(({ textContent }) => textContent?.match(/« (.) »/u)?.[1]);

  await dessiner();
  expect(titres()).toEqual(['A', 'B', 'C']);
  expect([...racine.querySelectorAll('details .rouvrir')]).toHaveLength(2);
  await cliquer('Rouvrir « A »');
  expect(faits).toEqual(['rouvrir A']);
  await cliquer('Ne plus la proposer');
  expect([titres(), racine.textContent?.includes('Cette formation ne sera plus proposée.')]).toEqual([['B', 'C'], true]);
  // Nothing that opens a page has come under the pointer.
  expect([...racine.querySelectorAll('details .rouvrir')]).toHaveLength(2);
  await cliquer('Annuler');
  expect([titres(), bouton('Annuler')]).toEqual([['A', 'B', 'C'], undefined]);
  gardees = [];
  await dessiner();
  expect(racine.textContent).toBe('');
});
