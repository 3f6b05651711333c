/** Every class and every id gone: what remains of the page when the site changes its looks. */

const HIDING = /(?:^|\s)(?:fr-hidden|d-none|ng-hide)(?:\s|$)/u;

/** What a class hid stays hidden, and what it opened stays open: a redesign keeps its secrets, by other means. */
export function redesign(document: Document): void {
  for (const element of document.querySelectorAll('[class]')) {
    const names = element.getAttribute('class') ?? '';
    if (HIDING.test(names)) element.setAttribute('hidden', '');
    if (names.includes('fr-modal--opened')) element.setAttribute('open', '');
    else if (/(?:^|\s)fr-modal(?:\s|$)/u.test(names) && element.getAttribute('role') === 'dialog' && !element.hasAttribute('open')) element.setAttribute('hidden', '');
  }
  for (const element of document.querySelectorAll('*')) {
    element.removeAttribute('class');
    element.removeAttribute('id');
  }
}
