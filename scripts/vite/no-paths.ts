import type { Plugin } from 'vite';

/** Two machines build the same bytes, and none tells where it keeps its files. Takes the project's folder; refuses a file that still holds it. */
export function noPaths(root: string): Plugin {
  return {
    name: 'no-paths',
    enforce: 'post',
    // A hash is taken of modules whose names hold that folder, and no cache of ours needs one: files are called by their names.
    outputOptions: ({ chunkFileNames, assetFileNames, entryFileNames, ...others }) => ({
      ...others, ...named('chunkFileNames', chunkFileNames), ...named('assetFileNames', assetFileNames), ...named('entryFileNames', entryFileNames),
    }),
    generateBundle: (_, bundle) => {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk' && file.code.includes(root)) throw new Error(`no-paths: ${file.fileName} holds the path of this machine`);
      }
    },
  };
}

/** A pattern for names, or what makes one, without its hash. */
function named<Key extends string, Pattern>(key: Key, pattern: Pattern): Partial<Record<Key, Pattern>> {
  const bare = (name: string): string => name.replace('-[hash]', '');
  if (typeof pattern === 'string') return { [key]: bare(pattern) } as Partial<Record<Key, Pattern>>;
  if (typeof pattern !== 'function') return {};
  return { [key]: (...info: readonly unknown[]) => bare(String((pattern as (...all: readonly unknown[]) => unknown)(...info))) } as Partial<Record<Key, Pattern>>;
}
