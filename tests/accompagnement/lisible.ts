import { type GenreLisible, morceauxLisibles } from '@/lib/accompagnement/morceaux-lisibles';

export const TOUT: readonly GenreLisible[] = ['montants', 'dates', 'quantites'];

/** The text as an eye would see it: a hidden letter or digit is a block. */
export function vu(texte: string, garde: readonly GenreLisible[] = TOUT): string {
  const parts = morceauxLisibles(texte, garde);
  return Array.from(texte, (_, at) => at).map((at) => (parts.some(({ debut, fin }) => at >= debut && at < fin) || !/[\p{L}\p{N}@€]/u.test(texte[at] ?? '') ? texte[at] : '█')).join('');
}
