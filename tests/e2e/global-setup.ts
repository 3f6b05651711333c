import { rmSync } from 'node:fs';
import { ensureBuild } from '@/scripts/lib/ensure-build';
import { ensureProgram } from '@/tests/harness/browsers';
import { EVIDENCE } from './evidence';

/** Everything a run needs is there, built from today's sources, before the first browser starts. */
export default async function globalSetup(): Promise<void> {
  ensureProgram('chromium');
  await ensureBuild(['chrome']);
  rmSync(EVIDENCE, { recursive: true, force: true });
}
