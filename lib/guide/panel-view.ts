/** What the panel shows for what the page is: a pure function of both, so that it can be tested and printed. */

import type { PageReport, PageStateId, StatutDossier } from '../page/types';
import { actesOf, type Sait } from './actes';
import { type AttenteId, ATTENTES } from './attentes';
import { CHARGEMENT_LENT, type Ecran, type EcranId, ECRANS, SANS_ACCES } from './ecrans';
import { etapeOf, titreOf } from './etapes';
import type { ArgentContext } from './hint-argent';
import { stepForPage, stepForStatut } from './parcours';
import { mostUrgentStatut, NOMS_STATUTS } from './statuts';
import type { Action, Etape, StepId, Texte } from './types';

/** `attente`: what the step of the site that the person comes from sent them to do there. `sansAcces`: the browser lets us read no page of the site. */
export type TabReading = { readonly kind: 'hors-site'; readonly attente?: AttenteId; readonly sansAcces?: true } | { readonly kind: 'chargement' } | { readonly kind: 'page'; readonly report: PageReport };

export interface PanelView {
  /** What the page is: a state, or one of the four screens for what is no state. */
  readonly page: PageStateId | EcranId;
  /** The step to show: the person's own choice, else the page's proposal, else none. */
  readonly step: StepId | null;
  /** Its text; null when there is no step. */
  readonly etape: Etape | null;
  /** True when the step shown is not what the page proposes. */
  readonly choisie: boolean;
  /** The status that leads a list of dossiers, when the list shows some and the person chose no step. */
  readonly statut: StatutDossier | null;
  readonly ecran: Ecran | null;
  /** What to say aloud of the page, whatever step the person chose; null while it loads. */
  readonly annonce: string | null;
  /** What the page looks most like when nothing is claimed, best first: three at most, for the person to choose from. */
  readonly proposees: readonly PageStateId[];
  /** The steps to offer when no single one can be. */
  readonly offertes: readonly StepId[];
}

/** Takes what was read, and the step the person chose (null for none); `lent`: it has been loading for long. The page proposes; the person decides. */
export function panelViewOf(lu: TabReading, choix: StepId | null, { lent }: { readonly lent: boolean } = { lent: false }): PanelView {
  const page = pageOf(lu);
  const proposee = proposedStep(lu);
  const urgent = leadingStatut(lu);
  const step = stepOf(lu, choix);
  const ecran = page === 'chargement' && lent ? CHARGEMENT_LENT : ecranOf(lu, page);
  const choisie = choix !== null && (choix !== proposee || urgent !== null);
  return { page, step, etape: step === null ? null : etapeOf(step), choisie, statut: choisie ? null : urgent, ecran, annonce: annonceOf(ecran, proposee), proposees: proposeesOf(lu), offertes: offeredSteps(lu, ecran) };
}

/** The step to show: the person's own choice, else the page's proposal, else none. */
export function stepOf(lu: TabReading, choix: StepId | null): StepId | null {
  return choix ?? proposedStep(lu);
}

export function pageOf(lu: TabReading): PageStateId | EcranId {
  if (lu.kind !== 'page') return lu.kind;
  const { report } = lu;
  if (report.kind === 'recognised') return report.state;
  return ({ ambiguous: 'ambigu', loading: 'chargement', unknown: 'inconnu' } as const)[report.kind];
}

export function proposedStep(lu: TabReading): StepId | null {
  if (lu.kind !== 'page' || lu.report.kind !== 'recognised') return null;
  const urgent = leadingStatut(lu);
  return urgent === null ? stepForPage(lu.report) : stepForStatut(urgent);
}

/** In a list of dossiers, what is lost soonest leads. */
function leadingStatut(lu: TabReading): StatutDossier | null {
  if (lu.kind !== 'page' || lu.report.kind !== 'recognised' || lu.report.state !== 'liste-dossiers') return null;
  return mostUrgentStatut(lu.report.facts.statuts ?? []);
}

/** The one to three moves of what is shown, the first one first. */
export function actionsOf({ etape, ecran, choisie, statut }: PanelView, sait: Sait, context: ArgentContext): readonly Action[] {
  if (ecran !== null && !choisie) return ecran.actions;
  if (etape === null) return [];
  return statut === null ? actesOf(etape.id, choisie ? { ...sait, report: null } : sait, context) : actionsDeListe(statut, etape.id);
}

/** What the page is and why it matters, said where there is room: the card only says what to do. A step chosen by hand is no page. */
export function ouvertureOf({ etape, ecran, choisie, statut }: PanelView): readonly Texte[] {
  if (ecran !== null && !choisie) return [ecran.ici];
  const { ici = null, pourquoi } = etape ?? {};
  return [...(ici === null || choisie || statut !== null ? [] : [ici]), ...(pourquoi === undefined ? [] : [pourquoi])];
}

/** In a list, the controls of the step are behind one more door: the dossier itself. */
function actionsDeListe(statut: StatutDossier, etape: StepId): readonly Action[] {
  return [
    { texte: `Ouvrez le dossier « ${NOMS_STATUTS[statut]} ».`, repere: 'dossier-le-plus-urgent' },
    { texte: 'Suivez ensuite cette étape.', etape },
  ];
}

function annonceOf(ecran: Ecran | null, proposee: StepId | null): string | null {
  if (ecran === ECRANS.chargement) return null;
  if (ecran !== null) return ecran.titre;
  return proposee === null ? null : titreOf(proposee);
}

/** Elsewhere than on the site: one waits with the person when a step sent them there. */
function ecranOf(lu: TabReading, page: PageStateId | EcranId): Ecran | null {
  if (lu.kind === 'hors-site' && lu.sansAcces) return SANS_ACCES;
  if (lu.kind === 'hors-site' && lu.attente !== undefined) return ATTENTES[lu.attente].ecran;
  return isEcran(page) ? ECRANS[page] : null;
}

function isEcran(page: PageStateId | EcranId): page is EcranId {
  return Object.hasOwn(ECRANS, page);
}

const PROPOSEES_AU_PLUS = 3;

/** Those between which the rules hesitate come first. */
function proposeesOf(lu: TabReading): readonly PageStateId[] {
  if (lu.kind !== 'page' || lu.report.kind === 'recognised') return [];
  const { report } = lu;
  return [...new Set([...(report.kind === 'ambiguous' ? report.states : []), ...report.proposees])].slice(0, PROPOSEES_AU_PLUS);
}

function offeredSteps(lu: TabReading, ecran: Ecran | null): readonly StepId[] {
  if (lu.kind === 'page' && lu.report.kind === 'ambiguous') {
    const { session } = lu.report;
    return [...new Set(lu.report.states.map((state) => stepForPage({ state, session })))];
  }
  return ecran?.etapes ?? [];
}
