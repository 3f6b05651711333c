import type { Plugin } from 'vite';

const SHEET = /[ \t]*<link rel="stylesheet"[^>]*>\n?/gu;

/** What a page writes over the style it shares must be read after it: the bundler links them the other way round. Takes the file of the page's name for its own. */
export function ownStyleLast(): Plugin {
  return {
    name: 'own-style-last',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) => {
        const sheets = html.match(SHEET) ?? [];
        const name = path.split('/').at(-2) ?? '';
        const own = sheets.filter((sheet) => sheet.includes(`/${name}.css`));
        if (own.length === 0 || own.length === sheets.length) return html;
        const [last = ''] = sheets.slice(-1);
        return html.replace(SHEET, (sheet) => (own.includes(sheet) && sheet !== last ? '' : sheet === last ? [...new Set([last, ...own])].join('') : sheet));
      },
    },
  };
}
