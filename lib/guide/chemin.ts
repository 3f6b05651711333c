/**
 * The journey in the person's words: nine steps, ticked when a page proves them done, and never unticked. A page that proves one
 * proves those before it. Adding a step is adding an entry.
 */

import type { PageReport, PageStateId, StatutDossier } from '../page/types';
import { STATUTS } from './statuts';
import type { Texte } from './types';

interface EtapeDuChemin {
  readonly id: string;
  readonly nom: string;
  /** The pages that only exist once this step is done. */
  readonly cochee: readonly PageStateId[];
  /** What the training body does while the person waits. */
  readonly pendant?: Texte;
}

export const CHEMIN = [
  { id: 'compte', nom: 'J’ouvre mon compte', cochee: ['profil-a-completer', 'compte-elu-absent'] },
  { id: 'droits', nom: 'Je vois mes droits d’élu(e)', cochee: ['compte-elu-visible'] },
  { id: 'choix', nom: 'Je choisis ma formation', cochee: ['verification-identite'] },
  { id: 'identite', nom: 'Je prouve mon identité', cochee: ['information-fonction-publique', 'email-a-confirmer', 'lien-email-perime'] },
  { id: 'dossier', nom: 'J’ouvre mon dossier', cochee: ['email-confirme', 'dossier-a-completer'] },
  { id: 'demande', nom: 'J’envoie ma demande', cochee: ['demande-envoyee'] },
  { id: 'reponse', nom: 'L’organisme me répond', cochee: ['inscription-a-confirmer', 'paiement'], pendant: ['Vous attendez. L’organisme lit votre demande : il a ', { delai: 'reponse-organisme' }, ' pour répondre.'] },
  { id: 'confirmation', nom: 'Je confirme mon inscription', cochee: ['inscription-validee', 'formation-en-cours'] },
  { id: 'formation', nom: 'Je suis formé(e)', cochee: ['formation-terminee'], pendant: 'Votre place est prise. L’organisme prépare votre session, puis déclare votre présence.' },
] as const satisfies readonly EtapeDuChemin[];

/** How many steps are done, 0 to 9. */
export type Faites = number;

/** What a page proves by itself. Being logged in proves that an account is open. A list of several dossiers proves no more. */
export function faitesSur(report: PageReport): Faites {
  const connecte = report.session === 'connecte' ? 1 : 0;
  return report.kind === 'recognised' ? Math.max(connecte, faitesPour(report.state)) : connecte;
}

/** What a status of a dossier proves. */
export function faitesSelonStatut(statut: StatutDossier): Faites {
  return faitesPour(STATUTS[statut].etat);
}

function faitesPour(state: PageStateId): Faites {
  return CHEMIN.findIndex(({ cochee }) => (cochee as readonly PageStateId[]).includes(state)) + 1;
}

/** What is kept until the browser closes: the steps done, and the last page that one can come back to. */
export interface Chemin {
  readonly faites: Faites;
  readonly dernier: Dernier | null;
}

/** Where the person was: a page of the site that has an address of its own. */
export interface Dernier {
  readonly etat: PageStateId;
  /** Canonical address of the training sheet; null: the list of dossiers. */
  readonly formationUrl: string | null;
}

export const CHEMIN_VIDE: Chemin = { faites: 0, dernier: null };

/** Takes what was done and the page just read; never fewer steps than before. The same value when nothing changes. */
export function apresPage(chemin: Chemin, report: PageReport): Chemin {
  const faites = Math.max(chemin.faites, faitesSur(report));
  const dernier = dernierOf(report) ?? chemin.dernier;
  const same = dernier?.etat === chemin.dernier?.etat && dernier?.formationUrl === chemin.dernier?.formationUrl;
  return faites === chemin.faites && same ? chemin : { faites, dernier };
}

/** Where another training may be chosen, or one is given up: what this session did before says nothing of it. */
const POUR_UNE_AUTRE: ReadonlySet<PageStateId> = new Set(['recherche', 'resultats', 'formation', 'formation-non-connecte', 'formation-indisponible', 'liste-dossiers', 'annulation', 'dossier-clos']);
/** An account that is open and rights that were seen are so for any training. */
const POUR_TOUTES = 2;

/**
 * What to tell of the ticks of this session beside a page: the steps done, and whether to count them: not where that would say something of a training
 * that they do not come from. Nothing is forgotten: they come back with the page.
 */
export function faitesMontrees(faites: Faites, report: PageReport | null): { readonly faites: Faites; readonly compte: boolean } {
  const autre = report?.kind === 'recognised' && POUR_UNE_AUTRE.has(report.state);
  const plusLoin = faites > POUR_TOUTES;
  if (!autre || (!plusLoin && report.state !== 'annulation' && report.state !== 'dossier-clos' && report.state !== 'liste-dossiers')) return { faites, compte: true };
  return { faites: Math.min(faites, POUR_TOUTES), compte: false };
}

/** On the sheet, its address; in a dossier, the list leads there. */
const SUR_LA_FICHE: ReadonlySet<PageStateId> = new Set(['formation', 'verification-identite', 'information-fonction-publique']);
const DANS_UN_DOSSIER: ReadonlySet<PageStateId> = new Set(['dossier-a-completer', 'demande-envoyee', 'inscription-a-confirmer', 'paiement', 'inscription-validee', 'formation-en-cours', 'liste-dossiers']);

function dernierOf(report: PageReport): Dernier | null {
  if (report.kind !== 'recognised') return null;
  const { state, facts: { formationUrl } } = report;
  if (DANS_UN_DOSSIER.has(state)) return { etat: state, formationUrl: null };
  return SUR_LA_FICHE.has(state) && formationUrl !== undefined ? { etat: state, formationUrl } : null;
}

/** Whether to offer, beside that page, to go back where one was: the session has just ended, or one has just come in. */
export function offreDeReprendre(report: PageReport): boolean {
  if (report.kind !== 'recognised') return false;
  if (report.state === 'session-expiree') return true;
  return report.session === 'connecte' && (report.state === 'accueil' || report.state === 'compte-elu-visible');
}
