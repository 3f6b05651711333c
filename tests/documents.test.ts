import { existsSync, readFileSync } from 'node:fs';
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
