/** Too late, or nearly, for a session: the page's note. Its days and words are those of the card « Vos dates ». */

import type { EcheanceContext } from '../rules/delais';
import { datee, plusTard } from './autre-session';
import type { Connu } from './connu';
import { resteEnMots } from './dates-en-mots';
import { lignesOf } from './echeances';
import { etapeOf } from './etapes';
import { jourEnLettres } from './format';

type Contexte = Pick<EcheanceContext, 'zone' | 'today'>;

export interface Alerte {
  readonly niveau: keyof typeof TITRES;
  readonly titre: string;
  readonly textes: readonly string[];
}

const TITRES = {
  bientot: 'Il reste peu de temps',
  urgent: 'Appelez d’abord l’organisme',
  depasse: 'Trop tard pour cette date',
} as const;

/** Null when there is time enough, or when the first day is not known. */
export function alerteInscription(connu: Connu, context: Contexte): Alerte | null {
  const lignes = lignesOf(etapeOf('lire-la-fiche'), connu, context);
  const ligne = datee(lignes, 'inscription-conseillee');
  if (ligne === null || !isAlerte(ligne.niveau)) return null;
  const jour = `Jour conseillé pour envoyer votre demande : ${jourEnLettres(ligne.echeance.on)}. ${resteEnMots(ligne, context.today)}`;
  const autre = plusTard(lignes, context);
  return { niveau: ligne.niveau, titre: TITRES[ligne.niveau], textes: [jour, ...ligne.conseil, ...(autre === null ? [] : [autre])] };
}

function isAlerte(niveau: string): niveau is Alerte['niveau'] {
  return Object.hasOwn(TITRES, niveau);
}
