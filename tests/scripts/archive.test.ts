import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, expect, it } from 'vitest';
import { sha256, sourcesOf, zipOfBuild, zipOfSources } from '@/scripts/lib/archive';

const folders: string[] = [];

function folderWith(files: readonly string[], written: Date): string {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-zip-'));
  folders.push(folder);
  mkdirSync(join(folder, 'chunks'));
  for (const file of files) {
    writeFileSync(join(folder, file), `contenu de ${file}`);
    utimesSync(join(folder, file), written, written);
  }
  return folder;
}

afterAll(() => { for (const folder of folders) rmSync(folder, { recursive: true, force: true }); });

it('les mêmes fichiers donnent les mêmes octets, quels que soient la date, le dossier et l’ordre d’écriture', () => {
  const one = folderWith(['manifest.json', 'chunks/a.js', 'background.js'], new Date('2026-01-01'));
  const other = folderWith(['background.js', 'chunks/a.js', 'manifest.json'], new Date('2031-07-14'));
  expect(sha256(zipOfBuild(one))).toBe(sha256(zipOfBuild(other)));
  expect(Object.keys(unzipSync(zipOfBuild(one)))).toEqual(['background.js', 'chunks/a.js', 'manifest.json']);
});

it('un octet de plus se voit', () => {
  const one = folderWith(['manifest.json'], new Date('2026-01-01'));
  const before = sha256(zipOfBuild(one));
  writeFileSync(join(one, 'manifest.json'), 'contenu de manifest.json ');
  expect(sha256(zipOfBuild(one))).not.toBe(before);
});

it('une archive des sources dépaquetée, sans git, ne reprend que sa liste : ni « .env », ni fichier de passage', () => {
  const folder = folderWith(['package.json', 'chunks/a.js', 'bruit.log', '.env', 'notes.txt', 'SOURCES.txt'], new Date('2026-01-01'));
  writeFileSync(join(folder, 'SOURCES.txt'), 'chunks/a.js\npackage.json\n');
  expect(sourcesOf(folder)).toEqual(['chunks/a.js', 'package.json']);
  expect(Object.keys(unzipSync(zipOfSources(folder)))).toEqual(['chunks/a.js', 'package.json', 'SOURCES.txt']);
  rmSync(join(folder, 'SOURCES.txt'));
  expect(() => sourcesOf(folder)).toThrow('SOURCES.txt');
});
