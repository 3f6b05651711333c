import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '@/scripts/lib/root.mjs';

const STATIC = /^(?:import|export)\s(?!type\b)[^;']*?from\s+'([^']+)'/gmu;

/** @returns where an import leads in the project, null for a package */
function targetOf(from: string, specifier: string): string | null {
  const base = specifier.startsWith('@/') ? join(ROOT, specifier.slice(2)) : specifier.startsWith('.') ? join(dirname(from), specifier) : null;
  if (base === null) return null;
  return [base, `${base}.ts`, `${base}.tsx`].find((file) => /\.\w+$/u.test(file) && existsSync(file)) ?? null;
}

/** All that a file reads at once, itself included. */
function reachedFrom(start: string): readonly string[] {
  const seen = new Set([join(ROOT, start)]);
  for (const file of seen) {
    for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(STATIC)) {
      const target = targetOf(file, specifier);
      if (target !== null) seen.add(target);
    }
  }
  return [...seen];
}

/** Those among them that fetch a part later. */
function lateIn(start: string): readonly string[] {
  return reachedFrom(start).filter((file) => /\bimport\(['"]/u.test(readFileSync(file, 'utf8'))).map((file) => relative(ROOT, file).split(sep).join('/'));
}

it('le fond ne compte sur aucun fichier tardif : Chromium refuse `import()` à un service worker', () => {
  expect(reachedFrom('entrypoints/background.ts').length).toBeGreaterThan(60);
  expect(lateIn('entrypoints/background.ts')).toEqual([]);
  // Else a reader that sees nothing would pass too.
  expect(lateIn('entrypoints/sidepanel/main.tsx')).toContain('lib/browser/organisation.ts');
});
