/** A declared thing to keep: nothing is stored without a version, a schema and a default, nothing is believed unread. */

import * as v from 'valibot';
import type { AreaName } from './area';

export interface Item<T> {
  readonly key: string;
  readonly area: AreaName;
  /** Starts at 1. */
  readonly version: number;
  readonly schema: v.GenericSchema<unknown, T>;
  readonly defaut: T;
  /** Instead of the default, when something was stored that cannot be read: for what must not be undone by a spoilt file. */
  readonly prudent?: T;
  /** The first goes from version 1 to 2, and so on; what they return is checked by the schema. */
  readonly migrations: readonly ((old: unknown) => unknown)[];
  /** What can be kept of a value that the schema refuses. */
  readonly repair?: (value: unknown) => T;
}

/** Why a stored value cannot be used as it is. */
export type Raison = 'illisible' | 'version-future';

export type Decoded<T> =
  | { readonly kind: 'absente' }
  | { readonly kind: 'lue'; readonly value: T }
  | { readonly kind: 'reparee'; readonly value: T; readonly raison: Raison }
  | { readonly kind: 'ecartee'; readonly raison: Raison };

const ENVELOPE = v.object({ version: v.pipe(v.number(), v.integer(), v.minValue(1)), valeur: v.unknown() });

/** The value as it is stored. */
export function encode<T>(item: Item<T>, value: T): { readonly version: number; readonly valeur: T } {
  return { version: item.version, valeur: value };
}

/** Takes whatever was found under the item's key (`undefined`: nothing). Never throws. */
export function decode<T>(item: Item<T>, stored: unknown): Decoded<T> {
  if (stored === undefined) return { kind: 'absente' };
  const envelope = v.safeParse(ENVELOPE, stored);
  if (!envelope.success) return { kind: 'ecartee', raison: 'illisible' };
  const { version, valeur } = envelope.output;
  if (version > item.version) return { kind: 'ecartee', raison: 'version-future' };
  const migrated = migrate(item, version, valeur);
  if (migrated === null) return { kind: 'ecartee', raison: 'illisible' };
  const checked = v.safeParse(item.schema, migrated.value);
  if (checked.success) return { kind: 'lue', value: checked.output };
  const mended = item.repair === undefined ? null : v.safeParse(item.schema, item.repair(migrated.value));
  return mended?.success ? { kind: 'reparee', value: mended.output, raison: 'illisible' } : { kind: 'ecartee', raison: 'illisible' };
}

/** The value to work with, whatever was found. */
export function valueOf<T>(item: Item<T>, decoded: Decoded<T>): T {
  if ('value' in decoded) return decoded.value;
  return decoded.kind === 'ecartee' ? item.prudent ?? item.defaut : item.defaut;
}

/**
 * The value of an earlier version as today's wants it, to be checked like any other; null when it cannot be made out.
 * A migration meets values that no version ever wrote: that it throws on one says only that the value is unreadable.
 */
export function migrate<T>(item: Item<T>, version: number, valeur: unknown): { readonly value: unknown } | null {
  try {
    return { value: item.migrations.slice(version - 1).reduce((old, step) => step(old), valeur) };
  } catch {
    return null;
  }
}
