import type { Plugin } from 'vite';

/** What the bundler notes above each virtual module: its name, which holds the folder of whoever builds. */
const NOTE = /^[ \t]*\/\/ \\0.*\n/gmu;
/** And above each module of a package, the way to it: from wherever the packages are installed. */
const PACKAGE = /^([ \t]*\/\/ )(?:\.\.\/)+\S*?(node_modules\/)/gmu;

/** Two machines build the same bytes, and none tells where it keeps its files. Takes the project's folder; refuses a file that still holds it. */
export function noPaths(root: string): Plugin {
  return {
    name: 'no-paths',
    enforce: 'post',
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        file.code = file.code.replaceAll(NOTE, '').replaceAll(PACKAGE, '$1$2');
        if (file.code.includes(root)) throw new Error(`no-paths: ${file.fileName} holds the path of this machine`);
      }
    },
  };
}
