import { any, heads, isLoading, isLoggedIn, not, onRoute, says, shows, showsInterruption, showsOtherTitle, showsRights, showsSheet } from '../clues';
import type { Sight, StateDetector } from '../detector';
import { AIDE } from '../releve';
import { hitsOf, isMarked } from '../vue';

/** An absence is only believable on a page that has finished loading, hence the witnesses. */
export const compteEluAbsent: StateDetector = {
  state: 'compte-elu-absent',
  seenForRealOn: null,
  within: 'contenu',
  absence: true,
  clues: [
    { id: 'page-des-droits', role: 'witness', found: onRoute('droits') },
    { id: 'session-ouverte', role: 'witness', found: isLoggedIn },
    { id: 'autres-droits-affiches', role: 'witness', found: showsRights },
    { id: 'page-chargee', role: 'witness', found: (sight) => !isLoading(sight) },
    { id: 'page-lue-en-entier', role: 'witness', found: ({ page }) => !page.tronque },
    { id: 'sans-panneau-elu', role: 'proof', found: not(any(says('compte-elu'), heads('compte-elu'))) },
    { id: 'droits-en-euros-ou-en-heures', role: 'support', found: shows('autres-droits') },
    { id: 'droits-sans-nom', role: 'contradiction', found: showsUnnamedRights },
    { id: 'droits-du-mandat-affiches', role: 'contradiction', found: showsRightsOfMandate },
    { id: 'autre-page-encore-affichee', role: 'contradiction', found: any(showsSheet, showsOtherTitle('titre-droits'), says('formation-indisponible')) },
    { id: 'message-a-la-place-de-la-page', role: 'contradiction', found: showsInterruption },
  ],
};

/** More balances than rights whose name is known: one of the panels may be the one that is said to be missing. */
function showsUnnamedRights({ scope }: Sight): boolean {
  const names = new Set(hitsOf(scope, 'autres-droits').map(({ bloc }) => bloc));
  return Math.max(hitsOf(scope, 'montant-disponible').length, scope.montants) > names.size;
}

/** Anything that speaks of the mandate's rights, except a link that leads to help. */
function showsRightsOfMandate({ scope }: Sight): boolean {
  return hitsOf(scope, 'droits-du-mandat').some((hit) => !isMarked(hit, AIDE));
}
