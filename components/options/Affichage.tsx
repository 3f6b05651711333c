import { CHAMPS, CHOIX_IDS, optionsOf, type Reglages } from '@/lib/reglages/reglages';
import { ChoixTaille } from '../ChoixTaille';
import { COMMUN } from '../textes/commun';
import { OPTIONS } from '../textes/options';

const { affichage: MOTS } = OPTIONS;
/** The size has its own buttons, the same as in the panel. */
const AUTRES = CHOIX_IDS.filter((id) => id !== 'taille');

export function Affichage({ reglages, onChange }: { readonly reglages: Reglages; readonly onChange: (change: Partial<Reglages>) => void }) {
  return (
    <section aria-labelledby="affichage-titre">
      <h2 id="affichage-titre">{MOTS.titre}</h2>
      <p class="etiquette" aria-hidden="true">{COMMUN.taille}</p>
      <ChoixTaille taille={reglages.taille} onChoose={(taille) => onChange({ taille })} />
      {AUTRES.map((id) => (
        <fieldset key={id} class="choix">
          <legend class="etiquette">{CHAMPS[id].nom}</legend>
          {optionsOf(id).map(([valeur, mot]) => (
            <label key={valeur} class="un-choix">
              <input type="radio" name={id} value={valeur} checked={reglages[id] === valeur} onChange={() => onChange({ [id]: valeur })} />
              <span>{withCapital(mot)}</span>
            </label>
          ))}
        </fieldset>
      ))}
    </section>
  );
}

function withCapital(mot: string): string {
  return mot.charAt(0).toUpperCase() + mot.slice(1);
}
