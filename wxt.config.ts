import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { bareStart } from './scripts/vite/bare-start';
import { eager } from './scripts/vite/eager';
import { noInnerHtml } from './scripts/vite/no-inner-html';
import { noPaths } from './scripts/vite/no-paths';
import { ownStyleLast } from './scripts/vite/own-style-last';
import { pieces } from './scripts/vite/pieces';
import { plainImport } from './scripts/vite/plain-import';
import { shortNames } from './scripts/vite/short-names';

const SITE = ['https://www.moncompteformation.gouv.fr/*', 'https://moncompteformation.gouv.fr/*'];
const PAGE_SCRIPT = 'mcf';
/** What runs in the site's pages: always the first, the note when there is something to show, the others only when the person asks for what they do. */
const IN_PAGES = new Set([PAGE_SCRIPT, 'note', 'masque', 'reperes', 'capture', 'version-du-site']);
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

/** Firefox 142 is the first desktop and Android version that knows `data_collection_permissions`. */
const GECKO = {
  gecko: { id: 'compagnon-dife@compagnon-dife.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  gecko_android: { strict_min_version: '142.0' },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox', 'edge'],
  // Readable code in the stores: reviewers and fleets must be able to read what they install. One exception: the scripts
  // that run in the site's pages are minified, since their weight is paid there. Their sources are in lib/page, lib/overlay and lib/accompagnement.
  vite: () => ({
    // The libraries' own release files: less weight, and reviewers know them. Preact has no other.
    resolve: { alias: { valibot: resolve(import.meta.dirname, 'node_modules/valibot/dist/index.min.mjs'), 'webextension-polyfill': 'webextension-polyfill/dist/browser-polyfill.min.js' } },
    plugins: [bareStart(), noInnerHtml(), plainImport(), shortNames(), ownStyleLast(), pieces(), noPaths(import.meta.dirname)],
    // Between our own files too, names stay whole.
    build: { minify: false, cssMinify: true, modulePreload: false, rolldownOptions: { output: { comments: false, minifyInternalExports: false } } },
  }),
  hooks: {
    // The licence, and that of the table of holidays, go wherever the extension goes.
    'build:publicAssets': (_, files) => {
      for (const name of ['LICENSE', 'NOTICE']) files.push({ absoluteSrc: resolve(import.meta.dirname, name), relativeDest: `${name}.txt` });
    },
    'vite:build:extendConfig': ([entrypoint], config) => {
      if (entrypoint === undefined || !IN_PAGES.has(entrypoint.name)) return;
      if (entrypoint.name === PAGE_SCRIPT) config.plugins = [...(config.plugins ?? []), eager()];
      config.build = { ...config.build, minify: true, cssMinify: true, cssTarget: ['chrome123', 'firefox142'] };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    short_name: '__MSG_extShortName__',
    description: '__MSG_extDescription__',
    default_locale: 'fr',
    // `scripting`: the mask is put in the site's pages only while the person is accompanied; otherwise nothing runs there before the page is drawn.
    permissions: browser === 'firefox' ? ['storage', 'alarms', 'scripting'] : ['storage', 'alarms', 'scripting', 'sidePanel'],
    optional_permissions: ['notifications'],
    host_permissions: SITE,
    // Declared here rather than by WXT's wrapper, which weighs more than what it would do for us.
    content_scripts: [{ matches: SITE, js: [`${PAGE_SCRIPT}.js`], all_frames: false, run_at: 'document_idle' }],
    // Firefox hides new buttons in its puzzle piece: an élu looks for the compass, so it goes straight to the toolbar.
    action: { default_title: '__MSG_openGuide__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    commands: { accompagnement: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandAccompagnement__' } },
    content_security_policy: { extension_pages: CSP },
    // Chromium and Edge want to know what an organisation may choose; Firefox reads its policies without it.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'organisation.schema.json' } }),
    // `sidePanel.open` came with Chromium 116.
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : { minimum_chrome_version: '116' }),
  }),
});
