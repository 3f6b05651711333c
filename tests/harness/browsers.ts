/**
 * Finds the programs the end-to-end runs need, or installs them. What cannot be had is an error that names the command
 * to type: a run that skips a browser in silence would prove nothing.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const APPLICATIONS = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: ['/Applications/Firefox.app/Contents/MacOS/firefox', String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`],
};

/** Branded Chrome comes last, after Playwright's own build: it may refuse extensions given on its command line. */
const PROGRAMS = {
  chromium: {
    variable: 'CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    lastResort: ['google-chrome', 'google-chrome-stable'],
    packages: ['chromium', 'chromium-l10n', 'fonts-liberation'],
    playwright: true,
    command: 'sudo apt-get install -y chromium   (ailleurs que Debian : npx playwright install --with-deps chromium)',
  },
  firefox: {
    variable: 'FIREFOX',
    names: ['firefox-esr', 'firefox'],
    lastResort: [],
    packages: ['firefox-esr', 'firefox-esr-l10n-fr'],
    playwright: false,
    command: 'sudo apt-get install -y firefox-esr   (ailleurs que Debian : installez Firefox, puis FIREFOX=/chemin/vers/firefox npm test)',
  },
};

export type ProgramName = keyof typeof PROGRAMS;

/** @param name a program's bare name @returns its full path, looked up in PATH */
function onPath(name: string): string | null {
  const suffixes = process.platform === 'win32' ? ['.exe', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const suffix of suffixes) if (folder && existsSync(join(folder, name + suffix))) return join(folder, name + suffix);
  }
  return null;
}

/** @returns the browser that Playwright downloaded, if it did */
function playwrightChromium(): string | null {
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

/**
 * @returns full path, or null when the machine does not have it
 * @throws when the environment names a program that is not there: a wrong setting must not be replaced in silence
 */
export function findProgram(program: ProgramName): string | null {
  const { variable, names, lastResort, playwright } = PROGRAMS[program];
  const asked = process.env[variable];
  if (asked) {
    const path = existsSync(asked) ? asked : onPath(asked);
    if (path) return path;
    throw new Error(`${variable}=${asked} : ce programme n'existe pas. Corrigez ou retirez cette variable, ou tapez : ${PROGRAMS[program].command}`);
  }
  for (const name of names) {
    const path = onPath(name);
    if (path) return path;
  }
  const known = APPLICATIONS[program].find((path) => existsSync(path));
  if (known) return known;
  const own = playwright ? playwrightChromium() : null;
  if (own) return own;
  for (const name of lastResort) {
    const path = onPath(name);
    if (path) return path;
  }
  return null;
}

/** @returns did it succeed */
function attempt(command: string, args: readonly string[], minutes: number): boolean {
  process.stderr.write(`  … ${command} ${args.join(' ')}\n`);
  // The child's output goes to our stderr: stdout belongs to the command that asked.
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', process.stderr, process.stderr],
    timeout: minutes * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** Ubuntu's chromium and firefox packages only wrap a snap, which does not run in a container: Debian proper only. */
function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  return existsSync('/etc/os-release') && /^ID=debian$/mu.test(readFileSync('/etc/os-release', 'utf8'));
}

function install(program: ProgramName): void {
  const { packages, playwright } = PROGRAMS[program];
  if (isDebianRoot()) {
    attempt('apt-get', ['update', '-qq'], 3);
    if (attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], 8)) return;
  }
  if (playwright) attempt(process.platform === 'win32' ? 'npx.cmd' : 'npx', ['playwright', 'install', 'chromium'], 6);
}

/**
 * @returns full path of a program that answers `--version`; installs it first when it is missing and that is possible
 * @throws in French, with the command to type
 */
export function ensureProgram(program: ProgramName): string {
  let path = findProgram(program);
  if (!path) {
    process.stderr.write(`${program} manque : installation…\n`);
    install(program);
    path = findProgram(program);
  }
  const { command, variable } = PROGRAMS[program];
  if (!path) throw new Error(`${program} est introuvable et n'a pas pu être installé. Tapez : ${command}`);
  const version = versionOf(path);
  if (!version) throw new Error(`${path} ne démarre pas. Tapez : ${command}   (ou indiquez un autre programme : ${variable}=/chemin)`);
  if (program === 'firefox' && Number(/(\d+)\./u.exec(version)?.[1]) < 142) {
    throw new Error(`${path} est trop ancien (${version}) : Firefox 142 au moins. Tapez : ${command}`);
  }
  return path;
}

/** @returns first line of its version, null when it does not start */
export function versionOf(path: string): string | null {
  // chrome.exe opens a window instead of answering --version.
  if (process.platform === 'win32') return existsSync(path) ? '999.0' : null;
  const { status, stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? (stdout.trim().split('\n')[0] ?? '') : null;
}
