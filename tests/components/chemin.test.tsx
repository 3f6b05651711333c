// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Chemin } from '@/components/Chemin';
import { FournirGuide, type GuideContext } from '@/components/contexte';
import { CHEMIN } from '@/lib/guide/chemin';
import { resolveForTests } from '../guide/resolve';

const GUIDE = { resolve: resolveForTests, dire: () => undefined } as unknown as GuideContext;

async function dessiner(faites: number, compte = true): Promise<HTMLElement> {
  const racine = document.body.appendChild(document.createElement('div'));
  await act(() => render(<FournirGuide value={GUIDE}><Chemin faites={faites} compte={compte} suivie={false} effacer={() => undefined} /></FournirGuide>, racine));
  return racine;
}

it.each(CHEMIN.map((etape, at) => [at, etape] as const))('%i étapes faites : elles sont cochées, la suivante est nommée, les autres restent', async (faites, etape) => {
  const racine = await dessiner(faites);
  expect(racine.querySelectorAll('.faite')).toHaveLength(faites);
  expect(racine.querySelector('[aria-current]')?.textContent).toContain(etape.nom);
  expect(racine.querySelector('summary')?.textContent).toContain(`${faites + 1} sur 9`);
  expect(racine.textContent).toContain(`Reste à faire : ${9 - faites} étape`);
  expect(racine.querySelector('[aria-current] p') !== null).toBe('pendant' in etape);
});

it('tout est fait : c’est dit', async () => {
  const racine = await dessiner(9);
  expect(racine.querySelector('summary')?.textContent).toContain('vous êtes formé(e)');
  expect([racine.querySelectorAll('.faite').length, racine.querySelector('[aria-current]')]).toEqual([9, null]);
});

it('à côté d’une page qui peut être d’une autre formation, rien n’est compté', async () => {
  const racine = await dessiner(2, false);
  expect(racine.querySelector('summary')?.textContent).toBe('Le chemin, en 9 étapes');
  expect(racine.textContent).not.toMatch(/sur 9|Reste à faire/u);
  expect([racine.querySelectorAll('.faite').length, racine.querySelector('[aria-current]')]).toEqual([2, null]);
});
