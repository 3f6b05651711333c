/** Every step of the guide. A step is one entry of these files: ids, order, titles, stages and hints derive from it. */
import type { EtapeData, Stade } from '../ecriture';
import { aide } from './aide';
import { compte } from './compte';
import { compteEluAbsent } from './compte-elu-absent';
import { connexion } from './connexion';
import { demarrer } from './demarrer';
import { dossier } from './dossier';
import { fiche } from './fiche';
import { formation } from './formation';
import { formationIndisponible } from './formation-indisponible';
import { identite } from './identite';
import { identiteAutrement } from './identite-autrement';
import { outils } from './outils';
import { payer } from './payer';
import { recherche } from './recherche';
import { renoncer } from './renoncer';
import { suivi } from './suivi';
import { validation } from './validation';

const ECRITES = {
  ...demarrer, ...connexion, ...compte, ...compteEluAbsent,
  ...identite, ...identiteAutrement,
  ...recherche, ...formationIndisponible, ...fiche, ...dossier, ...payer,
  ...suivi, ...validation, ...formation, ...renoncer,
  ...aide, ...outils,
};

/** The ids are written in links, storage and the coverage table: never rename one. */
export type StepId = keyof typeof ECRITES;

/** A step that names another which does not exist does not compile. */
const PAR_ID: Readonly<Record<StepId, EtapeData<StepId>>> = ECRITES;

/** Every step, in the order in which they are listed to the person. */
export const ETAPE_IDS: readonly StepId[] = (Object.keys(ECRITES) as StepId[]).sort((a, b) => PAR_ID[a].rang - PAR_ID[b].rang);

/** The steps that have a hint of their own on the page. */
export type HintStepId = { [Id in StepId]: (typeof ECRITES)[Id] extends { readonly bulle: unknown } ? Id : never }[StepId];

export interface Etape extends EtapeData<StepId> {
  readonly id: StepId;
}

/** One step of the guide. Total: every id has its step. */
export function etapeOf(id: StepId): Etape {
  return { id, ...PAR_ID[id] };
}

/** Every step, in order. */
export const ETAPES: readonly Etape[] = ETAPE_IDS.map(etapeOf);

/** The title of a step. */
export function titreOf(id: StepId): string {
  return PAR_ID[id].titre;
}

/** The stage of a step; `null`: belongs to no stage (help, breakdowns). */
export function stadeOf(id: StepId): Stade | null {
  return PAR_ID[id].stade;
}

/** The steps of a stage, in order; `null` gives those of no stage. */
export function stepsOfStade(stade: Stade | null): readonly StepId[] {
  return ETAPE_IDS.filter((id) => stadeOf(id) === stade);
}
