/** The words of the card « Vos dates ». */

import type { CivilDate } from '../calendar/civil-date';
import type { EvenementId, Provenance } from './connu';
import type { DelaiId, EcheanceDatee } from '../rules/delais';
import type { DelaiAnnulation } from '../rules/jour-sur';
import type { Niveau, Surete } from './jugement';
import { duree } from './format';

/** The day from which a deadline counts: its name, the question to ask for it, and « 11 jours ouvrés avant … ». From a confirmation, only the withdrawal does. */
export const NOMS_EVENEMENTS = {
  debut: { nom: 'Premier jour de la formation', apres: 'avant le premier jour' },
  demande: { nom: 'Jour d’envoi de votre demande', apres: 'après l’envoi de votre demande' },
  proposition: { nom: 'Jour de la réponse de l’organisme', apres: 'après la réponse de l’organisme' },
  confirmation: { nom: 'Jour de votre confirmation', apres: 'après votre confirmation, et avant la formation' },
} as const satisfies Readonly<Record<EvenementId, { readonly nom: string; readonly apres: string }>>;

export const NOMS_PROVENANCES = { page: 'lu sur la page', saisie: 'saisi par vous', hypothese: 'supposé : vous confirmez aujourd’hui' } as const satisfies Readonly<Record<Provenance, string>>;

/** Sign and word: with the shape around them, the level is never told by colour alone. */
export const NIVEAUX = {
  'a-temps': ['✓', 'À temps'],
  bientot: ['!', 'Bientôt'],
  urgent: ['‼', 'Appelez d’abord'],
  depasse: ['✕', 'Dépassé'],
  discute: ['?', 'À éviter'],
  'a-preciser': ['…', 'À préciser'],
} as const satisfies Readonly<Record<Niveau, readonly [string, string]>>;

/** What each of the two days to cancel is, once both are known. Null: the words of the step hold. */
export const MOTS_SURETE = {
  'annulation-sans-perte': {
    sur: 'Dernier jour sûr pour annuler sans rien perdre.',
    dispute: 'La rétractation finit avant. Ensuite, et jusqu’à ce jour, les règles lues se contredisent.',
    'a-preciser': 'Dernier jour sûr pour annuler, sauf si la rétractation finit avant. Pour le savoir, donnez le jour de votre confirmation.',
  },
  retractation: {
    sur: 'Dernier jour sûr pour annuler sans rien perdre : la rétractation finit ce jour-là.',
    dispute: 'Fin de la rétractation. Si près du début, les règles lues se contredisent.',
    'a-preciser': null,
  },
} as const satisfies Readonly<Record<DelaiAnnulation, Readonly<Record<NonNullable<Surete>, string | null>>>>;

/** « Il reste 3 jours ouvrés. », « C’est le dernier jour. », « Ce jour est passé. » */
export function resteEnMots({ delai, echeance }: { readonly delai: DelaiId; readonly echeance: EcheanceDatee }, today: CivilDate): string {
  if (echeance.kind === 'passed') return 'Ce jour est passé.';
  // Neither is the last day for what the person has to do.
  if (echeance.on === today && (delai === 'inscription-conseillee' || delai === 'inscription-limite')) return 'C’est aujourd’hui.';
  if (echeance.on === today) return 'C’est aujourd’hui le dernier jour.';
  if (echeance.left === 0) return 'Il ne reste aucun jour ouvré.';
  return `Il reste ${duree(echeance.left, 'jours-ouvres')}.`;
}

/** '2026-12-15' to « 15/12/2026 », as a person types it. */
export function jourEnChiffres(day: CivilDate): string {
  return day.split('-').toReversed().join('/');
}
