/** The letters of the controls that matter: « cliquez sur le C » must mean the same thing from one drawing of the page to the next. Steps keep their letters. */

import type { AnchorId } from '../page/anchor-ids';

/** Beyond these, a letter is no longer told at a glance. Said on the phone with its word (« B comme Berthe »), see `EPELLATION`. */
export const LETTRES = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'] as const;
export type Lettre = (typeof LETTRES)[number];

export function isLettre(value: unknown): value is Lettre {
  return (LETTRES as readonly unknown[]).includes(value);
}

export interface Trouve {
  readonly anchor: AnchorId;
  readonly element: Element;
}

export interface Repere {
  readonly lettre: Lettre;
  readonly element: Element;
  /** One control may answer to several names of the guide. */
  readonly anchors: readonly AnchorId[];
}

/** Menus are on every page: what the page itself offers comes before them. */
const MENUS: ReadonlySet<AnchorId> = new Set(['s-identifier', 'vos-droits', 'rechercher', 'vos-dossiers', 'acces-elus']);

/** Remembers who had which letter: a control that is drawn again keeps it; one that is gone keeps it too, until the address changes. */
export function createLettrage(): (found: readonly Trouve[], adresse: string) => readonly Repere[] {
  const letters = new Map<AnchorId, Lettre>();
  let last = '';

  return (found, adresse) => {
    const groups = grouped(found);
    // Deleting while walking a Map is sound.
    if (adresse !== last) for (const anchor of letters.keys()) if (!found.some((one) => one.anchor === anchor)) letters.delete(anchor);
    last = adresse;
    const out: Repere[] = [];
    for (const { element, anchors } of groups) {
      const known = anchors.map((anchor) => letters.get(anchor)).find((lettre) => lettre !== undefined && !out.some((other) => other.lettre === lettre));
      const lettre = known ?? firstFree(letters);
      if (lettre === null) continue;
      for (const anchor of anchors) letters.set(anchor, lettre);
      out.push({ lettre, element, anchors });
    }
    return out.toSorted((a, b) => LETTRES.indexOf(a.lettre) - LETTRES.indexOf(b.lettre));
  };
}

function firstFree(letters: ReadonlyMap<AnchorId, Lettre>): Lettre | null {
  const taken = new Set(letters.values());
  return LETTRES.find((lettre) => !taken.has(lettre)) ?? null;
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
