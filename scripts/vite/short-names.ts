import { minifySync, type Plugin } from 'vite';

/** Libraries that publish no release file of their own: ours would be the only readable copy of what reviewers find on the registry anyway. */
const WITHOUT_RELEASE_FILE = /[\\/]node_modules[\\/]jsonc-parser[\\/]lib[\\/]esm[\\/].*\.js$/u;

/** Shortens the names inside such a library, as its authors' release file would; our own code keeps its names. */
export function shortNames(): Plugin {
  return {
    name: 'short-names',
    apply: 'build',
    transform(code, id) {
      if (!WITHOUT_RELEASE_FILE.test(id)) return null;
      return { code: minifySync(id, code, { module: true, mangle: true, compress: true, codegen: { removeWhitespace: true } }).code, map: null };
    },
  };
}
