/** The words that pages are read with: the built-in ones, and those that the chosen association adds. For the background. */

import { type Ajouts, judgeAvecAjouts, judgeSansAjout, showsAjouts, withAjouts } from '../page/ajouts';
import type { MotsDePage } from '../page/lexique';
import { MOTS } from '../page/tables';
import type { Releve } from '../page/releve';
import type { PageReport } from '../page/types';
import { profilChoisi } from '../profils/association';
import { isAjoute } from '../profils/ids';
import { PROFILS } from '../reglages/profils';
import { openReglages } from '../reglages/reglages-store';
import type { Store } from '../reglages/store';
import { readOrganisation } from './organisation';

/** Takes the extension's store; returns the words to hand to a page. What cannot be read adds nothing: a page never waits in vain. */
async function motsPour(store: Store): Promise<MotsDePage> {
  try {
    const ajouts = await ajoutsChoisis(store);
    return ajouts === null ? MOTS : withAjouts(MOTS, ajouts);
  } catch {
    return MOTS;
  }
}

/** Takes the extension's store; returns how to ask for the words as a page reads them. */
export function createMotsDePage(store: Store): () => Promise<MotsDePage> {
  return () => motsPour(store);
}

async function ajoutsChoisis(store: Store): Promise<Ajouts | null> {
  const organisation = await readOrganisation(store);
  const { association } = await openReglages(store, organisation).read();
  if (association === null || !isAjoute(association)) return null;
  return profilChoisi(association, (await store.read(PROFILS)).value, organisation.profil)?.vocabulaire ?? null;
}

/** Takes what was read; returns what the page is. The association's words are asked only about a page that ours do not recognise. */
export async function judgeReleve(store: Store, releve: Releve | null): Promise<PageReport> {
  const report = judgeSansAjout(releve);
  if (releve === null || report.kind !== 'unknown' || !showsAjouts(releve)) return report;
  return judgeAvecAjouts(releve, await motsPour(store));
}
