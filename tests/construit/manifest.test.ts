import { describe, expect, it } from 'vitest';
import { BROWSERS, TARGETS, outputOf } from '@/scripts/lib/root';
import { readManifest } from '@/scripts/lib/sizes';

/** Built, not written: what counts is what people install. A permission more, or less, is a decision to take here too. */
const SITE = ['https://moncompteformation.gouv.fr/*', 'https://www.moncompteformation.gouv.fr/*'];
const CSP = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; frame-ancestors 'none'; form-action 'none'; base-uri 'none'";
const PERMISSIONS = {
  chromium: ['alarms', 'scripting', 'sidePanel', 'storage'],
  gecko: ['alarms', 'scripting', 'storage'],
} as const;

/** Every key the manifest may have: one that appears tomorrow must be looked at. */
const COMMON_KEYS = [
  'action', 'background', 'commands', 'content_scripts', 'content_security_policy', 'default_locale', 'description', 'host_permissions', 'icons',
  'manifest_version', 'name', 'optional_permissions', 'options_ui', 'permissions', 'short_name', 'version',
];
const OWN_KEYS = {
  chromium: ['minimum_chrome_version', 'side_panel', 'storage'],
  gecko: ['browser_specific_settings', 'sidebar_action'],
} as const;

describe.each(TARGETS)('le manifeste construit pour %s', (target) => {
  it('demande ces permissions, et aucune autre', () => {
    const manifest = readManifest(outputOf(target));
    expect({
      permissions: manifest.permissions.toSorted(),
      optional: manifest.optional_permissions,
      hosts: manifest.host_permissions.toSorted(),
      optionalHosts: manifest.optional_host_permissions,
    }).toEqual({ permissions: PERMISSIONS[BROWSERS[target]], optional: ['notifications'], hosts: SITE, optionalHosts: undefined });
  });

  it('n’a que les clés connues', () => {
    const manifest = readManifest(outputOf(target));
    expect(Object.keys(manifest).toSorted()).toEqual([...COMMON_KEYS, ...OWN_KEYS[BROWSERS[target]]].toSorted());
    expect(manifest.manifest_version).toBe(3);
  });

  it('n’a qu’un raccourci de clavier', () => {
    expect(readManifest(outputOf(target)).commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+G' } }, accompagnement: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandAccompagnement__' } });
  });

  it('n’ouvre rien aux pages ni aux autres extensions', () => {
    const manifest = readManifest(outputOf(target));
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('n’entre que dans la page principale du site, une fois qu’elle est là', () => {
    const [script, ...others] = readManifest(outputOf(target)).content_scripts;
    expect(others).toEqual([]);
    expect({ ...script, matches: script?.matches.toSorted(), js: script?.js?.length }).toEqual({ matches: SITE, all_frames: false, run_at: 'document_idle', js: 1 });
  });
});

describe('ce qui est propre à chaque navigateur', () => {
  it('Firefox : identifiant stable, version minimale, aucune donnée recueillie', () => {
    expect(readManifest(outputOf('firefox')).browser_specific_settings).toEqual({
      gecko: { id: 'compagnon-dife@compagnon-dife.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    });
  });

  it('Firefox : le panneau ne s’ouvre pas de lui-même', () => {
    expect(readManifest(outputOf('firefox')).sidebar_action).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
  });

  it.each(TARGETS.filter((target) => BROWSERS[target] === 'chromium'))('%s : panneau latéral, première version qui sait l’ouvrir', (target) => {
    expect(readManifest(outputOf(target))).toMatchObject({ side_panel: { default_path: 'sidepanel.html' }, minimum_chrome_version: '116' });
  });
});
