/** What the person said of unknown pages, in their copy. */

import * as v from 'valibot';
import { nomDePage } from '../guide/parcours';
import { type PageDite, rememberPage, sameSignature } from '../guide/pages-dites';
import { PAGE_DITE } from './pages-dites';
import { type Changement, type Refuse, refuse } from './rubrique';

/** Joined with those in place: of two answers that contradict each other, neither stays. */
export function parsePages(brut: unknown): Refuse | { readonly kind: 'lu'; readonly merge: (current: readonly PageDite[]) => readonly PageDite[] } {
  if (!Array.isArray(brut)) return refuse('pages-dites', 'Le champ « pages-dites » doit contenir une liste de pages.');
  const at = brut.findIndex((one) => !v.is(PAGE_DITE, one));
  if (at >= 0) return refuse('pages-dites', `Le champ « pages-dites » : la page ${at + 1} ne peut pas être lue.`);
  const pages = brut as readonly PageDite[];
  return { kind: 'lu', merge: (current) => pages.reduce(rememberPage, current) };
}

export function pagesChangees(before: readonly PageDite[], after: readonly PageDite[]): readonly Changement[] {
  const missing = (from: readonly PageDite[], pages: readonly PageDite[]): readonly PageDite[] => pages.filter(({ signature, etat }) => !from.some((one) => one.etat === etat && sameSignature(one.signature, signature)));
  const line = ({ etat }: PageDite, avant: string, apres: string): Changement => ({ champ: `Page reconnue selon vous : « ${nomDePage(etat)} »`, avant, apres });
  return [...missing(before, after).map((page) => line(page, 'pas connue', 'retenue')), ...missing(after, before).map((page) => line(page, 'retenue', 'oubliée'))];
}
