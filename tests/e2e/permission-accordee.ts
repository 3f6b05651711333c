import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { outputOf } from '@/scripts/lib/root';
import { type Harness, launchChromium } from '@/tests/harness/chromium';

/**
 * The extension as people install it, in a browser whose person has already said yes once to notifications: Chromium then answers the
 * request by itself. Its question is a window that no test can press.
 */
export async function avecPermissionDejaAccordee(use: (harness: Harness) => Promise<void>): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-permission-'));
  const extension = outputOf('chrome');
  try {
    const first = await launchChromium({ extension, profile });
    await first.close();
    const path = join(profile, 'Default', 'Preferences');
    const preferences = JSON.parse(readFileSync(path, 'utf8'));
    const granted = { api: ['notifications'], explicit_host: [], manifest_permissions: [], scriptable_host: [] };
    preferences.extensions.settings[first.id].runtime_granted_permissions = granted;
    writeFileSync(path, JSON.stringify(preferences));
    const second = await launchChromium({ extension, profile });
    await use(second).finally(second.close);
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
