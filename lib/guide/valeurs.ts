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
    confiance: 'officiel',
    source: 'Aide de moncompteformation.gouv.fr, « Comment débloquer mon compte personnel de formation »',
    luLe: '2026-11-30',
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
  'certification-en-mairie': {
    texte: 'en 48 heures',
    confiance: 'a-confirmer',
    source: 'Pages de mairies, 2025, et étude du 28 août 2026',
    luLe: '2026-11-30',
  },
  'completer-au-pacifique': {
    texte: '7 jours ouvrés',
    confiance: 'officiel',
    source: 'Aide de moncompteformation.gouv.fr aux élus du Pacifique (node/298)',
    luLe: '2026-11-30',
  },
} as const satisfies Readonly<Record<ValeurId, ValeurDatee>>;
