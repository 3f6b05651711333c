/** The text of the steps, one stage at a time: what the panel loads when it needs it. */
import { type LotId, type StepOf, lotOf, stadeOf, titreOf } from '../sommaire';
import type { Etape, EtapeData, StepId } from '../types';

/** Every step of the contents page, and no other: a step written in the wrong stage does not compile. */
export type Lot<Id extends LotId> = Readonly<Record<StepOf<Id>, EtapeData>>;
export type Lots = { readonly [Id in LotId]?: Lot<Id> };

/** How to fetch a lot. Rejects when its file cannot be read. Literal paths: each becomes a file of its own in the extension. */
export const CHARGEURS = {
  'se-connecter': async () => ({ 'se-connecter': (await import('./lot-se-connecter')).lotSeConnecter }),
  identite: async () => ({ identite: (await import('./lot-identite')).lotIdentite }),
  's-inscrire': async () => ({ 's-inscrire': (await import('./lot-s-inscrire')).lotSInscrire }),
  valider: async () => ({ valider: (await import('./lot-valider')).lotValider }),
  aide: async () => ({ aide: (await import('./aide')).aide }),
} as const satisfies Readonly<Record<LotId, () => Promise<Lots>>>;

/** One step, from the lots at hand; `null` when its lot is not there yet. */
export function etapeIn(lots: Lots, id: StepId): Etape | null {
  const lot: Readonly<Partial<Record<StepId, EtapeData>>> | undefined = lots[lotOf(id)];
  const data = lot?.[id];
  return data === undefined ? null : { id, titre: titreOf(id), stade: stadeOf(id), ...data };
}
