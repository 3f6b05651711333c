/** What a page that shows one dossier says of the followed ones. The site's number is never read: dates and prices tell which one it is, or the person does. */

import type { CivilDate } from '../calendar/civil-date';
import { dayOrNull } from '../guide/jour';
import type { Facts, PageReport, StatutDossier } from '../page/types';
import { setChamp, setStatut } from './changer';
import { progressOf, etapeDuStatut, rangDuStatut } from './etape';
import { anonyme } from './personnel';
import type { Dossier } from './types';

/** The values of a page that a dossier can keep. */
export interface ReadFacts {
  readonly titre: string | null;
  readonly debut: CivilDate | null;
  readonly fin: CivilDate | null;
  readonly prixCentimes: number | null;
  readonly statut: StatutDossier | null;
}

/** `sans-objet`: the page does not show one dossier with its status. */
export type Rapprochement =
  | { readonly kind: 'sans-objet' }
  | { readonly kind: 'aucun'; readonly lus: ReadFacts }
  | { readonly kind: 'un'; readonly lus: ReadFacts; readonly dossier: Dossier; readonly sens: Direction }
  | { readonly kind: 'plusieurs'; readonly lus: ReadFacts; readonly dossiers: readonly Dossier[] };

/**
 * Where the page's status stands. Neither `recul` nor `arret` is applied without asking: `arret` closes the dossier, or stops the deadline
 * for confirming; on a shared computer the page may be that of somebody else who goes to the same session.
 */
export type Direction = 'identique' | 'avance' | 'recul' | 'arret';

/** Takes the facts of a page; a text that could name someone, or a day that does not exist, is not kept. */
export function readFacts(facts: Facts): ReadFacts {
  const [statut, second] = facts.statuts ?? [];
  return {
    titre: facts.titre === undefined ? null : anonyme(facts.titre),
    debut: facts.debut === undefined ? null : dayOrNull(facts.debut),
    fin: facts.fin === undefined ? null : dayOrNull(facts.fin),
    prixCentimes: facts.prixCentimes ?? null,
    statut: second === undefined ? (statut ?? null) : null,
  };
}

export function matchReport(dossiers: readonly Dossier[], report: PageReport): Rapprochement {
  if (report.kind !== 'recognised' || report.state === 'liste-dossiers') return { kind: 'sans-objet' };
  const lus = readFacts(report.facts);
  if (lus.statut === null) return { kind: 'sans-objet' };
  const found = dossiers.filter((dossier) => compareLus(dossier, lus) === 'meme');
  const [dossier, second] = found;
  if (dossier === undefined) return { kind: 'aucun', lus };
  return second === undefined ? { kind: 'un', lus, dossier, sens: directionOf(dossier, lus.statut) } : { kind: 'plusieurs', lus, dossiers: found };
}

/** The followed trainings after a page was read: the one that it shows, and no other, moves forward. The same list when nothing changes. */
export function apresRapport(dossiers: readonly Dossier[], report: PageReport, today: CivilDate): readonly Dossier[] {
  const found = matchReport(dossiers, report);
  if (found.kind !== 'un' || found.sens === 'recul' || found.sens === 'arret') return dossiers;
  const after = updateDossier(found.dossier, found.lus, today);
  return after === found.dossier ? dossiers : dossiers.map((one) => (one === found.dossier ? after : one));
}

/** Takes what the page says. What the person typed stays; the page fills the rest, and says the status. */
export function updateDossier(dossier: Dossier, lus: ReadFacts, today: CivilDate): Dossier {
  const origine = { provenance: 'lu', le: today } as const;
  let after = dossier;
  if (lus.titre !== null && after.titre?.provenance !== 'saisi') after = setChamp(after, 'titre', lus.titre, origine);
  if (lus.debut !== null && after.debut?.provenance !== 'saisi') after = setChamp(after, 'debut', lus.debut, origine);
  if (lus.fin !== null && after.fin?.provenance !== 'saisi') after = setChamp(after, 'fin', lus.fin, origine);
  if (lus.prixCentimes !== null && after.prixCentimes?.provenance !== 'saisi') after = setChamp(after, 'prixCentimes', lus.prixCentimes, origine);
  if (lus.statut !== null) after = setStatut(after, lus.statut, origine);
  return after;
}

/** Where a status stands from the one that is kept. */
export function directionOf(dossier: Dossier, statut: StatutDossier): Direction {
  if (dossier.statut?.valeur === statut) return 'identique';
  const [ici, page] = [progressOf(dossier), etapeDuStatut(statut)];
  if (ici === 'close' && page !== 'close') return 'recul';
  if (dossier.statut !== null && rangDuStatut(statut) < rangDuStatut(dossier.statut.valeur)) return 'recul';
  if (page === 'close' && ici !== 'close') return 'arret';
  return ici === 'a-confirmer' && page !== 'a-confirmer' ? 'arret' : 'avance';
}

type Compare = 'meme' | 'autre' | 'inconnu';

/** Is it the same training? `meme`: the first day is the same, and the title, the price or the last day too. `autre`: something known of both differs. */
export function compareLus(dossier: Dossier, lus: ReadFacts): Compare {
  const [titre, debut, fin, prix] = (['titre', 'debut', 'fin', 'prixCentimes'] as const).map((champ) => compare(dossier[champ]?.valeur ?? null, lus[champ]));
  const all = [titre, debut, fin, prix];
  if (all.includes('autre')) return 'autre';
  return debut === 'meme' && (titre === 'meme' || fin === 'meme' || prix === 'meme') ? 'meme' : 'inconnu';
}

function compare<T>(ours: T | null, theirs: T | null): Compare {
  if (ours === null || theirs === null) return 'inconnu';
  return ours === theirs ? 'meme' : 'autre';
}
