/**
 * One section of the person's copy. It says which version of its item it is of, and goes through the same migrations as what is
 * stored: a copy opens for ever.
 */

import { type Item, migrate } from './item';
import type { Ecriture, Store } from './store';

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
export interface CopySection {
  readonly kind: 'part';
  /** Refuses when what is stored leaves no room for it. */
  preview(store: Store): Promise<readonly Changement[] | Refuse>;
  /** Merged into what is stored at that moment, not at the moment of the preview. */
  apply(store: Store): Promise<Ecriture<unknown>>;
}

export interface Rubrique {
  /** Its key in the file. */
  readonly nom: string;
  /** That of the item, written in the file beside the section. */
  readonly version: number;
  read(store: Store): Promise<unknown>;
  parse(section: Section): CopySection | Refuse;
}

/** What a file holds of one item, as the version that wrote it understood it. */
export interface Section {
  readonly version: number;
  readonly brut: unknown;
}

interface Plan<T> {
  readonly nom: string;
  readonly item: Item<T>;
  /**
   * Refuses, or gives what the file changes in what is stored: what it does not speak of stays. Takes the section brought up to
   * today's version, and as it was in the file.
   */
  readonly parse: (valeur: unknown, section: Section) => Refuse | { readonly kind: 'lu'; readonly merge: (current: T) => T };
  readonly describe: (before: T, after: T) => readonly Changement[];
  /** Why what is merged cannot be kept; null when it can. Absent: it always can. */
  readonly limit?: (merged: T) => Refuse | null;
}

export function rubriqueOf<T>({ nom, item, parse, describe, limit = () => null }: Plan<T>): Rubrique {
  return {
    nom,
    version: item.version,
    read: async (store) => (await store.read(item)).value,
    parse: (section) => {
      if (section.version > item.version) return refuse(nom, PLUS_RECENTE);
      const migrated = migrate(item, section.version, section.brut);
      if (migrated === null) return refuse(nom, `Le champ « ${nom} » ne peut pas être lu.`);
      const lu = parse(migrated.value, section);
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

export const PLUS_RECENTE = 'Cette copie vient d’une version plus récente du Compagnon. Mettez l’extension à jour, puis recommencez.';

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

/** The fields that a section of the file speaks of, when it may hold some only: what the migrations put in an empty one is not what the file says. */
export function fieldsOf<T>(item: Item<T>, valeur: Readonly<Record<string, unknown>>, { version, brut }: Section): readonly string[] {
  const written = asObject(brut) ?? {};
  const gained = asObject(migrate(item, version, {})?.value) ?? {};
  return Object.keys(valeur).filter((key) => Object.hasOwn(written, key) || valeur[key] !== gained[key]);
}
