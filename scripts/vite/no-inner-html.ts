import type { Plugin } from 'vite';

/** Removes Preact's `dangerouslySetInnerHTML` sink, so that no bundle of ours can assign innerHTML at all. */
export function noInnerHtml(): Plugin {
  let removed = 0;
  return {
    name: 'no-inner-html',
    enforce: 'pre',
    transform(code, id) {
      if (!/[\\/]preact[\\/]dist[\\/]preact\.(?:mjs|module\.js)/u.test(id)) return null;
      const out = code.replaceAll(/\b[\w$]+\.innerHTML\s*=(?!=)\s*[\w$]+\.__html/gu, () => {
        removed += 1;
        return '0';
      });
      if (removed === 0) throw new Error(`no-inner-html: nothing to remove in ${id}; Preact has changed`);
      return { code: out, map: null };
    },
  };
}
