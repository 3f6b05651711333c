/** Typed values of the page. When two readings disagree, there is no fact. */

import { COMMANDE, TITRE } from './releve';
import { countSigns } from './sheet';
import { currentStatuses } from './statuts';
import { plainLine } from './text';
import type { Facts } from './types';
import { type PageVue, type Scope, hitsOf, isMarked, seenIn } from './vue';

/**
 * Facts do not wait for a state: a sheet shows its price even
 * where the session is unknown. But an address and a content that disagree, or two contents, give none.
 */
export function factsOf({ route, scopes }: PageVue): Facts {
  const { kind, formationUrl } = route;
  const base: Facts = formationUrl === undefined ? {} : { formationUrl };
  const [scope, second] = scopes;
  if (scope === undefined || second !== undefined) return base;
  if (kind === 'fiche') return { ...base, ...sheet(scope) };
  if (kind === 'droits') return { ...base, ...balance(scope) };
  if (kind !== 'dossier' && kind !== 'dossiers') return base;
  const statuts = currentStatuses(scope, kind === 'dossiers');
  const known = statuts.length > 0 ? { statuts } : {};
  return kind === 'dossiers' ? { ...base, ...known } : { ...base, ...price(scope), ...dates(scope), ...known };
}

/** One sign of a sheet is enough for its title while the rest loads, unless the title is itself the message. */
function sheet(scope: Scope): Facts {
  if (hitsOf(scope, 'titre-droits').some((hit) => isMarked(hit, TITRE))) return {};
  const signs = countSigns(seenIn(scope));
  const titre = plainLine(scope.titre ?? '', 200);
  const title = titre === '' ? {} : { titre };
  if (signs > 1) return { ...price(scope), ...dates(scope), ...title };
  return signs === 1 && hitsOf(scope, 'formation-indisponible').length === 0 ? title : {};
}

function dates({ debut, fin }: Scope): Facts {
  if (debut === undefined) return {};
  return fin === undefined ? { debut } : { debut, fin };
}

function price({ hits }: Scope): Facts {
  const amounts = new Set(hits.filter(({ mot, montant }) => mot === 'prix-de-la-formation' && montant !== undefined).map(({ montant }) => montant));
  const [only] = amounts;
  return amounts.size === 1 && typeof only === 'number' && only > 0 ? { prixCentimes: only } : {};
}

function balance(scope: Scope): Facts {
  if (countSigns(seenIn(scope)) > 1) return {};
  const montant = hitsOf(scope, 'compte-elu').findLast((hit) => !isMarked(hit, COMMANDE) || isMarked(hit, TITRE))?.montant;
  return typeof montant === 'number' ? { soldeEluCentimes: montant } : {};
}
