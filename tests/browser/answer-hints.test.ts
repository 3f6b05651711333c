import { expect, it, vi } from 'vitest';
import { hintFor } from '@/lib/browser/answer-hints';
import { idDeProfil } from '@/lib/profils/ids';
import { PROFILS } from '@/lib/reglages/profils';
import { REGLAGES } from '@/lib/reglages/reglages';
import { createStore } from '@/lib/reglages/store';
import { profilExemple } from '../profils/exemple';
import { memoire } from '../reglages/memoire';

const composed = vi.hoisted(() => vi.fn((_report: unknown, _context: { readonly zone: string }) => null));

vi.mock('@/lib/browser/api', () => ({ browser: {} }));
vi.mock('@/lib/guide/hint', () => ({ composeHint: composed, hintOfSilence: () => null }));

it.each([
  ['rien de choisi', {}, 'metropole'], ['l’association choisie, venue par un fichier', { association: idDeProfil(profilExemple()) }, 'martinique'], ['le choix de la personne passe avant', { association: idDeProfil(profilExemple()), zone: 'guyane' }, 'guyane'],
] as const)('la bulle compte les jours fériés du bon territoire : %s → %s', async (_, change, zone) => {
  const store = createStore({ local: memoire(), session: memoire() });
  await store.update(PROFILS, () => [{ ...profilExemple(), zone: 'martinique' as const }]);
  await store.update(REGLAGES, (reglages) => ({ ...reglages, ...change }));
  await hintFor(store, { kind: 'unknown' } as never, false);
  expect(composed.mock.lastCall?.[1]).toMatchObject({ zone });
});
