import { useState } from 'preact/hooks';
import { type Zone, ZONES } from '@/lib/calendar/jours-feries';
import type { Connu, EvenementId } from '@/lib/guide/connu';
import { jourEnChiffres, NOMS_EVENEMENTS, NOMS_PROVENANCES } from '@/lib/guide/dates-en-mots';
import type { LigneDate } from '@/lib/guide/echeances';
import { jourEnLettres } from '@/lib/guide/format';
import { NOMS_ZONES } from '@/lib/reglages/zones';
import { readJourSaisi } from '@/lib/guide/saisie';
import type { Geste } from '@/lib/guide/seance';
import { AvisDeZone } from './AvisDeZone';
import { ChampTexte } from './ChampTexte';
import { useGuide } from './contexte';
import { QuestionPrerequis } from './QuestionPrerequis';

interface Props {
  readonly lignes: readonly LigneDate[];
  readonly connu: Connu;
  readonly zone: Zone;
  /** The step is only announced: nothing is asked yet. */
  readonly replie?: true;
  readonly agir: (geste: Geste) => void;
}

/** The days that the page does not show, typed by hand, and the territory. */
export function SaisieDates({ lignes, connu, zone, replie, agir }: Props) {
  // Where confirming is what is asked for, nobody has confirmed yet.
  const aConfirmer = lignes.some(({ delai, plusTard }) => delai === 'retractation' && plusTard) && lignes.some(({ delai }) => delai === 'confirmation-titulaire');
  const evenements = [...new Set(lignes.map(({ evenement }) => evenement))].filter((id) => !aConfirmer || id !== 'confirmation');
  const lus = evenements.filter((id) => connu.jours[id]?.provenance === 'page');
  const aSaisir = evenements.filter((id) => !lus.includes(id));
  // Open when the first deadline cannot be counted yet, or not for sure; then only the person opens or closes it.
  const [ouvert] = useState(!replie && (lignes[0]?.kind === 'a-saisir' || lignes.some(isAPreciser)));
  return (
    <>
      {lus.map((id) => <JourLu key={id} id={id} connu={connu} />)}
      <details class="volet saisie" open={ouvert}>
        <summary>{aSaisir.length === 0 ? 'Changer de territoire' : 'Indiquer vos dates'}</summary>
        {aSaisir.map((id) => <JourSaisi key={id} id={id} nom={NOMS_EVENEMENTS[id].nom} connu={connu} agir={agir} />)}
        {aSaisir.includes('debut') ? <JourSaisi id="fin" nom="Dernier jour (si vous voulez)" connu={connu} agir={agir} /> : null}
        {evenements.includes('confirmation') ? <PasConfirme connu={connu} agir={agir} /> : null}
        {evenements.includes('demande') || lignes.some(({ delai }) => delai === 'inscription-conseillee') ? <QuestionPrerequis connu={connu} agir={agir} /> : null}
        <label class="champ">
          <span>Territoire (pour les jours fériés)</span>
          <select value={zone} onChange={(event) => agir({ kind: 'zone', zone: event.currentTarget.value as Zone })}>
            {ZONES.map((id) => <option key={id} value={id}>{NOMS_ZONES[id]}</option>)}
          </select>
        </label>
        <AvisDeZone zone={zone} />
      </details>
    </>
  );
}

/** Another day would tell whether this one is the safe one. */
function isAPreciser(ligne: LigneDate): boolean {
  return ligne.kind === 'datee' && ligne.surete === 'a-preciser' && !ligne.plusTard;
}

function JourLu({ id, connu: { jours } }: { readonly id: EvenementId; readonly connu: Connu }) {
  const jour = jours[id];
  if (jour === null) return null;
  return <p class="lu">{NOMS_EVENEMENTS[id].nom} : {jourEnLettres(jour.value)} <span class="provenance">({NOMS_PROVENANCES[jour.provenance]})</span></p>;
}

/** Nothing is engaged before the confirmation: the person alone knows, when the page does not say. */
function PasConfirme({ connu, agir }: { readonly connu: Connu; readonly agir: (geste: Geste) => void }) {
  if (connu.jours.confirmation !== null) return null;
  if (connu.nonConfirme === 'page') return <p class="lu">Pas encore confirmé <span class="provenance">({NOMS_PROVENANCES.page})</span></p>;
  return (
    <label class="choix">
      <input type="checkbox" checked={connu.nonConfirme === 'saisie'} onChange={(event) => agir({ kind: 'pas-confirme', vrai: event.currentTarget.checked })} />
      <span>Je n’ai pas encore confirmé</span>
    </label>
  );
}

function JourSaisi({ id, nom, connu, agir }: { readonly id: EvenementId | 'fin'; readonly nom: string; readonly connu: Connu; readonly agir: (geste: Geste) => void }) {
  const { today } = useGuide();
  const jour = connu.jours[id];
  const venir = id === 'debut' || id === 'fin';
  return (
    <>
      <ChampTexte
        nom={nom} exemple="15/12/2026" initial={jour === null ? '' : jourEnChiffres(jour.value)} lire={readJourSaisi}
        onLue={(value) => agir({ kind: 'dater', evenement: id, jour: value })}
        {...(venir ? {} : { raccourci: { nom: 'Aujourd’hui', texte: jourEnChiffres(today) } })}
      />
      {jour === null ? null : <p class="lu">{jourEnLettres(jour.value)} <span class="provenance">({NOMS_PROVENANCES.saisie})</span></p>}
    </>
  );
}
