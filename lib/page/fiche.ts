/** Whether a training sheet is displayed. */

import { isThere } from './motifs';
import type { ConceptId } from './concepts';
import type { OpenPart } from './open-releve';

const SIGNES: readonly ConceptId[] = ['prix', 'date-de-session', 'propose-par', 'devis'];

/** Takes one part of the page; returns how many different signs of a sheet's body it has. Two make a sheet, since any one may change or be quoted. */
export function countSigns({ lus, signes }: OpenPart): number {
  const shown = lus.filter((lu) => isThere(lu, 'libelle') && !lu.marques.includes('lecteur') && lu.mots <= 12);
  const body = new Set(shown.filter(({ sens }) => sens.includes('corps-de-fiche')).map(({ bloc }) => bloc));
  const own = SIGNES.filter((id) => shown.some(({ sens }) => sens.includes(id)));
  return own.length + Math.min(body.size, 3) + (signes.includes('entete-de-fiche') ? 1 : 0) + (signes.includes('sessions-datees') ? 1 : 0);
}
