/** What the person says that the page is, written in the copy that they give: one id among those known, for whoever repairs the guide. */

import type { PageStateId } from '../page/types';

/** Takes the anonymous copy, and the answer (null for none); returns the copy that says it at its top. */
export function avecReponse(html: string, reponse: PageStateId | null): string {
  return reponse === null ? html : html.replace(/^(?:<!doctype[^>]*>\n?)?/iu, (start) => `${start}<!-- Selon la personne : ${reponse} -->\n`);
}

/** The answer that a copy holds at its top, or null; nothing of the page's own text is ever taken for one. */
export function readReponse(html: string, connus: readonly string[]): string | null {
  const said = /^(?:<!doctype[^>]*>\s*)?<!-- Selon la personne : ([a-z-]{1,40}) -->/iu.exec(html)?.[1] ?? null;
  return said !== null && connus.includes(said) ? said : null;
}
