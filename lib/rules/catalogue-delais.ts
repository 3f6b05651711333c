import { civilDate } from '../calendar/civil-date';
import { AIDE, CAP_METIERS, COMPAGNON, CONDITIONS_2019, GESTIONS_LOCALES, GIRONDE, INDRE_ET_LOIRE, RESUMES, SENAT } from './sources';
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
  'inscription-limite': [
    {
      from: DEPUIS,
      value: { depuis: 'debut', nombre: 11, unite: 'jours-ouvres', sens: 'avant' },
      trust: 'officiel',
      sources: [SENAT, CAP_METIERS],
      divergences: [
        { source: GIRONDE, dit: '11 jours' },
        { source: INDRE_ET_LOIRE, dit: '11 jours' },
        { source: GESTIONS_LOCALES, dit: 'deux semaines' },
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
      trust: 'officiel',
      sources: [CONDITIONS_2019, GIRONDE, INDRE_ET_LOIRE],
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
      trust: 'officiel',
      sources: [AIDE, GIRONDE],
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
      ],
    },
  ],
  'annulation-sans-perte': [
    {
      from: DEPUIS,
      value: { depuis: 'debut', nombre: 8, unite: 'jours-ouvres', sens: 'avant' },
      trust: 'guide',
      sources: [GIRONDE, RESUMES],
    },
  ],
  'annulation-limite': [
    {
      from: DEPUIS,
      value: { depuis: 'debut', nombre: 7, unite: 'jours-ouvres', sens: 'avant' },
      trust: 'guide',
      sources: [GIRONDE],
      divergences: [{ source: RESUMES, dit: 'plus de 7 jours ouvrés' }],
    },
  ],
};

export const DELAI_IDS = Object.keys(DELAIS) as readonly DelaiId[];
