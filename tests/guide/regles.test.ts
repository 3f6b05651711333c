import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { CAS_FRAIS, MOTS_PERTE, MOTS_VERSEMENT } from '@/lib/guide/frais';
import { slots } from '@/lib/guide/texte';
import type { Slot } from '@/lib/guide/types';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { type DatedValue, inForce } from '@/lib/rules/types';
import { PLACES } from './textes';

const AUJOURD_HUI = civilDate('2026-11-21');
const verdicts = Object.values(CATALOGUE.consequences);

function ruleOf(slot: Slot): DatedValue<unknown> | null {
  if ('delai' in slot) return inForce(CATALOGUE.delais[slot.delai], AUJOURD_HUI);
  if ('droit' in slot) return inForce(CATALOGUE.droits, AUJOURD_HUI);
  if ('seuil' in slot) return inForce(CATALOGUE.assiduite, AUJOURD_HUI);
  return 'ligne' in slot ? inForce(CATALOGUE.lignes[slot.ligne], AUJOURD_HUI) : null;
}

describe('le guide et les règles parlent des mêmes choses', () => {
  it('ont les mêmes cas de frais', () => {
    expect(Object.keys(CAS_FRAIS).toSorted()).toEqual(Object.keys(CATALOGUE.consequences).toSorted());
  });

  it('ont un mot pour chaque verdict, et aucun mot de trop', () => {
    expect(new Set(verdicts.flatMap((cas) => cas.titulaire.map((dated) => dated.value)))).toEqual(new Set(Object.keys(MOTS_PERTE)));
    expect(new Set(verdicts.flatMap((cas) => cas.organisme.map((dated) => dated.value.regle)))).toEqual(
      new Set(Object.keys(MOTS_VERSEMENT)),
    );
  });

  it('donnent à chaque place du texte une règle en vigueur et sourcée', () => {
    const places = PLACES.flatMap(({ ou, texte }) => slots(texte).map((slot) => ({ ou, slot })));
    const deReglesSeules = places.filter(({ slot }) => !('valeur' in slot) && !('versement' in slot));
    expect(deReglesSeules.length).toBeGreaterThan(10);
    expect(deReglesSeules.filter(({ slot }) => (ruleOf(slot)?.sources.length ?? 0) === 0)).toEqual([]);
  });
});
