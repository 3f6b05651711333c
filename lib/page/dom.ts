/**
 * Reading a document that may be hostile. A form whose input is named « textContent » hides its own properties, and
 * named elements hide those of the document, so everything goes through the getters of the prototypes.
 * Nothing here writes, listens, or forces a layout.
 */
export interface Dom {
  readonly document: Document;
  readonly root: Element | null;
  /** Lower-case name of the element. */
  tag(element: Element): string;
  attr(element: Element, name: string): string | null;
  /** Names of all its attributes: one question instead of ten, for whoever would ask of many that are not there. */
  attrs(element: Element): readonly string[];
  parent(node: Node): Element | null;
  /** A line break stands just before it. */
  followsBreak(node: Node): boolean;
  /** First element below `root` that the selector matches; a list is separated by commas. */
  first(root: Element, selector: string): Element | null;
  /** Whether there is one. */
  has(root: Element, selector: string): boolean;
  /** All of them, in document order. */
  all(root: Element, selector: string): readonly Element[];
  /** A walker over the text nodes below `root`. */
  texts(root: Node): TreeWalker;
  /** The one walker over all texts of the page, put on that node: making one costs more than a few steps. */
  around(node: Node): TreeWalker;
  /** The text below `root`, `max` characters or a little more. */
  textBelow(root: Element, max: number): string;
  /** State of a box or radio button, as the person sees it. */
  isChecked(element: Element): boolean;
}

const SHOW_TEXT = 4;
const FOLLOWING = 4;
const INSIDE = 16;
const NONE: readonly Element[] = [];

function findDescriptor(start: object | null, name: string): PropertyDescriptor | undefined {
  for (let at = start; at !== null; at = Object.getPrototypeOf(at) as object | null) {
    const found = Object.getOwnPropertyDescriptor(at, name);
    if (found) return found;
  }
  return undefined;
}

export function getter<T>(target: object, name: string): (of: object) => T {
  const found = findDescriptor(Object.getPrototypeOf(target) as object, name)?.get;
  return found ? (of) => found.call(of) as T : (of) => (of as Record<string, T>)[name] as T;
}

/** Of two arguments at most, and no list of them made at each call: these run thousands of times a look. */
export function method<T>(target: object, name: string): (of: object, first?: unknown, second?: unknown) => T {
  const found = findDescriptor(Object.getPrototypeOf(target) as object, name)?.value as (first?: unknown, second?: unknown) => T;
  return (of, first, second) => found.call(of, first, second);
}

/** Where a selector says more than the name of a tag, -1 when it does not. */
function endOfTag(selector: string): number {
  for (let at = 0; at < selector.length; at += 1) if ('[.#:'.includes(selector.charAt(at))) return at;
  return -1;
}

/** Takes a document of any realm (page, parser, test); returns its safe accessors. */
export function openDom(document: Document): Dom {
  const root = getter<Element | null>(document, 'documentElement')(document);
  const sample = root ?? document;
  const getAttribute = method<string | null>(sample, 'getAttribute');
  const before = getter<Node | null>(sample, 'previousSibling');
  const positionOf = method<number>(sample, 'compareDocumentPosition');
  const matches = method<boolean>(sample, 'matches');
  const queryAll = method<ArrayLike<Element>>(sample, 'querySelectorAll');
  let roles: readonly Element[] | null = null;
  let walker: TreeWalker | null = null;
  const createTreeWalker = method<TreeWalker>(document, 'createTreeWalker');

  const texts = (from: Node): TreeWalker => createTreeWalker(document, from, SHOW_TEXT);

  /** One selector at a time, by tag where it names one: a browser has short cuts for these, and none for a list (5.7 ms against 0.3 on 10 000 elements). */
  function matching(from: Element, selector: string): readonly Element[] {
    // Asked several times of a page, where few elements have one: one search serves for all.
    if (selector.startsWith('[role')) {
      roles ??= Array.from(queryAll(sample as Element, '[role]'));
      return roles.filter((element) => positionOf(from, element) & INSIDE && matches(element, selector));
    }
    const end = endOfTag(selector);
    if (end > 0 && queryAll(from, selector.slice(0, end)).length === 0) return NONE;
    // Elements that are not asked for are not touched: the first of each kind costs the page the making of all that this kind can do.
    return Array.from(queryAll(from, selector));
  }

  function all(from: Element, selector: string): readonly Element[] {
    let found = NONE;
    let lists = 0;
    for (const part of selector.split(',')) {
      const list = matching(from, part);
      if (list.length === 0) continue;
      found = lists === 0 ? list : [...found, ...list];
      lists += 1;
    }
    return lists < 2 ? found : [...new Set(found)].sort((a, b) => (positionOf(a, b) & FOLLOWING ? -1 : 1));
  }

  return {
    document,
    root,
    tag: getter(sample, 'localName'),
    attr: getAttribute,
    attrs: method(sample, 'getAttributeNames'),
    parent: getter(sample, 'parentElement'),
    followsBreak: (node) => (before(node) as Element | null)?.nodeName === 'BR',
    has: (from, selector) => selector.split(',').some((part) => matching(from, part).length > 0),
    first: (from, selector) => all(from, selector)[0] ?? null,
    all,
    texts,
    around: (node) => {
      walker ??= texts(root ?? document);
      walker.currentNode = node;
      return walker;
    },
    textBelow: (from, max) => {
      const below = texts(from);
      let text = '';
      for (let node = below.nextNode() as Text | null; node !== null && text.length < max; node = below.nextNode() as Text | null) text += node.data.slice(0, max);
      return text;
    },
    isChecked: (element) => getAttribute(element, 'aria-checked') === 'true' || getter<boolean>(element, 'checked')(element) === true,
  };
}
