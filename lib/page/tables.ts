/** All that a page is read with, as it is handed over: the table of concepts, the selectors, the known classes and addresses, and plain words that are nobody's name. */

import { ADRESSES } from './adresses';
import { CLASSES } from './classes-connues';
import { CONCEPTS } from './concepts';
import type { MotsDePage } from './lexique';
import { PAS_DES_NOMS } from './pas-des-noms';
import { SELECTEURS } from './selecteurs';

export const MOTS: MotsDePage = { concepts: CONCEPTS, ajouts: [], selecteurs: SELECTEURS, pasDesNoms: PAS_DES_NOMS, classes: CLASSES, adresses: ADRESSES };
