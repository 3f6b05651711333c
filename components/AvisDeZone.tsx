import type { Zone } from '@/lib/calendar/jours-feries';
import { avisDeZone } from '@/lib/guide/avis-de-zone';

/** What a person must know of the territory that they choose, beyond its holidays. */
export function AvisDeZone({ zone }: { readonly zone: Zone }) {
  const avis = avisDeZone(zone);
  return avis === null ? null : <p class="encart attention">{avis}</p>;
}
