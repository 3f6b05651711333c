import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { lireOrganisation } from '@/lib/reglages/lire-organisation';
import { jugerPolitique } from '@/scripts/lib/politique';
import { ROOT } from '@/scripts/lib/root';

const EXEMPLES = join(ROOT, 'docs/deploiement');

function fautes(value: unknown): readonly string[] {
  const judged = jugerPolitique(typeof value === 'string' ? value : JSON.stringify(value));
  return typeof judged === 'string' ? [judged] : judged.flatMap((one) => one.fautes);
}

function lire(name: string): unknown {
  return JSON.parse(readFileSync(join(EXEMPLES, name), 'utf8'));
}

describe('les fichiers d’installation', () => {
  const chrome = lire('installer-chrome.json') as { readonly ExtensionSettings: Readonly<Record<string, Readonly<Record<string, string>>>> };
  const edge = lire('installer-edge.json') as typeof chrome;
  const firefox = lire('installer-firefox.json') as { readonly policies: typeof chrome };

  it.each([['chrome', chrome], ['edge', edge], ['firefox', firefox.policies]] as const)('%s : installée d’office, une seule extension, par une adresse sûre', (_, { ExtensionSettings }) => {
    const [settings, ...others] = Object.values(ExtensionSettings);
    expect(others).toEqual([]);
    expect(settings?.['installation_mode']).toBe('force_installed');
    expect(settings?.['update_url'] ?? settings?.['install_url']).toMatch(/^https:/u);
  });

  it('Firefox : l’identifiant est celui du manifeste', () => {
    expect(readFileSync(join(ROOT, 'wxt.config.ts'), 'utf8')).toContain(`id: '${Object.keys(firefox.policies.ExtensionSettings)[0]}'`);
  });

  it.each([['chrome', chrome, 'Google\\\\Chrome'], ['edge', edge, 'Microsoft\\\\Edge']] as const)('%s : le registre dit la même chose que le fichier', (name, { ExtensionSettings }, key) => {
    const [[id, settings]] = Object.entries(ExtensionSettings) as [[string, Readonly<Record<string, string>>]];
    const lines = Object.entries(settings).map(([one, value]) => `"${one}"="${value}"`);
    const text = readFileSync(join(EXEMPLES, `installer-${name}.reg`), 'utf8');
    expect(text).toMatch(new RegExp(`^Windows Registry Editor Version 5\\.00\\r\\n\\r\\n\\[HKEY_LOCAL_MACHINE\\\\SOFTWARE\\\\Policies\\\\${key}\\\\ExtensionSettings\\\\${id}\\]\\r\\n`, 'u'));
    expect(text.trim().split('\r\n').slice(3)).toEqual(lines);
  });
});

describe('un fichier de politique se juge avant d’être installé', () => {
  it.each(readdirSync(EXEMPLES).filter((name) => name.endsWith('.json') && !name.startsWith('installer-')))('l’exemple %s est bon', (name) => {
    expect(fautes(readFileSync(join(EXEMPLES, name), 'utf8'))).toEqual([]);
  });

  it.each([
    ['un territoire avec un accent', { zone: 'metropôle' }, /« zone » : valeur refusée, "metropôle"/u],
    ['une association inconnue', { association: 'amg33' }, /« association » : valeur refusée, "amg33"/u],
    ['une taille en texte', { taille: '2' }, /« taille » : valeur refusée, "2"/u],
    ['une taille trop grande', { taille: 5 }, /« taille » : valeur refusée, 5/u],
    ['une clé mal écrite', { territoire: 'mayotte', zone: 'mayotte' }, /« territoire » n’est pas une clé/u],
    ['un profil incomplet', { profil: { format: 'compagnon-dife/profil-association', version: 1 } }, /« profil\./u],
    ['dans un fichier de Chromium', { '3rdparty': { extensions: { abc: { taille: 9 } } } }, /« taille »/u],
    ['dans un fichier de Firefox', { policies: { '3rdparty': { Extensions: { abc: { taille: 9 } } } } }, /« taille »/u],
    ['un fichier pour autre chose', { HomepageLocation: 'x' }, /Aucun choix pour le Compagnon/u],
    ['ce qui n’est pas du JSON', '{ taille: 2', /n’est pas du JSON/u],
    ['une liste', '[]', /objet JSON/u],
  ])('%s est nommé', (_, value, said) => {
    expect(fautes(value).join('\n')).toMatch(said);
  });

  it('juge comme l’extension', () => {
    for (const choix of [{ zone: 'mayotte' }, { zone: 'x', taille: 2 }, { sansAccueil: 'oui' }, { profil: 3 }]) expect(fautes(choix)).toHaveLength(lireOrganisation(choix).refusees.length);
  });
});

it('le schéma donné aux navigateurs laisse passer ce qui est faux, pour que les réglages le nomment', () => {
  expect(readFileSync(join(ROOT, 'public/organisation.schema.json'), 'utf8')).not.toContain('"enum"');
});
