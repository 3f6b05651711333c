/** The version that the site writes in its footer, to know which one a report speaks of. */

import { openDom } from '../page/dom';

/** « Portail: 19.3.1-rc8 - #28e8893d2 / Service: … »: the number and its candidate, nothing else. */
const PORTAIL = /^\s*Portail\s*:\s*(\d{1,3}\.\d{1,3}\.\d{1,3}(?:-rc\d{1,3})?)(?![\w.-])/u;

/** Takes the document of a page; returns « 19.3.1-rc8 », or null: no footer, or anything but a version. */
export function versionDuSite(document: Document): string | null {
  const dom = openDom(document);
  if (dom.root === null) return null;
  for (const element of dom.all(dom.root, 'p[title^="Portail:"]').slice(0, 5)) {
    const found = PORTAIL.exec((dom.attr(element, 'title') ?? '').slice(0, 200))?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
