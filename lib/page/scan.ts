/** One walk over the page's text: every block that a person can see, with what it says and where it stands. */

import type { ConceptId } from './concepts';
import type { Dom } from './dom';
import { type Meaning, type Lexique, lireFormules, lireSens } from './lexique';
import type { Standing } from './standing';
import type { Marque } from './releve';
import { MAX_COMPARED } from './text';

/** A piece of text as a person sees it: the words of one block, its links and badges apart. */
export interface BlocLu {
  readonly node: Node;
  readonly element: Element;
  readonly place: Standing;
  readonly texte: string;
  readonly lectures: readonly Meaning[];
  /** What its neighbours make of it. */
  readonly marques: readonly Marque[];
}

export interface Scan {
  readonly blocs: readonly BlocLu[];
  /** The walk stopped before the end: absences prove nothing any more. */
  readonly truncated: boolean;
}

/** Beyond this many texts a page is read no further: bounded work matters more than a verdict. */
const MAX_TEXTS = 150_000;
/** Beyond this many blocks that can be seen, too: no page of the site has so many. */
export const MAX_BLOCS = 4000;
/** Nor so many sentences that say something. */
export const MAX_LUS = 2000;

export function scan(dom: Dom, root: Element, lexique: Lexique, placeOf: (element: Element) => Standing): Scan {
  const blocs: BlocLu[] = [];
  const read = memo(lexique);
  const suivi = createSuivi();
  const walker = dom.texts(root);
  let pending: { node: Node; place: Standing; texte: string } | null = null;
  let count = 0;
  let blank = false;

  function flush(): void {
    if (pending === null) return;
    add(pending.node, pending.place, pending.texte);
    pending = null;
  }
  function add(node: Node, place: Standing, texte: string): void {
    const lectures = read(texte);
    const element = place.block as Element;
    blocs.push({ node, element, place, texte, lectures, marques: suivi(place, lectures) });
  }

  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    count += 1;
    if (count > MAX_TEXTS || blocs.length > MAX_BLOCS) return { blocs, truncated: true };
    // Most texts of an indented page are blank.
    if (isBlank(node.data)) {
      blank = true;
      continue;
    }
    const parent = dom.parent(node);
    if (parent === null) continue;
    const place = placeOf(parent);
    if (place.cache) continue;
    if (pending !== null && pending.place.block === place.block) {
      if (pending.texte.length < MAX_COMPARED) pending.texte += (blank || dom.followsBreak(node) ? ' ' : '') + node.data.slice(0, MAX_COMPARED);
      blank = false;
      continue;
    }
    flush();
    blank = false;
    pending = { node, place, texte: trimmedStart(node.data) };
  }
  flush();
  for (const button of dom.all(root, BUTTONS).slice(0, MAX_BLOCS)) {
    const place = placeOf(button);
    const texte = dom.attr(button, 'value') ?? '';
    if (place.cache || isBlank(texte)) continue;
    // A button made of an input. Never the value of a field that a person fills.
    add(button, { ...place, role: 'bouton', control: button, block: button }, texte.slice(0, MAX_COMPARED));
  }
  return { blocs, truncated: false };
}

const BUTTONS = 'input[type="submit"],input[type="button"]';

/** Long runs of blanks before a text do not count. */
function trimmedStart(text: string): string {
  return text.slice(0, 4000).trimStart().slice(0, MAX_COMPARED);
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 160) return false;
  }
  return true;
}

/** Lists repeat their labels: each text is read once a look. */
function memo(lexique: Lexique): (texte: string) => readonly Meaning[] {
  const known = new Map<string, readonly Meaning[]>();
  return (texte) => {
    const before = known.get(texte);
    if (before !== undefined) return before;
    const own = lireFormules(lexique, texte);
    const lectures = own.length > 0 ? [...lireSens(lexique, texte), ...own] : lireSens(lexique, texte);
    known.set(texte, lectures);
    return lectures;
  };
}

/** Headings under which the page speaks of something else than its subject. */
const ANNEXES: ReadonlySet<string> = new Set(['historique', 'echanges', 'aide', 'avis', 'suggestions', 'autres', 'suite', 'visite', 'etape-suivante'] satisfies readonly ConceptId[]);
const LABEL_WORDS = 4;

const LABEL_OF_STATUS: ReadonlySet<string> = new Set(['statut', 'dossier', 'vous', 'demande', 'inscrire', 'formation', 'situation', '~question']);

/** « Statut du dossier », with nothing after it. */
function isLabelOfStatus({ sens, mots }: Meaning): boolean {
  return mots <= LABEL_WORDS + 2 && sens.includes('statut') && sens.every((one) => LABEL_OF_STATUS.has(one));
}

/** What stands before a block may change what it says: « Statut : », « Étape suivante : », the heading « Questions fréquentes ». */
function createSuivi(): (place: Standing, lectures: readonly Meaning[]) => readonly Marque[] {
  let annexe = 0;
  let main: Element | null = null;
  let next: Marque | null = null;
  let bloc: Element | null = null;

  return (place, lectures) => {
    if (place.main !== main) annexe = 0;
    main = place.main;
    const says = (id: ConceptId): boolean => lectures.some(({ sens, mots }) => mots <= LABEL_WORDS && sens.includes(id));
    const level = place.niveau > 0 ? place.niveau : place.role === 'pli' ? 6 : 0;
    if (level > 0 && place.dialog === null) {
      if (annexe > 0 && level <= annexe) annexe = 0;
      if (annexe === 0 && level > 1 && lectures.some(({ sens, mots }) => mots <= 8 && sens.some((one) => ANNEXES.has(one)))) annexe = level;
    }
    const marques: Marque[] = [];
    if (annexe > 0 && place.dialog === null) marques.push('annexe');
    if (next !== null && bloc !== place.block) {
      marques.push(next);
      next = null;
    }
    if (lectures.some(isLabelOfStatus) && place.role !== 'bouton' && place.role !== 'lien' && place.role !== 'onglet') next = 'statut';
    else if (says('etape-suivante')) next = 'a-venir';
    bloc = place.block;
    return marques;
  };
}
