import type { ComponentChildren } from 'preact';
import { Marque } from './Marque';
import { Outils } from './Outils';

/** Who we are, on every screen; beside it, the text size and the settings. */
export function Entete({ outils }: { readonly outils?: ComponentChildren }) {
  return (
    <header class="entete">
      <Marque />
      <div class="identite">
        <p class="nom">Compagnon DIFE</p>
        <p class="independant">guide indépendant, non officiel</p>
      </div>
      {outils === undefined ? null : <Outils>{outils}</Outils>}
    </header>
  );
}
