import type { Zone } from '@/lib/calendar/jours-feries';
import { plusTard } from '@/lib/guide/autre-session';
import type { Connu } from '@/lib/guide/connu';
import { incoherence } from '@/lib/guide/connu';
import { type LigneDate, lignesOf } from '@/lib/guide/echeances';
import type { Geste } from '@/lib/guide/seance';
import type { Etape } from '@/lib/guide/types';
import { useGuide } from './contexte';
import { LigneDeDate } from './LigneDeDate';
import { Rubrique } from './Rubrique';
import { SaisieDates } from './SaisieDates';

interface Props {
  readonly etape: Etape;
  readonly connu: Connu;
  readonly zone: Zone;
  readonly replie?: true;
  /** A day is missing for the card's answer. */
  readonly attendue: boolean;
  readonly agir: (geste: Geste) => void;
}

/** « Vos dates »: the deadlines of the step, counted as soon as the day they start from is known. */
export function Dates({ etape, connu, zone, agir, attendue, ...reste }: Props) {
  const { today } = useGuide();
  const lignes = lignesOf(etape, connu, { zone, today });
  if (lignes.length === 0) return null;
  const conflit = incoherence(connu);
  const autreSession = plusTard(lignes, { zone, today });
  return (
    <Rubrique nom="Vos dates" genre="dates" attendue={attendue}>
      {conflit === null ? <Lignes lignes={lignes.filter(({ plusTard: tard }) => !tard)} zone={zone} /> : <p class="refus">{conflit}</p>}
      {conflit === null ? <PlusTard lignes={lignes.filter(({ plusTard: tard }) => tard)} zone={zone} /> : null}
      {conflit === null && autreSession !== null ? <p class="encart attention">{autreSession}</p> : null}
      <SaisieDates key={etape.id} lignes={lignes} connu={connu} zone={zone} agir={agir} {...reste} />
    </Rubrique>
  );
}

/** Nothing is engaged yet: what cancelling would cost afterwards stays folded. */
function PlusTard({ lignes, zone }: { readonly lignes: readonly LigneDate[]; readonly zone: Zone }) {
  if (lignes.length === 0) return null;
  return <details class="volet" data-imprimer><summary>Après votre confirmation</summary><Lignes lignes={lignes} zone={zone} /></details>;
}

function Lignes({ lignes, zone }: { readonly lignes: readonly LigneDate[]; readonly zone: Zone }) {
  return <ul class="echeances">{lignes.map((ligne) => <LigneDeDate key={ligne.delai} ligne={ligne} zone={zone} />)}</ul>;
}
