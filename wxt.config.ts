import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { TARGETS } from './scripts/lib/root';
import { noInnerHtml } from './scripts/vite/no-inner-html';
import { noPaths } from './scripts/vite/no-paths';

const SITE = ['https://www.moncompteformation.gouv.fr/*', 'https://moncompteformation.gouv.fr/*'];
const PAGE_SCRIPT = 'mcf';
/**
 * Two shared files and no more: each one costs the panel about 2 ms to open (measured on 2026-11-30). What draws stands apart from the rest,
 * which the background reads too.
 */
const GROUPS = [
  { name: 'commun', test: /[\\/]lib[\\/]/u, minShareCount: 2 },
  // No style sheet: one that two pages share would be read by all of them.
  { name: 'affichage', test: (id: string) => !id.includes('.css'), minShareCount: 2 },
];
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";

/** Firefox 142 is the first desktop and Android version that knows `data_collection_permissions`. */
const GECKO = {
  gecko: { id: 'compagnon-dife@compagnon-dife.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
  gecko_android: { strict_min_version: '142.0' },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: [...TARGETS],
  vite: () => ({
    plugins: [noInnerHtml(), noPaths(import.meta.dirname)],
    build: { modulePreload: false },
  }),
  hooks: {
    // The licence, and that of the table of holidays, go wherever the extension goes.
    'build:publicAssets': (_, files) => {
      for (const name of ['LICENSE', 'NOTICE']) files.push({ absoluteSrc: resolve(import.meta.dirname, name), relativeDest: `${name}.txt` });
    },
    // Our pages and the background, built together; each script of the site's pages is one file.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.length > 1) config.build = { ...config.build, rolldownOptions: { ...config.build?.rolldownOptions, output: { ...config.build?.rolldownOptions?.output, codeSplitting: { groups: GROUPS } } } };
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
    // Declared here: WXT's wrapper for content scripts brings more than what it would do for us.
    content_scripts: [{ matches: SITE, js: [`${PAGE_SCRIPT}.js`], all_frames: false, run_at: 'document_idle' }],
    // Firefox hides new buttons in its puzzle piece: an élu looks for the compass, so it goes straight to the toolbar.
    action: { default_title: '__MSG_openGuide__', ...(browser === 'firefox' ? { default_area: 'navbar' } : {}) },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+G' } }, accompagnement: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandAccompagnement__' } },
    content_security_policy: { extension_pages: CSP },
    // Chromium and Edge want to know what an organisation may choose; Firefox reads its policies without it.
    ...(browser === 'firefox' ? {} : { storage: { managed_schema: 'organisation.schema.json' } }),
    // `sidePanel.open` came with Chromium 116.
    ...(browser === 'firefox' ? { browser_specific_settings: GECKO } : { minimum_chrome_version: '116' }),
  }),
});
