import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * Runs a program from the project's folder (or `cwd`), without a keyboard. Its output is shown as it comes, and kept.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, quiet?: boolean, toStderr?: boolean, cwd?: string, behind?: boolean }} [options] `quiet`: keep the output, show nothing; `behind`: takes the processor when nobody else wants it
 * @returns {Promise<{ code: number, output: string }>} a program that cannot start has code 127
 */
export function run(command, args, { env = {}, quiet = false, toStderr = false, cwd = ROOT, behind = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    if (behind && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    /** @param {NodeJS.WriteStream} stream */
    const keep = (stream) => (/** @type {Buffer} */ part) => {
      output += part;
      if (!quiet) stream.write(part);
    };
    child.stdout.on('data', keep(toStderr ? process.stderr : process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * @param {string} script path of a program of ours, from the project's root: TypeScript, or what imports some
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runOurs(script, args, options) {
  return run(process.execPath, ['--import', 'tsx', join(ROOT, script), ...args], options);
}

/**
 * @param {string} script path of a tool inside node_modules: no shell, no PATH, the same on every system
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export function runTool(script, args, options) {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}
