import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { addEcart, MIS_DE_COTE, readEcarts } from '@/lib/reglages/mis-de-cote';
import { DEFAUT, REGLAGES } from '@/lib/reglages/reglages';
import { createStore } from '@/lib/reglages/store';
import { memoire } from './memoire';
import { avec, TEMOIN } from './temoin';

const COMBIEN = 5000;
const BON = { version: 1, valeur: { association: 'amg-gironde', zone: 'la-reunion', taille: 3, theme: 'sombre' } };
const ECARTS = addEcart([], { cle: 'autre', raison: 'version-future', value: { version: 9 } });

/** mulberry32: the same seed gives the same corruptions, on every machine. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const BIZARRES: readonly unknown[] = [null, undefined, true, 0, -1, 1e308, Number.NaN, '', 'x'.repeat(5000), [], {}, [[[]]], 'metropole', 2, { length: 3 }, '\uD800', JSON.parse('{"__proto__":{"polluted":1}}'), JSON.parse('{"constructor":{"prototype":{"polluted":1}}}')];

type Random = (below: number) => number;

/** What a browser may give back once its disk, or another version of us, has written over the value. */
const SORTES: Readonly<Record<string, (random: Random) => unknown>> = {
  troncature: (random) => parsed(JSON.stringify(BON).slice(0, random(JSON.stringify(BON).length))),
  bits: (random) => {
    const bytes = Buffer.from(JSON.stringify(BON));
    for (let flips = 1 + random(8); flips > 0; flips -= 1) {
      const at = random(bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
    }
    return parsed(bytes.toString());
  },
  types: (random) => BIZARRES[random(BIZARRES.length)],
  champ: (random) => {
    const champ = ['association', 'zone', 'taille', 'theme', 'en-trop'][random(5)] ?? '';
    return { version: 1, valeur: { ...BON.valeur, [champ]: BIZARRES[random(BIZARRES.length)] } };
  },
  'ancien-schema': (random) => [{ version: 0, valeur: BON.valeur }, { taille: 2 }, { version: 1, reglages: BON.valeur }, { version: '1', valeur: BON.valeur }, { version: 1.5, valeur: {} }][random(5)],
  futur: (random) => ({ version: 2 + random(1000), valeur: BIZARRES[random(BIZARRES.length)] }),
  prototype: (random) => JSON.parse(`{"version":1,"valeur":${['{"__proto__":{"taille":2,"polluted":1}}', '{"taille":2,"constructor":{"prototype":{"polluted":1}}}'][random(2)]},"__proto__":{"version":1,"polluted":1}}`),
  profondeur: (random) => {
    let deep: unknown = BON;
    for (let depth = 100 + random(400); depth > 0; depth -= 1) deep = { version: 1, valeur: deep };
    return deep;
  },
};

/** Text that is no longer JSON is what the browser hands over as text. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

type Etat = string;

/** One spoilt value, and all that a person may then do. Gives the state it was read in, and what went wrong. */
async function live(sorte: string, seed: number): Promise<{ readonly etat: Etat; readonly faults: readonly string[] }> {
  const random = randomOf(seed);
  const spoilt = SORTES[sorte]?.(random);
  const shelfToo = seed % 7 === 0;
  const local = memoire({ reglages: spoilt, [TEMOIN.key]: { version: 1, valeur: ['gardé'] }, [MIS_DE_COTE]: shelfToo ? SORTES['types']?.(random) : ECARTS });
  const store = createStore({ local, session: memoire() });
  const faults: string[] = [];
  const check = (what: string, seen: unknown, wanted: unknown): void => {
    if (!isDeepStrictEqual(seen, wanted)) faults.push(`graine ${seed} (${sorte}), ${what} : ${JSON.stringify(seen)} au lieu de ${JSON.stringify(wanted)}`);
  };

  const { value, etat } = await store.read(REGLAGES);
  const setAside = etat === 'reparee' || etat === 'ecartee';
  const shelf = readEcarts(local.disk.get(MIS_DE_COTE));
  check('les champs lus', Object.keys(value).toSorted(), Object.keys(DEFAUT).toSorted());
  check('une seconde lecture', await store.read(REGLAGES), { value, etat: etat === 'absente' ? 'absente' : 'lue' });
  check('la valeur voisine', (await store.read(TEMOIN)).value, ['gardé']);
  check('les valeurs de côté', shelf.length, (shelfToo ? 0 : 1) + (setAside ? 1 : 0));
  check('la valeur de côté', setAside ? shelf.at(-1)?.brut : null, setAside ? JSON.stringify(spoilt) : null);
  check('ce qui est dit', (await store.tell()).length, shelf.length);
  check('ce qui est redit', await store.tell(), []);
  check('un réglage', (await store.update(REGLAGES, avec({ taille: 2 }))).kind, 'ecrite');
  check('le réglage relu', (await store.read(REGLAGES)).value, { ...value, taille: 2 });
  check('la valeur voisine à la fin', (await store.read(TEMOIN)).value, ['gardé']);
  check('effacer', [await store.eraseAll(), local.disk.size], ['efface', 0]);
  check('le prototype', ({} as { polluted?: number }).polluted, undefined);
  return { etat, faults };
}

describe('le stockage abîmé', () => {
  it(`${COMBIEN} fois : aucun arrêt, rien d’autre de perdu, la personne peut toujours régler et effacer`, async () => {
    const noms = Object.keys(SORTES);
    const faults: string[] = [];
    const misDeCote = new Map<string, number>();
    for (let seed = 0; seed < COMBIEN; seed += 1) {
      const sorte = noms[seed % noms.length] ?? '';
      const lived = await live(sorte, seed);
      faults.push(...lived.faults);
      if (['reparee', 'ecartee'].includes(lived.etat)) misDeCote.set(sorte, (misDeCote.get(sorte) ?? 0) + 1);
    }
    expect(faults).toEqual([]);
    // Each way of spoiling really spoils: else this test would prove nothing.
    expect(noms.filter((nom) => (misDeCote.get(nom) ?? 0) < 300)).toEqual([]);
  }, 60_000);
});
