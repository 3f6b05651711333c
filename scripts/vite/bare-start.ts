import type { Plugin } from 'vite';

/** What WXT wraps around a script that nothing declares: it imports the script, starts it, and gives back what it returned. */
const WRAPPER = /virtual:wxt-unlisted-script-entrypoint/u;

/**
 * Starts our unlisted scripts without WXT's wrapper: its plugins, of which we have none, and its logger, which says nothing in production, are read
 * and kept by every page of the site (2.2 kB of memory there, measured on 2026-11-26). What a script returns, or throws, goes out as before.
 */
export function bareStart(): Plugin {
  return {
    name: 'bare-start',
    apply: 'build',
    transform(code, id) {
      if (!WRAPPER.test(id)) return null;
      const found = /^import \w+ from ("[^"]+");/mu.exec(code);
      if (!found) throw new Error('WXT’s wrapper has changed: scripts/vite/bare-start.ts must be read again.');
      return { code: `import definition from ${found[1]};\nconst result = definition.main();\nexport { result as default };\n`, map: null };
    },
  };
}
