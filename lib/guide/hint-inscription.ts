/** Too late, or nearly, for a session: the page's note. Its days and words are those of the card « Vos dates ». */

import type { EcheanceContext } from '../rules/delais';
import { datee, plusTard } from './autre-session';
import type { Connu } from './connu';
import { resteEnMots } from './dates-en-mots';
import { type LigneDatee, lignesDe } from './echeances';
import { etapeOf } from './etapes';
import { jourEnLettres } from './format';

type Contexte = Pick<EcheanceContext, 'zone' | 'today'>;

export interface Alerte {
  readonly niveau: 'bientot' | 'depasse';
  readonly titre: string;
  readonly textes: readonly string[];
}

/** Null when there is time enough, or when the first day is not known. */
export function alerteInscription(connu: Connu, context: Contexte): Alerte | null {
  const lignes = lignesDe(etapeOf('lire-la-fiche'), connu, context);
  const [limite, conseil] = [datee(lignes, 'inscription-limite'), datee(lignes, 'inscription-conseillee')];
  if (limite === null) return null;
  const dernier = `Dernier jour pour envoyer votre demande : ${jourEnLettres(limite.echeance.on)}. ${resteEnMots(limite, context.today)}`;
  if (limite.niveau === 'depasse') return { niveau: 'depasse', titre: 'Trop tard pour cette date', textes: [dernier, plusTard(lignes, context) ?? 'Cherchez une session plus lointaine.'] };
  if (limite.niveau === 'a-temps' && (conseil === null || conseil.niveau === 'a-temps')) return null;
  return { niveau: 'bientot', titre: 'Il reste peu de temps', textes: [dernier, conseilEnMots(conseil)] };
}

function conseilEnMots(conseil: LigneDatee | null): string {
  if (conseil === null || conseil.niveau === 'depasse') return 'Notre conseil : envoyez-la dès aujourd’hui.';
  return `Notre conseil : envoyez-la au plus tard le ${jourEnLettres(conseil.echeance.on)}.`;
}
