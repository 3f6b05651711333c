import { civilDate } from '../calendar/civil-date';
import { GIRONDE, RESUMES } from './sources';
import type { DatedValue, History } from './types';

/** What the élu may lose of the rights engaged. */
export type Perte = 'aucune' | 'incertaine' | 'jusqu-a-la-totalite' | 'part-realisee' | 'totalite';

/** What the training body receives, and of what share of the price; null: the attendance is the share. */
export interface RegleOrganisme {
  readonly regle: 'rien' | 'forfait-5' | 'forfait-25' | 'prorata' | 'totalite';
  readonly pourcent: number | null;
}

export type CasId =
  | 'annulation-sans-perte'
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

function guide<T>(value: T): DatedValue<T> {
  return { from: DEPUIS, value, trust: 'guide', sources: [GIRONDE] };
}

const PERTE_POSSIBLE: DatedValue<Perte> = {
  from: DEPUIS,
  value: 'jusqu-a-la-totalite',
  trust: 'a-confirmer',
  sources: [RESUMES],
};

const PERTE_DISPUTEE: DatedValue<Perte> = {
  from: DEPUIS,
  value: 'incertaine',
  trust: 'a-confirmer',
  sources: [GIRONDE, RESUMES],
  divergences: [
    { source: GIRONDE, dit: 'aucune perte' },
    { source: RESUMES, dit: 'jusqu’à la totalité des droits engagés' },
  ],
};

export const CONSEQUENCES: Readonly<Record<CasId, DeuxBourses>> = {
  'annulation-sans-perte': { titulaire: [guide('aucune')], organisme: [guide(RIEN)] },
  'annulation-jour-dispute': { titulaire: [PERTE_DISPUTEE], organisme: [guide(RIEN)] },
  'annulation-tardive': { titulaire: [PERTE_POSSIBLE], organisme: [guide({ regle: 'forfait-5', pourcent: 5 })] },
  'retractation-tardive': { titulaire: [PERTE_DISPUTEE], organisme: [guide(RIEN)] },
  absence: { titulaire: [PERTE_POSSIBLE], organisme: [guide({ regle: 'forfait-5', pourcent: 5 })] },
  'abandon-debut': { titulaire: [PERTE_POSSIBLE], organisme: [guide({ regle: 'forfait-25', pourcent: 25 })] },
  'abandon-milieu': { titulaire: [PERTE_POSSIBLE], organisme: [guide({ regle: 'prorata', pourcent: null })] },
  'formation-suivie': { titulaire: [guide('totalite')], organisme: [guide({ regle: 'totalite', pourcent: 100 })] },
  'force-majeure-avant': { titulaire: [guide('aucune')], organisme: [guide(RIEN)] },
  'force-majeure-pendant': { titulaire: [guide('part-realisee')], organisme: [guide({ regle: 'prorata', pourcent: null })] },
};

/** Attendance, in percent of the hours: below the first a flat sum, strictly above the second the training counts as done. */
export interface PaliersAssiduite {
  readonly forfaitSous: number;
  readonly suivieAuDela: number;
}

export const PALIERS_ASSIDUITE: History<PaliersAssiduite> = [guide({ forfaitSous: 25, suivieAuDela: 80 })];
