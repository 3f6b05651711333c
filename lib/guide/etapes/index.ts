/** Every step of the guide. */
import { ETAPE_IDS } from '../etape-ids';
import { stadeOf, titreOf } from '../sommaire';
import type { Etape, EtapeData, Stade, StepId } from '../types';
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
import { payer } from './payer';
import { recherche } from './recherche';
import { renoncer } from './renoncer';
import { suivi } from './suivi';
import { validation } from './validation';

/** A step named in etape-ids.ts and written nowhere does not compile. */
const contenus = {
  ...demarrer, ...connexion, ...compte, ...compteEluAbsent,
  ...identite, ...identiteAutrement,
  ...recherche, ...formationIndisponible, ...fiche, ...dossier, ...payer,
  ...suivi, ...validation, ...formation, ...renoncer,
  ...aide,
} satisfies Readonly<Record<StepId, EtapeData>>;

/** One step of the guide. Total: every id has its step. */
export function etapeOf(id: StepId): Etape {
  return { id, titre: titreOf(id), stade: stadeOf(id), ...contenus[id] };
}

/** Every step, in the order of etape-ids.ts. */
export const ETAPES: readonly Etape[] = ETAPE_IDS.map(etapeOf);

/** The steps of a stage, in order; `null` gives those of no stage (help, breakdowns). */
export function etapesOfStade(stade: Stade | null): readonly Etape[] {
  return ETAPES.filter((etape) => etape.stade === stade);
}
