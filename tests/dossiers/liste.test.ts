import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { chronologieOf, ligneDatee } from '@/lib/dossiers/chronologie';
import { echeancesOf } from '@/lib/dossiers/echeances';
import { mergeDossiers } from '@/lib/dossiers/fusion';
import { aRetirer, sortDossiers } from '@/lib/dossiers/tri';
import { dossier, jour, lu } from './exemples';

const CONTEXTE = { zone: 'metropole', today: civilDate('2026-11-24') } as const;

const A_CONFIRMER = dossier({ statut: lu('a-valider'), debut: jour('2027-01-11'), evenements: { demande: null, proposition: jour('2026-11-23'), confirmation: null } }, 1);
const A_DEMANDER = dossier({ debut: jour('2026-12-15') }, 2);
const SANS_JOUR = dossier({ statut: lu('a-valider') }, 3);
const COMMENCEE = dossier({ statut: lu('en-formation'), debut: jour('2026-11-23'), fin: jour('2026-11-26') }, 4);
const FINIE = dossier({ debut: jour('2026-10-05'), fin: jour('2026-10-06') }, 5);
const REFUSEE = dossier({ statut: lu('refuse-par-l-organisme'), closLe: civilDate('2026-09-01') }, 6);

describe('la liste des dossiers', () => {
  it('commence par le plus urgent, finit par ce qui est clos, le plus récent d’abord', () => {
    const sorted = sortDossiers([REFUSEE, FINIE, COMMENCEE, SANS_JOUR, A_DEMANDER, A_CONFIRMER], CONTEXTE);
    expect(sorted.map(({ dossier: { id }, prochaine, clos }) => [Number(`0x${id}`), prochaine?.delai ?? null, prochaine?.on ?? null, clos])).toEqual([
      [3, null, null, false],
      [2, 'inscription-conseillee', '2026-11-26', false],
      [1, 'confirmation-titulaire', '2026-11-27', false],
      [4, null, null, false],
      [5, null, null, true],
      [6, null, null, true],
    ]);
  });

  it('propose de retirer les plus anciens, jamais ceux qui courent', () => {
    expect(aRetirer([A_CONFIRMER, FINIE, SANS_JOUR, REFUSEE, COMMENCEE], CONTEXTE.today)).toEqual([REFUSEE, FINIE]);
  });
});

describe('la chronologie d’un dossier', () => {
  const un = dossier({
    debut: jour('2026-12-15'),
    statut: lu('a-valider', civilDate('2026-11-24')),
    vus: [lu('demande-d-inscription', civilDate('2026-11-20')), lu('a-valider', civilDate('2026-11-24'))],
    evenements: { demande: jour('2026-11-20'), proposition: null, confirmation: null },
  });

  it('raconte dans l’ordre ce qui est arrivé, ce qui a été vu, ce qui vient', () => {
    const said = chronologieOf(un, CONTEXTE).lignes.map((ligne) => `${ligne.le} ${ligne.kind === 'evenement' ? ligne.evenement : ligne.kind === 'statut' ? `statut ${ligne.statut}` : ligne.echeance.delai}`);
    expect(said).toEqual([
      '2026-11-20 demande',
      '2026-11-20 statut demande-d-inscription',
      '2026-11-24 statut a-valider',
      '2026-11-24 reponse-organisme',
      '2026-11-26 inscription-conseillee',
      '2026-11-30 inscription-limite',
      '2026-12-03 annulation-sans-perte',
      '2026-12-04 annulation-limite',
      '2026-12-15 debut',
      '2027-01-05 reponse-organisme-prerequis',
    ]);
  });

  it('le jour où le statut a été vu n’est jamais pris pour le jour de la réponse', () => {
    expect(chronologieOf(un, CONTEXTE).sansDate).toEqual([{ delai: 'confirmation-titulaire', manque: 'proposition' }]);
  });

  it('dit quand un jour connu ne permet pas de compter', () => {
    expect(chronologieOf(dossier({ debut: jour('2199-01-01') }), CONTEXTE).incomptables).toEqual(['inscription-conseillee', 'inscription-limite']);
  });

  it('se dessine comme les dates du guide', () => {
    const [premiere] = echeancesOf(un, CONTEXTE).map(ligneDatee);
    expect(premiere).toMatchObject({ kind: 'datee', delai: 'reponse-organisme', depuis: { value: '2026-11-20', provenance: 'page' }, niveau: 'bientot' });
  });
});

describe('deux listes jointes', () => {
  const plus = dossier({ ...A_CONFIRMER, titre: lu('Le budget communal'), statut: lu('valide', civilDate('2026-11-24')), revision: 7 });

  it('garde les dossiers des deux, les nôtres d’abord', () => {
    expect(mergeDossiers([A_DEMANDER], [FINIE, A_DEMANDER])).toEqual([A_DEMANDER, FINIE]);
  });

  it('un même dossier prend ce qu’il y a de plus récent, et passe devant les deux révisions', () => {
    const [joined] = mergeDossiers([A_CONFIRMER], [plus]);
    expect(joined).toMatchObject({ titre: plus.titre, statut: plus.statut, evenements: A_CONFIRMER.evenements, revision: 8 });
  });

  it('une copie plus ancienne ne défait rien', () => {
    const [joined] = mergeDossiers([plus], [A_CONFIRMER]);
    expect(joined).toBe(plus);
  });

  it('deux fois la même copie ne change rien', () => {
    const list = [A_CONFIRMER, A_DEMANDER];
    expect(mergeDossiers(list, structuredClone(list))).toEqual(list);
    expect(mergeDossiers(list, list)[0]).toBe(A_CONFIRMER);
  });
});
