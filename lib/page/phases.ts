/**
 * Where one dossier stands, by meaning. What is proved, and how strongly: a status or the current step most, then a title or a button that
 * can be used, then a sentence. Steppers, friezes, tables, side menus, closed tabs and quotations never count (`motifs.ts`).
 */

import type { Sens } from './concepts';
import { type Motif, dit, fits, isThere, says } from './motifs';
import { PAROLES, type ParoleId } from './paroles';
import type { Lu } from './releve';
import type { Vue } from './vue';

interface Dire {
  readonly tous: Motif['tous'];
  readonly sauf?: readonly Sens[];
  /** Too little to be said by anything else than a status. */
  readonly statut?: true;
}

interface Phase {
  readonly phrase: string;
  readonly dires: readonly Dire[];
  readonly boutons: readonly ParoleId[];
}

const PAS_ENCORE: readonly Sens[] = ['etape-suivante', '~futur', 'si', '~question', 'question'];

export const PHASES = {
  brouillon: {
    phrase: 'une demande à compléter',
    dires: [
      { tous: ['brouillon'] },
      { tous: [['demande', 'dossier', 'inscrire', 'vous'], '!envoyer'], sauf: ['attendre', 'erreur', 'echec'] },
      { tous: ['completer', ['demande', 'dossier', 'inscrire', 'vous', 'formation']], sauf: ['organisme', 'annuler'] },
      { tous: ['completer'], statut: true },
      { tous: ['!envoyer'], statut: true },
      { tous: ['creer', 'dossier'], statut: true },
      { tous: ['recapitulatif'], sauf: ['recu'] },
    ],
    boutons: ['bouton-envoyer', 'bouton-completer'],
  },
  attente: {
    phrase: 'une demande envoyée, qui attend l’organisme',
    dires: [
      { tous: [['demande', 'dossier', 'inscrire', 'candidature'], 'envoyer'], sauf: ['!envoyer', 'completer', 'recapitulatif', 'courriel'] },
      { tous: ['organisme', ['etudier', 'repondre', 'attendre']], sauf: ['a-vous', 'favorable', 'refuser', 'refusee', 'annulee', '!repondre', 'proposition', 'attendu', 'valider', 'a-valider'] },
      { tous: ['organisme', 'delai', ['repondre', 'etudier', 'proposition']], sauf: ['a-vous', 'favorable', '!repondre'] },
      { tous: ['attendre', ['repondre', 'organisme']], sauf: ['a-vous', 'a-valider', 'valider', 'confirmer', 'payer', '!repondre'] },
      { tous: ['etudier', ['demande', 'dossier', 'organisme']], sauf: ['completer'] },
      { tous: ['etudier'], statut: true },
      { tous: ['recu', ['demande', 'organisme']], sauf: ['proposition', 'favorable', 'repondre', 'payer'] },
      { tous: ['demande', 'inscrire'], sauf: ['annulee', 'annuler', 'refusee', 'valider', 'a-valider', 'completer', 'creer'], statut: true },
      { tous: ['envoyer'], sauf: ['!envoyer', 'completer'], statut: true },
      { tous: ['attendre'], sauf: ['a-valider', 'valider', 'confirmer', 'payer', 'completer', 'accord', 'vous'], statut: true },
    ],
    boutons: [],
  },
  'a-confirmer': {
    phrase: 'une inscription à confirmer',
    dires: [
      { tous: ['a-valider'], sauf: ['!a-valider', 'payer'] },
      { tous: ['proposition', 'organisme'], sauf: ['attendre', 'etudier', '!proposition', '~futur', 'refusee', 'annulee', 'close'], statut: true },
      { tous: [['accord', 'repondre', 'decision', 'confirmer', 'valider', 'accepter'], 'attendu'], sauf: ['organisme', 'etudier', 'payer', 'convocation', '!attendu'] },
      { tous: ['a-vous', 'repondre', ['delai', 'attendu', 'attendre', 'requis']], sauf: ['!repondre', 'etudier', 'payer'] },
      { tous: ['vous', ['accord', 'decision', 'confirmer', 'valider', 'accepter'], ['delai', 'attendre', 'requis']], sauf: ['payer', '!confirmer', '!repondre', 'confirmee', 'annulee', 'code', 'identite', 'employeur', 'refusee'] },
      { tous: ['vous', 'decision'], sauf: ['organisme', 'etudier', 'payer'], statut: true },
      { tous: [['confirmer', 'valider', 'accord'], ['inscrire', 'vous', 'attendre', 'requis', 'delai']], sauf: ['confirmee', 'organisme', 'payer', '!confirmer', '!valider'], statut: true },
      { tous: ['repondre', 'vous', ['delai', 'attendu']], sauf: ['organisme', '!repondre', 'etudier'] },
      { tous: ['delai', 'repondre'], sauf: ['organisme', '!repondre', 'etudier', 'assuree'] },
      { tous: ['organisme', ['favorable', 'accepter'], ['vous', 'demande', 'dossier', 'inscrire', 'place']], sauf: ['attendre', '!favorable', 'payer', 'refusee'] },
      { tous: ['accepter', 'mobiliser', ['droits', 'vous']], sauf: ['payee', 'confirmee'] },
      { tous: ['accord', ['mobiliser', 'droits']], sauf: ['confirmee'] },
      { tous: ['!confirmer'], sauf: ['close', 'renoncer', 'delai', 'pouvoir'], statut: true },
    ],
    boutons: ['bouton-confirmer'],
  },
  paiement: {
    phrase: 'un paiement en cours, ou à faire',
    dires: [
      { tous: ['payer', ['attendre', 'attendu', 'delai', 'reprendre', 'refuser', 'refusee', 'echec', '!aboutir', '!accepter', '!favorable', 'requis', 'poursuivre', 'completer', 'reste', 'vous']], sauf: ['payee', '!payer', 'organisme', 'droits'] },
      { tous: ['payer'], sauf: ['payee', '!payer', 'organisme'], statut: true },
      { tous: ['par-carte', ['refuser', 'refusee', '!favorable', '!accepter', 'echec', '!aboutir', 'attendre', 'payer']], sauf: ['payee'] },
    ],
    boutons: ['bouton-payer'],
  },
  validee: {
    phrase: 'une inscription validée',
    dires: [
      { tous: ['assuree'], sauf: ['a-valider', 'attendre', 'delai', '!assuree', 'annulee', 'organisme'] },
      { tous: ['inscrire', ['validee', 'confirmee', 'payee']], sauf: ['!inscrire', '!validee', '!confirmee', 'organisme', 'annulee', 'attendre', 'renoncer'] },
      { tous: ['vous', 'inscrit'], sauf: ['!inscrit', 'sans-session', 'compte', 'attendre'] },
      { tous: ['vous', 'confirmee', ['inscrire', 'place', 'formation', 'participer']], sauf: ['!confirmee', 'annulee', 'delai'] },
      { tous: [['formation', 'participer', 'dossier'], ['validee', 'confirmee']], sauf: ['!validee', '!confirmee', 'annulee', 'attendre', 'delai', 'organisme', 'recu'] },
      { tous: [['validee', 'inscrit', 'confirmee', 'assuree']], sauf: ['annulee', 'a-valider', 'attendre', 'payer', '!validee', 'organisme', 'courriel', 'identite'], statut: true },
    ],
    boutons: [],
  },
  'en-cours': {
    phrase: 'une formation qui a commencé',
    dires: [
      { tous: ['en-formation'], sauf: ['!en-formation', '~futur', 'formation-finie', 'convocation'] },
    ],
    boutons: [],
  },
  terminee: {
    phrase: 'une formation terminée',
    dires: [
      { tous: ['formation-finie', ['formation', 'vous', 'session', 'organisme', 'avis-a-donner']], sauf: ['!formation-finie', '~futur', 'annulee', 'en-formation', 'completer', 'renoncee', 'demande', 'expire'] },
      { tous: ['formation-finie'], sauf: ['!formation-finie', 'annulee', 'demande', 'completer', 'inscrire', 'renoncee'], statut: true },
      { tous: ['avis-a-donner', ['formation', 'vous', 'avis']], sauf: ['~futur'], statut: true },
    ],
    boutons: [],
  },
  close: {
    phrase: 'un dossier fermé, refusé ou annulé',
    dires: [
      { tous: [['demande', 'dossier', 'inscrire', 'formation', 'proposition', 'vous', 'session', 'candidature', 'organisme'], ['annulee', 'refusee', 'renoncee', 'close']], sauf: ['!annulee', '!refusee', '!renoncee', '!close', 'payer', 'par-carte', 'connexion', 'sans-session'] },
      { tous: [['annulee', 'refusee', 'renoncee', 'close']], sauf: ['!annulee', '!refusee', 'payer', 'par-carte'], statut: true },
      { tous: ['organisme', ['!favorable', '!accepter', '!repondre', 'refuser']], sauf: ['payer', 'si'] },
    ],
    boutons: [],
  },
} as const satisfies Readonly<Record<string, Phase>>;

