import type { JSX } from 'preact';
import type { Image } from '@/lib/guide/parcours';

const TRAITS: Readonly<Record<Image, JSX.Element>> = {
  bouton: <><rect x="3" y="8" width="18" height="8" rx="4" /><path d="M8 12h8" /></>,
  formulaire: <><rect x="3" y="4" width="18" height="6" rx="1" /><rect x="3" y="14" width="18" height="6" rx="1" /><path d="M6 7h5M6 17h5" /></>,
  liste: <path d="M3 6h2M8 6h13M3 12h2M8 12h13M3 18h2M8 18h13" />,
  message: <><path d="M3 5h18v11H11l-5 4v-4H3z" /><path d="M7 9h10M7 12h6" /></>,
  courrier: <><rect x="3" y="5" width="18" height="14" rx="1" /><path d="m3 6 9 7 9-7" /></>,
  argent: <><circle cx="12" cy="12" r="9" /><path d="M15.5 8.5a5 5 0 1 0 0 7M7 11h6M7 13.5h5" /></>,
  personne: <><circle cx="12" cy="8" r="4" /><path d="M4 21c0-5 3.5-8 8-8s8 3 8 8" /></>,
  fiche: <><path d="M5 3h10l4 4v14H5z" /><path d="M8 11h8M8 15h8" /></>,
};

/** What leads the eye on a page, drawn in a few lines: the words beside it say the same. */
export function Pictogramme({ image }: { readonly image: Image }) {
  return <svg class="pictogramme" width="28" height="28" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true" focusable="false">{TRAITS[image]}</svg>;
}
