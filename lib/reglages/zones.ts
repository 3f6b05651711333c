import type { Zone } from '../calendar/jours-feries';

/** The territories in the words of the person, in the order they are offered. */
export const NOMS_ZONES: Readonly<Record<Zone, string>> = {
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
};
