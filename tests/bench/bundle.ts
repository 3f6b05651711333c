import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'vite';
import { ROOT } from '../../scripts/lib/root';
import { codeOf } from '../harness/page-script';

const ENTRY = '\0calendar-and-rules';

/** lib/calendar and lib/rules, in a minified module that exports all that the two folders export: no tree-shaking flatters it. */
export async function bundleRules(): Promise<string> {
  const files = ['lib/calendar', 'lib/rules'].flatMap((folder) =>
    readdirSync(resolve(ROOT, folder))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `${folder}/${file}`),
  );
  const source = files.map((file) => `export * from ${JSON.stringify(resolve(ROOT, file))};`).join('\n');
  const output = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [{ name: 'entry', resolveId: (id) => (id === ENTRY ? id : null), load: (id) => (id === ENTRY ? source : null) }],
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      // Not `build.lib`: it keeps the white space of ES modules, which the extension's own build does not.
      rollupOptions: { input: ENTRY, preserveEntrySignatures: 'strict' },
    },
  });
  return codeOf(output);
}
