import type { Zone } from '@/lib/calendar/jours-feries';
import { type Reglages, zoneOfAssociation } from '@/lib/reglages/reglages';
import { NOMS_ZONES, ZONE_IDS } from '@/lib/reglages/zones';
import { OPTIONS } from '../textes/options';

const { zone: MOTS } = OPTIONS;

export function ChoixZone({ reglages, onChoose }: { readonly reglages: Reglages; readonly onChoose: (zone: Zone | null) => void }) {
  return (
    <section aria-labelledby="zone-titre">
      <h2 id="zone-titre">{MOTS.titre}</h2>
      <p>{MOTS.aide}</p>
      <p>{MOTS.conseil}</p>
      <label class="etiquette" for="zone">{MOTS.etiquette}</label>
      <select id="zone" class="liste" value={reglages.zone ?? ''} onChange={(event) => onChoose(ZONE_IDS.find((zone) => zone === event.currentTarget.value) ?? null)}>
        <option value="">{NOMS_ZONES[zoneOfAssociation(reglages.association)]} ({MOTS.habituel})</option>
        {ZONE_IDS.map((zone) => <option key={zone} value={zone}>{NOMS_ZONES[zone]}</option>)}
      </select>
    </section>
  );
}
