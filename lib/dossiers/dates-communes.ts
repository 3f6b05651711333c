/** The dates beside the page and those of the followed training that it shows are the same dates: typed once, known to both. */

import type { CivilDate } from '../calendar/civil-date';
import type { Saisie } from '../guide/connu';
import type { Geste } from '../guide/seance';
import { setChamp, setEvenement, setPrerequis } from './changer';
import { type Dossier, EVENEMENTS, type EvenementDossier } from './types';

/** What was typed beside the page, as the followed training knows it: for the days of the procedure, the training alone says. */
export function saisieAvec(saisie: Saisie, dossier: Dossier): Saisie {
  const { debut, fin, demande: _demande, proposition: _proposition, confirmation: _confirmation } = saisie.jours;
  const jours: Partial<Record<EvenementDossier | 'debut' | 'fin', CivilDate>> = {
    ...(debut === undefined ? {} : { debut }), ...(fin === undefined ? {} : { fin }),
    ...(dossier.debut === null ? {} : { debut: dossier.debut.valeur }), ...(dossier.fin === null ? {} : { fin: dossier.fin.valeur }),
  };
  for (const evenement of EVENEMENTS) {
    const jour = dossier.evenements[evenement];
    if (jour !== null && jour !== undefined) jours[evenement] = jour.valeur;
  }
  return { ...saisie, jours, prerequis: dossier.prerequis === 'inconnu' ? saisie.prerequis : dossier.prerequis };
}

/** The followed training after what the person typed beside the page; itself when it is of no concern to it. */
export function apresSaisie(dossier: Dossier, geste: Geste, today: CivilDate): Dossier {
  const origine = { provenance: 'saisi', le: today } as const;
  if (geste.kind === 'prerequis') return setPrerequis(dossier, geste.prerequis);
  if (geste.kind !== 'dater') return dossier;
  const { evenement, jour } = geste;
  return evenement === 'debut' || evenement === 'fin' ? setChamp(dossier, evenement, jour, origine) : setEvenement(dossier, evenement, jour, origine);
}
