import { isLettre } from '../accompagnement/reperes';
import { ANCHOR_IDS } from '../page/anchor-ids';
import type { RepereDit } from './messages';

/** What a page says is checked before it is believed: letters and names of ours, and nothing that comes along with them. */
export function parseReperes(value: unknown): readonly RepereDit[] | null {
  if (!Array.isArray(value) || value.length > ANCHOR_IDS.length) return null;
  return value.every(isRepere) ? value.map(({ lettre, anchors }) => ({ lettre, anchors: [...anchors] })) : null;
}

function isRepere(value: unknown): value is RepereDit {
  const { lettre, anchors } = (value ?? {}) as { readonly lettre?: unknown; readonly anchors?: unknown };
  return isLettre(lettre) && Array.isArray(anchors) && anchors.length > 0 && anchors.length <= ANCHOR_IDS.length && anchors.every((anchor) => ANCHOR_IDS.includes(anchor));
}
