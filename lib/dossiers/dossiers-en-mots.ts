/** The words of a followed training: the panel, the calendar file and the reminders say the same. Spaces: `npx tsx scripts/typographie.ts lib/dossiers`. */

import type { CivilDate } from '../calendar/civil-date';
import { MOTS_SURETE } from '../guide/dates-en-mots';
import { jourEnLettres } from '../guide/format';
import type { Surete } from '../guide/jugement';
import type { DelaiId } from '../rules/delais';
import type { Dossier, Provenance } from './types';

/** What a deadline is, in a title; what its day means; what happens once it is over. */
export interface MotsDelai {
  readonly nom: string;
  readonly sens: string;
  readonly ensuite: string;
}

export const MOTS_DELAIS = {
  'inscription-limite': {
    nom: 'L’organisme doit avoir répondu',
    sens: 'Ce jour-là, l’organisme doit vous avoir répondu. Confirmez aussi, si possible.',
    ensuite: 'Ensuite, il est trop tard pour cette date. Choisissez une autre session.',
  },
  'inscription-conseillee': {
    nom: 'Jour conseillé pour s’inscrire',
    sens: 'Envoyez votre demande ce jour-là au plus tard. Confirmez le jour même de la réponse.',
    ensuite: 'Ensuite, appelez d’abord l’organisme : tout doit aller très vite. Si un niveau est demandé, ce jour peut ne pas suffire.',
  },
  'reponse-organisme': {
    nom: 'Réponse de l’organisme',
    sens: 'L’organisme répond au plus tard ce jour.',
    ensuite: 'Sans réponse ensuite, la demande peut s’annuler toute seule. Regardez son statut, puis refaites-la.',
  },
  'reponse-organisme-prerequis': {
    nom: 'Réponse de l’organisme, si un niveau est demandé',
    sens: 'Si la formation demande un niveau ou un diplôme, l’organisme a jusqu’à ce jour.',
    ensuite: 'Sans réponse ensuite, la demande peut s’annuler toute seule. Regardez son statut, puis refaites-la.',
  },
  'confirmation-titulaire': {
    nom: 'Dernier jour pour confirmer',
    sens: 'Dernier jour pour confirmer votre inscription.',
    ensuite: 'Ensuite, la demande s’annule. Votre place est perdue et tout est à refaire.',
  },
  retractation: {
    nom: 'Fin de la rétractation',
    sens: 'Fin de la rétractation, à confirmer : une source la dit plus courte.',
    ensuite: 'Ensuite, les règles lues se contredisent : annuler peut coûter jusqu’à tous les droits engagés.',
  },
  'annulation-sans-perte': {
    nom: 'Dernier jour pour annuler, selon une lecture',
    sens: 'Dernier jour sûr pour annuler, sauf si la rétractation finit avant.',
    ensuite: 'Ensuite, annuler peut coûter jusqu’à tous les droits engagés (à confirmer).',
  },
  'annulation-limite': {
    nom: 'Jour à éviter pour annuler',
    sens: 'Ce jour-là, les règles lues se contredisent. Évitez-le.',
    ensuite: 'Ensuite, annuler peut coûter jusqu’à tous les droits engagés (à confirmer).',
  },
} as const satisfies Readonly<Record<DelaiId, MotsDelai>>;

/** The words of a deadline, as true as what is known of the dossier: the safe day to cancel is called so only when it is. */
export function wordsOfDelai({ delai, surete }: { readonly delai: DelaiId; readonly surete: Surete }): MotsDelai {
  const mots = MOTS_DELAIS[delai];
  if ((delai !== 'annulation-sans-perte' && delai !== 'retractation') || surete === null) return mots;
  return { ...mots, nom: surete === 'sur' ? 'Dernier jour sûr pour annuler' : mots.nom, sens: MOTS_SURETE[delai][surete] ?? mots.sens };
}

export const MOTS_PROVENANCE = { lu: 'lu sur la page', saisi: 'saisi par vous' } as const satisfies Readonly<Record<Provenance, string>>;

/** « Le budget communal », else « Formation du mardi 15 décembre 2026 », else « Formation sans titre ». */
export function nameOfDossier({ titre, debut }: Dossier): string {
  if (titre !== null) return titre.valeur;
  return debut === null ? 'Formation sans titre' : `Formation du ${jourEnLettres(debut.valeur)}`;
}

/** « mardi 15 décembre 2026 », or « du mardi 15 au … ». */
export function periodeOf({ debut, fin }: Dossier): string | null {
  if (debut === null) return null;
  return fin === null || fin.valeur === debut.valeur ? periode(debut.valeur) : `Du ${jourEnLettres(debut.valeur)} au ${jourEnLettres(fin.valeur)}`;
}

function periode(jour: CivilDate): string {
  return `Le ${jourEnLettres(jour)}`;
}
