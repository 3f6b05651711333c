import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever the folder the command was typed in. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

export type Target = 'chrome' | 'firefox' | 'edge';
export const TARGETS: readonly Target[] = ['chrome', 'firefox', 'edge'];

/** @returns was this file itself asked for, rather than imported? */
export function isCommand(url: string): boolean {
  return process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(url);
}

/** @returns folder of the built extension */
export function outputOf(target: Target): string {
  return join(ROOT, '.output', `${target}-mv3`);
}
