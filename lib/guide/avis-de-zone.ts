/** A territory where the right itself is in doubt: said when it is chosen. */

import type { Zone } from '../calendar/jours-feries';
import { CATALOGUE } from '../rules/catalogue';

const EN_DOUTE: ReadonlySet<Zone> = new Set(['saint-martin', 'saint-barthelemy', 'saint-pierre-et-miquelon']);

/** Null where nothing is in doubt. */
export function avisDeZone(zone: Zone): string | null {
  const fait = CATALOGUE.faits['iles-sans-droit'].at(-1);
  if (fait === undefined || !EN_DOUTE.has(zone)) return null;
  return 'Une ancienne page de la Caisse des Dépôts dit que ce droit ne s’applique pas ici. C’est à confirmer : demandez-lui avant de vous inscrire.';
}
