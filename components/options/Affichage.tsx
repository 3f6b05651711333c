import { type Reglages, THEMES } from '@/lib/reglages/reglages';
import { Taille } from '../Taille';
import { COMMUN } from '../textes/commun';
import { OPTIONS } from '../textes/options';

const { affichage: MOTS } = OPTIONS;

export function Affichage({ reglages, onChange }: { readonly reglages: Reglages; readonly onChange: (change: Partial<Reglages>) => void }) {
  return (
    <section aria-labelledby="affichage-titre">
      <h2 id="affichage-titre">{MOTS.titre}</h2>
      <p class="etiquette" aria-hidden="true">{COMMUN.taille}</p>
      <Taille taille={reglages.taille} onChoose={(taille) => onChange({ taille })} />
      <fieldset class="choix">
        <legend class="etiquette">{MOTS.couleurs}</legend>
        {THEMES.map((theme) => (
          <label key={theme} class="un-choix">
            <input type="radio" name="theme" value={theme} checked={reglages.theme === theme} onChange={() => onChange({ theme })} />
            <span>{MOTS[theme]}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
