import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of the project, whatever the folder the command was typed in. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** @typedef {'chrome' | 'firefox' | 'edge'} Target */
/** @type {readonly Target[]} */
export const TARGETS = ['chrome', 'firefox', 'edge'];

/** @param {Target} target @returns {string} folder of the built extension */
export function outputOf(target) {
  return join(ROOT, '.output', `${target}-mv3`);
}
