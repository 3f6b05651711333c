// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { composeHint } from '@/lib/guide/hint';
import type { Facts, PageStateId } from '@/lib/page/types';
import { AUJOURD_HUI, monter } from './monter';
import { page, rapportDe } from './rapports';

/** A day in words, or an amount: what must never be said in one place and not in the other. */
const VALEURS = /(?:\d+(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) \d{4})|(?:\d[\d\u00a0,]*\u00a0€)|(?:\d+\u00a0jours? ouvrés?)/gu;

const CASES: readonly (readonly [string, PageStateId, Facts])[] = [
  ['confirmer', 'inscription-a-confirmer', { debut: '2026-12-15', prixCentimes: 800_00, statuts: ['a-valider'] }],
  ['confirmer, sans date ni prix', 'inscription-a-confirmer', { statuts: ['a-valider'] }],
  ['annuler à temps', 'annulation', { debut: '2026-12-15', prixCentimes: 800_00 }],
  ['annuler trop tard', 'annulation', { debut: '2026-11-25', prixCentimes: 800_50 }],
  ['s’inscrire, bientôt', 'formation', { debut: '2026-12-08', prixCentimes: 800_00 }],
  ['s’inscrire, trop tard', 'formation', { debut: '2026-12-01', prixCentimes: 800_00 }],
];

describe('ce que dit la bulle se lit aussi dans le guide, même quand elle est tue', () => {
  it.each(CASES)('%s', async (_, state, facts) => {
    const report = rapportDe(state, facts);
    const hint = composeHint(report, { zone: 'metropole', today: civilDate(AUJOURD_HUI), now: 0, canOpen: true, reprises: [], tues: [] });
    const { racine } = await monter(page(report));
    await act(() => { for (const details of racine.querySelectorAll('details')) { details.open = true; details.dispatchEvent(new Event('toggle')); } });
    const said = hint?.textes.join(' ').match(VALEURS) ?? [];
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((value) => !racine.textContent.includes(value))).toEqual([]);
  });

  it('la session à chercher est nommée dans « Vos dates »', async () => {
    const { racine } = await monter(page(rapportDe('formation', { debut: '2026-12-01' })));
    expect(racine.querySelector('.dates')?.textContent).toMatch(/Cherchez une session qui commence le .* 2026, ou après/u);
  });
});
