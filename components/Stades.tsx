import type { Stade } from '@/lib/guide/types';

const STADES = [
  ['se-connecter', 'Se connecter'],
  ['s-inscrire', 'S’inscrire'],
  ['valider', 'Valider'],
] as const satisfies readonly (readonly [Stade, string])[];

/** The three stages of the journey. The current one is named, numbered and framed: never told by colour alone. */
export function Stades({ courant }: { readonly courant: Stade | null }) {
  return (
    <ol class="stades" aria-label="Les trois temps">
      {STADES.map(([stade, libelle], index) => (
        <li key={stade} class={stade === courant ? 'stade courant' : 'stade'} aria-current={stade === courant ? 'step' : undefined}>
          <span class="stade-numero">{index + 1}</span>
          <span class="stade-nom">{libelle}</span>
        </li>
      ))}
    </ol>
  );
}
