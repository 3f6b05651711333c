import { describe, expect, it } from 'vitest';
import { REGLAGE_IDS, DEFAUT, REGLAGES, type Reglages } from '@/lib/reglages/reglages';
import { campagne, type Sujet } from './corruptions';
import { avec } from './temoin';

const COMBIEN = 5000;
const NOMS = [...REGLAGE_IDS, 'en-trop'];
const BON: Reglages = { ...DEFAUT, association: 'amg-gironde', zone: 'la-reunion', taille: 3, theme: 'sombre' };

const SUJET: Sujet<Reglages> = {
  item: REGLAGES,
  bon: BON,
  champ: (random, bizarre) => ({ ...BON, [NOMS[random(NOMS.length)] ?? '']: bizarre }),
  anciens: [{ version: 0, valeur: BON }, { taille: 2 }, { version: 1, reglages: BON }, { version: '1', valeur: BON }, { version: 1.5, valeur: {} }],
  prototypes: ['{"__proto__":{"taille":2,"polluted":1}}', '{"taille":2,"constructor":{"prototype":{"polluted":1}}}'],
  vivre: (value) => (Object.keys(value).toSorted().join() === Object.keys(DEFAUT).toSorted().join() ? [] : Object.keys(value)),
  change: avec({ taille: 2 }),
};

describe('le stockage abîmé', () => {
  it(`${COMBIEN} fois : aucun arrêt, rien d’autre de perdu, la personne peut toujours régler et effacer`, async () => {
    const { faults, misDeCote } = await campagne(SUJET, COMBIEN);
    expect(faults).toEqual([]);
    // Each way of spoiling really spoils: else this test would prove nothing.
    expect([...misDeCote].filter(([, times]) => times < 300)).toEqual([]);
  });
});
