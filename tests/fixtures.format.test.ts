import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PAGE_STATE_IDS } from '@/lib/page/types';
import { A_ECRIRE } from '@/scripts/lib/fixture';

/** Fixtures are verdicts written by a person: this file checks their shape, never what a detector says of them. */
const PAGES = join(import.meta.dirname, 'fixtures', 'pages');
const NAME = /^[a-z0-9]+(?:-[a-z0-9]+)*--[a-z0-9]+(?:-[a-z0-9]+)*$/u;
const ROUTE_FICHE = /^#\/formation\/recherche\/(\d{14}_[^/?#]+)\/(\d{14}_[^/?#]+)/u;
const FICHES = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/';
const HOSTS: ReadonlySet<string> = new Set(['www.moncompteformation.gouv.fr', 'moncompteformation.gouv.fr']);

const STATES: readonly string[] = [...PAGE_STATE_IDS, 'inconnu', 'chargement', 'ambigu', 'hors-site'];
const KEYS = ['facts', 'generation', 'note', 'origin', 'session', 'state', 'url'];
const VALUES = {
  origin: ['capture', 'reconstitution'],
  session: ['connecte', 'deconnecte', 'indetermine'],
  generation: ['materiel', 'dsfr', 'publique', 'indeterminee'],
  state: STATES,
} as const;
const STATUTS: ReadonlySet<unknown> = new Set([
  'en-cours-de-creation',
  'demande-d-inscription',
  'proposition-de-l-organisme',
  'a-valider',
  'paiement-en-cours',
  'paiement-refuse',
  'valide',
  'en-formation',
  'formation-terminee',
  'refuse-par-l-organisme',
  'demande-d-inscription-annulee',
  'formation-annulee',
  'formation-annulee-par-l-organisme',
]);

/** The walking skeleton's states ask for more; every other state needs at least two pages per plausible generation. */
const MINIMA: Readonly<Record<string, number>> = {
  ...Object.fromEntries(PAGE_STATE_IDS.map((state) => [state, 4])),
  connexion: 6,
  'non-connecte': 6,
  'formation-indisponible': 6,
  'formation-non-connecte': 6,
  formation: 6,
  'compte-elu-visible': 6,
  'compte-elu-absent': 6,
  'email-a-confirmer': 6,
  'inscription-a-confirmer': 6,
  inconnu: 12,
  chargement: 3,
  'hors-site': 6,
};

const folders = readdirSync(PAGES).sort();

/** Takes a fixture's folder name; returns its verdict as untyped JSON, since its shape is what is being checked. */
function readExpected(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(PAGES, name, 'expected.json'), 'utf8')) as Record<string, unknown>;
}

function isCivilDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

const isCents = (value: unknown): boolean => Number.isSafeInteger(value) && (value as number) >= 0;
const isShortText = (value: unknown): boolean => typeof value === 'string' && value.length > 0 && value.length <= 200;
const isStatuts = (value: unknown): boolean =>
  Array.isArray(value) && value.length > 0 && value.every((one) => STATUTS.has(one));

const FACTS: Readonly<Record<string, (value: unknown) => boolean>> = {
  prixCentimes: isCents,
  soldeEluCentimes: isCents,
  debut: isCivilDate,
  fin: isCivilDate,
  formationUrl: (value) => typeof value === 'string' && value.startsWith(FICHES),
  statuts: isStatuts,
  titre: isShortText,
};

/** Takes the page's address and verdict; returns the sheet address the facts must hold, or undefined. */
function expectedSheet(url: URL, state: unknown): string | undefined {
  if (state === 'hors-site') return undefined;
  const match = ROUTE_FICHE.exec(url.hash);
  if (match === null) return undefined;
  const contexte = /[?&](contexteFormation=[A-Z_]{1,40})(?=[&#]|$)/u.exec(url.hash.slice(1).split('#')[0] ?? '')?.[1];
  return `${FICHES}${match[1]}/${match[2]}${contexte === undefined ? '' : `?${contexte}`}`;
}

describe('pages reconstituées', () => {
  it('les noms sont uniques, en ASCII et au format état--variante', () => {
    expect(folders.filter((name) => !NAME.test(name))).toEqual([]);
    expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(folders.length);
  });

  it.each(Object.entries(MINIMA))('%s : au moins %i pages', (state, minimum) => {
    expect(folders.filter((name) => name.startsWith(`${state}--`)).length).toBeGreaterThanOrEqual(minimum);
  });

  // The firewall's page stands before the site: it is of no generation.
  it.each(PAGE_STATE_IDS.filter((state) => state !== 'controle-anti-robot'))('%s : au moins deux pages de chaque génération du site privé', (state) => {
    const generations = folders.filter((name) => name.startsWith(`${state}--`)).map((name) => readExpected(name)['generation']);
    expect(generations.filter((one) => one === 'dsfr').length).toBeGreaterThanOrEqual(2);
    expect(generations.filter((one) => one === 'materiel').length).toBeGreaterThanOrEqual(2);
  });

  it.each(folders)('%s', (name) => {
    const folder = join(PAGES, name);
    expect(statSync(folder).isDirectory()).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(['expected.json', 'page.html']);
    const html = readFileSync(join(folder, 'page.html'), 'utf8');
    expect(html.length).toBeGreaterThan(0);

    const expected = readExpected(name);
    const unwritten = Object.entries(expected).filter(([, value]) => JSON.stringify(value).includes(A_ECRIRE)).map(([key]) => key);
    expect(unwritten, `verdict à écrire par une personne dans ${name}/expected.json (voir tests/fixtures/README.md)`).toEqual([]);
    expect(Object.keys(expected).sort()).toEqual(KEYS);
    for (const [key, values] of Object.entries(VALUES)) expect(values).toContain(expected[key]);
    expect(expected['state']).toBe(name.split('--')[0]);
    expect(String(expected['note']).length).toBeGreaterThan(20);

    const url = new URL(String(expected['url']));
    expect(expected['state'] === 'hors-site' || (HOSTS.has(url.host) && url.protocol === 'https:')).toBe(true);

    const facts = expected['facts'] as Record<string, unknown>;
    for (const [key, value] of Object.entries(facts)) expect(FACTS[key]?.(value), `${key} = ${String(value)}`).toBe(true);
    expect(facts['formationUrl']).toBe(expectedSheet(url, expected['state']));
    expect(facts['fin'] === undefined || String(facts['fin']) >= String(facts['debut'])).toBe(true);
  });
});
