import { ANCHOR_IDS } from '../page/anchor-ids';
import type { RepereDit } from './messages';

/** What a page says is checked before it is believed: numbers and names of ours, and nothing that comes along with them. */
export function parseReperes(value: unknown): readonly RepereDit[] | null {
  if (!Array.isArray(value) || value.length > ANCHOR_IDS.length) return null;
  return value.every(isRepere) ? value.map(({ numero, anchors }) => ({ numero, anchors: [...anchors] })) : null;
}

function isRepere(value: unknown): value is RepereDit {
  const { numero, anchors } = (value ?? {}) as { readonly numero?: unknown; readonly anchors?: unknown };
  return Number.isInteger(numero) && (numero as number) >= 1 && (numero as number) <= 9
    && Array.isArray(anchors) && anchors.length > 0 && anchors.length <= ANCHOR_IDS.length && anchors.every((anchor) => ANCHOR_IDS.includes(anchor));
}
