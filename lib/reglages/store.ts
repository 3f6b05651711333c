/** Reading and writing declared items: one at a time per item, whatever the number of windows. Failures are values. */

import * as v from 'valibot';
import type { Area, AreaName } from './area';
import { decode, type Decoded, encode, type Item, valueOf } from './item';
import { addEcart, type Ecart, MIS_DE_COTE, readEcarts } from './mis-de-cote';

export interface Stored<T> {
  readonly value: T;
  /** `indisponible`: the browser gives no access to what is stored; nothing was touched. */
  readonly etat: Decoded<T>['kind'] | 'indisponible';
}

/** `place`: the browser's quota is reached. Refused, nothing has changed. */
export type Refus = 'place' | 'indisponible';
export type Ecriture<T> = { readonly kind: 'ecrite'; readonly value: T } | { readonly kind: 'refusee'; readonly raison: Refus };

export interface Store {
  /** The value, or the default; what could not be used is set aside on the way. */
  read<T>(item: Item<T>): Promise<Stored<T>>;
  /** Read, change, write, alone. Throws a TypeError when `change` gives what the schema refuses: that is our own fault. */
  update<T>(item: Item<T>, change: (current: T) => T): Promise<Ecriture<T>>;
  /** The same, knowing what another item of the same area holds at that very moment. */
  updateBeside<T, B>(item: Item<T>, beside: Item<B>, change: (current: T, beside: Decoded<B>) => T): Promise<Ecriture<T>>;
  subscribe<T>(item: Item<T>, onChange: (value: T) => void): () => void;
  /** What was set aside since the person was last told. Once given, it counts as told. */
  tell(): Promise<readonly Ecart[]>;
  /** Everything, in both places. */
  eraseAll(): Promise<'efface' | 'refuse'>;
}

type Found = Readonly<Record<string, unknown>>;

export function createStore(areas: Readonly<Record<AreaName, Area>>): Store {
  async function read<T>(item: Item<T>): Promise<Stored<T>> {
    const area = areas[item.area];
    const found = await look(area, item);
    if (found === null) return { value: item.defaut, etat: 'indisponible' };
    const decoded = decode(item, found[item.key]);
    if (!isSpoilt(decoded)) return { value: valueOf(item, decoded), etat: decoded.kind };
    return area.exclusive(() => setAside(area, item));
  }

  async function change<T>(item: Item<T>, others: readonly string[], changed: (current: T, found: Found) => T): Promise<Ecriture<T>> {
    const area = areas[item.area];
    return area.exclusive(async () => {
      const found = await look(area, item, others);
      if (found === null) return { kind: 'refusee', raison: 'indisponible' };
      const decoded = decode(item, found[item.key]);
      const current = valueOf(item, decoded);
      const value = changed(current, found);
      // What was never kept, and has not changed, leaves no trace.
      if (decoded.kind === 'absente' && value === current) return { kind: 'ecrite', value };
      const checked = v.safeParse(item.schema, value);
      if (!checked.success) throw new TypeError(`${item.key}: ${checked.issues[0].message}`);
      const refus = await put(area, { ...shelf(item, found, decoded), [item.key]: encode(item, checked.output) });
      return refus === null ? { kind: 'ecrite', value: checked.output } : { kind: 'refusee', raison: refus };
    });
  }

  return {
    read,
    update: (item, changed) => change(item, [], changed),
    updateBeside: (item, beside, changed) => change(item, [beside.key], (current, found) => changed(current, decode(beside, found[beside.key]))),
    subscribe: (item, onChange) =>
      areas[item.area].subscribe((changes) => {
        if (Object.hasOwn(changes, item.key)) onChange(valueOf(item, decode(item, changes[item.key]?.newValue)));
      }),
    tell: async () => [...(await tellFrom(areas.local)), ...(await tellFrom(areas.session))],
    eraseAll: async () => {
      const emptied = [await wipe(areas.session), await wipe(areas.local)];
      return emptied.every(Boolean) ? 'efface' : 'refuse';
    },
  };
}

function isSpoilt<T>(decoded: Decoded<T>): decoded is Extract<Decoded<T>, { raison: unknown }> {
  return decoded.kind === 'ecartee' || decoded.kind === 'reparee';
}

/** Another window may have mended it, or written over it, since it was read: look again, alone. */
async function setAside<T>(area: Area, item: Item<T>): Promise<Stored<T>> {
  const found = await look(area, item);
  if (found === null) return { value: item.defaut, etat: 'indisponible' };
  const decoded = decode(item, found[item.key]);
  const value = valueOf(item, decoded);
  // No room to set it aside: it stays where it is, the person works with the default.
  if (isSpoilt(decoded)) await put(area, { ...shelf(item, found, decoded), [item.key]: encode(item, value) });
  return { value, etat: decoded.kind };
}

function shelf<T>(item: Item<T>, found: Found, decoded: Decoded<T>): Found {
  if (!isSpoilt(decoded)) return {};
  return { [MIS_DE_COTE]: addEcart(readEcarts(found[MIS_DE_COTE]), { cle: item.key, raison: decoded.raison, value: found[item.key] }) };
}

async function tellFrom(area: Area): Promise<readonly Ecart[]> {
  return area.exclusive(async () => {
    const found = await area.get([MIS_DE_COTE]).catch(() => null);
    const ecarts = readEcarts(found?.[MIS_DE_COTE]);
    const untold = ecarts.filter((ecart) => !ecart.dit);
    if (untold.length > 0) await put(area, { [MIS_DE_COTE]: ecarts.map(told) });
    return untold;
  });
}

function told({ cle, raison, brut }: Ecart): Ecart {
  return { cle, raison, brut, dit: true };
}

async function look<T>(area: Area, item: Item<T>, others: readonly string[] = []): Promise<Found | null> {
  return area.get([item.key, MIS_DE_COTE, ...others]).catch(() => null);
}

async function put(area: Area, values: Found): Promise<Refus | null> {
  return area.set(values).then(
    () => null,
    (error: unknown) => (/quota/iu.test(String(error)) ? 'place' : 'indisponible'),
  );
}

/** Said to be erased only when seen to be empty. */
async function wipe(area: Area): Promise<boolean> {
  return area.exclusive(async () => {
    try {
      await area.clear();
      return Object.keys(await area.get(null)).length === 0;
    } catch {
      return false;
    }
  });
}
