import { readFileSync, readdirSync } from 'node:fs';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { SELDOM, eager } from '@/scripts/vite/eager';

/** As the bundler calls it. */
function transformed(code: string, id = '/project/lib/page/essai.ts'): string | null {
  const { transform } = eager() as unknown as { transform(this: { parse: typeof parseAst }, code: string, id: string): { code: string } | null };
  return transform.call({ parse: parseAst }, code, id)?.code ?? null;
}

const MODULE = 'const three = add(1, 2);\nexport function add(a, b) { return sum([a, b]); }\nfunction sum(list) { return list.reduce((total, addition) => total + addition, 0); }\nexport const result = [three, (() => add(3, 4))()];\n';

describe('les fonctions préparées d’avance', () => {
  it('sont entre parenthèses, et font ce qu’elles faisaient', async () => {
    const code = transformed(MODULE);
    expect(code).toContain('export const add = (function add(a, b)');
    expect(code).toContain('((total, addition) => total + addition)');
    const module = (await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`)) as { result: readonly number[]; add(a: number, b: number): number };
    expect(module.result).toEqual([3, 7]);
    expect(module.add(20, 22)).toBe(42);
  });

  it.each([['/project/lib/page/dates.ts'], ['/project/lib/overlay/bulle.ts'], ['/project/node_modules/x/y.ts'], ['/project/lib/page/style.css']])('%s reste comme il est', (id) => {
    expect(transformed(MODULE, id)).toBeNull();
  });

  it('une fonction rarement appelée reste déclarée', () => {
    expect(transformed('export function readTitle() {}\nexport function scan() {}\n')).toBe('export const scan = (function scan() {});\nexport function readTitle() {}\n\n');
  });

  it('chaque nom de la liste est celui d’une fonction du script de la page', () => {
    const sources = ['lib/page', 'lib/browser'].flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(`${folder}/${name}`, 'utf8')));
    expect([...SELDOM].filter((name) => !sources.some((source) => source.includes(`function ${name}(`)))).toEqual([]);
  });
});
