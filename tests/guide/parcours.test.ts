import { describe, expect, it } from 'vitest';
import { etapeOf } from '@/lib/guide/etapes';
import { mostUrgentStatut, STATUTS_BY_URGENCE, stepForPage, stepForState, stepForStatut } from '@/lib/guide/parcours';
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

  it('connaît les treize statuts du site', () => {
    expect(STATUTS_BY_URGENCE).toHaveLength(13);
    expect(stepForStatut['proposition-de-l-organisme']).toBe('confirmer-l-inscription');
  });
});
