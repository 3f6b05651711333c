/** The kinds of notes shown on the page: what « Ne plus afficher ici » remembers, and the names under which they are found again. */

import type { StepId } from './types';

/** A step that has its own note, the training to open again, or the date by which to enrol. */
export type BulleId = Extract<StepId, keyof typeof NOMS_BULLES> | 'reprise' | 'inscription-a-temps';

export const NOMS_BULLES = {
  'verification-identite': 'Une preuve d’identité est demandée',
  'compte-elu-absent': 'Votre compte élu manque',
  'formation-indisponible': 'Formation indisponible',
  'formation-indisponible-deconnecte': 'Formation indisponible, sans être connecté',
  'formation-indisponible-connecte': 'Formation indisponible, connecté',
  'inscription-a-temps': 'Jour conseillé pour s’inscrire',
  'confirmer-par-email': 'Dossier à confirmer par e-mail',
  'lien-email-perime': 'Lien de l’e-mail périmé',
  'confirmer-l-inscription': 'Inscription à confirmer',
  annuler: 'Avant d’annuler',
  'session-expiree': 'Connexion terminée',
  reprise: 'Formation à rouvrir',
} as const satisfies Readonly<Partial<Record<StepId | 'reprise' | 'inscription-a-temps', string>>>;

export const BULLE_IDS = Object.keys(NOMS_BULLES) as readonly BulleId[];
