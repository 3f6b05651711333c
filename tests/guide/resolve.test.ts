import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { makeResolve } from '@/lib/guide/resolve';
import type { Slot } from '@/lib/guide/types';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { inForce } from '@/lib/rules/types';
import type { FaitId } from '@/lib/rules/catalogue-faits';

const TODAY = civilDate('2026-11-21');
const resolve = makeResolve(TODAY);

describe('une valeur du guide dit ce qu’elle vaut', () => {
  it.each([
    [{ delai: 'inscription-limite' }, '11\u00a0jours ouvrés (à confirmer)'],
    [{ delai: 'inscription-conseillee' }, '13\u00a0jours ouvrés'],
    [{ delai: 'annulation-sans-perte' }, '8\u00a0jours ouvrés (à confirmer)'],
    [{ droit: 'annuel' }, '400\u00a0€'],
    [{ delai: 'retractation' }, '14\u00a0jours (à confirmer)'],
    [{ seuil: 'assiduite-basse' }, '25\u00a0%'],
    [{ valeur: 'reconversion-apres-mandat' }, '6 mois'],
    [{ valeur: 'abandons-de-l-organisme' }, '10\u00a0%'],
    [{ valeur: 'verification-sur-papier' }, 'de 48 heures à 4 semaines'],
    [{ valeur: 'certification-en-mairie' }, 'en 48 heures (à confirmer)'],
    [{ valeur: 'iles-sans-droit' }, 'Saint-Martin, Saint-Barthélemy et Saint-Pierre-et-Miquelon (à confirmer)'],
  ] as const satisfies readonly (readonly [Slot, string])[])('%j', (slot, dit) => {
    expect(resolve(slot)).toBe(dit);
  });

  it.each(Object.entries(CATALOGUE.faits))('%s : « à confirmer » est dit si, et seulement si, rien ne le confirme', (valeur, history) => {
    expect(resolve({ valeur: valeur as FaitId }).endsWith(' (à confirmer)')).toBe(inForce(history, TODAY)?.trust === 'a-confirmer');
  });

  it('des droits seulement annoncés se lisent à côté des droits établis, jamais à leur place', () => {
    const decembre = makeResolve(civilDate('2026-12-01'));
    expect(decembre({ droit: 'annuel' })).toBe('400\u00a0€ (officiel jusqu’au 30/11/2026) ou 600\u00a0€ (annoncés, à confirmer)');
    expect(decembre({ droit: 'horaireHT' })).toBe('80\u00a0€ (officiel jusqu’au 30/11/2026) ou 100\u00a0€ (annoncés, à confirmer)');
  });
});
