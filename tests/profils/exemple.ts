import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '@/scripts/lib/root';
import { lireProfil } from '@/lib/profils/lecture';
import type { Profil } from '@/lib/profils/schema';

/** The very file that the documentation gives. */
export const EXEMPLE = readFileSync(join(ROOT, 'docs/exemples/profil-association.json'), 'utf8');

export function profilExemple(): Profil {
  const read = lireProfil(EXEMPLE);
  if (read.kind !== 'lu') throw new Error(JSON.stringify(read.fautes));
  return read.profil;
}

/** The example with some fields changed (`undefined` takes one away), as a person would write it: one field a line. */
export function fichier(change: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...(JSON.parse(EXEMPLE) as object), ...change }, null, 2);
}