export type PhaseId = keyof typeof PHASES;
export const PHASE_IDS = Object.keys(PHASES) as readonly PhaseId[];

/** A status, the value of « Statut », the current step: one word is enough there. */
export function isStatus({ role, marques, sens }: Lu): boolean {
  if (marques.some((one) => ['fil', 'menu', 'annexe', 'passee', 'a-venir', 'autour', 'lecteur'].includes(one)) || role === 'lien' || role === 'bouton') return false;
  if (role === 'onglet') return marques.includes('courante') && marques.includes('etapes');
  if (marques.includes('courante') || marques.includes('statut') || (sens.includes('statut') && role !== 'page' && role !== 'titre')) return true;
  return role === 'badge' && !marques.includes('tableau') && !marques.includes('etapes');
}

/** The title of the page is often that of the training: it counts when it speaks to the person, or of a dossier. */
function isAboutDossier({ sens }: Lu): boolean {
  return ['vous', 'dossier', 'demande', 'inscrire', 'organisme', 'proposition', 'payer', 'par-carte', 'formation'].some((one) => sens.includes(one as Sens));
}

const FORCE = { statut: 4, titre: 3, alerte: 2, nu: 2, phrase: 1, primaire: 3, bouton: 2 } as const;

/** Two or three words alone in their block, out of any list: a status without a badge. */
function isBare(lu: Lu): boolean {
  return lu.role === 'texte' && lu.mots <= 3 && isThere(lu, 'phrase') && !lu.marques.includes('liste') && !lu.sens.some((one) => PAS_ENCORE.includes(one));
}
const SHORT = 9;

