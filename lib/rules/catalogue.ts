/**
 * The one place where the product's deadlines, amounts and opening hours are written. Data only: a jurist can review this file
 * and its neighbours alone; `docs/regles.md` is the same in plain French.
 */
import { CONSEQUENCES, PALIERS_ASSIDUITE } from './catalogue-consequences';
import { DELAIS } from './catalogue-delais';
import { DROITS, LIGNES } from './catalogue-droits';
import { FAITS } from './catalogue-faits';

export const CATALOGUE = {
  droits: DROITS,
  delais: DELAIS,
  consequences: CONSEQUENCES,
  assiduite: PALIERS_ASSIDUITE,
  faits: FAITS,
  lignes: LIGNES,
} as const;
