import { dossier } from './dossier';
import { fiche } from './fiche';
import { formationIndisponible } from './formation-indisponible';
import { payer } from './payer';
import { recherche } from './recherche';
import type { Lot } from './lots';

export const lotSInscrire = { ...recherche, ...formationIndisponible, ...fiche, ...dossier, ...payer } satisfies Lot<'s-inscrire'>;
