/** From the vocabulary to what the script in the page reads with. Done by the extension: the page carries no wording of its own. */

import type { Entry, Mots } from './lexique';
import { AUTRES_MONTANTS, PAS_DES_NOMS } from './mots-hors-noms';
import { cleDe } from './text';
import { type MotId, SELECTEURS, type Vocabulaire } from './vocabulaire';

/** « Statut : À valider » may be one text. */
const STATUS_LABELS = ['statut', 'etat', 'statutdudossier', 'etatdudossier'];
/** Shorter ones cannot be told apart. */
const SHORTEST = 4;

/** Takes a vocabulary; returns it ready to be handed over. A string of fewer than 4 letters is refused. */
export function compile(vocabulaire: Vocabulaire): Mots {
  const entrees: Entry[] = [];
  const contient: (readonly [MotId, readonly string[]])[] = [];
  function add(mot: MotId, cle: string, debut: boolean): void {
    if (cle.length < SHORTEST || /[^a-z0-9+]/u.test(cle)) throw new RangeError(`Libellé trop court pour être reconnu : ${mot}`);
    entrees.push({ n: entrees.length, mot, cle, debut });
  }
  for (const [name, wordings] of Object.entries(vocabulaire)) {
    const mot = name as MotId;
    for (const cle of wordings.egal.map(cleDe)) {
      add(mot, cle, false);
      if (mot.startsWith('statut-')) for (const label of STATUS_LABELS) add(mot, label + cle, false);
    }
    for (const text of wordings.debut ?? []) add(mot, cleDe(text), true);
    if (wordings.contient) contient.push([mot, wordings.contient.map(cleDe)]);
  }
  return { entrees, contient, selecteurs: SELECTEURS, pasDesNoms: PAS_DES_NOMS, autresMontants: AUTRES_MONTANTS };
}
