import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** `npm run test:fuseaux`: every test of the calendar and the rules, once per time zone (the weight of the bundle has none). */
const FUSEAUX = [
  'UTC',
  'Europe/Paris',
  'Pacific/Noumea',
  'Pacific/Tahiti', // Papeete
  'America/Cayenne',
  'America/Guadeloupe',
  'America/Martinique',
  'America/Miquelon',
  'Indian/Reunion',
  'Indian/Mayotte',
  'Pacific/Kiritimati', // the furthest east: UTC+14
  'Pacific/Pago_Pago', // the furthest west inhabited: UTC−11
];

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)).replace(/\/$/u, '') } },
  test: {
    projects: FUSEAUX.map((TZ) => ({
      extends: true as const,
      test: { name: TZ, isolate: false, include: ['tests/{calendar,rules}/**/*.test.ts'], env: { TZ } },
    })),
  },
});
