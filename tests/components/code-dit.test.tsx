// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { CodeADire } from '@/components/accompagnement/CodeADire';
import { FournirGuide, type GuideContext } from '@/components/contexte';
import { CodeEntendu } from '@/components/fiche/CodeEntendu';
import { civilDate } from '@/lib/calendar/civil-date';
import { decodeCode } from '@/lib/accompagnement/code';
import { nomDePage, stepForPage } from '@/lib/guide/parcours';
import { apres, seanceInitiale } from '@/lib/guide/seance';
import { pageOf } from '@/lib/guide/panel-view';
import { ECRANS_POSSIBLES, page, rapportDe } from './rapports';
import type { TabReading } from '@/lib/guide/panel-view';
import type { StepId } from '@/lib/guide/types';

const GUIDE = { today: civilDate('2026-11-30') } as unknown as GuideContext;

function draw(element: preact.JSX.Element): Promise<HTMLElement> {
  const racine = document.body.appendChild(document.createElement('div'));
  return Promise.resolve(act(() => render(<FournirGuide value={GUIDE}>{element}</FournirGuide>, racine))).then(() => racine);
}

async function dire(vu: TabReading, faites: number, version = '0.1.0'): Promise<string> {
  const seance = apres(seanceInitiale('metropole'), { kind: 'voir', vu });
  const racine = await draw(<CodeADire seance={seance} faites={faites} version={version} />);
  return racine.querySelector('strong')?.textContent ?? '';
}

/** What the helper reads once the code is typed. */
async function entendre(code: string, version = '0.1.0'): Promise<{ readonly texte: string; readonly ouvrir: () => Promise<StepId | null> }> {
  let ouverte: StepId | null = null;
  const racine = await draw(<CodeEntendu version={version} montrer={(etape) => { ouverte = etape; }} />);
  const champ = racine.querySelector('input') as HTMLInputElement;
  await act(() => {
    champ.value = code;
    champ.dispatchEvent(new Event('input', { bubbles: true }));
  });
  return {
    texte: racine.querySelector('[role=status]')?.textContent ?? '',
    ouvrir: async () => {
      await act(() => racine.querySelector<HTMLElement>('button')?.click());
      return ouverte;
    },
  };
}

it.each(ECRANS_POSSIBLES)('%s : ce que l’un dit, l’autre le voit', async (_, vu) => {
  const code = await dire(vu, 6);
  const lu = decodeCode(code);
  expect(lu.kind === 'lu' ? [lu.situation.page, lu.situation.faites, lu.situation.version] : lu).toEqual([pageOf(vu), 6, '0.1.0']);
  const { texte, ouvrir } = await entendre(code);
  if (vu.kind !== 'page' || vu.report.kind !== 'recognised') return;
  expect(texte).toContain(nomDePage(vu.report.state));
  expect(await ouvrir()).toBe(stepForPage(vu.report));
});

it('la date la plus pressante se dit en jours ouvrés', async () => {
  const { texte } = await entendre(await dire(page(rapportDe('formation', { debut: '2027-01-18' })), 2));
  expect(texte).toMatch(/\d+ jours ouvrés/u);
  expect(texte).toContain('3 sur 9');
});

it('un code mal entendu se redemande, sans rien inventer', async () => {
  const code = await dire(page(rapportDe('paiement')), 7);
  const { texte } = await entendre(code.replace(/\d$/u, (chiffre) => String((Number(chiffre) + 1) % 10)));
  expect(texte).toContain('Redemandez');
  expect((await entendre('')).texte).toBe('');
});

it('une version que personne n’a publiée ne dit aucun code', async () => {
  expect(await dire({ kind: 'hors-site' }, 0, '9.9.9')).toBe('');
});

it.each([['0.1.0', '0.1.0', /^(?!.*Sa version)/u], ['0.1.0', '0.2.0', /plus ancienne que la vôtre/u], ['0.2.0', '0.1.0', /plus récente que la vôtre/u]])('dit par la %s, entendu par la %s', async (dite, ici, attendu) => {
  expect((await entendre(await dire(page(rapportDe('paiement')), 7, dite), ici)).texte).toMatch(attendu);
});
