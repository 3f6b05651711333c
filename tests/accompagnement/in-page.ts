/** What the campaigns on copies of pages run in Chromium. */

import { capturePage } from '@/lib/accompagnement/capture';
import type { Capture } from '@/lib/accompagnement/capture-types';
import { LIBELLES_GARDES } from '@/lib/accompagnement/libelles-gardes';
import { type Essai, essayerCanari } from './canaris/essai';
import { type Recopie, type Sujet, recopier } from './recopie';

export { donneesPersonnelles } from './canaris/donnees';

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

/** `npm run add-fixture`. */
export function copier(html: string, url: string): Capture {
  return capturePage({ url: new URL(url), document: parse(html) }, LIBELLES_GARDES);
}

export function recopierTout(sujets: readonly Sujet[]): readonly Recopie[] {
  return sujets.map((sujet) => recopier(sujet, parse));
}

/** Each page, planted with its own share of the strings, then copied: what is left of them. */
export function essayerCanaris(sujets: readonly Sujet[], donnees: readonly string[], parPage: number): readonly Essai[] {
  return sujets.map((sujet, at) => essayerCanari(sujet, Array.from({ length: parPage }, (_, rank) => donnees[(at * parPage + rank) % donnees.length] as string), parse));
}
