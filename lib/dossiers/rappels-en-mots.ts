/** What a reminder and the badge say: the date first, the days after it, then how far the count may be trusted. */

import type { CivilDate } from '../calendar/civil-date';
import { resteEnMots } from '../guide/dates-en-mots';
import { provenancesOf } from '../guide/decompte';
import { duree, jourEnLettres } from '../guide/format';
import type { Trust } from '../rules/types';
import type { DateSuivie } from './dates-suivies';
import type { Rappel } from './rappels';
import { motsDeRegle } from './regles-de-rappel';

export interface MotsDeRappel {
  readonly titre: string;
  readonly texte: string;
}

/** Said while the day of the confirmation is not known: the withdrawal may end before the day that is recalled. */
const SI_RETRACTATION = 'Attention : la rétractation peut finir avant. Donnez le jour de votre confirmation dans le guide.';

/** Which one is said in the guide only: a notification is read on a locked screen, and on a shared one. */
const UNE_FORMATION = 'Pour une de vos formations.';

const CONFIANCE = {
  officiel: 'Délai de source officielle.',
  guide: 'Délai donné par un guide d’association.',
  'a-confirmer': 'Délai à confirmer.',
} as const satisfies Readonly<Record<Trust, string>>;

/** The text of a notification, as true on the day it is shown as on the days it stays on screen. */
export function motsDuRappel({ date, avant }: Pick<Rappel, 'date' | 'avant'>, today: CivilDate): MotsDeRappel {
  const { titre, jour: nom, pour } = motsDeRegle(date.delai);
  const { on, basis } = date.echeance;
  const jour = jourEnLettres(on);
  const fin = [...(date.echeance.surete === 'a-preciser' ? [SI_RETRACTATION] : []), UNE_FORMATION, confianceOf(basis, today)];
  if (avant === 'passe') return { titre: `Un ${nom} est passé`, texte: [`Le ${nom} ${pour} était le ${jour}.`, 'Ouvrez le guide : il dit quoi faire.', ...fin].join(' ') };
  const reste = on === today ? 'N’attendez pas demain.' : resteEnMots(date, today);
  return { titre, texte: [`${nom.charAt(0).toUpperCase()}${nom.slice(1)} : ${jour}.`, reste, ...fin].join(' ') };
}

/** Two figures at most: there is no room for more on the button. */
export function motsDeLaPastille({ echeance, delai }: DateSuivie, today: CivilDate): { readonly texte: string; readonly titre: string } {
  const { jour, pour } = motsDeRegle(delai);
  const reste = echeance.on === today ? `C’est le ${jour} ${pour}` : `Il reste ${duree(echeance.left, 'jours-ouvres')} ${pour}`;
  return { texte: echeance.left > 99 ? '' : String(echeance.left), titre: `${reste} (${jourEnLettres(echeance.on)})` };
}

function confianceOf(basis: DateSuivie['echeance']['basis'], today: CivilDate): string {
  return provenancesOf(basis, today).aVerifier ? `${CONFIANCE[basis.trust]} À vérifier.` : CONFIANCE[basis.trust];
}
