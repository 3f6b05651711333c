import { plainText } from '@/lib/guide/texte';
import type { Slot, Texte as TexteDuGuide } from '@/lib/guide/types';

export type Resolve = (slot: Slot) => string;

/** A text of the guide, its values filled in by the rules. Always text, never markup. */
export function Texte({ texte, resolve }: { readonly texte: TexteDuGuide; readonly resolve: Resolve }) {
  return <>{plainText(texte, resolve)}</>;
}
