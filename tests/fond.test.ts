import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '@/scripts/lib/root';
import { targetOf } from './harness/architecture';

const STATIC = /^(?:import|export)\s(?!type\b)[^;']*?from\s+'([^']+)'/gmu;

const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

/** All that a file reads at once, itself included: paths from the project's root, packages left out. */
function reachedFrom(start: string): readonly string[] {
  const seen = new Set([start]);
  for (const path of seen) {
    for (const [, specifier = ''] of read(path).matchAll(STATIC)) {
      const target = targetOf(path, specifier);
      const file = ['', '.ts', '.tsx'].map((end) => `${target}${end}`).find((one) => /\.\w+$/u.test(one) && existsSync(join(ROOT, one)));
      if (file !== undefined) seen.add(file);
    }
  }
  return [...seen];
}

/** Those among them that fetch a part later. */
function lateIn(start: string): readonly string[] {
  return reachedFrom(start).filter((path) => /\bimport\(['"]/u.test(read(path)));
}

it('le fond ne compte sur aucun fichier tardif : Chromium refuse `import()` à un service worker', () => {
  expect(reachedFrom('entrypoints/background.ts').length).toBeGreaterThan(60);
  expect(lateIn('entrypoints/background.ts')).toEqual([]);
  // Else a reader that sees nothing would pass too.
  expect(lateIn('entrypoints/sidepanel/main.tsx')).toContain('lib/browser/organisation.ts');
});
