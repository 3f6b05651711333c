/** Weight of lib/calendar and lib/rules, bundled and minified as one file: `npx tsx tests/bench/poids-regles.ts`. */
import { gzipSync } from 'node:zlib';
import { isCommand } from '../../scripts/lib/root';
import { bundleRules } from './bundle';

/** In bytes. */
export async function weigh(): Promise<{ readonly raw: number; readonly gz: number }> {
  const code = await bundleRules();
  return { raw: Buffer.byteLength(code), gz: gzipSync(code, { level: 9 }).length };
}

if (isCommand(import.meta.url)) {
  const { raw, gz } = await weigh();
  console.log(`lib/calendar + lib/rules : ${raw} octets, ${gz} octets gz`);
}
