/** What the panel offers for the page in front of the person. */

import type { PageReport, PageStateId } from '../page/types';
import { compareLus, type ReadFacts, readFacts, matchReport, type Direction } from './rapport';
import type { Dossier } from './types';

export type Offre =
  | { readonly kind: 'rien' }
  /** The page shows a training, or a dossier, that is not followed. `ressemblants`: the followed ones that it could be, once the person says so. */
  | { readonly kind: 'suivre'; readonly lus: ReadFacts; readonly ressemblants: readonly Dossier[] }
  | { readonly kind: 'suivie'; readonly dossier: Dossier }
  | { readonly kind: 'recul' | 'arret'; readonly dossier: Dossier; readonly lus: ReadFacts }
  /** Several followed ones look like the page: which one, the person says. */
  | { readonly kind: 'lequel'; readonly lus: ReadFacts; readonly dossiers: readonly Dossier[] }
  /** A list: nothing says which is which, what is followed is typed. */
  | { readonly kind: 'a-la-main' };

/** Pages that show one training, with or without a status. */
const UNE_FORMATION: ReadonlySet<PageStateId> = new Set([
  'formation', 'formation-non-connecte', 'email-a-confirmer', 'dossier-a-completer', 'demande-envoyee', 'inscription-a-confirmer', 'paiement',
  'inscription-validee', 'formation-en-cours', 'formation-terminee', 'annulation',
]);

export function offreOf(dossiers: readonly Dossier[], report: PageReport | null): Offre {
  if (report?.kind !== 'recognised') return { kind: 'rien' };
  if (report.state === 'liste-dossiers') return { kind: 'a-la-main' };
  const found = matchReport(dossiers, report);
  if (found.kind === 'un') return deUn(found);
  if (found.kind === 'plusieurs') return { kind: 'lequel', lus: found.lus, dossiers: found.dossiers };
  if (found.kind === 'aucun') return { kind: 'suivre', lus: found.lus, ressemblants: dossiers.filter((dossier) => compareLus(dossier, found.lus) !== 'autre') };
  if (!UNE_FORMATION.has(report.state)) return { kind: 'rien' };
  const lus = readFacts(report.facts);
  if (lus.titre === null && lus.debut === null && lus.prixCentimes === null) return { kind: 'rien' };
  const meme = dossiers.find((dossier) => compareLus(dossier, lus) === 'meme');
  return meme === undefined ? { kind: 'suivre', lus, ressemblants: [] } : { kind: 'suivie', dossier: meme };
}

function deUn({ dossier, lus, sens }: { readonly dossier: Dossier; readonly lus: ReadFacts; readonly sens: Direction }): Offre {
  return sens === 'recul' || sens === 'arret' ? { kind: sens, dossier, lus } : { kind: 'suivie', dossier };
}
