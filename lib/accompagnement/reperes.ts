/** The numbers of the controls that matter: « cliquez sur le 3 » must mean the same thing from one drawing of the page to the next. */

import type { AnchorId } from '../page/anchor-ids';

/** Beyond it, a number is no longer told at a glance, nor on the phone. */
export const MOST = 9;

export interface Trouve {
  readonly anchor: AnchorId;
  readonly element: Element;
}

export interface Repere {
  readonly numero: number;
  readonly element: Element;
  /** One control may answer to several names of the guide. */
  readonly anchors: readonly AnchorId[];
}

/** Menus are on every page: what the page itself offers comes before them. */
const MENUS: ReadonlySet<AnchorId> = new Set(['s-identifier', 'vos-droits', 'rechercher', 'vos-dossiers', 'acces-elus']);

/** Remembers who had which number: a control that is drawn again keeps it; one that is gone keeps it too, until the address changes. */
export function createNumerotation(): (found: readonly Trouve[], adresse: string) => readonly Repere[] {
  const numbers = new Map<AnchorId, number>();
  let last = '';

  return (found, adresse) => {
    const groups = grouped(found);
    // Deleting while walking a Map is sound.
    if (adresse !== last) for (const anchor of numbers.keys()) if (!found.some((one) => one.anchor === anchor)) numbers.delete(anchor);
    last = adresse;
    const out: Repere[] = [];
    for (const { element, anchors } of groups) {
      const known = anchors.map((anchor) => numbers.get(anchor)).find((numero) => numero !== undefined && !out.some((other) => other.numero === numero));
      const numero = known ?? firstFree(numbers);
      if (numero === null) continue;
      for (const anchor of anchors) numbers.set(anchor, numero);
      out.push({ numero, element, anchors });
    }
    return out.toSorted((a, b) => a.numero - b.numero);
  };
}

function firstFree(numbers: ReadonlyMap<AnchorId, number>): number | null {
  const taken = new Set(numbers.values());
  return Array.from({ length: MOST }, (_, at) => at + 1).find((numero) => !taken.has(numero)) ?? null;
}

/** One per element, the page's own before the menus, otherwise as they come. */
function grouped(found: readonly Trouve[]): readonly { readonly element: Element; readonly anchors: readonly AnchorId[] }[] {
  const byElement = new Map<Element, AnchorId[]>();
  for (const { anchor, element } of found.toSorted((a, b) => Number(MENUS.has(a.anchor)) - Number(MENUS.has(b.anchor)))) {
    const anchors = byElement.get(element);
    if (anchors) anchors.push(anchor);
    else byElement.set(element, [anchor]);
  }
  return [...byElement].map(([element, anchors]) => ({ element, anchors }));
}
