import { describe, expect, it } from 'vitest';
import { etapeOf } from '@/lib/guide/etapes';
import { stepForPage, stepForState, stepForStatut } from '@/lib/guide/parcours';
import { mostUrgentStatut, STATUT_IDS, STATUTS } from '@/lib/guide/statuts';
import { PAGE_STATE_IDS, type Session } from '@/lib/page/types';

const SESSIONS: readonly Session[] = ['connecte', 'deconnecte', 'indetermine'];

describe('de la page à l’étape', () => {
  it('chaque état a son étape, et aucun autre', () => {
    expect(Object.keys(stepForState).toSorted()).toEqual([...PAGE_STATE_IDS].toSorted());
  });

  it.each(PAGE_STATE_IDS.flatMap((state) => SESSIONS.map((session) => [state, session] as const)))(
    '%s (%s) ouvre une étape qui parle de la page',
    (state, session) => {
      expect(etapeOf(stepForPage({ state, session })).ici).not.toBeNull();
    },
  );

  it.each([
    ['connecte', 'formation-indisponible-connecte'],
    ['deconnecte', 'formation-indisponible-deconnecte'],
    ['indetermine', 'formation-indisponible'],
  ] as const)('formation indisponible, session %s : %s', (session, attendu) => {
    expect(stepForPage({ state: 'formation-indisponible', session })).toBe(attendu);
  });
});

describe('le dossier le plus urgent', () => {
  it.each([
    [['valide', 'a-valider', 'en-formation'], 'a-valider'],
    [['demande-d-inscription', 'paiement-refuse'], 'paiement-refuse'],
    [['formation-annulee', 'formation-terminee'], 'formation-terminee'],
    [[], null],
  ] as const)('de %j est %s', (statuts, attendu) => {
    expect(mostUrgentStatut(statuts)).toBe(attendu);
  });

  it.each([
    ['a-valider', 'confirmer-l-inscription'],
    ['proposition-de-l-organisme', 'confirmer-l-inscription'],
    ['paiement-refuse', 'payer-le-reste'],
    ['paiement-en-cours', 'payer-le-reste'],
    ['en-cours-de-creation', 'completer-le-dossier'],
    ['demande-d-inscription', 'attendre-la-reponse'],
    ['valide', 'inscription-validee'],
    ['en-formation', 'formation-en-cours'],
    ['formation-terminee', 'formation-terminee'],
    ['refuse-par-l-organisme', 'dossier-clos'],
    ['demande-d-inscription-annulee', 'dossier-clos'],
    ['formation-annulee', 'dossier-clos'],
    ['formation-annulee-par-l-organisme', 'dossier-clos'],
  ] as const)('%s mène à %s', (statut, step) => {
    expect(stepForStatut(statut)).toBe(step);
  });

  it('deux statuts ne pressent jamais autant l’un que l’autre', () => {
    expect(STATUT_IDS.map((statut) => STATUTS[statut].urgence).toSorted((a, b) => a - b)).toEqual(STATUT_IDS.map((_, at) => at + 1));
  });
});
