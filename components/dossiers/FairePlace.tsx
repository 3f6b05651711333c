import { nameOfDossier } from '@/lib/dossiers/dossiers-en-mots';
import { aRetirer } from '@/lib/dossiers/tri';
import { DOSSIERS_MOTS as MOTS } from '../textes/dossiers';
import { Arreter } from './Arreter';
import type { Suivi } from './suivi';

/** How many of the oldest are proposed at once. */
const PROPOSES = 3;

/** No more room: the oldest closed ones are proposed, none goes by itself. */
export function FairePlace({ suivi }: { readonly suivi: Suivi }) {
  const clos = aRetirer(suivi.dossiers, suivi.contexte.today).slice(0, PROPOSES);
  return (
    <div class="encart">
      <p>{clos.length === 0 ? MOTS.pleinSansClos : MOTS.plein}</p>
      <ul class="rangees">{clos.map((dossier) => <li key={dossier.id}><p><strong data-personnel>{nameOfDossier(dossier)}</strong></p><Arreter suivi={suivi} dossier={dossier} /></li>)}</ul>
    </div>
  );
}
