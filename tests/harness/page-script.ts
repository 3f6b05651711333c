/** Scripts for a page, made by Vite from our TypeScript. What a page runs comes from here, never from a function turned into text: `tsx` would leave a helper of its own in it. */
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @returns the one script of a build that writes nothing */
export function codeOf(built: Awaited<ReturnType<typeof build>>): string {
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

/** @param entry path from the project's root @returns one script, with all that the entry imports, that puts its exports in `globalThis.essai` */
export async function bundleForPage(entry: string, { minify = false }: { readonly minify?: boolean } = {}): Promise<string> {
  const root = fileURLToPath(new URL('../..', import.meta.url));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root.replace(/[\\/]$/u, '') } },
    build: { write: false, minify, target: 'es2024', lib: { entry, formats: ['iife'], name: 'essai' } },
  });
  return codeOf(built).replace(/^(?:var|const) essai ?=/mu, 'globalThis.essai =');
}
