import { civilDate } from '../calendar/civil-date';
import {
  APIFOP, CAP_METIERS, CGOS, COMITE_CONSEILS, COMPAGNON, CONDITIONS_ORGANISME, CPFORMATION, GESTIONS_LOCALES, GIRONDE, IMDA, INDRE_ET_LOIRE,
  ORGANISMES_2026, RESUMES, RESUMES_FAVORABLES, RESUMES_SEVERES, SENAT,
} from './sources';
import type { History } from './types';

/** The ids are a contract with the guide and other programs: never rename one. */
export type DelaiId =
  | 'inscription-limite'
  | 'inscription-conseillee'
  | 'reponse-organisme'
  | 'reponse-organisme-prerequis'
  | 'confirmation-titulaire'
  | 'retractation'
  | 'annulation-sans-perte'
  | 'annulation-limite';

/** How a deadline is counted. Backward (`avant`), the date is the last day to act. */
export interface Delai {
  readonly depuis: 'debut' | 'demande' | 'proposition' | 'confirmation';
  readonly nombre: number;
  readonly unite: 'jours-ouvres' | 'jours-calendaires';
  readonly sens: 'avant' | 'apres';
  /** The right ends at the latest the day before the training starts. */
  readonly avantLeDebut?: true;
}

/** First day of the rights in euros. No source read dates the deadlines themselves: none is stated for an earlier event. */
const DEPUIS = civilDate('2021-07-23');

export const DELAIS: Readonly<Record<DelaiId, History<Delai>>> = {
  // All say eleven days; of what, they do not agree.
  'inscription-limite': [
    {
      from: DEPUIS,
      value: { depuis: 'debut', nombre: 11, unite: 'jours-ouvres', sens: 'avant' },
      trust: 'a-confirmer',
      sources: [CAP_METIERS, COMITE_CONSEILS, CONDITIONS_ORGANISME, GIRONDE, INDRE_ET_LOIRE, APIFOP, IMDA, SENAT, ORGANISMES_2026],
      divergences: [
        { source: CAP_METIERS, dit: 'comptés depuis la réponse de l’organisme' },
        { source: COMITE_CONSEILS, dit: 'comptés depuis la réponse de l’organisme' },
        { source: CONDITIONS_ORGANISME, dit: 'comptés depuis la réponse de l’organisme' },
        { source: GIRONDE, dit: '11 jours, comptés depuis la demande' },
        { source: INDRE_ET_LOIRE, dit: '11 jours, comptés depuis la demande' },
        { source: APIFOP, dit: 'comptés depuis la demande' },
        { source: IMDA, dit: 'comptés depuis la demande' },
        { source: SENAT, dit: 'toute la démarche doit être finie' },
        { source: ORGANISMES_2026, dit: 'toute la démarche doit être finie' },
        { source: GESTIONS_LOCALES, dit: 'deux semaines au moins' },
      ],
    },
  ],
  'inscription-conseillee': [
    {
      from: DEPUIS,
      value: { depuis: 'debut', nombre: 13, unite: 'jours-ouvres', sens: 'avant' },
      trust: 'a-confirmer',
      sources: [COMPAGNON],
    },
  ],
  'reponse-organisme': [
    {
      from: DEPUIS,
      value: { depuis: 'demande', nombre: 2, unite: 'jours-ouvres', sens: 'apres' },
      trust: 'guide',
      sources: [GIRONDE, CGOS, CPFORMATION],
      divergences: [{ source: GESTIONS_LOCALES, dit: '2 jours' }],
    },
  ],
  'reponse-organisme-prerequis': [
    {
      from: DEPUIS,
      value: { depuis: 'demande', nombre: 30, unite: 'jours-ouvres', sens: 'apres' },
      trust: 'a-confirmer',
      sources: [RESUMES],
      divergences: [{ source: RESUMES, dit: '30 jours du calendrier' }],
    },
  ],
  'confirmation-titulaire': [
    {
      from: DEPUIS,
      value: { depuis: 'proposition', nombre: 4, unite: 'jours-ouvres', sens: 'apres' },
      trust: 'guide',
      sources: [GIRONDE],
      divergences: [{ source: GESTIONS_LOCALES, dit: '4 jours' }],
    },
  ],
  retractation: [
    {
      from: DEPUIS,
      value: { depuis: 'confirmation', nombre: 14, unite: 'jours-calendaires', sens: 'apres', avantLeDebut: true },
      trust: 'a-confirmer',
      sources: [RESUMES],
      divergences: [
        { source: RESUMES, dit: '14 jours ouvrés' },
        { source: RESUMES, dit: '11 jours ouvrés' },
        { source: RESUMES, dit: '11 jours francs' },
      ],
    },
  ],
  'annulation-sans-perte': [
    {
      from: DEPUIS,
      value: { depuis: 'debut', nombre: 8, unite: 'jours-ouvres', sens: 'avant' },
      trust: 'a-confirmer',
      sources: [RESUMES_FAVORABLES],
      divergences: [{ source: RESUMES_SEVERES, dit: 'jusqu’à tous les droits, dès la rétractation finie' }],
    },
  ],
  'annulation-limite': [
    {
      from: DEPUIS,
      value: { depuis: 'debut', nombre: 7, unite: 'jours-ouvres', sens: 'avant' },
      trust: 'guide',
      sources: [GIRONDE],
      divergences: [{ source: RESUMES_FAVORABLES, dit: 'plus de 7 jours ouvrés' }],
    },
  ],
};

export const DELAI_IDS = Object.keys(DELAIS) as readonly DelaiId[];
