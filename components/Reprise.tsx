import { useState } from 'preact/hooks';
import type { Reprise as FormationARouvrir } from '@/lib/guide/reprise';

interface Props {
  /** Latest first; none: nothing is shown. */
  readonly reprises: readonly FormationARouvrir[];
  readonly rouvrir: (formationUrl: string) => void;
  readonly oublier: (reprise: FormationARouvrir) => void;
  readonly retablir: (reprise: FormationARouvrir) => void;
}

/** The training met while logged out. It never opens by itself. The latest is likely the one: the others are folded, so that the step stays in sight. */
export function Reprise({ reprises, rouvrir, oublier, retablir }: Props) {
  const [oubliee, setOubliee] = useState<FormationARouvrir | null>(null);
  if (reprises.length === 0 && oubliee === null) return null;
  // After one was put aside, nothing else comes under a hand that clicks twice.
  const premiere = oubliee === null ? reprises[0] : undefined;
  const autres = reprises.filter((reprise) => reprise !== premiere);
  function annuler(): void {
    if (oubliee !== null) retablir(oubliee);
    setOubliee(null);
  }
  function taire(reprise: FormationARouvrir): void {
    oublier(reprise);
    setOubliee(reprise);
  }
  return (
    <section class="carte reprise" aria-labelledby="reprise-titre">
      <h2 id="reprise-titre">{reprises.length > 1 ? 'Quelle formation rouvrir ?' : 'Rouvrir votre formation'}</h2>
      {oubliee === null ? null : <p>Cette formation ne sera plus proposée. <button type="button" class="lien-bouton" onClick={annuler}>Annuler</button></p>}
      {premiere === undefined ? null : <><p>Vous l’avez vue avant de vous connecter. Essayez de la rouvrir.</p><Une reprise={premiere} rouvrir={rouvrir} oublier={taire} /></>}
      {autres.length === 0 ? null : (
        <details class="volet">
          <summary>{autres.length === 1 ? 'Une autre formation' : `${autres.length} autres formations`}</summary>
          <ul class="proposees">{autres.map((reprise) => <li key={reprise.formationUrl}><Une reprise={reprise} rouvrir={rouvrir} oublier={taire} /></li>)}</ul>
        </details>
      )}
    </section>
  );
}

interface UneProps extends Pick<Props, 'rouvrir' | 'oublier'> {
  readonly reprise: FormationARouvrir;
}

function Une({ reprise, rouvrir, oublier }: UneProps) {
  const { formationUrl, titre } = reprise;
  return (
    <>
      <button type="button" class="bouton large rouvrir" onClick={() => rouvrir(formationUrl)}>
        {titre === null ? 'Rouvrir la formation' : <span>Rouvrir « <span data-personnel>{titre}</span> »</span>}
      </button>
      <button type="button" class="lien-bouton" onClick={() => oublier(reprise)}>Ne plus la proposer</button>
    </>
  );
}
