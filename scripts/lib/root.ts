import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever the folder the command was typed in. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** The browsers we build for, each with its family: a relative of Chromium is one more line here. */
export const BROWSERS = { chrome: 'chromium', firefox: 'gecko', edge: 'chromium' } as const satisfies Readonly<Record<string, 'chromium' | 'gecko'>>;

export type Target = keyof typeof BROWSERS;
export const TARGETS = Object.keys(BROWSERS) as readonly Target[];

/** @returns was this file itself asked for, rather than imported? */
export function isCommand(url: string): boolean {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url);
}

/** @returns folder of the built extension */
export function outputOf(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}
