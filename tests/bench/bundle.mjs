/** lib/calendar and lib/rules as the extension ships them: one minified module. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENTRY = '\0calendar-and-rules';

/** The code of a module that exports all that the two folders export: no tree-shaking flatters it. */
export async function bundleRules() {
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
  return [output].flat()[0].output[0].code;
}
