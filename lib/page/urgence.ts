/** Which status of a list presses most, on the page itself. Same order as the guide's: what is lost soonest if the person does nothing. */

import { isListStatut, statutOf } from './facts';
import type { BlocLu } from './scan';
import type { StatutDossier } from './statuts';

export const URGENCE: readonly StatutDossier[] = [
  'a-valider', 'proposition-de-l-organisme', 'paiement-refuse', 'paiement-en-cours', 'en-cours-de-creation', 'demande-d-inscription', 'valide', 'en-formation', 'formation-terminee', 'refuse-par-l-organisme',
  'demande-d-inscription-annulee', 'formation-annulee', 'formation-annulee-par-l-organisme',
];

/** The statuses of a list, with where each stands. */
export function statutsOf(blocs: readonly BlocLu[]): readonly { readonly bloc: BlocLu; readonly statut: StatutDossier }[] {
  return blocs.flatMap((bloc) => {
    const { place, lectures, marques } = bloc;
    if (place.cache || place.lecteur || place.fil || place.menu || place.etapes || place.alerte || marques.includes('annexe')) return [];
    return lectures.flatMap(({ sens, mots }) => {
      const lu = { partie: 0, bloc: 0, role: place.role, marques: [], sens, mots };
      const statut = isListStatut(lu) ? statutOf(lu) : null;
      return statut === null ? [] : [{ bloc, statut }];
    });
  });
}
