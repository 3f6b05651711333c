import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOTS_COURANTS } from '@/lib/accompagnement/mots-courants';
import { NOMS_FREQUENTS } from './noms-frequents';
import { vu } from './lisible';

const digits = (count: number): fc.Arbitrary<string> => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map((list) => list.join(''));
const separator = fc.constantFrom('', ' ', '\u00a0', '\u202f', '.', '-');
const name = fc.constantFrom(...NOMS_FREQUENTS);
const capital = name.map((word) => word.charAt(0).toUpperCase() + word.slice(1));
const join = (sizes: readonly number[], first: string): fc.Arbitrary<string> => fc.tuple(separator, ...sizes.map(digits)).map(([by, ...parts]) => [first, ...parts].filter((part) => part !== '').join(by));

/** Whatever France writes about a person, in any of its spacings. */
const DONNEE = fc.oneof(
  join([2, 2, 2, 3, 3], '2'), join([2, 2, 2, 3, 3, 2], '1'), join([1, 2, 2, 2, 2], '0'), join([1, 2, 2, 2, 2], '+33'), join([4, 4, 4, 4, 4, 3], 'FR76'), join([11], ''),
  fc.tuple(name, name).map(([a, b]) => `${a}.${b}@exemple.invalid`),
  fc.tuple(capital, name).map(([a, b]) => `${a} ${b.toUpperCase()}`), capital, name.map((word) => word.toUpperCase()),
  fc.tuple(fc.integer({ min: 10, max: 28 }), fc.integer({ min: 10, max: 12 }), fc.integer({ min: 1930, max: 2005 })).map(([d, m, y]) => `${d}/${m}/${y}`),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.constantFrom('rue', 'avenue', 'chemin', 'place'), capital, digits(5)).map(([n, voie, qui, cp]) => `${n} ${voie} ${qui}, ${cp} ${qui}`),
);
const AVANT = ['', 'Bonjour ', 'Nom : ', 'Votre numéro est le ', 'Envoyé à ', 'n° ', '(', '« '];
const APRES = ['', '.', ', votre dossier est à valider', ' »', ' depuis 4 jours', '\n'];

describe('les mots que l’on laisse lire', () => {
  it('ne comptent aucun prénom ni nom de famille courant', () => {
    expect(NOMS_FREQUENTS.filter((nom) => MOTS_COURANTS.has(nom))).toEqual([]);
  });

  it('sont rangés, sans accent ni majuscule, chacun une fois', () => {
    const mots = [...MOTS_COURANTS];
    expect(mots).toEqual([...new Set(mots)].toSorted());
    expect(mots.filter((mot) => !/^[a-z]{2,}$/u.test(mot))).toEqual([]);
  });
});

describe('2 000 données personnelles tirées au sort', () => {
  it('ne laissent à lire ni un nom ni un chiffre', () => {
    const left: string[] = [];
    fc.assert(fc.property(DONNEE, fc.constantFrom(...AVANT), fc.constantFrom(...APRES), (donnee, avant, apres) => {
      const seen = vu(avant + donnee + apres).slice(avant.length, avant.length + donnee.length);
      const rest = /rue|avenue|chemin|place/u.test(donnee) ? seen.replaceAll(/[^\d]/gu, '') : seen.replaceAll(/[^\p{L}\d]/gu, '');
      if (rest !== '') left.push(`${avant}${donnee}${apres} → ${seen}`);
    }), { numRuns: 2000, seed: 8 });
    expect(left.slice(0, 10)).toEqual([]);
  });
});
