import type { Bloc, StepId } from '../types';
import { financement } from './financement';
import { generaliste } from './generaliste';
import { gestionsLocales } from './gestions-locales';
import { gironde } from './gironde';
import { indreEtLoire } from './indre-et-loire';
import type { Association } from './types';

export type { Association, MargeConseillee, Particularite, Telephone, ZoneId } from './types';

/** The built-in profiles, one per starting guide. The last one is the choice of a person who has no association. */
export const ASSOCIATIONS: readonly Association[] = [gironde, indreEtLoire, gestionsLocales, financement, generaliste];

/** The profile with this id; `null` when there is none (a stored id may outlive its profile). */
export function associationOf(id: string): Association | null {
  return ASSOCIATIONS.find((association) => association.id === id) ?? null;
}

/** The blocks that an association adds to a step, to show after the step's own. */
export function blocsOfAssociation(association: Association, etape: StepId): readonly Bloc[] {
  return association.particularites.filter((p) => p.etape === etape).flatMap((p) => p.blocs);
}
