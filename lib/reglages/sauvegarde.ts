/** The copy that a person keeps: one readable JSON file, one section per declared item. */

import type { Item } from './item';
import type { Ecriture, Refus, Store } from './store';

export const APPLICATION = 'Compagnon DIFE';
const FORMAT = 1;
const LONGEST = 2_000_000;

export interface Changement {
  readonly champ: string;
  readonly avant: string;
  readonly apres: string;
}

/** Why a file is refused, as the person reads it; the field is named when one is at fault. */
export interface Refuse {
  readonly kind: 'refuse';
  readonly champ: string | null;
  readonly phrase: string;
}

/** One section of a file, read and checked, not applied yet. */
export interface Part {
  readonly kind: 'part';
  /** Refuses when what is stored leaves no room for it. */
  preview(store: Store): Promise<readonly Changement[] | Refuse>;
  /** Merged into what is stored at that moment, not at the moment of the preview. */
  apply(store: Store): Promise<Ecriture<unknown>>;
}

/** A whole file that was read and found good. */
export interface Copie {
  readonly kind: 'lu';
  readonly changements: readonly Changement[];
  apply(): Promise<'fait' | Refus>;
}

export interface Rubrique {
  /** Its key in the file. */
  readonly nom: string;
  read(store: Store): Promise<unknown>;
  parse(brut: unknown): Part | Refuse;
}

interface Plan<T> {
  readonly nom: string;
  readonly item: Item<T>;
  /** Refuses, or gives what the file changes in what is stored: what it does not speak of stays. */
  readonly parse: (brut: unknown) => Refuse | { readonly kind: 'lu'; readonly merge: (current: T) => T };
  readonly describe: (before: T, after: T) => readonly Changement[];
  /** Why what is merged cannot be kept; null when it can. Absent: it always can. */
  readonly limit?: (merged: T) => Refuse | null;
}

export function rubriqueOf<T>({ nom, item, parse, describe, limit = () => null }: Plan<T>): Rubrique {
  return {
    nom,
    read: async (store) => (await store.read(item)).value,
    parse: (brut) => {
      const lu = parse(brut);
      if (lu.kind === 'refuse') return lu;
      return {
        kind: 'part',
        preview: async (store) => {
          const { value } = await store.read(item);
          const merged = lu.merge(value);
          return limit(merged) ?? describe(value, merged);
        },
        apply: async (store) => {
          let full = false;
          const written = await store.update(item, (current) => {
            const merged = lu.merge(current);
            // Another window may have filled it since the preview.
            full = limit(merged) !== null;
            return full ? current : merged;
          });
          return full ? { kind: 'refusee', raison: 'place' } : written;
        },
      };
    },
  };
}

/** The text of the file to keep. */
export async function composeFile(store: Store, rubriques: readonly Rubrique[]): Promise<string> {
  const sections: Record<string, unknown> = {};
  for (const { nom, read } of rubriques) sections[nom] = await read(store);
  return `${JSON.stringify({ application: APPLICATION, format: FORMAT, ...sections }, null, 2)}\n`;
}

const PAS_LE_NOTRE = 'Ce fichier n’est pas une copie du Compagnon. Choisissez un autre fichier.';

/** The sections of a file's text, all of them good, or why it is refused: never half of a file. */
export function parseFile(text: string, rubriques: readonly Rubrique[]): Refuse | { readonly kind: 'lu'; readonly parts: readonly Part[] } {
  if (text.length > LONGEST) return refuse(null, 'Ce fichier est trop grand. Choisissez un autre fichier.');
  const file = parseObject(text);
  if (file === null) return refuse(null, PAS_LE_NOTRE);
  if (file['application'] !== APPLICATION) return refuse('application', PAS_LE_NOTRE);
  if (file['format'] !== FORMAT) return refuse('format', 'Cette copie vient d’une autre version du Compagnon. Mettez l’extension à jour, puis recommencez.');
  const known = rubriques.filter(({ nom }) => Object.hasOwn(file, nom));
  const unknown = Object.keys(file).find((key) => !['application', 'format', ...known.map(({ nom }) => nom)].includes(key));
  if (unknown !== undefined) return refuse(unknown, champInconnu(unknown));
  if (known.length === 0) return refuse(null, 'Ce fichier ne contient aucun réglage.');
  const read = known.map(({ nom, parse }) => parse(file[nom]));
  const refused = read.find((part) => part.kind === 'refuse');
  return refused ?? { kind: 'lu', parts: read.filter((part) => part.kind === 'part') };
}

/** A file's text, read and previewed: what would change, and how to apply it, section by section, until one is refused. */
export async function readCopie(store: Store, text: string, rubriques: readonly Rubrique[]): Promise<Copie | Refuse> {
  const file = parseFile(text, rubriques);
  if (file.kind === 'refuse') return file;
  const previews = await Promise.all(file.parts.map((part) => part.preview(store)));
  const refused = previews.find((preview) => isRefuse(preview));
  if (refused !== undefined) return refused;
  return { kind: 'lu', changements: previews.flatMap((preview) => (isRefuse(preview) ? [] : preview)), apply: () => applyAll(store, file.parts) };
}

async function applyAll(store: Store, parts: readonly Part[]): Promise<'fait' | Refus> {
  for (const part of parts) {
    const written = await part.apply(store);
    if (written.kind === 'refusee') return written.raison;
  }
  return 'fait';
}

function isRefuse(preview: readonly Changement[] | Refuse): preview is Refuse {
  return 'kind' in preview;
}

export function refuse(champ: string | null, phrase: string): Refuse {
  return { kind: 'refuse', champ, phrase };
}

export function champInconnu(champ: string): string {
  return `Le Compagnon ne connaît pas le champ « ${short(champ)} ».`;
}

/** What a file says, cut to what a sentence can hold. */
export function short(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value));
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** @returns null for anything but a plain object */
export function asObject(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Readonly<Record<string, unknown>>) : null;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}
