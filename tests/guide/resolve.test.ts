import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { makeResolve } from '@/lib/guide/resolve';
import type { Slot } from '@/lib/guide/types';
import { VALEURS } from '@/lib/guide/valeurs';

const resolve = makeResolve(civilDate('2026-11-21'));

describe('une valeur du guide dit ce qu’elle vaut', () => {
  it.each([
    [{ delai: 'inscription-limite' }, '11\u00a0jours ouvrés'],
    [{ delai: 'retractation' }, '14\u00a0jours (à confirmer)'],
    [{ seuil: 'assiduite-basse' }, '25\u00a0%'],
    [{ valeur: 'reconversion-apres-mandat' }, '6 mois'],
    [{ valeur: 'abandons-de-l-organisme' }, '10\u00a0%'],
    [{ valeur: 'verification-sur-papier' }, 'de 48 heures à 4 semaines'],
    [{ valeur: 'certification-en-mairie' }, 'en 48 heures (à confirmer)'],
  ] as const satisfies readonly (readonly [Slot, string])[])('%j', (slot, dit) => {
    expect(resolve(slot)).toBe(dit);
  });

  it.each(Object.entries(VALEURS))('%s : « à confirmer » est dit si, et seulement si, rien ne la confirme', (valeur, { confiance }) => {
    expect(resolve({ valeur: valeur as keyof typeof VALEURS }).endsWith(' (à confirmer)')).toBe(confiance === 'a-confirmer');
  });
});
