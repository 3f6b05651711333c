import { spawn } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './root';

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** keep the output, show nothing */
  readonly quiet?: boolean;
  readonly cwd?: string;
  /** takes the processor when nobody else wants it */
  readonly behind?: boolean;
}

/** `code` is 127 for a program that cannot start. */
export interface RunResult {
  readonly code: number;
  readonly output: string;
}

/** Runs a program from the project's folder (or `cwd`), without a keyboard. Its output is shown as it comes, and kept. */
export function run(command: string, args: readonly string[], { env = {}, quiet = false, cwd = ROOT, behind = false }: RunOptions = {}): Promise<RunResult> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...env } });
    if (behind && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
    let output = '';
    const keep = (stream: NodeJS.WriteStream) => (part: Buffer) => {
      output += part;
      if (!quiet) stream.write(part);
    };
    child.stdout.on('data', keep(process.stdout));
    child.stderr.on('data', keep(process.stderr));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** @param script path of a tool inside node_modules: no shell, no PATH, the same on every system */
export function runTool(script: string, args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, [join(ROOT, 'node_modules', script), ...args], options);
}

/** @param script path of one of our own programs, from the project's folder */
export function runScript(script: string, args: readonly string[], options?: RunOptions): Promise<RunResult> {
  return run(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, script), ...args], options);
}

/** @param defaults names of the environment's variables, and their values when the person asked for nothing else */
export function wishes(defaults: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(defaults).map(([name, value]) => [name, process.env[name] ?? value]));
}
