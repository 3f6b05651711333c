import { identite } from './identite';
import { identiteAutrement } from './identite-autrement';
import type { Lot } from './lots';

export const lotIdentite = { ...identite, ...identiteAutrement } satisfies Lot<'identite'>;
