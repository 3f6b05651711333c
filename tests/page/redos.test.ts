import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { looksDated, readJour, readPeriode } from '@/lib/page/dates';
import { LEXIQUE } from '@/lib/page/detect';
import { lireSens } from '@/lib/page/lexique';
import { readMontant } from '@/lib/page/montants';
import { readRoute } from '@/lib/page/route';
import { looksLikeName } from '@/lib/page/session-signs';
import { cleOf, phrasesOf, plainLine } from '@/lib/page/text';

/** Every regular expression of lib, read in its source: a pattern added tomorrow is tried without being named here. */
const LIB = join(import.meta.dirname, '../../lib');

interface Found {
  readonly file: string;
  readonly where: string;
  readonly pattern: RegExp;
}

/** Where a literal may begin: after an operator, a bracket, a comma or `return`; a division never follows these. */
const LITERAL = /(?<=[=(,:[!&|?{;]\s*|return\s+)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)/gu;

function literals(file: string): readonly Found[] {
  const code = readFileSync(join(LIB, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  return [...code.matchAll(LITERAL)].map(([, source = '', flags = '']) => ({ file, where: `${file} /${source.slice(0, 40)}/`, pattern: new RegExp(source, flags.replaceAll(/[gy]/gu, '')) }));
}

/** A million characters: what a hostile page may put in one text or one attribute. */
const MILLION = 1_000_000;
/** What explodes on a million explodes on that: each pattern meets it, and the functions of lib/page meet a million. */
const LONG = 300_000;
const MOST_MS = 5;
/** On a slower machine, twice what it takes to look once at each of a million characters: what explodes takes a thousand times that. */
const PASSES = 2;

/**
 * The longest text that a file gives its patterns, where it cuts or refuses longer ones before. Everything else meets a million
 * characters. The functions of lib/page that cut are tried below with all of it.
 */
const CUT: Readonly<Record<string, number>> = {
  'page/dates.ts': 400, 'page/montants.ts': 1000, 'page/argent.ts': 400, 'page/session-dates.ts': 200, 'page/standing.ts': 500, 'page/read.ts': 400,
  'accompagnement/donnees-personnelles.ts': 4000, 'accompagnement/morceaux-lisibles.ts': 4000,
  // One character at a time, from texts already cut.
  'accompagnement/texte-neutre.ts': 4000,
  'accompagnement/texte-de-page.ts': 4000,
  'accompagnement/version-du-site.ts': 200,
  'dossiers/personnel.ts': 800,
  'guide/saisie.ts': 60,
  // A question that a person types, cut at 200; amounts, vocabulary and texts of our own.
  'guide/search-words.ts': 2000, 'guide/format.ts': 60, 'accompagnement/lookup-libelles.ts': 400, 'dossiers/ics.ts': 2000,
  // Fields of an association's file, of a bounded length.
  'profils/adresse.ts': 2000, 'profils/texte.ts': 2000, 'profils/contact.ts': 2000,
};

const SOURCES = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const LITERALS = SOURCES.flatMap(literals);

/** What makes a careless pattern explode: repeats of what it accepts, then something it refuses. */
const SEEDS = [' ', 'a', '1', '/', '.', ':', '€', 'a ', '1/', '1 ', '\n', 'A A', 'AB-', 'du 1 ', 'le 1er mars ', 'display :', 'fr-hidden ', 'a@', '%41', '\u200b', 'é'];

/** The processor's time, not the clock's: other programs do not count. The best of three, of twelve before it is called too long: what is slow by nature always is. */
function cost(work: () => unknown): number {
  let best = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < 12 && best > (turn < 3 ? MOST_MS / 2 : MOST_MS); turn += 1) {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, (user + system) / 1000);
  }
  return best;
}

const ONCE = `${'€'.repeat(MILLION)}!`;

/** Beyond the limit of a quick machine, what one look costs here and now decides: a machine that slows down meanwhile slows both. */
function isTooLong(ms: number): boolean {
  return ms > MOST_MS && ms > PASSES * cost(() => /[^€]/u.test(ONCE));
}

/** The first seed on which some work is too long, and how long; null when it never is. A shorter text first: a square on a million is an hour. */
function tooLong(work: (text: string) => unknown, length: number): string | null {
  for (const seed of SEEDS) {
    for (const size of [Math.min(length, 16_000), length]) {
      const text = `${seed.repeat(Math.ceil(size / seed.length)).slice(0, size)}!`;
      const ms = cost(() => work(text));
      if (isTooLong(ms)) return `${JSON.stringify(seed)} × ${size} : ${ms.toFixed(1)} ms`;
    }
  }
  return null;
}

describe('aucune expression régulière ne s’emballe', () => {
  it('elles sont bien trouvées dans le code', () => {
    expect(LITERALS.length).toBeGreaterThan(100);
    expect(Object.keys(CUT).filter((file) => !LITERALS.some((found) => found.file === file))).toEqual([]);
  });

  it.each(LITERALS)('$where', ({ file, pattern }) => {
    expect(tooLong((text) => pattern.test(text), CUT[file] ?? LONG)).toBeNull();
  });

  it.each<readonly [string, (text: string) => unknown]>([
    ['cleDe', cleOf], ['plainLine', (text) => plainLine(text, 200)], ['phrasesOf', phrasesOf], ['lireSens', (text) => lireSens(LEXIQUE, text)], ['readPeriode', readPeriode], ['readJour', readJour], ['looksDated', looksDated],
    ['readMontant', readMontant], ['looksLikeName', (text) => looksLikeName(text, LEXIQUE.pasDesNoms)],
  ])('%s, sur un million de caractères', (_, read) => {
    expect(tooLong(read, MILLION)).toBeNull();
  });

  it('l’adresse aussi, que le navigateur limite déjà', () => {
    const url = new URL('https://www.moncompteformation.gouv.fr/espace-prive/html/');
    const hash = (text: string): URL => Object.assign(new URL(url), { hash: text });
    const urls = new Map(SEEDS.map((seed) => [seed, hash(seed.repeat(200_000 / seed.length))]));
    expect(SEEDS.filter((seed) => isTooLong(cost(() => readRoute(urls.get(seed) as URL))))).toEqual([]);
  });

  it('le piège lui-même est vu : un carré', () => {
    expect(tooLong((text) => /\s+x$/u.test(text), MILLION)).not.toBeNull();
    expect(tooLong((text) => /^(?:a+)+$/u.test(`${text.slice(0, 24)}!`), MILLION)).not.toBeNull();
  });
});
