import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';

/**
 * Text size and settings, folded behind one button, so that the guide comes first. Once reached they stay, whatever size is chosen: a
 * control never vanishes from under the finger.
 */
export function Outils({ children }: { readonly children: ComponentChildren }) {
  const [ouvert, setOuvert] = useState(false);
  return (
    <>
      <button type="button" class="bascule" aria-expanded={ouvert} onClick={() => setOuvert(!ouvert)}>Taille<span class="lecteur"> du texte, et réglages</span></button>
      <div class={ouvert ? 'outils ouverts' : 'outils'} onFocusIn={() => setOuvert(true)}>{children}</div>
    </>
  );
}
