import type { Connu, Prerequis as Reponse } from '@/lib/guide/connu';
import type { Geste } from '@/lib/guide/seance';

const REPONSES = [
  ['oui', 'Oui'],
  ['non', 'Non'],
  ['inconnu', 'Je ne sais pas'],
] as const satisfies readonly (readonly [Reponse, string])[];

/** Prerequisites give the training body more time to answer. */
export function QuestionPrerequis({ connu, agir }: { readonly connu: Connu; readonly agir: (geste: Geste) => void }) {
  return (
    <fieldset class="champ">
      <legend>La formation demande-t-elle un niveau ou un diplôme ?</legend>
      {REPONSES.map(([reponse, nom]) => (
        <label key={reponse} class="choix">
          <input type="radio" name="prerequis" checked={connu.prerequis === reponse} onChange={() => agir({ kind: 'prerequis', prerequis: reponse })} />
          <span>{nom}</span>
        </label>
      ))}
    </fieldset>
  );
}
