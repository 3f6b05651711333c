/** What the reader of a page may say. Pure types: nothing here reads a page. */

/** The ids are a contract with the guide, the fixtures and other programs: never rename one. */
export const PAGE_STATE_IDS = [
  'accueil',
  'connexion',
  'creation-compte',
  'verification-identite',
  'non-connecte',
  'compte-elu-visible',
  'compte-elu-absent',
  'recherche',
  'resultats',
  'formation',
  'formation-non-connecte',
  'formation-indisponible',
  'information-fonction-publique',
  'email-a-confirmer',
  'lien-email-perime',
  'dossier-a-completer',
  'demande-envoyee',
  'inscription-a-confirmer',
  'paiement',
  'inscription-validee',
  'formation-en-cours',
  'formation-terminee',
  'dossier-clos',
  'annulation',
  'liste-dossiers',
  'aide-elu',
  'session-expiree',
  'erreur-technique',
  'site-indisponible',
] as const;

export type PageStateId = (typeof PAGE_STATE_IDS)[number];

/** Positive evidence only: the absence of a log-in link proves nothing. */
export type Session = 'connecte' | 'deconnecte' | 'indetermine';

/** The site before (`materiel`) and after (`dsfr`) its redesign, its public pages, or no evidence. */
export type Generation = 'materiel' | 'dsfr' | 'publique' | 'indeterminee';

/**
 * witness: this is the right page, and it has loaded · proof: the state itself, possibly an absence ·
 * support: more confidence · contradiction: a veto.
 */
export type ClueRole = 'witness' | 'proof' | 'support' | 'contradiction';

/** A clue that throws is `'error'`, never "not found": a broken page must not look like an empty one. */
export type ClueResult = boolean | 'error';

/** Evidence holds ids and booleans only: no text of the page ever travels with it. */
export interface ExaminedClue {
  readonly id: string;
  readonly role: ClueRole;
  readonly found: ClueResult;
}

export interface Examined {
  /** The state whose detector was tried, or `'page'` for the checks made before any detector. */
  readonly state: PageStateId | 'page';
  /** In order; a detector stops at the first missing witness, so the list may be short. */
  readonly clues: readonly ExaminedClue[];
}

/** The status words that the site shows to the élu, as ids (rules: one status leads to one state). */
export type StatutDossier =
  | 'en-cours-de-creation'
  | 'demande-d-inscription'
  | 'proposition-de-l-organisme'
  | 'a-valider'
  | 'paiement-en-cours'
  | 'paiement-refuse'
  | 'valide'
  | 'en-formation'
  | 'formation-terminee'
  | 'refuse-par-l-organisme'
  | 'demande-d-inscription-annulee'
  | 'formation-annulee'
  | 'formation-annulee-par-l-organisme';

/** Typed values read on the page. A value that is impossible, contradictory or hidden is simply not there. */
export interface Facts {
  /** Price of the training, in integer cents. Never a top-up, a balance or what is left to pay. */
  readonly prixCentimes?: number;
  /** First day of the (only or chosen) session, 'AAAA-MM-JJ'. */
  readonly debut?: string;
  /** Last day of that session, 'AAAA-MM-JJ'; never before `debut`. */
  readonly fin?: string;
  /** Balance of the élu account as the page shows it, in integer cents. */
  readonly soldeEluCentimes?: number;
  /** Canonical address of the training sheet, rebuilt from a validated route. */
  readonly formationUrl?: string;
  /** Statuses shown, in page order: one for a dossier, several for a list. */
  readonly statuts?: readonly StatutDossier[];
  /** Title of the training, as plain text, at most 200 characters. */
  readonly titre?: string;
}

interface ReportBase {
  readonly session: Session;
  readonly generation: Generation;
  readonly facts: Facts;
  readonly examined: readonly Examined[];
}

export interface RecognisedReport extends ReportBase {
  readonly kind: 'recognised';
  readonly state: PageStateId;
  /** `certain` needs every support found and a detector that passed on a real capture. */
  readonly confidence: 'certain' | 'probable';
}

export interface AmbiguousReport extends ReportBase {
  readonly kind: 'ambiguous';
  readonly states: readonly PageStateId[];
}

export interface UnknownReport extends ReportBase {
  readonly kind: 'unknown';
}

export interface LoadingReport extends ReportBase {
  readonly kind: 'loading';
}

export type PageReport = RecognisedReport | AmbiguousReport | UnknownReport | LoadingReport;