function forceOf(lu: Lu, { tous, sauf = [], statut }: Dire): number {
  if (!says(lu, tous, sauf)) return 0;
  const isShort = lu.mots <= SHORT;
  if (isStatus(lu) && isShort) return lu.sens.includes('etape-suivante') ? 0 : FORCE.statut;
  if (isBare(lu)) return FORCE.nu;
  if (statut === true || !isThere(lu, 'phrase') || lu.sens.some((one) => PAS_ENCORE.includes(one))) return 0;
  if (lu.role === 'page') return isAboutDossier(lu) ? FORCE.titre : 0;
  // What one is asked to agree to.
  if (lu.role === 'champ') return FORCE.titre;
  if (lu.role === 'titre') return isAboutDossier(lu) ? FORCE.titre : 0;
  return lu.marques.includes('alerte') ? FORCE.alerte : FORCE.phrase;
}

/** How strongly each phase is told by that part. */
export function forcesOf({ lus }: Vue): Readonly<Record<PhaseId, number>> {
  const forces = {} as Record<PhaseId, number>;
  for (const id of PHASE_IDS) {
    const { dires, boutons }: Phase = PHASES[id];
    let force = 0;
    for (const lu of lus) for (const dire of dires) force = Math.max(force, forceOf(lu, dire));
    for (const bouton of boutons) force = Math.max(force, buttonForce(lus, bouton));
    forces[id] = force;
  }
  return forces;
}

function buttonForce(lus: readonly Lu[], id: ParoleId): number {
  const { motifs } = PAROLES[id];
  const found = lus.filter((lu) => motifs.some((motif) => fits(lu, motif)));
  if (found.length === 0) return 0;
  return found.some(({ marques }) => marques.includes('primaire')) ? FORCE.primaire : FORCE.bouton;
}

/** The phase that a status word says, whatever else the page says; null when it says none, or two. */
export function phaseOfStatus(lu: Lu): PhaseId | null {
  const found = PHASE_IDS.filter((id) => (PHASES[id] as Phase).dires.some(({ tous, sauf }) => says(lu, tous, sauf)));
  return found.length === 1 ? (found[0] ?? null) : (PRIORITE.find((id) => found.includes(id)) ?? null);
}

/** Of two meanings of one short status, the one that says more. */
const PRIORITE: readonly PhaseId[] = ['paiement', 'close', 'a-confirmer', 'terminee', 'en-cours', 'validee', 'brouillon', 'attente'];

/** Phases whose announcement to a person who must still act costs most. */
export const FAITES: readonly PhaseId[] = ['validee', 'en-cours', 'terminee', 'attente'];
export const EN_ATTENTE: readonly PhaseId[] = ['a-confirmer', 'paiement', 'brouillon'];

/** The phase of the one dossier in view; null when nothing tells, or when two readings compete. */
export function phaseOf(vue: Vue): PhaseId | null {
  const forces = forcesOf(vue);
  const ranked = PHASE_IDS.toSorted((a, b) => forces[b] - forces[a]);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || forces[first] < 2) return null;
  if (forces[second] === forces[first]) return settle(vue, ranked.filter((id) => forces[id] === forces[first]));
  if (FAITES.includes(first) && EN_ATTENTE.some((id) => forces[id] >= 2)) return null;
  return forces[first] - forces[second] >= 1 && (forces[second] < 3 || first === 'a-confirmer' || first === 'paiement' || first === 'close') ? first : null;
}

/** What one can still do says more than what is told; two of these, and nobody knows. */
function settle({ lus }: Vue, tied: readonly PhaseId[]): PhaseId | null {
  if (tied.some((id) => FAITES.includes(id)) || tied.includes('close')) return null;
  const acts = tied.filter((id) => (PHASES[id] as Phase).boutons.some((bouton) => dit(lus, PAROLES[bouton].motifs)));
  return acts.length === 1 ? (acts[0] ?? null) : null;
}
