/** What a person types in the form of a dossier: read together, refused together, applied together. */

import type { CivilDate } from '../calendar/civil-date';
import { type Connu, incoherence } from '../guide/connu';
import type { Lue } from '../guide/saisie';
import type { StatutDossier } from '../page/types';
import { CHAMP_IDS, type Champs } from './champs';
import { setChamp, setEvenement, setPrerequis, setStatut } from './changer';
import { type Dossier, EVENEMENTS, type EvenementDossier, type Prerequis } from './types';

/** Only what was touched. A field emptied is `vide`. */
export interface Brouillon {
  readonly champs: { readonly [C in keyof Champs]?: Lue<Champs[C]> };
  readonly evenements: Readonly<Partial<Record<EvenementDossier, Lue<CivilDate>>>>;
  readonly statut?: StatutDossier | null;
  readonly prerequis?: Prerequis;
}

export const BROUILLON_VIDE: Brouillon = { champs: {}, evenements: {} };

/** The dossier as the person corrects it, or why it cannot be kept, in words for them. */
export function correctDossier(dossier: Dossier, { champs, evenements, statut, prerequis }: Brouillon, today: CivilDate): { readonly kind: 'corrige'; readonly dossier: Dossier } | { readonly kind: 'refuse'; readonly message: string } {
  const refused = [...Object.values(champs), ...Object.values(evenements)].find((lue) => lue.kind === 'refusee');
  if (refused?.kind === 'refusee') return { kind: 'refuse', message: refused.message };
  const origine = { provenance: 'saisi', le: today } as const;
  let after = dossier;
  for (const champ of CHAMP_IDS) {
    const lue: Lue<unknown> | undefined = champs[champ];
    if (lue !== undefined) after = setChamp(after, champ, (lue.kind === 'lue' ? lue.value : null) as Champs[typeof champ] | null, origine);
  }
  for (const evenement of EVENEMENTS) {
    const lue = evenements[evenement];
    if (lue !== undefined) after = setEvenement(after, evenement, lue.kind === 'lue' ? lue.value : null, origine);
  }
  if (statut !== undefined) after = setStatut(after, statut, origine);
  if (prerequis !== undefined) after = setPrerequis(after, prerequis);
  const message = incoherence(knownFromDossier(after));
  return message === null ? { kind: 'corrige', dossier: after } : { kind: 'refuse', message };
}

/** The same facts as the guide counts with. */
function knownFromDossier({ debut, fin, evenements, prixCentimes, prerequis }: Dossier): Connu {
  const known = (jour: Dossier['debut']): Connu['jours']['debut'] => (jour === null ? null : { value: jour.valeur, provenance: 'saisie' });
  return {
    jours: { debut: known(debut), fin: known(fin), demande: known(evenements.demande), proposition: known(evenements.proposition), confirmation: known(evenements.confirmation) },
    prix: prixCentimes === null ? null : { value: prixCentimes.valeur, provenance: 'saisie' },
    presence: null,
    prerequis,
    nonConfirme: null,
  };
}
