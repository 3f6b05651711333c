/** The words of the card « Vos dates ». */

import type { CivilDate } from '../calendar/civil-date';
import type { EvenementId, Provenance } from './connu';
import type { LigneDatee, Niveau } from './echeances';
import { duree } from './format';

/** The day from which a deadline counts: its name, the question to ask for it, and « 11 jours ouvrés avant … ». From a confirmation, only the withdrawal does. */
export const NOMS_EVENEMENTS = {
  debut: { nom: 'Premier jour de la formation', apres: 'avant le premier jour' },
  demande: { nom: 'Jour d’envoi de votre demande', apres: 'après l’envoi de votre demande' },
  proposition: { nom: 'Jour de la réponse de l’organisme', apres: 'après la réponse de l’organisme' },
  confirmation: { nom: 'Jour de votre confirmation', apres: 'après votre confirmation, et avant la formation' },
} as const satisfies Readonly<Record<EvenementId, { readonly nom: string; readonly apres: string }>>;

export const NOMS_PROVENANCES = { page: 'lu sur la page', saisie: 'saisi par vous' } as const satisfies Readonly<Record<Provenance, string>>;

/** Sign and word: with the shape around them, the level is never told by colour alone. */
export const NIVEAUX = {
  'a-temps': ['✓', 'À temps'],
  bientot: ['!', 'Bientôt'],
  depasse: ['✕', 'Dépassé'],
  discute: ['?', 'À éviter'],
} as const satisfies Readonly<Record<Niveau, readonly [string, string]>>;

/** « Il reste 3 jours ouvrés. », « C’est le dernier jour. », « Ce jour est passé. » */
export function resteEnMots({ echeance }: Pick<LigneDatee, 'echeance'>, today: CivilDate): string {
  if (echeance.kind === 'passed') return 'Ce jour est passé.';
  if (echeance.on === today) return 'C’est aujourd’hui le dernier jour.';
  if (echeance.left === 0) return 'Il ne reste aucun jour ouvré.';
  return `Il reste ${duree(echeance.left, 'jours-ouvres')}.`;
}

/** '2026-12-15' to « 15/12/2026 », as a person types it. */
export function jourEnChiffres(day: CivilDate): string {
  return day.split('-').toReversed().join('/');
}
