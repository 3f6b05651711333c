import { describe, expect, expectTypeOf, test } from 'vitest';
import type { PageStateId, StatutDossier } from '@/lib/page/types';
import { type EtatDossier, ETATS_PAR_STATUT, etatDuStatut, type StatutId } from '@/lib/rules/statuts';

describe('le statut affiché donne l’état', () => {
  test.each([
    ['en-cours-de-creation', 'dossier-a-completer'],
    ['demande-d-inscription', 'demande-envoyee'],
    ['proposition-de-l-organisme', 'inscription-a-confirmer'],
    ['a-valider', 'inscription-a-confirmer'],
    ['paiement-en-cours', 'paiement'],
    ['paiement-refuse', 'paiement'],
    ['valide', 'inscription-validee'],
    ['en-formation', 'formation-en-cours'],
    ['formation-terminee', 'formation-terminee'],
    ['refuse-par-l-organisme', 'dossier-clos'],
    ['demande-d-inscription-annulee', 'dossier-clos'],
    ['formation-annulee', 'dossier-clos'],
    ['formation-annulee-par-l-organisme', 'dossier-clos'],
  ])('%s : %s', (statut, etat) => {
    expect(etatDuStatut(statut)).toBe(etat);
  });

  test('il n’y en a pas d’autre', () => {
    expect(Object.keys(ETATS_PAR_STATUT)).toHaveLength(13);
  });

  test.each(['', 'Validé', 'VALIDE', 'accepte', 'toString', '__proto__', 'constructor'])('un statut inconnu ne se devine pas : %s', (statut) => {
    expect(etatDuStatut(statut)).toBeNull();
  });

  // lib/rules n’importe pas lib/page : le compilateur compare ici les deux listes.
  test('mêmes statuts et mêmes états que le lecteur de pages', () => {
    expectTypeOf<StatutId>().toEqualTypeOf<StatutDossier>();
    expectTypeOf<EtatDossier>().toExtend<PageStateId>();
  });
});
