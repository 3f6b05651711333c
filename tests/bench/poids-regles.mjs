/** Weight of lib/calendar and lib/rules, bundled and minified as one file: `node tests/bench/poids-regles.mjs`. */
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundleRules } from './bundle.mjs';

/** Bytes: { raw, gz }. */
export async function weigh() {
  const code = await bundleRules();
  return { raw: Buffer.byteLength(code), gz: gzipSync(code, { level: 9 }).length };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { raw, gz } = await weigh();
  console.log(`lib/calendar + lib/rules : ${raw} octets, ${gz} octets gz`);
}
