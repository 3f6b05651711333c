import type { CasFraisId, PerteId, Texte, VersementId } from './types';

/** What happened, in words. The verdict and the amounts come from lib/rules/consequences, never from here. */
export const CAS_FRAIS = {
  'annulation-avant-confirmation': 'Vous renoncez avant d’avoir confirmé',
  'annulation-sans-perte': ['Vous annulez pendant la rétractation, au moins ', { delai: 'annulation-sans-perte' }, ' avant le début'],
  'annulation-apres-retractation': ['Vous annulez après la rétractation, au moins ', { delai: 'annulation-sans-perte' }, ' avant le début'],
  'annulation-jour-dispute': ['Vous annulez juste ', { delai: 'annulation-limite' }, ' avant le début'],
  'annulation-tardive': ['Vous annulez moins de ', { delai: 'annulation-limite' }, ' avant, rétractation passée'],
  'retractation-tardive': ['Vous annulez pendant la rétractation, mais moins de ', { delai: 'annulation-sans-perte' }, ' avant le début'],
  absence: 'Vous ne venez pas, sans avoir annulé',
  'abandon-debut': ['Vous arrêtez avec une présence sous ', { seuil: 'assiduite-basse' }],
  'abandon-milieu': ['Vous arrêtez avec une présence de ', { seuil: 'assiduite-basse' }, ' à ', { seuil: 'assiduite-haute' }],
  'formation-suivie': ['Vous arrêtez avec une présence de plus de ', { seuil: 'assiduite-haute' }],
  'force-majeure-avant': 'Force majeure prouvée, avant le début',
  'force-majeure-pendant': 'Force majeure prouvée, pendant la formation',
} as const satisfies Readonly<Record<CasFraisId, Texte>>;

/** First purse: the words for what may happen to the rights engaged by the élu. */
export const MOTS_PERTE = {
  aucune: 'Aucun droit perdu',
  incertaine: 'Incertain : rien, ou jusqu’à tous les droits engagés',
  'jusqu-a-la-totalite': 'Jusqu’à tous les droits engagés (à confirmer)',
  'part-realisee': 'La part de formation déjà suivie',
  totalite: 'Tous les droits engagés : la formation compte comme faite',
} as const satisfies Readonly<Record<PerteId, string>>;

/** Second purse: the words for what the training body receives. Never shown without the first (rules §3). */
export const MOTS_VERSEMENT = {
  rien: 'Rien',
  'forfait-5': [{ versement: 'forfait-5' }],
  'forfait-25': [{ versement: 'forfait-25' }],
  prorata: [{ versement: 'prorata' }],
  totalite: [{ versement: 'totalite' }],
} as const satisfies Readonly<Record<VersementId, Texte>>;
