import { expect, it } from 'vitest';
import { excessOf } from '@/scripts/lib/sizes';

it.each([
  ['tout tient', { contentScript: 12_000, zip: 400_000 }, []],
  ['le script des pages dépasse', { contentScript: 12_001, zip: 1 }, [/script ajouté aux pages/u]],
  ['le paquet dépasse', { contentScript: 1, zip: 400_001 }, [/paquet/u]],
  ['les deux', { contentScript: 20_000, zip: 500_000 }, [/script/u, /paquet/u]],
] as const)('le poids : %s', (_, sizes, said) => {
  expect(excessOf(sizes)).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
});
