import { capturePage } from '@/lib/accompagnement/capture';
import { LIBELLES_GARDES } from '@/lib/accompagnement/libelles-gardes';
import type { Sujet } from '../recopie';
import { fuites } from './fuites';
import { adressePiegee, planter } from './planter';

export interface Essai {
  readonly name: string;
  readonly places: number;
  readonly fuites: readonly string[];
}

/** Plants the strings in a page and in its address, copies it, and returns what is left of them. */
export function essayerCanari({ name, html, url }: Sujet, donnees: readonly string[], parse: (html: string) => Document): Essai {
  const temoin = capturePage({ url: new URL(url), document: parse(html) }, LIBELLES_GARDES);
  const document = parse(html);
  const places = planter(document, donnees);
  const copie = capturePage({ url: adressePiegee(donnees[0] ?? ''), document }, LIBELLES_GARDES);
  if (temoin.kind !== 'copie' || copie.kind !== 'copie') return { name, places, fuites: [`pas de copie : ${copie.kind}`] };
  return { name, places, fuites: fuites(temoin.html, copie.html, donnees) };
}
