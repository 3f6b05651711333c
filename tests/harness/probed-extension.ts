/** A copy of the built extension whose worker can be watched, put at another hour, and frozen. What people install holds nothing of the sort. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PRELUDE = join(import.meta.dirname, 'worker-prelude.js');

/** @param built folder of a built extension @returns notifications are allowed in the copy, as if the person had said yes */
export function probeExtension(built: string): { folder: string, remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'compagnon-sonde-'));
  cpSync(built, folder, { recursive: true });
  const manifest = join(folder, 'manifest.json');
  const { optional_permissions: optional, permissions, ...rest } = JSON.parse(readFileSync(manifest, 'utf8'));
  writeFileSync(manifest, JSON.stringify({ ...rest, permissions: [...permissions, ...optional] }));
  const worker = join(folder, rest.background.service_worker);
  writeFileSync(worker, `${readFileSync(PRELUDE, 'utf8')}\n${readFileSync(worker, 'utf8')}`);
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}
