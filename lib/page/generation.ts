/** Which site this is: before its redesign, after it, or its public pages. */

import type { Releve } from './releve';
import type { Generation } from './situation';

export function generationOf({ route, generation }: Releve): Generation {
  if (route.kind === 'publique' || route.kind === 'publique-elu') return 'publique';
  return route.kind === 'hors-application' ? 'indeterminee' : generation;
}
