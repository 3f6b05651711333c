import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageReport } from '@/lib/page/types';
import { ROOT } from '@/scripts/lib/root';
import type { Mutation } from '@/tests/harness/mutations';
import type { NetworkRequest } from '@/tests/harness/network-log';
import type { ScriptedRequest, SyntheticEvent } from '@/tests/harness/witness';

/** What the run wrote down, for those who judge it afterwards. */
export const EVIDENCE = join(ROOT, 'reports', 'e2e');
const LOOKS = join(EVIDENCE, 'pages.json');

/** What one browser saw during its whole life. */
export interface Evidence {
  readonly requests: readonly NetworkRequest[];
  readonly otherHosts: readonly string[];
  readonly synthetic: readonly SyntheticEvent[];
  readonly scripted: readonly ScriptedRequest[];
  readonly counts: { readonly trustedClicks: number; readonly pages: number };
}

/** What the extension said of one saved page. */
export interface Look {
  readonly name: string;
  /** null where nobody answers: not a page of the site. */
  readonly report: PageReport | null;
  readonly mutations: readonly Mutation[];
  readonly failure: string | null;
}

function writeJson(path: string, value: unknown): void {
  mkdirSync(EVIDENCE, { recursive: true });
  writeFileSync(path, JSON.stringify(value, null, 2));
}

export function writeEvidence(name: string, evidence: Evidence): void {
  writeJson(join(EVIDENCE, `${name}.json`), evidence);
}

/** None when no browser ran: whoever judges must not take that for innocence. */
export function readAllEvidence(): readonly Evidence[] {
  if (!existsSync(EVIDENCE)) return [];
  return readdirSync(EVIDENCE)
    .filter((file) => file.startsWith('chromium-'))
    .map((file) => JSON.parse(readFileSync(join(EVIDENCE, file), 'utf8')) as Evidence);
}

export function writeLooks(looks: readonly Look[]): void {
  writeJson(LOOKS, looks);
}

/** By name; empty when no page was looked at. */
export function readLooks(): ReadonlyMap<string, Look> {
  const looks = existsSync(LOOKS) ? (JSON.parse(readFileSync(LOOKS, 'utf8')) as readonly Look[]) : [];
  return new Map(looks.map((look) => [look.name, look]));
}
