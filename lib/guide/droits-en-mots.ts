/** « Vos droits »: the established figures and, beside them, those that are only announced. Nobody is told that they receive the second. */

import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Droits } from '../rules/catalogue-droits';
import { type DroitsDits, droitsDits } from '../rules/droits';
import type { DatedValue } from '../rules/types';
import { jourEnChiffres } from './dates-en-mots';
import { euros } from './format';
import { MOTS_CONFIANCE } from './noms';

export interface LigneDeDroits {
  /** « 400 € par an, 800 € au plus sur le compte, 80 € hors taxes au plus par heure de formation. » */
  readonly montants: string;
  /** How far they may be trusted, until or from when. */
  readonly mots: string;
  readonly basis: DatedValue<Droits>;
}

/** The lines to show on a day; none before the rights in euros. */
export function droitsEnMots(today: CivilDate): readonly LigneDeDroits[] {
  const dits = droitsDits(today);
  if (dits === null) return [];
  const { etablis, annonces } = dits;
  return [
    { montants: montantsOf(etablis.value), mots: etablisEnMots(dits), basis: etablis },
    ...(annonces === null ? [] : [{ montants: montantsOf(annonces.value), mots: annoncesEnMots(dits), basis: annonces }]),
  ];
}

/** « source officielle », or « officiel jusqu’au 30/11/2026 » once other figures are announced. */
export function etablisEnMots({ etablis, annonces }: DroitsDits): string {
  return annonces === null ? MOTS_CONFIANCE[etablis.trust] : `officiel jusqu’au ${jourEnChiffres(addDays(annonces.from, -1))}`;
}

/** « annoncés, à confirmer » */
export function annoncesEnMots({ annonces }: DroitsDits): string {
  return annonces === null ? '' : `annoncés, ${MOTS_CONFIANCE[annonces.trust]}`;
}

function montantsOf({ annuel, plafond, horaireHT }: Droits): string {
  return `${euros(annuel)} par an, ${euros(plafond)} au plus sur le compte, ${euros(horaireHT)} hors taxes au plus par heure de formation.`;
}
