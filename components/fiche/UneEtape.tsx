import type { FicheEtape } from '@/lib/guide/fiche-accompagnant';
import { titreOf } from '@/lib/guide/etapes';
import type { StepId } from '@/lib/guide/types';
import { FICHE } from '../textes/fiche';

interface Props {
  readonly fiche: FicheEtape;
  /** Leaves this step alone on the sheet; null when it already is. */
  readonly choisir: ((id: StepId) => void) | null;
}

/** One page of the site: what is on the screen, what to say, what to be careful about. */
export function UneEtape({ fiche: { id, titre, voit, dire, attention, delais, jamais, sinon }, choisir }: Props) {
  return (
    <article class="une-etape" id={id}>
      <h3>{titre}</h3>
      <dl>
        {voit === null ? null : <><dt>{FICHE.voit}</dt><dd>{voit}</dd></>}
        <dt>{FICHE.dire}</dt>
        <dd><ul class="a-dire">{dire.map((phrase) => <li key={phrase}>{phrase}</li>)}</ul></dd>
        <Autres nom={FICHE.delais} phrases={delais} />
        <Autres nom={FICHE.attention} phrases={attention} />
        <Autres nom={FICHE.jamaisIci} phrases={jamais} />
        <Autres nom={FICHE.sinon} phrases={sinon.map((step) => `Étape «\u00a0${titreOf(step)}\u00a0».`)} />
      </dl>
      {choisir === null ? null : <p class="ecran"><button type="button" class="lien-bouton" onClick={() => choisir(id)}>{FICHE.seule}<span class="lecteur"> ({titre})</span></button></p>}
    </article>
  );
}

function Autres({ nom, phrases }: { readonly nom: string; readonly phrases: readonly string[] }) {
  if (phrases.length === 0) return null;
  return <><dt>{nom}</dt>{phrases.map((phrase) => <dd key={phrase}>{phrase}</dd>)}</>;
}
