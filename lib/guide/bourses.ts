/** The two purses, in words and always together: what the élu risks, what the training body receives (rules §3). */

import type { CivilDate } from '../calendar/civil-date';
import { CATALOGUE } from '../rules/catalogue';
import type { Perte, RegleOrganisme } from '../rules/catalogue-consequences';
import type { Consequences } from '../rules/consequences';
import { type DatedValue, type Source, type Trust, inForce } from '../rules/types';
import { euros } from './format';
import { CAS_FRAIS, MOTS_PERTE, MOTS_VERSEMENT } from './frais';
import { MOTS_CONFIANCE } from './noms';
import { plainText } from './texte';
import type { CasFraisId, Slot } from './types';

/** One of the two purses: the verdict, and the amount when it is known. */
export interface Bourse {
  readonly mots: string;
  /** Null: no amount can be said, and the reason is in `mots` or beside the price. */
  readonly montant: string | null;
}

export interface DeuxBourses {
  readonly titre: string;
  readonly vous: Bourse;
  readonly organisme: Bourse;
  readonly confiance: string;
  readonly sources: readonly Source[];
  /** What each source says of the person's purse, where they disagree. */
  readonly lectures: readonly string[];
}

/** What each purse is called, on the page as in the panel. */
export const BOURSES = { vous: 'Ce que vous risquez', organisme: 'Ce que reçoit l’organisme' } as const;

type Resolve = (slot: Slot) => string;

/** A row of the general table, without amounts: what such a case leads to. Null when no rule holds on the day. */
export function boursesDuCas(cas: CasFraisId, today: CivilDate, resolve: Resolve): DeuxBourses | null {
  const { titulaire, organisme } = CATALOGUE.consequences[cas];
  const [perte, versement] = [inForce(titulaire, today), inForce(organisme, today)];
  if (perte === null || versement === null) return null;
  return {
    titre: plainText(CAS_FRAIS[cas], resolve),
    vous: { mots: MOTS_PERTE[perte.value], montant: null },
    organisme: { mots: motsVersement(versement.value.regle, resolve), montant: null },
    confiance: confianceDes(perte.trust, versement.trust),
    sources: [...new Set([...perte.sources, ...versement.sources])],
    lectures: lecturesOf(perte),
  };
}

/** What follows from a situation, with amounts only where the price gives them. */
export function boursesOf(titre: string, { titulaire, organisme, basis }: Consequences, resolve: Resolve): DeuxBourses {
  return {
    titre,
    vous: { mots: MOTS_PERTE[titulaire.perte], montant: montantPerdu(titulaire.perte, titulaire.maximum) },
    organisme: { mots: motsVersement(organisme.regle, resolve), montant: organisme.regle === 'rien' || organisme.montant === null ? null : euros(organisme.montant) },
    confiance: confianceDes(basis.titulaire.trust, basis.organisme.trust),
    sources: basis.sources,
    lectures: lecturesOf(basis.titulaire),
  };
}

/** Same words as under « Comment c’est compté ». */
function lecturesOf({ divergences = [] }: DatedValue<Perte>): readonly string[] {
  return divergences.map(({ source, dit }) => `${source.title} : ${dit}.`);
}

/** The rights engaged never exceed the price; how much of it they pay is not read: the condition is said with the amount. */
function montantPerdu(perte: Perte, maximum: number | null): string | null {
  if (perte === 'aucune' || maximum === null) return null;
  const borne = perte === 'part-realisee' ? '' : 'au plus ';
  return `${borne}${euros(maximum)}, si vos droits paient tout`;
}

function motsVersement(regle: RegleOrganisme['regle'], resolve: Resolve): string {
  const mots = plainText(MOTS_VERSEMENT[regle], resolve);
  if (regle === 'forfait-5' || regle === 'forfait-25') return `${mots} du prix`;
  return mots.charAt(0).toUpperCase() + mots.slice(1);
}

function confianceDes(vous: Trust, organisme: Trust): string {
  if (vous === organisme) return `Les deux : ${MOTS_CONFIANCE[vous]}.`;
  return `Vous : ${MOTS_CONFIANCE[vous]}. L’organisme : ${MOTS_CONFIANCE[organisme]}.`;
}
