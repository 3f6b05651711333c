import { expect, test } from 'vitest';
import { PLAFOND, weigh } from '../bench/poids-regles';

test('le calendrier et les règles tiennent en 6 kB gz', async () => {
  expect((await weigh()).gz).toBeLessThanOrEqual(PLAFOND);
}, 30_000);
