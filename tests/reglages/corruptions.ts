import { isDeepStrictEqual } from 'node:util';
import type { Item } from '@/lib/reglages/item';
import { addEcart, MIS_DE_COTE, readEcarts } from '@/lib/reglages/mis-de-cote';
import { createStore } from '@/lib/reglages/store';
import { memoire } from './memoire';
import { TEMOIN } from './temoin';

const ECARTS = addEcart([], { cle: 'autre', raison: 'version-future', value: { version: 9 } });

export type Random = (below: number) => number;

/** mulberry32: the same seed gives the same corruptions, on every machine. */
export function randomOf(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

export const BIZARRES: readonly unknown[] = [null, undefined, true, 0, -1, 1e308, Number.NaN, '', 'x'.repeat(5000), [], {}, [[[]]], 'metropole', 2, { length: 3 }, '\uD800', JSON.parse('{"__proto__":{"polluted":1}}'), JSON.parse('{"constructor":{"prototype":{"polluted":1}}}')];

/** A declared item put to the test: a sound value of it, how to spoil one field, and all that is then done with what is read. */
export interface Sujet<T> {
  readonly item: Item<T>;
  readonly bon: T;
  /** The value with one field, anywhere in it, replaced by this. */
  readonly champ: (random: Random, bizarre: unknown) => unknown;
  readonly anciens: readonly unknown[];
  readonly prototypes: readonly string[];
  /** What a person may do next: must not throw. Tells what was lost that was not spoilt. */
  readonly vivre: (value: T, sorte: string, spoilt: unknown) => readonly string[];
  readonly change: (value: T) => T;
}

/** What a browser may give back once its disk, or another version of us, has written over the value. */
export function sortesDe<T>({ item, bon, champ, anciens, prototypes }: Sujet<T>): Readonly<Record<string, (random: Random) => unknown>> {
  const stored = { version: item.version, valeur: bon };
  const text = JSON.stringify(stored);
  return {
    troncature: (random) => parsed(text.slice(0, random(text.length))),
    bits: (random) => {
      const bytes = Buffer.from(text);
      for (let flips = 1 + random(8); flips > 0; flips -= 1) {
        const at = random(bytes.length);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      }
      return parsed(bytes.toString());
    },
    types: (random) => BIZARRES[random(BIZARRES.length)],
    champ: (random) => ({ version: item.version, valeur: champ(random, BIZARRES[random(BIZARRES.length)]) }),
    'ancien-schema': (random) => anciens[random(anciens.length)],
    futur: (random) => ({ version: item.version + 1 + random(1000), valeur: BIZARRES[random(BIZARRES.length)] }),
    prototype: (random) => JSON.parse(`{"version":1,"valeur":${prototypes[random(prototypes.length)]},"__proto__":{"version":1,"polluted":1}}`),
    profondeur: (random) => {
      let deep: unknown = stored;
      for (let depth = 100 + random(400); depth > 0; depth -= 1) deep = { version: 1, valeur: deep };
      return deep;
    },
  };
}

/** Text that is no longer JSON is what the browser hands over as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

interface Vecu {
  /** The state it was read in. */
  readonly etat: string;
  readonly faults: readonly string[];
}

/** One spoilt value, and all that a person may then do. */
export async function live<T>(sujet: Sujet<T>, sorte: string, seed: number): Promise<Vecu> {
  const { item, change, vivre } = sujet;
  const random = randomOf(seed);
  const spoilt = sortesDe(sujet)[sorte]?.(random);
  const shelfToo = seed % 7 === 0;
  const local = memoire({ [item.key]: spoilt, [TEMOIN.key]: { version: 1, valeur: ['gardé'] }, [MIS_DE_COTE]: shelfToo ? BIZARRES[random(BIZARRES.length)] : ECARTS });
  const store = createStore({ local, session: memoire() });
  const faults: string[] = [];
  const check = (what: string, seen: unknown, wanted: unknown): void => {
    if (!isDeepStrictEqual(seen, wanted)) faults.push(`graine ${seed} (${sorte}), ${what} : ${JSON.stringify(seen)} au lieu de ${JSON.stringify(wanted)}`);
  };

  const { value, etat } = await store.read(item);
  const setAside = etat === 'reparee' || etat === 'ecartee';
  const shelf = readEcarts(local.disk.get(MIS_DE_COTE));
  check('ce qui s’en fait', vivre(value, sorte, spoilt), []);
  check('une seconde lecture', await store.read(item), { value, etat: etat === 'absente' ? 'absente' : 'lue' });
  check('la valeur voisine', (await store.read(TEMOIN)).value, ['gardé']);
  check('les valeurs de côté', shelf.length, (shelfToo ? 0 : 1) + (setAside ? 1 : 0));
  check('la valeur de côté', setAside ? shelf.at(-1)?.brut : null, setAside ? JSON.stringify(spoilt) : null);
  check('ce qui est dit', (await store.tell()).length, shelf.length);
  check('ce qui est redit', await store.tell(), []);
  const changed = change(value);
  check('un changement', (await store.update(item, change)).kind, 'ecrite');
  check('le changement relu', (await store.read(item)).value, changed);
  check('la valeur voisine à la fin', (await store.read(TEMOIN)).value, ['gardé']);
  check('effacer', [await store.eraseAll(), local.disk.size], ['efface', 0]);
  check('le prototype', ({} as { polluted?: number }).polluted, undefined);
  return { etat, faults };
}

/** Lives it as many times, each way of spoiling in turn. Gives what went wrong, and how many times each way really spoilt. */
export async function campagne<T>(sujet: Sujet<T>, combien: number): Promise<{ readonly faults: readonly string[]; readonly misDeCote: ReadonlyMap<string, number> }> {
  const noms = Object.keys(sortesDe(sujet));
  const faults: string[] = [];
  const misDeCote = new Map<string, number>(noms.map((nom) => [nom, 0]));
  for (let seed = 0; seed < combien; seed += 1) {
    const sorte = noms[seed % noms.length] ?? '';
    const lived = await live(sujet, sorte, seed);
    faults.push(...lived.faults);
    if (['reparee', 'ecartee'].includes(lived.etat)) misDeCote.set(sorte, (misDeCote.get(sorte) ?? 0) + 1);
  }
  return { faults, misDeCote };
}
