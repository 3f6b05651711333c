/** How a deadline stands on a day: how pressing it is, whether it may be trusted alone, what to do about it. The panel, the note and the followed trainings share it. */

import type { CivilDate } from '../calendar/civil-date';
import type { DelaiId, EcheanceContext, EcheanceDatee } from '../rules/delais';
import { type NiveauInscription, niveauInscription } from '../rules/inscription';
import { jourSur } from '../rules/jour-sur';
import type { Prerequis } from './connu';

/** Told by word, sign and shape. */
export type Niveau = 'a-temps' | 'bientot' | 'urgent' | 'depasse' | 'discute' | 'a-preciser';

/**
 * Of the two days between which sources disagree on cancelling: sur: all of them agree up to this day · dispute: they no longer do on
 * this one · a-preciser: another day is missing to tell. Null for every other deadline.
 */
export type Surete = 'sur' | 'dispute' | 'a-preciser' | null;

export interface Jugement {
  readonly niveau: Niveau;
  readonly surete: Surete;
  /** What to do, in sentences; none when the date says it all. */
  readonly conseil: readonly string[];
}

/** What is known beside the deadline itself. */
export interface Faits extends Pick<EcheanceContext, 'zone' | 'today'> {
  readonly debut: CivilDate | undefined;
  /** Undefined: not known, or not confirmed yet. */
  readonly confirmeLe: CivilDate | undefined;
  readonly prerequis: Prerequis;
}

/** Not more than that many jours ouvrés left: soon. */
const BIENTOT = 3;

export function jugementOf(delai: DelaiId, echeance: EcheanceDatee, faits: Faits): Jugement {
  const inscription = faits.debut === undefined || !INSCRIPTIONS.has(delai) ? null : niveauInscription(faits.debut, faits);
  if (inscription !== null) {
    return { niveau: NIVEAUX_INSCRIPTION[inscription], surete: null, conseil: delai === 'inscription-conseillee' ? conseilInscription(inscription, faits.prerequis) : [] };
  }
  const surete = sureteOf(delai, faits);
  return { niveau: niveauOf(delai, echeance, surete), surete, conseil: [] };
}

const INSCRIPTIONS: ReadonlySet<DelaiId> = new Set(['inscription-limite', 'inscription-conseillee']);

/** One level for the training: its two days never say two things. */
const NIVEAUX_INSCRIPTION = {
  confortable: 'a-temps',
  'sans-attendre': 'bientot',
  appeler: 'urgent',
  'trop-tard': 'depasse',
} as const satisfies Readonly<Record<NiveauInscription, Niveau>>;

const CONSEILS_INSCRIPTION = {
  confortable: 'Vous avez le temps. Confirmez dès la réponse de l’organisme.',
  'sans-attendre': 'Envoyez-la maintenant. Confirmez le jour même de la réponse.',
  appeler: 'Appelez d’abord l’organisme : tout doit aller très vite.',
  'trop-tard': 'Il est trop tard pour cette date, selon toutes les sources.',
} as const satisfies Readonly<Record<NiveauInscription, string>>;

const CONSEILS_PREREQUIS = {
  oui: 'Un niveau est demandé : l’organisme peut répondre bien plus tard. Ce jour peut ne pas suffire : appelez-le.',
  inconnu: 'La formation demande un niveau ou un diplôme ? Ce jour peut ne pas suffire.',
  non: null,
} as const satisfies Readonly<Record<Prerequis, string | null>>;

/** What to do at each of the four levels; with prerequisites, that the advised day may not be enough. */
function conseilInscription(niveau: NiveauInscription, prerequis: Prerequis): readonly string[] {
  const reserve = niveau === 'trop-tard' ? null : CONSEILS_PREREQUIS[prerequis];
  return [CONSEILS_INSCRIPTION[niveau], ...(reserve === null ? [] : [reserve])];
}

function sureteOf(delai: DelaiId, { debut, confirmeLe, zone, today }: Faits): Surete {
  if (delai !== 'annulation-sans-perte' && delai !== 'retractation') return null;
  // Days that contradict each other tell nothing.
  if (debut === undefined || confirmeLe === undefined || confirmeLe > debut) return 'a-preciser';
  const sur = jourSur(debut, confirmeLe, { zone, today });
  return sur?.kind === 'sur' && sur.delai === delai ? 'sur' : 'dispute';
}

/** A day on which sources disagree is never told as safe, however far it is. */
function niveauOf(delai: DelaiId, { kind, left }: EcheanceDatee, surete: Surete): Niveau {
  if (kind === 'passed') return 'depasse';
  if (delai === 'annulation-limite' || surete === 'dispute') return 'discute';
  if (left <= BIENTOT) return 'bientot';
  return surete === 'a-preciser' ? 'a-preciser' : 'a-temps';
}
