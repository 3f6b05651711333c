import { COMMUN } from './textes/commun';

/** Leads to the practice page, in a tab of its own: what is in front of the person stays there. */
export function SEntrainer() {
  return <a class="bouton" href="/entrainement.html" target="_blank" rel="noreferrer">{COMMUN.sEntrainer}<span class="lecteur"> (nouvel onglet)</span></a>;
}
