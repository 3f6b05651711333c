import { readFileSync, readdirSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { SELDOM, eager } from '@/scripts/vite/eager';

/** As the bundler calls it. */
function transformed(code: string, id = '/project/lib/page/essai.ts'): string | null {
  const { transform } = eager() as unknown as { transform(this: { parse: typeof parseAst }, code: string, id: string): { code: string } | null };
  return transform.call({ parse: parseAst }, code, id)?.code ?? null;
}

const MODULE = `const three = add(1, 2);
export function add(a, b) { return sum([a, b]); }
function sum(list) { return list.reduce((total, addition) => total + addition, 0); }
export const result = [three, (() => add(3, 4))()];
export function later(first) {
  const start = plus(first);
  return { start, go, seldom: () => [first, first, first, first, first] };
  function plus(value) { return value + 1; }
  async function go(value) { const after = () => plus(value) + plus(start); return after(); }
}
`;

/** What the module exports once transformed, for each kind of statement that moves. */
interface Loaded {
  readonly result: readonly number[];
  add(a: number, b: number): number;
  later(first: number): { readonly start: number; go(value: number): Promise<number> };
}

describe('les fonctions préparées d’avance', () => {
  it('sont entre parenthèses, et font ce qu’elles faisaient', async () => {
    const code = transformed(MODULE);
    expect(code).toContain('export const add = (function add(a, b)');
    expect(code).toContain('((total, addition) => total + addition)');
    expect(code).toContain('const go = (async function go(value)');
    const module = (await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`)) as Loaded;
    expect(module.result).toEqual([3, 7]);
    expect(module.add(20, 22)).toBe(42);
    expect(module.later(1).start).toBe(2);
    expect(await module.later(1).go(5)).toBe(9);
  });

  it.each([['/project/lib/page/dates.ts'], ['/project/lib/overlay/bulle.ts'], ['/project/node_modules/x/y.ts'], ['/project/lib/page/style.css']])('%s reste comme il est', (id) => {
    expect(transformed(MODULE, id)).toBeNull();
  });

  it.each([
    ['une fonction déclarée reste comme elle est', 'export function rowOf() {}\n', 'export function rowOf() {}\n'],
    ['une fonction donnée sous ce nom aussi', 'export const x = { settled: (one, two) => [one, two, one, two] };\n', 'export const x = { settled: (one, two) => [one, two, one, two] };\n'],
    ['ce qu’elle contient aussi', 'function rowOf() { function deep() {} return deep; }\n', 'function rowOf() { function deep() {} return deep; }\n'],
    ['les autres changent', 'export function scan() {}\n', 'export const scan = (function scan() {});\n\n'],
  ])('rarement appelée : %s', (_, code, expected) => {
    expect(transformed(code)).toBe(expected);
  });

  it('chaque nom de la liste est celui d’une fonction du script de la page', () => {
    const sources = ['lib/page', 'lib/browser'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(`${folder}/${name}`, 'utf8')));
    const isNamed = (name: string) => new RegExp(`function ${name}\\(|\\b${name}: (?:async )?\\(`, 'u');
    expect([...SELDOM].filter((name) => !sources.some((source) => isNamed(name).test(source)))).toEqual([]);
  });
});
