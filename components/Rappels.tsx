import { useId } from 'preact/hooks';
import type { CivilDate } from '@/lib/calendar/civil-date';
import type { Zone } from '@/lib/calendar/jours-feries';
import { datesSuivies } from '@/lib/dossiers/dates-suivies';
import { type Moment, prochainRappel } from '@/lib/dossiers/rappels';
import type { Dossier } from '@/lib/dossiers/types';
import { jourEnLettres } from '@/lib/guide/format';
import { type ChoixRappels, DEBUTS, FINS } from '@/lib/reglages/rappels';
import { REFUS } from './textes/commun';
import { heure, RAPPELS_MOTS as MOTS } from './textes/rappels';
import type { UsedRappels } from './use-rappels';

interface Props {
  readonly rappels: UsedRappels;
  readonly dossiers: readonly Dossier[];
  readonly zone: Zone;
  readonly moment: Moment;
}

/** The switch, in the settings. */
export function Rappels(props: Props) {
  const id = useId();
  return (
    <section class="rappels" aria-labelledby={`${id}-titre`}>
      <h2 id={`${id}-titre`}>{MOTS.titre}</h2>
      <Interrupteur {...props} />
    </section>
  );
}

/** The same, folded, under the followed trainings of the panel. */
export function RappelsDuPanneau(props: Props) {
  return (
    <details class="rappels">
      <summary>{MOTS.titre}{'\u00a0'}: {isOn(props.rappels) ? MOTS.allumes : MOTS.eteints}</summary>
      <Interrupteur {...props} />
    </details>
  );
}

function isOn({ choix, permission }: UsedRappels): boolean {
  return choix.depuis !== null && permission === 'accordee';
}

/** « Me rappeler mes dates », its hours, and what comes next. */
function Interrupteur({ rappels, dossiers, zone, moment }: Props) {
  const id = useId();
  const { choix, permission, refuse, nonGarde, allumer, eteindre, choisir } = rappels;
  const { depuis } = choix;
  const marche = isOn(rappels);
  return (
    <>
      <p>{MOTS.aide} {MOTS.quoi}</p>
      <label class="un-choix">
        <input type="checkbox" checked={marche} aria-describedby={`${id}-etat`} onChange={(event) => (event.currentTarget.checked ? allumer() : eteindre())} />
        <span>{MOTS.case}</span>
      </label>
      <div id={`${id}-etat`}>
        {depuis === null && !refuse ? <p>{MOTS.permission}</p> : null}
        {refuse ? <p class="encart attention">{MOTS.refuse}</p> : null}
        {!refuse && depuis !== null && permission !== null && permission !== 'accordee' ? <p class="encart attention">{MOTS.bloquees} {MOTS.retablir}</p> : null}
        {nonGarde === null ? null : <p class="encart attention">{REFUS[nonGarde]}</p>}
      </div>
      {marche ? <Heures choix={choix} onChoose={choisir} /> : null}
      {marche && depuis !== null ? <p>{prochainEnMots(dossiers, { zone, moment, choix, depuis })}</p> : null}
      {marche ? <p>{MOTS.manque}</p> : null}
    </>
  );
}

function Heures({ choix, onChoose }: { readonly choix: ChoixRappels; readonly onChoose: UsedRappels['choisir'] }) {
  return (
    <fieldset class="choix heures">
      <legend class="etiquette">{MOTS.heures}</legend>
      <Heure nom={MOTS.debut} heures={DEBUTS} valeur={choix.debut} onChoose={(debut) => onChoose({ debut })} />
      <Heure nom={MOTS.fin} heures={FINS} valeur={choix.fin} onChoose={(fin) => onChoose({ fin })} />
    </fieldset>
  );
}

interface HeureProps<H extends number> {
  readonly nom: string;
  readonly heures: readonly H[];
  readonly valeur: H;
  readonly onChoose: (hours: H) => void;
}

function Heure<H extends number>({ nom, heures, valeur, onChoose }: HeureProps<H>) {
  const id = useId();
  return (
    <p class="une-heure">
      <label for={id}>{nom}</label>{' '}
      <select id={id} value={valeur} onChange={(event) => onChoose(heures.find((one) => String(one) === event.currentTarget.value) ?? valeur)}>
        {heures.map((one) => <option key={one} value={one}>{heure(one)}</option>)}
      </select>
    </p>
  );
}

interface Prochain {
  readonly zone: Zone;
  readonly moment: Moment;
  readonly choix: ChoixRappels;
  readonly depuis: CivilDate;
}

function prochainEnMots(dossiers: readonly Dossier[], { zone, moment, choix, depuis }: Prochain): string {
  const next = prochainRappel(datesSuivies(dossiers, { zone, today: moment.jour }), { zone, moment, plage: choix, depuis });
  if (next === null) return MOTS.aucun;
  const day = next.jour < moment.jour ? moment.jour : next.jour;
  return `${MOTS.prochain}\u00a0: ${jourEnLettres(day)}, ${MOTS.aPartirDe} ${heure(choix.debut)}.`;
}
