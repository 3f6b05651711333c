import { plainText } from '@/lib/guide/texte';
import type { Texte as TexteDuGuide } from '@/lib/guide/types';
import { useGuide } from './contexte';

/** A text of the guide, its values filled in by the rules. Always text, never markup. */
export function Texte({ texte }: { readonly texte: TexteDuGuide }) {
  return <>{plainText(texte, useGuide().resolve)}</>;
}
