import { type Zone, ZONES } from '@/lib/calendar/jours-feries';
import type { Association } from '@/lib/guide/associations';
import { type Reglages, zoneOfAssociation } from '@/lib/reglages/reglages';
import { NOMS_ZONES } from '@/lib/reglages/zones';
import { AvisDeZone } from '../AvisDeZone';
import { OPTIONS } from '../textes/options';
import { ORGANISATION_MOTS } from '../textes/profils';

const { zone: MOTS } = OPTIONS;

interface Props {
  readonly reglages: Reglages;
  readonly associations: readonly Association[];
  /** The organisation chose: nothing to choose. */
  readonly impose: boolean;
  readonly onChoose: (zone: Zone | null) => void;
}

export function ChoixZone({ reglages, associations, impose, onChoose }: Props) {
  if (impose && reglages.zone !== null) {
    return (
      <section aria-labelledby="zone-titre">
        <h2 id="zone-titre">{MOTS.titre}</h2>
        <p class="impose">{ORGANISATION_MOTS.impose} <strong>{NOMS_ZONES[reglages.zone]}</strong></p>
      </section>
    );
  }
  return (
    <section aria-labelledby="zone-titre">
      <h2 id="zone-titre">{MOTS.titre}</h2>
      <p>{MOTS.aide}</p>
      <p>{MOTS.conseil}</p>
      <label class="etiquette" for="zone">{MOTS.etiquette}</label>
      <select id="zone" class="liste" value={reglages.zone ?? ''} onChange={(event) => onChoose(ZONES.find((zone) => zone === event.currentTarget.value) ?? null)}>
        <option value="">{NOMS_ZONES[zoneOfAssociation(reglages.association, associations)]} ({MOTS.habituel})</option>
        {ZONES.map((zone) => <option key={zone} value={zone}>{NOMS_ZONES[zone]}</option>)}
      </select>
      <AvisDeZone zone={reglages.zone ?? zoneOfAssociation(reglages.association, associations)} />
    </section>
  );
}
