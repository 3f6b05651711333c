/** Same ids as lib/calendar: a profile names a zone, it counts no day. */
export const ZONE_IDS = [
  'metropole', 'alsace-moselle', 'guadeloupe', 'guyane', 'martinique', 'mayotte', 'la-reunion', 'saint-barthelemy', 'saint-martin', 'saint-pierre-et-miquelon',
] as const;

export type ZoneId = (typeof ZONE_IDS)[number];
