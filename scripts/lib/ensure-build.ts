/** Builds only what is not built yet, or no longer what the sources say. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Target, TARGETS, ROOT, outputOf } from './root';
import { type RunOptions, type RunResult, runTool } from './run';

const SOURCES = ['entrypoints', 'components', 'lib', 'public', 'types', 'modules', 'scripts/vite', 'wxt.config.ts', 'tsconfig.json', 'package.json', 'package-lock.json'];
const STAMPS = join(ROOT, '.output', '.stamps');
const LOCK = join(ROOT, '.output', '.lock');
const LONGEST_BUILD_MS = 180_000;

/** @returns every file at or under it, in a steady order */
export function filesUnder(path: string): string[] {
  if (!existsSync(path)) return [];
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).sort().flatMap((name) => filesUnder(join(path, name)));
}

/** Contents, not dates: a fresh clone, a checkout and a removed file all tell the truth. */
function fingerprintOfSources(): string {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap((source) => filesUnder(join(ROOT, source)))) {
    hash.update(relative(ROOT, file)).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

function isFresh(target: Target): boolean {
  const stamp = join(STAMPS, target);
  return (
    existsSync(join(outputOf(target), 'manifest.json')) &&
    existsSync(stamp) &&
    readFileSync(stamp, 'utf8') === fingerprintOfSources()
  );
}

export async function buildTarget(target: Target, options?: RunOptions): Promise<RunResult> {
  const fingerprint = fingerprintOfSources();
  rmSync(join(STAMPS, target), { force: true });
  // Asked by a test, the builder would make a developer's pages: longer, and with the paths of this machine.
  const result = await runTool('wxt/bin/wxt.mjs', ['build', '-b', target], { ...options, env: { NO_COLOR: '1', NODE_ENV: 'production' } });
  if (result.code === 0) {
    mkdirSync(STAMPS, { recursive: true });
    writeFileSync(join(STAMPS, target), fingerprint);
  }
  return result;
}

/**
 * @returns all are built; what is said goes to stderr, stdout belongs to the caller
 * @throws {Error} with the builder's words when one cannot be built
 */
export async function ensureBuild(targets: readonly Target[] = TARGETS): Promise<void> {
  if (targets.every(isFresh)) return;
  await withLock(async () => {
    for (const target of targets) {
      if (isFresh(target)) continue;
      process.stderr.write(`Construction de l'extension (${target})…\n`);
      const { code, output } = await buildTarget(target, { quiet: true });
      if (code !== 0) throw new Error(`La construction (${target}) a échoué :\n${output}`);
    }
  });
}

/** Two commands started together must not build over one another. */
async function withLock(work: () => Promise<void>) {
  mkdirSync(join(ROOT, '.output'), { recursive: true });
  while (!takeLock()) await new Promise((resolve) => setTimeout(resolve, 200));
  try {
    await work();
  } finally {
    rmSync(LOCK, { force: true });
  }
}

function takeLock(): boolean {
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (isAbandoned()) rmSync(LOCK, { force: true });
    return false;
  }
}

/** A process number can be given again to another program: age settles it. */
function isAbandoned(): boolean {
  try {
    return Date.now() - statSync(LOCK).mtimeMs > LONGEST_BUILD_MS || !isAlive(Number(readFileSync(LOCK, 'utf8')));
  } catch {
    return false;
  }
}

/** @param pid 0 while the owner is writing its number */
function isAlive(pid: number): boolean {
  if (!pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
