/** Zips whose bytes depend on nothing but their contents: names sorted, one date for all, the same compression. */
import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';
import { filesUnder } from './ensure-build';

/** The first day that a zip can write: no build tells when it was made. */
const DATE = new Date(1980, 0, 1, 0, 0, 0);

/** @param files from the folder, with `/` */
export function zipOf(folder: string, files: readonly string[]): Uint8Array {
  const entries = files.toSorted().map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: DATE });
}

/** @param folder a built extension */
export function zipOfBuild(folder: string): Uint8Array {
  return zipOf(folder, namesUnder(folder));
}

/** The list that the archive carries: an unpacked archive has no git to tell its files from those that came after. */
const LIST = 'SOURCES.txt';

/** The archive of the sources: the tracked files and their list. */
export function zipOfSources(root: string): Uint8Array {
  const files = sourcesOf(root).filter((file) => file !== LIST);
  const entries = files.toSorted().map((file) => [file, new Uint8Array(readFileSync(join(root, file)))] as const);
  return zipSync({ ...Object.fromEntries(entries), [LIST]: new TextEncoder().encode(`${files.toSorted().join('\n')}\n`) }, { level: 9, mtime: DATE });
}

/** @param root the project @returns what is needed to build and test it: what git tracks, or what the list of an unpacked archive says. Anything else is refused. */
export function sourcesOf(root: string): readonly string[] {
  if (!existsSync(join(root, '.git'))) {
    if (!existsSync(join(root, LIST))) throw new Error(`Ni git, ni ${LIST} : la liste des sources n’est pas connue.`);
    return readFileSync(join(root, LIST), 'utf8').split('\n').filter((file) => file !== '' && existsSync(join(root, file)));
  }
  const tracked = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 }).split('\0');
  return tracked.filter((file) => file !== '' && existsSync(join(root, file)));
}

function namesUnder(folder: string): readonly string[] {
  return filesUnder(folder).map((file) => relative(folder, file).split(sep).join('/'));
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
