import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '@/scripts/lib/ensure-build';
import { ROOT } from '@/scripts/lib/root';

const DOCUMENTS = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md', ...filesUnder(join(ROOT, 'docs')).map((file) => relative(ROOT, file))].filter((file) => file.endsWith('.md'));
const SCRIPTS = new Set(Object.keys((JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { readonly scripts: Readonly<Record<string, string>> }).scripts));

/** `npm run x`, `npm run --silent x`, and the names that follow in the same cell of a table: « `bench:page`, `bench:tempete` ». */
function commandsOf(text: string): readonly string[] {
  return [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/gu)].map(([, name = '']) => name);
}

function linksOf(text: string): readonly string[] {
  return [...text.matchAll(/\]\(([^)\s]+)\)/gu)].map(([, href = '']) => href).filter((href) => !/^(?:https?:|mailto:|tel:|#)/u.test(href));
}

describe.each(DOCUMENTS)('%s', (file) => {
  const text = readFileSync(join(ROOT, file), 'utf8');

  it('ne nomme que des commandes qui existent', () => {
    expect(commandsOf(text).filter((name) => !SCRIPTS.has(name))).toEqual([]);
  });

  it('ne mène qu’à des fichiers qui existent', () => {
    expect(linksOf(text).filter((href) => !existsSync(join(ROOT, dirname(file), href.split('#')[0] ?? '')))).toEqual([]);
  });
});

it('il y a bien des documents à relire', () => {
  expect(DOCUMENTS.length).toBeGreaterThan(8);
  expect(commandsOf(readFileSync(join(ROOT, 'README.md'), 'utf8')).length).toBeGreaterThan(10);
});

/** A path between back quotes that stands in the house: a file, a folder, or `*` for the files of one. */
function pathsOf(text: string): readonly string[] {
  return [...text.matchAll(/`((?:lib|scripts|tests|components|entrypoints|public|docs)\/[\w./*-]+)`/gu)].map(([, path = '']) => path);
}

function stands(path: string): boolean {
  const [, folder = '', start = '', end = ''] = /^(.*)\/([^/*]*)\*([^/*]*)$/u.exec(path) ?? [];
  return folder === '' ? existsSync(join(ROOT, path)) : readdirSync(join(ROOT, folder)).some((name) => name.startsWith(start) && name.endsWith(end));
}

describe('les documents pour qui modifie le projet', () => {
  it.each(['docs/architecture.md', 'CONTRIBUTING.md'])('%s ne nomme que des fichiers qui existent', (file) => {
    const paths = pathsOf(readFileSync(join(ROOT, file), 'utf8'));
    expect(paths.length).toBeGreaterThan(2);
    expect(paths.filter((path) => !stands(path))).toEqual([]);
  });

  it('un fichier disparu se voit', () => {
    expect(['lib/page/detectors/accueil.ts', 'lib/rules/jamais-*.ts'].filter(stands)).toEqual([]);
  });
});
