/** Fields come one version after another: each entry says since which one, and the rest follows. */

import { asObject } from './rubrique';

type Champs = Readonly<Record<string, { readonly depuis: number; readonly vide?: unknown }>>;
type Migration = (old: unknown) => unknown;

/** The version of what holds these fields: that of the latest come. */
export function versionOf(champs: Champs): number {
  return Math.max(...Object.values(champs).map(({ depuis }) => depuis));
}

/** What an object of an earlier version gains, one version at a time: the fields that came then, empty. What it has stays. Anything but an object is left for the schema to refuse. */
export function gainsOf(champs: Champs): readonly Migration[] {
  return Array.from({ length: versionOf(champs) - 1 }, (_, at) => {
    const venus = Object.entries(champs).filter(([, { depuis }]) => depuis === at + 2);
    const gains = Object.fromEntries(venus.map(([id, { vide }]) => [id, vide]));
    return (old) => (asObject(old) === null ? old : { ...gains, ...asObject(old) });
  });
}

/** The same for a list of such objects. */
export function forEach(migrations: readonly Migration[]): readonly Migration[] {
  return migrations.map((step) => (old) => (Array.isArray(old) ? old.map(step) : old));
}
