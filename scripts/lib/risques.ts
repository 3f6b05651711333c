/** The risks that the project answers for, numbered as in docs/fiabilite.md, and the campaigns that try each of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root';

export interface Campagne {
  /** the risks it tries */
  readonly lignes: readonly number[];
  /** path of the program, from the project's root */
  readonly script: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** what changes in the short form: fewer cases, same seeds */
  readonly court?: { readonly args?: readonly string[]; readonly env?: Readonly<Record<string, string>> };
  /** what to tell of its output; none of them found means that the program no longer says what it did: not held. Empty: the last count of tests */
  readonly chiffres: readonly RegExp[];
}

const VITEST = 'node_modules/vitest/vitest.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const STRYKER = 'node_modules/@stryker-mutator/core/bin/stryker.js';
const COMPLETS = { ESSAIS: 'complets' };

export const RISQUES: Readonly<Record<number, string>> = {
  1: 'mauvais état', 2: 'refonte du site', 3: 'page hostile', 4: 'code caché dans un texte', 5: 'expression régulière qui s’emballe', 6: 'noms usurpés', 7: 'messages forgés', 8: 'faux sites',
  9: 'bulle attaquée', 10: 'frappe gênée', 11: 'agir à la place', 12: 'réseau', 13: 'données personnelles gardées', 14: 'masque', 15: 'programme tué', 16: 'mise à jour sous les pages',
  17: 'navigation longue', 18: 'stockage abîmé', 19: 'dates', 20: 'seuils de frais', 21: 'accessibilité', 22: 'essais qui ne voient rien',
};

export const CAMPAGNES: readonly Campagne[] = [
  { lignes: [1, 2], script: 'scripts/test-mutations.ts', args: [], chiffres: [/^\d+ lectures de .*$/mu, /^Argent et confirmation.*$/mu, /^Sans aucune classe.*$/mu] },
  { lignes: [3, 6], script: 'scripts/fuzz.ts', args: [], court: { args: ['--count', '4000'] }, chiffres: [/^\d+ documents lus.*$/mu, /^Durée d’une lecture.*$/mu, /^Noms usurpés.*$/mu] },
  { lignes: [4, 7, 8, 9], script: PLAYWRIGHT, args: ['test', 'e2e/hostile', 'e2e/hors-site', 'e2e/anneau', 'e2e/hint-retenu', '--no-deps', '--workers=1'], env: COMPLETS, court: { env: { ESSAIS: '' } }, chiffres: [] },
  { lignes: [4, 7, 8], script: VITEST, args: ['run', 'tests/hostile'], chiffres: [] },
  { lignes: [8], script: VITEST, args: ['run', '--config', 'vitest.construit.config.ts'], chiffres: [] },
  { lignes: [5], script: VITEST, args: ['run', 'tests/page/redos.test.ts'], chiffres: [] },
  { lignes: [9], script: VITEST, args: ['run', 'tests/overlay'], chiffres: [] },
  { lignes: [10], script: PLAYWRIGHT, args: ['test', 'e2e/frappe', '--no-deps', '--workers=1'], chiffres: [] },
  { lignes: [11, 12, 16, 21], script: PLAYWRIGHT, args: ['test', '--workers=1'], env: COMPLETS, court: { args: ['test', 'e2e/pages', 'e2e/temoins', 'e2e/hint.spec', 'e2e/recharge', 'e2e/panneau.spec', '--workers=1'], env: { ESSAIS: '' } }, chiffres: [] },
  { lignes: [11, 12], script: 'tests/e2e/firefox.ts', args: [], chiffres: [/^Firefox : .*$/mu, /^Réseau, Firefox.*$/mu] },
  { lignes: [13], script: 'scripts/test-canaris.ts', args: [], chiffres: [/^\d+ données, .*$/mu, /^Copies jugées.*$/mu] },
  { lignes: [13], script: PLAYWRIGHT, args: ['test', 'e2e/dossiers', 'e2e/reprise-cas', '--no-deps', '--workers=1'], env: COMPLETS, court: { env: { ESSAIS: '' } }, chiffres: [] },
  { lignes: [14], script: 'scripts/test-masque.ts', args: [], court: { args: ['--images', '300', '--tours', '3'] }, chiffres: [/^Compagnon DIFE\s.*$/mu, /^masque ordinaire\s.*$/mu] },
  { lignes: [15], script: 'scripts/rappels.ts', args: [], court: { env: { MORTS: '40', CAS: '200' } }, chiffres: [] },
  { lignes: [17], script: 'scripts/endurance.ts', args: [], court: { env: { NAVIGATIONS: '40', RETOURS: '10' } }, chiffres: [/^Mémoire, .*$/mu] },
  { lignes: [18], script: VITEST, args: ['run', 'tests/reglages/corruption.test.ts', 'tests/dossiers/corruption.test.ts'], env: COMPLETS, court: { env: { ESSAIS: '' } }, chiffres: [] },
  { lignes: [19], script: VITEST, args: ['run', '--config', 'vitest.fuseaux.config.ts'], court: { args: ['run', '--config', 'vitest.fuseaux.config.ts', '--project', 'Pacific/Kiritimati', '--project', 'America/Miquelon'] }, chiffres: [] },
  { lignes: [20], script: VITEST, args: ['run', 'tests/rules'], chiffres: [] },
  { lignes: [22], script: STRYKER, args: ['run'], court: { args: ['run', '--mutate', 'lib/calendar/jours-ouvres.ts'] }, chiffres: [/^Final mutation score.*$/mu, /^All files.*$/mu] },
];

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
const OUTILS = new Map([[VITEST, 'npx vitest'], [PLAYWRIGHT, 'npx playwright'], [STRYKER, 'npx stryker']]);

/** What a campaign plays, in that form. */
export function formeOf({ args, env = {}, court = {} }: Campagne, isShort: boolean): { readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  // Nothing of the caller's own wishes: two runs on two machines try the same cases.
  return { args: isShort ? (court.args ?? args) : args, env: { ESSAIS: '', ...env, ...(isShort ? court.env : {}) } };
}

/** What a person types to play the same. */
export function commandeOf(campagne: Campagne, isShort: boolean): string {
  const { args, env } = formeOf(campagne, isShort);
  const { script } = campagne;
  const wishes = Object.entries(env).flatMap(([name, value]) => (value === '' ? [] : [`${name}=${value}`]));
  const outil = OUTILS.get(script);
  const named = Object.keys(scripts).find((name) => scripts[name] === `tsx ${script}`);
  const program = outil !== undefined ? [outil] : named !== undefined ? [`npm run ${named}`, ...(args.length > 0 ? ['--'] : [])] : [`npx tsx ${script}`];
  return [...wishes, ...program, ...args].join(' ');
}
