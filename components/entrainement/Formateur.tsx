import type { CivilDate } from '@/lib/calendar/civil-date';
import { DERNIER_JOUR, PREMIER_JOUR } from '@/lib/calendar/jours-feries';
import type { Generation, SituationJouee } from '@/lib/entrainement/situations';
import { dayOrNull } from '@/lib/guide/jour';
import { ENTRAINEMENT } from '../textes/entrainement';

interface Props {
  readonly parcours: readonly SituationJouee[];
  readonly autres: readonly SituationJouee[];
  readonly situation: SituationJouee;
  readonly jour: CivilDate;
  /** Whether the controls that matter are numbered, as for somebody who is helped. */
  readonly lettres: boolean;
  readonly choisir: (id: string, generation: Generation) => void;
  readonly dater: (jour: CivilDate) => void;
  readonly lettrer: (on: boolean) => void;
}

const { situation: MOTS } = ENTRAINEMENT;

/** For whoever trains others: any situation, any date, either generation of the site. */
export function Formateur({ parcours, autres, situation, jour, lettres, choisir, dater, lettrer }: Props) {
  /** A field half filled, or a day that our table of holidays does not reach, changes nothing. */
  const onJour = (text: string): void => {
    const day = dayOrNull(text);
    if (day !== null && day >= PREMIER_JOUR && day <= DERNIER_JOUR) dater(day);
  };
  const own = (list: readonly SituationJouee[]): readonly SituationJouee[] => list.filter(({ generation }) => generation === situation.generation);
  return (
    <details class="volet formateur">
      <summary>{MOTS.volet}</summary>
      <div class="reglages-formateur">
      <div class="champ">
        <label for="situation">{MOTS.etiquette}</label>
        <select id="situation" value={situation.id} onChange={(event) => choisir(event.currentTarget.value, situation.generation)}>
          <optgroup label={MOTS.parcours}>{own(parcours).map(({ id, titre }) => <option key={id} value={id}>{titre}</option>)}</optgroup>
          <optgroup label={MOTS.autres}>{own(autres).map(({ id, titre }) => <option key={id} value={id}>{titre}</option>)}</optgroup>
        </select>
      </div>
      <div class="champ">
        <label for="generation">{MOTS.generation}</label>
        <select id="generation" value={situation.generation} onChange={(event) => choisir(situation.id, event.currentTarget.value as Generation)}>
          <option value="dsfr">{MOTS.dsfr}</option>
          <option value="materiel">{MOTS.materiel}</option>
        </select>
      </div>
      <div class="champ">
        <label for="jour">{MOTS.date}</label>
        <input id="jour" type="date" value={jour} min={PREMIER_JOUR} max={DERNIER_JOUR} required onChange={(event) => onJour(event.currentTarget.value)} />
      </div>
      <label class="case"><input type="checkbox" checked={lettres} onChange={(event) => lettrer(event.currentTarget.checked)} /> {MOTS.lettres}</label>
      <p><button type="button" class="bouton" onClick={() => choisir(situation.id, situation.generation)}>{MOTS.recommencer}</button></p>
      </div>
    </details>
  );
}
