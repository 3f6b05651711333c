/** The whole guide at once: for the background, the search and the tests. The panel's first paint takes it by lots. */
import { ETAPE_IDS } from '../etape-ids';
import { stadeOf, titreOf } from '../sommaire';
import type { Etape, EtapeData, Stade, StepId } from '../types';
import { aide } from './aide';
import { lotIdentite } from './lot-identite';
import { lotSeConnecter } from './lot-se-connecter';
import { lotSInscrire } from './lot-s-inscrire';
import { lotValider } from './lot-valider';

/** A step named in etape-ids.ts and written nowhere does not compile. */
const contenus = { ...lotSeConnecter, ...lotIdentite, ...lotSInscrire, ...lotValider, ...aide } satisfies Readonly<Record<StepId, EtapeData>>;

/** One step of the guide. Total: every id has its step. */
export function etapeOf(id: StepId): Etape {
  return { id, titre: titreOf(id), stade: stadeOf(id), ...contenus[id] };
}

/** Every step, in the order of etape-ids.ts. */
export const ETAPES: readonly Etape[] = ETAPE_IDS.map(etapeOf);

/** The steps of a stage, in order; `null` gives those of no stage (help, breakdowns). */
export function etapesOfStade(stade: Stade | null): readonly Etape[] {
  return ETAPES.filter((etape) => etape.stade === stade);
}
