import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VOCABULAIRE } from '@/lib/page/vocabulaire';

/** Every regular expression of lib, read in its source: a pattern added tomorrow is tried without being named here. */
const LIB = join(import.meta.dirname, '../../lib');

interface Found {
  readonly where: string;
  readonly pattern: RegExp;
}

/** Where a literal may begin: after an operator, a bracket, a comma or `return`; a division never follows these. */
const LITERAL = /(?<=[=(,:[!&|?{;]\s*|return\s+)\/((?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])*)\/([dgimsuvy]*)/gu;

function literals(file: string): readonly Found[] {
  const code = readFileSync(join(LIB, file), 'utf8').replaceAll(/\/\*[\s\S]*?\*\//gu, '');
  return [...code.matchAll(LITERAL)].map(([, source = '', flags = '']) => ({ where: `${file} /${source.slice(0, 40)}/`, pattern: new RegExp(source, flags.replaceAll(/[gy]/gu, '')) }));
}

/** Those that are put together from pieces. */
async function built(): Promise<readonly Found[]> {
  const seen: Found[] = [];
  const Original = RegExp;
  const spy = new Proxy(Original, {
    construct(target, args: [string, string?]) {
      const pattern = new target(...args);
      seen.push({ where: `assemblée /${pattern.source.slice(0, 40)}/`, pattern: new target(pattern.source, pattern.flags.replaceAll(/[gy]/gu, '')) });
      return pattern;
    },
  });
  globalThis.RegExp = spy;
  try {
    await import('@/lib/page/dates').then(({ looksDated }) => looksDated('x'));
  } finally {
    globalThis.RegExp = Original;
  }
  return seen;
}

const SOURCES = readdirSync(LIB, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
/** Only ever given a number of our own, sixteen digits at most. */
const OWN_DIGITS = String.raw`\B(?=(?:\d{3})+$)`;
const LITERALS = SOURCES.flatMap(literals).filter(({ pattern }) => pattern.source !== OWN_DIGITS);

/** What makes a careless pattern explode: repeats of what it accepts, then something it refuses. */
const SEEDS = [
  ' ', 'a', '0', '1', 'é', '\u00a0', '-', '/', '.', ',', ':', '#', '\u200b', 'A', 'A A', 'AB-', '1 ', '1.', '12 ', '123 ', '1/', '1/1/', 'du 1 ', 'du 1/1/2000 au ', 'le 1er mars ', 'lundi 1', 'a:', '«', "'", '%41', '?a=b&', 'x1_', '\ud800', '\n', ' \n', 'display :', 'visibility :  ', 'fr-hidden ',
  '1 000 ', 'reste ', 'etape', '€', ...Object.values(VOCABULAIRE).slice(0, 20).flatMap(({ egal }) => egal.slice(0, 1)),
];
const ENDS = ['', '!', '\u0000', ' x', '€'];

function once(pattern: RegExp, text: string): number {
  const start = performance.now();
  pattern.test(text);
  return performance.now() - start;
}

/** Enough to condemn a pattern without waiting for the rest. */
const TOO_LONG = 500;

function worst(pattern: RegExp, length: number): number {
  let most = 0;
  for (const seed of SEEDS) {
    const body = seed.repeat(Math.ceil(length / seed.length)).slice(0, length);
    for (const end of ENDS) {
      const text = body + end;
      let ms = once(pattern, text);
      // A slow one is tried again: the machine may have been busy elsewhere.
      for (let again = 0; again < 3 && ms > 3 && ms < TOO_LONG; again += 1) ms = Math.min(ms, once(pattern, text));
      most = Math.max(most, ms);
      if (most > TOO_LONG) return most;
    }
  }
  return most;
}

/**
 * What the reader gives a pattern is cut first (4 000 characters at most). A quadratic pattern on that is nothing; on a whole text it is a
 * frozen page. So each is tried on far more: ten times the text must not take more than about ten times as long.
 */
function grows(pattern: RegExp): string | null {
  const small = Math.max(worst(pattern, 2_000), 0.02);
  const large = worst(pattern, 20_000);
  // A straight line gives 10, a square 100. Noise lies between.
  return large > 5 && large / small > 40 ? `${small.toFixed(2)} ms puis ${large.toFixed(2)} ms` : null;
}

describe('aucune expression régulière ne s’emballe', () => {
  it('elles sont bien trouvées dans le code', async () => {
    expect(LITERALS.length).toBeGreaterThan(30);
    expect((await built()).length).toBeGreaterThan(1);
  });

  it.each(LITERALS)('$where', ({ pattern }) => {
    expect(grows(pattern)).toBeNull();
    // A million characters: 5 ms on a quiet machine, and never a frozen page on a busy one.
    const most = Math.max(...[' ', '1', 'a ', '1/', '/'].map((seed) => Math.min(...[1, 2].map(() => once(pattern, `${seed.repeat(1_000_000 / seed.length)}!`)))));
    expect(most).toBeLessThan(250);
  });

  it('celles qui sont assemblées', async () => {
    expect((await built()).filter(({ pattern }) => grows(pattern) !== null).map(({ where }) => where)).toEqual([]);
  });

  it('le piège lui-même est vu', () => {
    expect(grows(/\s+x$/u)).not.toBeNull();
  });
});
