/** What is wrong in a profile, by the schema then by the words of the page. Codes only: `raisons.ts` puts them in words. */

import * as v from 'valibot';
import { type Ajout, autresAjouts, isOuvert, refusDAjout } from '../page/ajouts';
import { LIBELLES } from '../page/libelles';
import { PROFIL, type Profil } from './schema';

export type Path = readonly (string | number)[];

export interface Cause {
  /** The kind of issue of the schema, or one of our own codes. */
  readonly type: string;
  readonly path: Path;
  /** Our own code, when the schema calls one of our checks. */
  readonly message?: string;
  readonly received?: string;
  readonly expected?: string | null;
  readonly requirement?: unknown;
  readonly input?: unknown;
}

export type Verdict = { readonly kind: 'lu'; readonly profil: Profil } | { readonly kind: 'refuse'; readonly causes: readonly Cause[] };

/** Takes the value of a file, or of a fleet's configuration; returns the profile, or all that is wrong in it. */
export function verifier(value: unknown): Verdict {
  const parsed = v.safeParse(PROFIL, value);
  if (!parsed.success) return { kind: 'refuse', causes: parsed.issues.map((issue) => ({ ...issue, path: (issue.path ?? []).map(({ key }) => key as string | number) })) };
  const causes = motsRefuses(parsed.output);
  return causes.length === 0 ? { kind: 'lu', profil: parsed.output } : { kind: 'refuse', causes };
}

function motsRefuses({ vocabulaire = {} }: Profil): readonly Cause[] {
  return Object.entries(vocabulaire).flatMap(([mot, ajout]): readonly Cause[] => {
    const path = ['vocabulaire', mot];
    const refus = refusDeMot(mot, ajout);
    if (refus !== null) return [{ type: refus, path }];
    return (['egal', 'debut'] as const).flatMap((sorte) => (ajout[sorte] ?? []).flatMap((text, index) => {
      const type = refusDAjout(mot, sorte, text, autresAjouts(vocabulaire, mot));
      return type === null ? [] : [{ type, path: [...path, sorte, index] }];
    }));
  });
}

function refusDeMot(mot: string, { egal, debut }: Ajout): 'mot-inconnu' | 'mot-ferme' | 'ajout-vide' | null {
  if (!Object.hasOwn(LIBELLES, mot)) return 'mot-inconnu';
  if (!isOuvert(mot)) return 'mot-ferme';
  return egal === undefined && debut === undefined ? 'ajout-vide' : null;
}
