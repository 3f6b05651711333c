/** A file of policies, whatever browser it is for, read as the extension will: what is wrong in it is named, one line each. Pure. */

import * as v from 'valibot';
import { CLES, lireOrganisation } from '../../lib/reglages/lire-organisation';

type Objet = Readonly<Record<string, unknown>>;

/** What was found for one extension, and what is wrong there. */
export interface Jugement {
  readonly ou: string;
  readonly cles: readonly string[];
  readonly fautes: readonly string[];
}

/** Takes the text of the file; returns one judgement for each place that holds choices of ours, or why it cannot be read. */
export function jugerPolitique(text: string): readonly Jugement[] | string {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    return `Ce fichier n’est pas du JSON : ${error instanceof Error ? error.message : String(error)}`;
  }
  const root = asObject(read);
  if (root === null) return 'Ce fichier doit contenir un objet JSON, entre accolades.';
  const places = placesOf(root);
  if (places.length === 0) return `Aucun choix pour le Compagnon dans ce fichier. Clés possibles : ${Object.keys(CLES).join(', ')}.`;
  return places.map(([ou, choix]) => ({ ou, cles: Object.keys(choix), fautes: fautesOf(choix) }));
}

/** Chromium and Edge write `3rdparty.extensions`, Firefox `policies.3rdparty.Extensions`; the choices may also come alone. */
function placesOf(root: Objet): readonly (readonly [string, Objet])[] {
  const third = asObject(root['3rdparty']) ?? asObject(asObject(root['policies'])?.['3rdparty']);
  if (third === null) return Object.keys(root).some((cle) => Object.hasOwn(CLES, cle)) ? [['le fichier', root]] : [];
  const extensions = asObject(third['extensions']) ?? asObject(third['Extensions']) ?? {};
  return Object.entries(extensions).flatMap(([id, choix]) => {
    const found = asObject(choix);
    return found === null ? [] : [[id, found] as const];
  });
}

function fautesOf(choix: Objet): readonly string[] {
  return lireOrganisation(choix).refusees.map((cle) => {
    const known = CLES[cle];
    if (known === undefined) return `« ${cle} » n’est pas une clé du Compagnon. Clés possibles : ${Object.keys(CLES).join(', ')}.`;
    const { issues = [] } = v.safeParse(known.schema, choix[cle]);
    const [first] = issues;
    const where = first?.path?.map(({ key }) => String(key)).join('.') ?? '';
    return `« ${[cle, where].filter(Boolean).join('.')} » : valeur refusée, ${JSON.stringify(first?.input ?? choix[cle])?.slice(0, 80)}. ${known.description}`;
  });
}

function asObject(value: unknown): Objet | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Objet) : null;
}
