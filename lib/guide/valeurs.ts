import type { ValeurId } from './types';

/** A duration or a rate that the guide says and that lib/rules does not count. Dated and sourced like a rule. */
export interface ValeurDatee {
  readonly texte: string;
  readonly confiance: 'officiel' | 'guide' | 'a-confirmer';
  readonly source: string;
  /** 'AAAA-MM-JJ': the day the source was last read. */
  readonly luLe: string;
}

export const VALEURS = {
  'verification-sur-papier': {
    texte: 'de 48 heures à 4 semaines',
    confiance: 'a-confirmer',
    source: 'Guides d’élus de 2022, identité vérifiée sur papier',
    luLe: '2026-11-21',
  },
  'reconversion-apres-mandat': {
    texte: '6 mois',
    confiance: 'officiel',
    source: 'Page « Comment sont calculés mes droits élu » de moncompteformation.gouv.fr',
    luLe: '2026-11-21',
  },
  'abandons-de-l-organisme': {
    texte: '10 %',
    confiance: 'guide',
    source: 'Guide de l’Association des maires de Gironde, 2022',
    luLe: '2026-11-21',
  },
} as const satisfies Readonly<Record<ValeurId, ValeurDatee>>;
