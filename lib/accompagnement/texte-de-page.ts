/** A text where it stands in the page: what of it may be read there. Reads only, never writes, never forces a layout. */

import { type Morceau, annonceUneDonnee } from './donnees-personnelles';
import { type GenreLisible, morceauxLisibles, motsDUnNom } from './morceaux-lisibles';

/** Never drawn as text of the page, or what somebody wrote, or our own. */
const SANS_TEXTE = 'script,style,noscript,template,title,textarea,select,option,datalist,svg,output,iframe,object,[contenteditable]:not([contenteditable="false" i]),compagnon-dife,compagnon-dife-reperes';
/** What names something is not the value of what comes before. */
const NOMMENT = 'label,legend,th,dt,h1,h2,h3,h4,h5,h6,button,[role="button"],[role="tab"],summary,nav';
/** What the site names there is its own. */
const DU_SITE = `${NOMMENT},a,[role="link"]`;
/** One figure, or one group of a longer number. */
const GROUPE = /^\s*[A-Z]{0,2}\d{1,4}\s*$/u;
const CHAMPS = new Set(['INPUT', 'TEXTAREA', 'SELECT', 'BUTTON']);
/** How far before a value its label may stand, in nodes. */
const PORTEE = 12;
const BLANC = /^[\s\p{P}\p{S}]*$/u;
const SHOW_ELEMENT_AND_TEXT = 5;
const COTES = ['previousNode', 'nextNode'] as const;
/** Texts that come back on every page are read once. */
const MEMOIRE = 4000;

export interface TextRuns {
  readonly lisibles: readonly Morceau[];
  readonly caches: readonly Morceau[];
}

const RIEN: TextRuns = { lisibles: [], caches: [] };

/** Takes the page's window; returns how to read one of its texts. `garde` is asked each time: the person may change it. */
export function createLecteur(window: Window & typeof globalThis, garde: () => readonly GenreLisible[]): { lire(node: Text): TextRuns; oublier(): void } {
  const { closest } = window.Element.prototype;
  const known = new Map<string, TextRuns>();

  function lire(node: Text): TextRuns {
    const { data, parentElement } = node;
    // Spaces and punctuation alone say nothing, and need no ink.
    if (parentElement === null || data.trim() === '' || closest.call(parentElement, SANS_TEXTE) !== null) return RIEN;
    if (BLANC.test(data)) return entier(data);
    const read = known.get(data) ?? remember(data);
    if (read.lisibles.length === 0 || !(isValue(node, data, parentElement) || isGroup(node, data) || isName(node, data, parentElement))) return read;
    return { lisibles: [], caches: [{ debut: 0, fin: data.length }] };
  }

  function remember(data: string): TextRuns {
    if (known.size > MEMOIRE) known.clear();
    const lisibles = morceauxLisibles(data, garde());
    const read = { lisibles, caches: between(data, lisibles) };
    known.set(data, read);
    return read;
  }

  /** A few plain words right after « Nom de naissance » may be a name all the same. */
  function isValue(node: Text, data: string, parent: Element): boolean {
    if (data.length > 60 || annonceUneDonnee(data) || closest.call(parent, NOMMENT) !== null) return false;
    const label = beside(node, 'previousNode');
    return label !== null && annonceUneDonnee(label.data);
  }

  /** A number written figure by figure, or group by group, each in its own element. */
  function isGroup(node: Text, data: string): boolean {
    return GROUPE.test(data) && COTES.some((way) => GROUPE.test(beside(node, way)?.data ?? ''));
  }

  /** A name made of plain words: every one with its capital, here or with its neighbour, and nothing of the site's own. */
  function isName(node: Text, data: string, parent: Element): boolean {
    const words = motsDUnNom(data);
    if (words === 0 || closest.call(parent, DU_SITE) !== null) return false;
    return words > 1 || COTES.some((way) => isNamePart(beside(node, way)));
  }

  function isNamePart(node: Text | null): boolean {
    return node !== null && motsDUnNom(node.data) > 0 && node.parentElement !== null && closest.call(node.parentElement, DU_SITE) === null;
  }

  /** The text that stands next, on either side, null beyond a field. */
  function beside(node: Text, way: (typeof COTES)[number]): Text | null {
    const walker = window.document.createTreeWalker(window.document, SHOW_ELEMENT_AND_TEXT);
    walker.currentNode = node;
    for (let steps = 0; steps < PORTEE; steps += 1) {
      const next = walker[way]();
      if (next === null) return null;
      if (next.nodeType === 3) {
        if (!BLANC.test((next as Text).data)) return next as Text;
      } else if (CHAMPS.has(next.nodeName)) return null;
    }
    return null;
  }

  return { lire, oublier: () => known.clear() };
}

function entier(data: string): TextRuns {
  return { lisibles: [{ debut: 0, fin: data.length }], caches: [] };
}

/** What is left, without the spaces around it. */
function between(data: string, lisibles: readonly Morceau[]): readonly Morceau[] {
  const out: Morceau[] = [];
  let at = 0;
  for (const { debut, fin } of [...lisibles, { debut: data.length, fin: data.length }]) {
    const text = data.slice(at, debut);
    const start = at + text.length - text.trimStart().length;
    const end = at + text.trimEnd().length;
    if (end > start) out.push({ debut: start, fin: end });
    at = fin;
  }
  return out;
}
