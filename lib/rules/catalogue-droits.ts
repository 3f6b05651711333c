import { civilDate } from '../calendar/civil-date';
import { ARRETE_2021, ARRETE_2023, ARRETE_2026, ARTICLE_2026, FAQ_POSTE, FINANCEMENT, PAGE_DROITS } from './sources';
import type { History } from './types';

/** Amounts in integer euro cents. */
export interface Droits {
  /** Credited each year. */
  readonly annuel: number;
  /** The account never holds more. */
  readonly plafond: number;
  /** Highest hourly cost of a training, per participant, before tax. */
  readonly horaireHT: number;
}

export const DROITS: History<Droits> = [
  {
    from: civilDate('2021-07-23'),
    value: { annuel: 400_00, plafond: 1500_00, horaireHT: 80_00 },
    trust: 'officiel',
    sources: [ARRETE_2021],
  },
  {
    from: civilDate('2022-01-01'),
    value: { annuel: 400_00, plafond: 700_00, horaireHT: 80_00 },
    trust: 'officiel',
    sources: [ARRETE_2021],
  },
  {
    from: civilDate('2023-03-30'),
    value: { annuel: 400_00, plafond: 800_00, horaireHT: 80_00 },
    trust: 'officiel',
    sources: [ARRETE_2023, PAGE_DROITS],
  },
  {
    from: civilDate('2026-12-01'),
    value: { annuel: 600_00, plafond: 1200_00, horaireHT: 100_00 },
    trust: 'a-confirmer',
    sources: [ARRETE_2026, ARTICLE_2026],
  },
];

/** 'HH:MM', Paris time. */
export interface PlageBareme {
  /** 1 = Monday … 7 = Sunday. */
  readonly jours: readonly number[];
  readonly ouvre: string;
  readonly ferme: string;
}

export interface LigneDroits {
  readonly nom: string;
  readonly telephone: string;
  readonly horaires: readonly PlageBareme[];
  readonly fermeJoursFeries: boolean;
}

export type LigneId = 'identite-numerique-la-poste';

export const LIGNES: Readonly<Record<LigneId, History<LigneDroits>>> = {
  'identite-numerique-la-poste': [
    {
      // The day from which buying a training needs this identity; the source does not date its opening hours.
      from: civilDate('2022-10-25'),
      value: {
        nom: 'L’Identité Numérique La Poste',
        telephone: '0 969 399 111',
        horaires: [
          { jours: [1, 2, 3, 4, 5], ouvre: '08:30', ferme: '19:00' },
          { jours: [6], ouvre: '08:30', ferme: '13:00' },
        ],
        fermeJoursFeries: true,
      },
      trust: 'officiel',
      sources: [FAQ_POSTE],
      divergences: [{ source: FINANCEMENT, dit: 'un autre numéro' }],
    },
  ],
};
