import { describe, expect, test } from 'vitest';
import { STATUT_IDS, STATUTS } from '@/lib/guide/statuts';
import { STATUT_IDS as LUS } from '@/lib/page/statuts';

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
  ] as const)('%s : %s', (statut, etat) => {
    expect(STATUTS[statut].etat).toBe(etat);
  });

  test('les statuts du lecteur de pages, et aucun autre', () => {
    expect([...STATUT_IDS].sort()).toEqual([...LUS].sort());
  });
});
