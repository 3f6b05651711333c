import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { delaisAttendus, EVENEMENT_DE, echeancesOf } from '@/lib/dossiers/echeances';
import { progressOf } from '@/lib/dossiers/etape';
import type { StatutDossier } from '@/lib/page/types';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { DELAI_IDS } from '@/lib/rules/delais';
import { dossier, jour, LE, lu } from './exemples';

const CONTEXTE = { zone: 'metropole', today: civilDate('2026-11-23') } as const;
const TOUT = dossier({ debut: jour('2026-12-15'), evenements: { demande: jour('2026-11-20'), proposition: jour('2026-11-24'), confirmation: jour('2026-11-26') } });

describe('les échéances d’un dossier', () => {
  it('partent du même événement que les règles', () => {
    expect(DELAI_IDS.filter((id) => CATALOGUE.delais[id].some(({ value }) => value.depuis !== EVENEMENT_DE[id]))).toEqual([]);
  });

  it('sont datées par les règles, la plus proche d’abord', () => {
    expect(echeancesOf(TOUT, CONTEXTE).map(({ delai, on }) => `${on} ${delai}`)).toEqual([
      '2026-11-24 reponse-organisme',
      '2026-11-26 inscription-conseillee',
      '2026-11-30 inscription-limite',
      '2026-11-30 confirmation-titulaire',
      '2026-12-03 annulation-sans-perte',
      '2026-12-04 annulation-limite',
      '2026-12-10 retractation',
      '2027-01-05 reponse-organisme-prerequis',
    ]);
  });

  it('sans jour connu, il n’y en a aucune', () => {
    expect(echeancesOf(dossier(), CONTEXTE)).toEqual([]);
  });

  it.each([
    ['des jours qui se contredisent', { debut: jour('2026-11-25'), evenements: { demande: null, proposition: null, confirmation: jour('2026-11-26') } }, ['inscription-conseillee', 'inscription-limite', 'annulation-sans-perte', 'annulation-limite']],
    ['un jour hors de la table', { debut: jour('2199-12-15') }, []],
    ['un jour d’avant les règles', { debut: jour('2020-12-15') }, []],
  ])('%s : rien n’est inventé', (_, known, attendu) => {
    expect(echeancesOf(dossier(known), CONTEXTE).map(({ delai }) => delai)).toEqual(attendu);
  });
});

const ETAPES: readonly (readonly [StatutDossier | null, string | null, string])[] = [
  [null, null, 'a-demander'],
  ['en-cours-de-creation', null, 'a-demander'],
  ['demande-d-inscription', null, 'demandee'],
  ['demande-d-inscription', 'proposition', 'a-confirmer'],
  ['proposition-de-l-organisme', null, 'a-confirmer'],
  ['a-valider', null, 'a-confirmer'],
  ['a-valider', 'confirmation', 'confirmee'],
  ['paiement-en-cours', null, 'a-confirmer'],
  ['paiement-refuse', null, 'a-confirmer'],
  ['valide', 'demande', 'confirmee'],
  ['en-formation', null, 'commencee'],
  ['formation-terminee', null, 'close'],
  ['refuse-par-l-organisme', 'proposition', 'close'],
  ['demande-d-inscription-annulee', null, 'close'],
  ['formation-annulee', 'confirmation', 'close'],
  ['formation-annulee-par-l-organisme', null, 'close'],
  [null, 'demande', 'demandee'],
  [null, 'proposition', 'a-confirmer'],
  [null, 'confirmation', 'confirmee'],
];

describe('l’étape d’un dossier', () => {
  it.each(ETAPES)('statut %s, jour saisi %s : %s', (statut, evenement, attendue) => {
    const evenements = { demande: null, proposition: null, confirmation: null, ...(evenement === null ? {} : { [evenement]: jour('2026-11-20') }) };
    const etape = progressOf(dossier({ statut: statut === null ? null : lu(statut), evenements }));
    expect(etape).toBe(attendue);
  });

  it('close, elle n’attend plus rien, quel que soit le statut', () => {
    expect(delaisAttendus(dossier({ statut: lu('a-valider'), closLe: LE }))).toEqual([]);
  });

  it.each([
    ['inconnu', ['reponse-organisme', 'reponse-organisme-prerequis']],
    ['oui', ['reponse-organisme-prerequis']],
    ['non', ['reponse-organisme']],
  ] as const)('prérequis « %s » : les réponses attendues', (prerequis, attendus) => {
    expect(delaisAttendus(dossier({ statut: lu('demande-d-inscription'), prerequis }))).toEqual(attendus);
  });
});
