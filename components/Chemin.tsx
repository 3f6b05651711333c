import { CHEMIN, type Dernier, type Faites } from '@/lib/guide/chemin';
import { titreOf } from '@/lib/guide/etapes';
import { stepForState } from '@/lib/guide/parcours';
import { useGuide } from './contexte';
import { Texte } from './Texte';

interface Props {
  readonly faites: Faites;
  /** False beside a page that may be another training's: the line counts nothing. */
  readonly compte: boolean;
  /** The journey is that of a followed training. */
  readonly suivie: boolean;
  /** Forgets the ticks of this session; absent: nothing is kept. */
  readonly effacer?: () => void;
}

/** The nine steps: where one is in one line, the list unfolded. A tick is a word too. */
export function Chemin({ faites, compte, suivie, effacer }: Props) {
  const { dire } = useGuide();
  const courante = CHEMIN[faites];
  const reste = CHEMIN.length - faites;
  function oublier(): void {
    effacer?.();
    dire('Le chemin est effacé.');
  }
  return (
    <details class="volet chemin" data-imprimer>
      <summary>{!compte ? `Le chemin, en ${CHEMIN.length} étapes` : courante === undefined ? 'Chemin fini : vous êtes formé(e)' : <>{faites + 1} sur {CHEMIN.length} : {courante.nom}</>}</summary>
      <p>{suivie ? 'Le chemin de cette formation.' : compte ? 'Le chemin de votre inscription.' : 'Le même pour chaque formation.'}{reste === 0 || !compte ? null : ` Reste à faire : ${reste} ${reste === 1 ? 'étape' : 'étapes'}.`}</p>
      <ol class="chemin-etapes">
        {CHEMIN.map((etape, at) => (
          <li key={etape.id} class={at < faites ? 'faite' : undefined} aria-current={compte && at === faites ? 'step' : undefined}>
            {at < faites ? <><span aria-hidden="true">✓ </span><span class="lecteur">Fait : </span></> : null}{etape.nom}
            {compte && at === faites && 'pendant' in etape ? <p><Texte texte={etape.pendant} /></p> : null}
          </li>
        ))}
      </ol>
      {effacer === undefined || suivie ? null : <p><button type="button" class="lien-bouton" onClick={oublier}>Effacer ces coches</button></p>}
    </details>
  );
}

/** Where one was before the session ended, or the last time. It never opens by itself. */
export function OuJEnEtais({ dernier, avantConnexion, reprendre }: { readonly dernier: Dernier; readonly avantConnexion: boolean; readonly reprendre: () => void }) {
  return (
    <section class="carte reprise" aria-labelledby="ou-titre">
      <h2 id="ou-titre">Reprendre où vous étiez</h2>
      <p>Dernière étape vue : {titreOf(stepForState[dernier.etat])}.{avantConnexion ? ' Le site vous demandera d’abord de vous identifier.' : null}</p>
      <button type="button" class="bouton large" onClick={reprendre}>{dernier.formationUrl === null ? 'Reprendre dans mes dossiers' : 'Reprendre sur la fiche de la formation'}</button>
    </section>
  );
}
