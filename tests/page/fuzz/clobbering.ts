/** Names that hide the properties of a form or of the document from whoever reads them directly. */

export const CLOBBERING_NAMES = [
  'textContent', 'innerText', 'innerHTML', 'nodeValue', 'data', 'parentNode', 'parentElement', 'getAttribute', 'hasAttribute', 'setAttribute', 'attributes', 'localName', 'tagName', 'nodeName', 'nodeType',
  'querySelector', 'querySelectorAll', 'getElementsByTagName', 'getElementsByClassName', 'children', 'childNodes', 'firstChild', 'lastChild', 'nextSibling', 'previousSibling', 'ownerDocument', 'closest', 'matches',
  'contains', 'id', 'className', 'classList', 'style', 'hidden', 'checked', 'type', 'value', 'dataset', 'isConnected', 'compareDocumentPosition', 'namespaceURI', 'shadowRoot', 'constructor', 'toString', 'length', 'item',
] as const;

export const DOCUMENT_NAMES = [
  'documentElement', 'body', 'head', 'title', 'createTreeWalker', 'getElementById', 'getElementsByTagName', 'querySelector', 'querySelectorAll', 'defaultView', 'forms', 'images', 'links', 'all', 'readyState', 'location', 'URL',
  'cookie', 'domain', 'referrer', 'createElement', 'createRange', 'nodeType', 'childNodes', 'firstChild', 'implementation',
] as const;

export interface Clobbering {
  readonly id: string;
  readonly apply: (document: Document) => void;
}

/** Moves the whole application into a form whose controls bear these names, as a hostile page or a careless one may. */
function inForm(names: readonly string[], tag: string): (document: Document) => void {
  return (document) => {
    const form = document.createElement('form');
    for (const name of names) {
      const control = document.createElement(tag);
      control.setAttribute('name', name);
      control.setAttribute('type', 'hidden');
      form.append(control);
    }
    for (const main of Array.from(document.querySelectorAll('main,[role="main"]'))) {
      const own = form.cloneNode(true) as Element;
      own.append(...Array.from(main.childNodes));
      main.append(own);
    }
  };
}

/** Named elements that hide the properties of the document itself. */
function inDocument(name: string, tag: string): (document: Document) => void {
  return (document) => {
    const element = document.createElement(tag);
    element.setAttribute('name', name);
    element.setAttribute('id', name);
    element.setAttribute('hidden', '');
    document.body.append(element);
  };
}

/** Every name alone, in four kinds of controls, every pair with the most dangerous ones, and the document's own names. */
export const CLOBBERINGS: readonly Clobbering[] = [
  ...['input', 'button', 'select', 'img'].flatMap((tag) => CLOBBERING_NAMES.map((name) => ({ id: `${tag} ${name}`, apply: inForm([name], tag) }))),
  ...['form', 'img', 'embed', 'object'].flatMap((tag) => DOCUMENT_NAMES.map((name) => ({ id: `document ${tag} ${name}`, apply: inDocument(name, tag) }))),
  { id: 'tous les noms', apply: inForm(CLOBBERING_NAMES, 'input') },
];
