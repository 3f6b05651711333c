import type { Zone } from '../calendar/jours-feries';

/** The territories in the words of the person. Their list is that of the calendar. */
export const NOMS_ZONES = {
  metropole: 'Métropole',
  'alsace-moselle': 'Alsace et Moselle',
  guadeloupe: 'Guadeloupe',
  guyane: 'Guyane',
  martinique: 'Martinique',
  mayotte: 'Mayotte',
  'la-reunion': 'La Réunion',
  'saint-barthelemy': 'Saint-Barthélemy',
  'saint-martin': 'Saint-Martin',
  'saint-pierre-et-miquelon': 'Saint-Pierre-et-Miquelon',
} as const satisfies Readonly<Record<Zone, string>>;
