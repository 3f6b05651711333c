/** What the mutations need of a document, in any engine. */

/** The parts that hold the page's own words: its contents and its dialogs. */
export function contents(document: Document): readonly Element[] {
  const mains = [...document.querySelectorAll('main,[role="main"],#main')];
  return mains.length > 0 ? mains : [document.querySelector('sl6-root') ?? document.body].filter((one) => one !== null);
}

const SILENT = new Set(['script', 'style', 'template', 'noscript', 'title', 'iframe', 'textarea']);

export function textsBelow(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  const found: Text[] = [];
  for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null) {
    if (node.data.trim() !== '' && !SILENT.has(node.parentElement?.localName ?? '')) found.push(node);
  }
  return found;
}

/** The texts of the contents and of the dialogs, each once. */
export function pageTexts(document: Document): readonly Text[] {
  const dialogs = [...document.querySelectorAll('dialog,mat-dialog-container,[role="dialog"]')];
  return [...new Set([...contents(document), ...dialogs].flatMap(textsBelow))];
}

export function elementsBelow(root: Element): readonly Element[] {
  return [...root.querySelectorAll('*')];
}

export function make(document: Document, html: string): Element {
  const holder = document.createElement('div');
  holder.innerHTML = html;
  return holder.firstElementChild ?? holder;
}

export function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of Array.from(element.attributes)) {
    try {
      other.setAttribute(name, value);
    } catch {
      // A parser accepts names that setAttribute refuses; they mean nothing here.
    }
  }
  other.append(...element.childNodes);
  element.replaceWith(other);
}
