import type { CasFraisId, PerteId, Texte, VersementId } from './types';

/** One row of the two purses: never one without the other (rules §3). */
export interface CasFrais {
  readonly libelle: Texte;
  /** What may happen to the rights engaged by the élu. */
  readonly titulaire: PerteId;
  /** What the training body receives: not what the élu loses. */
  readonly organisme: VersementId;
  /** `a-confirmer`: the platform's own article could not be read. */
  readonly confiance: 'officiel' | 'guide' | 'a-confirmer';
}

/** Same verdicts as lib/rules/consequences, put in words. Amounts come from there, never from here. */
export const CAS_FRAIS = {
  'annulation-precoce': {
    libelle: ['Vous annulez au moins ', { delai: 'annulation-sans-perte' }, ' avant le début'],
    titulaire: 'aucune',
    organisme: 'rien',
    confiance: 'guide',
  },
  'annulation-jour-dispute': {
    libelle: ['Vous annulez juste ', { delai: 'annulation-limite' }, ' avant le début'],
    titulaire: 'incertaine',
    organisme: 'rien',
    confiance: 'guide',
  },
  'annulation-tardive': {
    libelle: ['Vous annulez moins de ', { delai: 'annulation-limite' }, ' avant, rétractation passée'],
    titulaire: 'jusqu-a-la-totalite',
    organisme: 'forfait-5',
    confiance: 'a-confirmer',
  },
  'annulation-retractation': {
    libelle: 'Vous annulez pendant la rétractation, loin du début de la formation',
    titulaire: 'aucune',
    organisme: 'rien',
    confiance: 'guide',
  },
  absence: {
    libelle: 'Vous ne venez pas, sans avoir annulé',
    titulaire: 'jusqu-a-la-totalite',
    organisme: 'forfait-5',
    confiance: 'a-confirmer',
  },
  'abandon-precoce': {
    libelle: ['Vous arrêtez avec une présence sous ', { seuil: 'assiduite-basse' }],
    titulaire: 'jusqu-a-la-totalite',
    organisme: 'forfait-25',
    confiance: 'a-confirmer',
  },
  'abandon-partiel': {
    libelle: ['Vous arrêtez avec une présence de ', { seuil: 'assiduite-basse' }, ' à ', { seuil: 'assiduite-haute' }],
    titulaire: 'jusqu-a-la-totalite',
    organisme: 'prorata',
    confiance: 'a-confirmer',
  },
  'presque-complete': {
    libelle: ['Vous arrêtez avec une présence de plus de ', { seuil: 'assiduite-haute' }],
    titulaire: 'totalite',
    organisme: 'totalite',
    confiance: 'guide',
  },
  'force-majeure-avant': {
    libelle: 'Force majeure prouvée, avant le début',
    titulaire: 'aucune',
    organisme: 'rien',
    confiance: 'guide',
  },
  'force-majeure-pendant': {
    libelle: 'Force majeure prouvée, pendant la formation',
    titulaire: 'part-realisee',
    organisme: 'prorata',
    confiance: 'guide',
  },
} as const satisfies Readonly<Record<CasFraisId, CasFrais>>;

/** The words for each verdict about the rights engaged. */
export const MOTS_PERTE = {
  aucune: 'Aucun droit perdu',
  incertaine: 'Incertain : rien, ou jusqu’à tous les droits engagés',
  'jusqu-a-la-totalite': 'Jusqu’à tous les droits engagés (à confirmer)',
  'part-realisee': 'La part de formation déjà suivie',
  totalite: 'Tous les droits engagés : la formation compte comme faite',
} as const satisfies Readonly<Record<PerteId, string>>;

/** The words for each verdict about the training body; the slot gives the share. */
export const MOTS_VERSEMENT = {
  rien: 'Rien',
  'forfait-5': [{ versement: 'forfait-5' }],
  'forfait-25': [{ versement: 'forfait-25' }],
  prorata: [{ versement: 'prorata' }],
  totalite: [{ versement: 'totalite' }],
} as const satisfies Readonly<Record<VersementId, Texte>>;
