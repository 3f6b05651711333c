import type { Reprise as FormationARouvrir } from '@/lib/guide/reprise';

interface Props {
  /** Latest first; none: nothing is shown. */
  readonly reprises: readonly FormationARouvrir[];
  readonly rouvrir: (formationUrl: string) => void;
}

/** The training met while logged out. It never opens by itself; with several, the person says which. */
export function Reprise({ reprises, rouvrir }: Props) {
  const [premiere, seconde] = reprises;
  if (premiere === undefined) return null;
  return (
    <section class="carte reprise" aria-labelledby="reprise-titre">
      <h2 id="reprise-titre">{seconde === undefined ? 'Rouvrir votre formation' : 'Quelle formation rouvrir ?'}</h2>
      <p>Vous l’avez vue avant de vous connecter. Essayez de la rouvrir.</p>
      <ul class="proposees">
        {reprises.map(({ formationUrl, titre }, index) => (
          <li key={formationUrl}>
            <button type="button" class="bouton large" onClick={() => rouvrir(formationUrl)}>
              {titre === null ? (index === 0 ? 'Rouvrir la formation' : 'Rouvrir la formation précédente') : <span>Rouvrir « <span data-personnel>{titre}</span> »</span>}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
