import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/scripts/lib/root.mjs';
import type { NetworkRequest } from '@/tests/harness/network-log.mjs';
import type { ScriptedRequest, SyntheticEvent } from '@/tests/harness/witness.mjs';

export const EVIDENCE = join(ROOT, 'reports', 'e2e');

/** What one browser saw during its whole life. */
export interface Evidence {
  readonly requests: readonly NetworkRequest[];
  readonly otherHosts: readonly string[];
  readonly synthetic: readonly SyntheticEvent[];
  readonly scripted: readonly ScriptedRequest[];
  readonly counts: { readonly trustedClicks: number; readonly pages: number };
}

export function writeEvidence(name: string, evidence: Evidence): void {
  mkdirSync(EVIDENCE, { recursive: true });
  writeFileSync(join(EVIDENCE, `${name}.json`), JSON.stringify(evidence, null, 2));
}

/** None when no browser ran: whoever judges must not take that for innocence. */
export function readAllEvidence(): readonly Evidence[] {
  if (!existsSync(EVIDENCE)) return [];
  return readdirSync(EVIDENCE).map((file) => JSON.parse(readFileSync(join(EVIDENCE, file), 'utf8')) as Evidence);
}
