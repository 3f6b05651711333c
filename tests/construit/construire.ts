import { ensureBuild } from '@/scripts/lib/ensure-build';

/** Once, before the tests of this folder: what they read is what people install. */
export async function setup(): Promise<void> {
  await ensureBuild();
}
