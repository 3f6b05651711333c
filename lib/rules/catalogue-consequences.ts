import { civilDate } from '../calendar/civil-date';
import { DEDUCTION, GESTIONS_LOCALES, GIRONDE, RESUMES, RESUMES_FAVORABLES, RESUMES_SEVERES } from './sources';
import type { Divergence, History, Source } from './types';

/** What the élu may lose of the rights engaged. */
export type Perte = 'aucune' | 'incertaine' | 'jusqu-a-la-totalite' | 'part-realisee' | 'totalite';

/** What the training body receives, and of what share of the price; null: the attendance is the share. */
export interface RegleOrganisme {
  readonly regle: 'rien' | 'forfait-5' | 'forfait-25' | 'prorata' | 'totalite';
  readonly pourcent: number | null;
}

export type CasId =
  | 'annulation-avant-confirmation'
  | 'annulation-sans-perte'
  | 'annulation-apres-retractation'
  | 'annulation-jour-dispute'
  | 'annulation-tardive'
  | 'retractation-tardive'
  | 'absence'
  | 'abandon-debut'
  | 'abandon-milieu'
  | 'formation-suivie'
  | 'force-majeure-avant'
  | 'force-majeure-pendant';

/** Two purses, never one: the guides' percentages are what the body receives, not what the élu loses. */
export type DeuxBourses = {
  readonly titulaire: History<Perte>;
  readonly organisme: History<RegleOrganisme>;
};

const DEPUIS = civilDate('2021-07-23');
const RIEN: RegleOrganisme = { regle: 'rien', pourcent: 0 };

/** The body's purse: the one guide that speaks of it. It says nothing of the élu's. */
function recu(value: RegleOrganisme): History<RegleOrganisme> {
  return [{ from: DEPUIS, value, trust: 'guide', sources: [GIRONDE] }];
}

/** The élu's purse, on the word of those who sum up the terms: their articles could not be read. */
function perdu(value: Perte, sources: readonly Source[], divergences?: readonly Divergence[]): History<Perte> {
  return [{ from: DEPUIS, value, trust: 'a-confirmer', sources, ...(divergences && { divergences }) }];
}

const PERTE_POSSIBLE = perdu('jusqu-a-la-totalite', [RESUMES]);
const TOUT_PEUT_ETRE = 'jusqu’à la totalité des droits engagés';

export const CONSEQUENCES: Readonly<Record<CasId, DeuxBourses>> = {
  // The guide says that confirming is what engages the payment.
  'annulation-avant-confirmation': {
    titulaire: [{ from: DEPUIS, value: 'aucune', trust: 'guide', sources: [GESTIONS_LOCALES] }],
    organisme: recu(RIEN),
  },
  'annulation-sans-perte': { titulaire: perdu('aucune', [RESUMES_FAVORABLES, RESUMES_SEVERES]), organisme: recu(RIEN) },
  'annulation-apres-retractation': {
    titulaire: perdu('incertaine', [RESUMES_FAVORABLES, RESUMES_SEVERES], [
      { source: RESUMES_FAVORABLES, dit: 'aucune perte à plus de 7 jours ouvrés' },
      { source: RESUMES_SEVERES, dit: `${TOUT_PEUT_ETRE}, dès la rétractation finie` },
    ]),
    organisme: recu(RIEN),
  },
  'annulation-jour-dispute': {
    titulaire: perdu('incertaine', [RESUMES_FAVORABLES, RESUMES], [
      { source: RESUMES_FAVORABLES, dit: 'aucune perte, mais à plus de 7 jours ouvrés' },
      { source: RESUMES, dit: TOUT_PEUT_ETRE },
    ]),
    organisme: recu(RIEN),
  },
  'annulation-tardive': { titulaire: PERTE_POSSIBLE, organisme: recu({ regle: 'forfait-5', pourcent: 5 }) },
  'retractation-tardive': {
    titulaire: perdu('incertaine', [RESUMES], [
      { source: RESUMES, dit: 'aucune perte pendant la rétractation' },
      { source: RESUMES, dit: `${TOUT_PEUT_ETRE}, à moins de 7 jours ouvrés` },
    ]),
    organisme: recu(RIEN),
  },
  absence: { titulaire: PERTE_POSSIBLE, organisme: recu({ regle: 'forfait-5', pourcent: 5 }) },
  'abandon-debut': { titulaire: PERTE_POSSIBLE, organisme: recu({ regle: 'forfait-25', pourcent: 25 }) },
  'abandon-milieu': { titulaire: PERTE_POSSIBLE, organisme: recu({ regle: 'prorata', pourcent: null }) },
  'formation-suivie': { titulaire: perdu('totalite', [DEDUCTION]), organisme: recu({ regle: 'totalite', pourcent: 100 }) },
  'force-majeure-avant': { titulaire: perdu('aucune', [DEDUCTION]), organisme: recu(RIEN) },
  'force-majeure-pendant': { titulaire: perdu('part-realisee', [DEDUCTION]), organisme: recu({ regle: 'prorata', pourcent: null }) },
};

/** Attendance, in percent of the hours: below the first a flat sum, strictly above the second the training counts as done. */
export interface PaliersAssiduite {
  readonly forfaitSous: number;
  readonly suivieAuDela: number;
}

export const PALIERS_ASSIDUITE: History<PaliersAssiduite> = [{ from: DEPUIS, value: { forfaitSous: 25, suivieAuDela: 80 }, trust: 'guide', sources: [GIRONDE] }];
