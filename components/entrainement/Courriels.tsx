import type { Courriel } from '@/lib/entrainement/courriels';
import { ENTRAINEMENT } from '../textes/entrainement';

interface Props {
  readonly courriels: readonly Courriel[];
  readonly ouvrir: (courriel: Courriel) => void;
}

/** What the person would find in their mailbox, at this point of the journey. */
export function Courriels({ courriels, ouvrir }: Props) {
  if (courriels.length === 0) return null;
  return (
    <section class="carte courriels" aria-labelledby="courriels-titre">
      <h2 id="courriels-titre">{ENTRAINEMENT.courriels.titre}</h2>
      {courriels.map((courriel) => (
        <div key={courriel.sujet}>
          <h3>{courriel.sujet}</h3>
          <p>{courriel.texte}</p>
          <p><button type="button" class="bouton" onClick={() => ouvrir(courriel)}>{courriel.bouton}</button></p>
        </div>
      ))}
    </section>
  );
}
