import { expect, it } from 'vitest';
import { LIMITS, excessOf } from '@/scripts/lib/sizes';

it.each([
  ['tout tient', LIMITS, []],
  ['le script des pages dépasse', { contentScript: LIMITS.contentScript + 1, zip: 1 }, [/script ajouté aux pages/u]],
  ['le paquet dépasse', { contentScript: 1, zip: LIMITS.zip + 1 }, [/paquet/u]],
  ['les deux', { contentScript: LIMITS.contentScript * 2, zip: LIMITS.zip * 2 }, [/script/u, /paquet/u]],
] as const)('le poids : %s', (_, sizes, said) => {
  expect(excessOf(sizes)).toEqual(said.map((pattern) => expect.stringMatching(pattern)));
});
