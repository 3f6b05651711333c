import { faitesDuDossier } from '@/lib/dossiers/chemin';
import { offreOf } from '@/lib/dossiers/offre';
import { sortDossiers } from '@/lib/dossiers/tri';
import type { DossiersContext } from '@/lib/dossiers/echeances';
import { type Dernier, type Faites, faitesMontrees, faitesSur, offreDeReprendre } from '@/lib/guide/chemin';
import { STATUTS } from '@/lib/guide/statuts';
import type { PageReport } from '@/lib/page/types';
import { CHEMIN } from '@/lib/reglages/chemin';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import type { Store } from '@/lib/reglages/store';
import { useItem } from './use-item';

export interface UsedChemin {
  readonly faites: Faites;
  /** Whether the line may tell how many. */
  readonly compte: boolean;
  /** These are the ticks of a followed training. */
  readonly suivie: boolean;
  /** Where to go back to; null: nothing to offer beside this page. */
  readonly dernier: Dernier | null;
}

/** The journey beside a page: that of the followed training in front of the person, else that of this session. A private window knows the page only. */
export function useChemin(store: Store, report: PageReport | null, { isPrivate, ...contexte }: DossiersContext & { readonly isPrivate: boolean }): UsedChemin {
  const garde = useItem(store, CHEMIN);
  const dossiers = useItem(store, DOSSIERS);
  const ici = report === null ? 0 : faitesSur(report);
  if (isPrivate) return { ...faitesMontrees(ici, report), suivie: false, dernier: null };
  const offre = offreOf(dossiers, report);
  const offert = report !== null && offreDeReprendre(report);
  const [presse] = offert ? sortDossiers(dossiers, contexte).filter(({ clos, dossier }) => !clos && dossier.statut !== null) : [];
  const autre = presse?.dossier.statut ? { etat: STATUTS[presse.dossier.statut.valeur].etat, formationUrl: null } : null;
  const dernier = offert ? garde.dernier ?? autre : null;
  if (offre.kind === 'suivie') return { faites: Math.max(ici, faitesDuDossier(offre.dossier)), compte: true, suivie: true, dernier };
  return { ...faitesMontrees(Math.max(garde.faites, ici), report), suivie: false, dernier };
}
