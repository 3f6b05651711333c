/** The status words of dossiers. */

import { BOUTON, COURANT, ETAPE } from './releve';
import type { PageStateId, StatutDossier } from './types';
import { type Scope, type Vu, isMarked, seenIn } from './vue';

const PREFIX = 'statut-';

/** Which state each status of the site leads to. A status that is not here is unknown, never guessed. */
export const STATE_OF_STATUT = {
  'en-cours-de-creation': 'dossier-a-completer',
  'demande-d-inscription': 'demande-envoyee',
  'proposition-de-l-organisme': 'inscription-a-confirmer',
  'a-valider': 'inscription-a-confirmer',
  'paiement-en-cours': 'paiement',
  'paiement-refuse': 'paiement',
  valide: 'inscription-validee',
  'en-formation': 'formation-en-cours',
  'formation-terminee': 'formation-terminee',
  'refuse-par-l-organisme': 'dossier-clos',
  'demande-d-inscription-annulee': 'dossier-clos',
  'formation-annulee': 'dossier-clos',
  'formation-annulee-par-l-organisme': 'dossier-clos',
} as const satisfies Record<StatutDossier, PageStateId>;

/** All the statuses in view, in page order. « Statut : À valider » cut in two pieces is one. */
function statuses(scope: Scope): readonly Vu[] {
  const hits = seenIn(scope).filter((hit) => hit.mot.startsWith(PREFIX) && !isMarked(hit, BOUTON));
  return hits.filter((hit, at) => hits[at - 1]?.bloc !== hit.bloc || hits[at - 1]?.mot !== hit.mot);
}

function namesOf(hits: readonly Vu[]): readonly StatutDossier[] {
  return [...new Set(hits.map((hit) => hit.mot.slice(PREFIX.length) as StatutDossier))];
}

/**
 * The statuses that count: all of them in a list. In one dossier, the one marked as the current step, else the only one written
 * outside any list of steps: an unmarked step says nothing of today, even alone on a page half loaded.
 */
export function currentStatuses(scope: Scope, isList: boolean): readonly StatutDossier[] {
  const everything = statuses(scope);
  if (isList) return everything.map((hit) => hit.mot.slice(PREFIX.length) as StatutDossier);
  const current = namesOf(everything.filter((hit) => isMarked(hit, COURANT)));
  if (current.length === 1) return current;
  const written = namesOf(everything.filter((hit) => !isMarked(hit, ETAPE)));
  return written.length === 1 ? written : [];
}

/** The state of the one dossier in view, by its status; null when there is none, or no way to tell. */
export function stateOfDossier(scope: Scope): PageStateId | null {
  const [statut] = currentStatuses(scope, false);
  return statut === undefined ? null : STATE_OF_STATUT[statut];
}
