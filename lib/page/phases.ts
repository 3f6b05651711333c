/**
 * Where one dossier stands, by meaning. What is proved, and how strongly: a status or the current step most, then a title or a button that
 * can be used, then a sentence. Steppers, friezes, tables, side menus, closed tabs and quotations never count (`motifs.ts`).
 */

import type { Sens } from './concepts';
import { dit, fits, isStated, isThere, says } from './motifs';
import { PAROLES, type ParoleId } from './paroles';
import { type Dire, PHASES, PHASE_IDS, type Phase, type PhaseId } from './phases-dites';
import type { ReadElement } from './releve';
import type { OpenPart } from './open-releve';

const PAS_ENCORE: ReadonlySet<Sens> = new Set(['etape-suivante', '~futur', 'si', '~question', 'question'] as const);

/** A status, the value of « Statut », the current step: one word is enough there. */
export function isStatus({ role, marques, sens }: ReadElement): boolean {
  if (marques.some((one) => ['fil', 'menu', 'annexe', 'passee', 'a-venir', 'autour', 'lecteur'].includes(one)) || role === 'lien' || role === 'bouton') return false;
  if (role === 'onglet') return marques.includes('courante') && marques.includes('etapes');
  if (marques.includes('courante') || marques.includes('statut') || (sens.includes('statut') && role !== 'page' && role !== 'titre')) return true;
  return role === 'badge' && !marques.includes('tableau') && !marques.includes('etapes');
}

/** The title of the page is often that of the training: it counts when it speaks to the person, or of a dossier. */
function isAboutDossier({ sens }: ReadElement): boolean {
  return ['vous', 'dossier', 'demande', 'inscrire', 'organisme', 'proposition', 'payer', 'par-carte', 'formation'].some((one) => sens.includes(one as Sens));
}

const FORCE = { statut: 4, titre: 3, alerte: 2, nu: 2, phrase: 1, primaire: 3, bouton: 2 } as const;

/** A few words alone in their block, out of any list: a status without a badge. */
function isBare(lu: ReadElement): boolean {
  // « Récapitulatif » heads many things.
  return lu.role === 'texte' && lu.mots <= 5 && !lu.sens.includes('vous') && !lu.sens.includes('recapitulatif') && isThere(lu, 'phrase') && !lu.marques.includes('liste') && !lu.sens.some((one) => PAS_ENCORE.has(one));
}
const SHORT = 9;

function forceOf(lu: ReadElement, { tous, sauf = [], statut }: Dire): number {
  if (!says(lu, tous, sauf)) return 0;
  const isShort = lu.mots <= SHORT;
  if (isStatus(lu) && isShort) return lu.sens.includes('etape-suivante') ? 0 : FORCE.statut;
  if (isBare(lu)) return FORCE.nu;
  if (statut === true || !isThere(lu, 'phrase') || lu.sens.some((one) => PAS_ENCORE.has(one))) return 0;
  if (lu.role === 'page') return isAboutDossier(lu) ? FORCE.titre : 0;
  // What one is asked to agree to.
  if (lu.role === 'champ' || lu.sens.includes('je-consens')) return FORCE.titre;
  if (lu.role === 'titre') return isAboutDossier(lu) ? FORCE.titre : 0;
  return lu.marques.includes('alerte') ? FORCE.alerte : FORCE.phrase;
}

/** « Vous n’avez rien à faire »: whoever must answer in two days, it is not the person. */
function isNothingToDo(lu: ReadElement): boolean {
  return lu.sens.includes('rien-a-faire') && isThere(lu, 'phrase') && isStated(lu);
}

/** How strongly each phase is told by that part. */
export function forcesOf({ lus }: OpenPart): Readonly<Record<PhaseId, number>> {
  const forces = {} as Record<PhaseId, number>;
  const calm = lus.some(isNothingToDo);
  for (const id of PHASE_IDS) {
    const { dires, boutons }: Phase = PHASES[id];
    let force = 0;
    for (const lu of lus) for (const dire of dires) force = Math.max(force, forceOf(lu, dire));
    if (calm && force <= FORCE.alerte && EN_ATTENTE.includes(id)) force = 0;
    for (const bouton of boutons) force = Math.max(force, buttonForce(lus, bouton));
    forces[id] = force;
  }
  return forces;
}

function buttonForce(lus: readonly ReadElement[], id: ParoleId): number {
  const { motifs } = PAROLES[id];
  const found = lus.filter((lu) => motifs.some((motif) => fits(lu, motif)));
  if (found.length === 0) return 0;
  return found.some(({ marques }) => marques.includes('primaire')) ? FORCE.primaire : FORCE.bouton;
}

/** The phase that a status word says, whatever else the page says; null when it says none, or two. */
export function phaseOfStatus(lu: ReadElement): PhaseId | null {
  const found = PHASE_IDS.filter((id) => (PHASES[id] as Phase).dires.some(({ tous, sauf }) => says(lu, tous, sauf)));
  return found.length === 1 ? (found[0] ?? null) : (PRIORITE.find((id) => found.includes(id)) ?? null);
}

/** Of two meanings of one short status, the one that says more. */
const PRIORITE: readonly PhaseId[] = ['paiement', 'close', 'a-confirmer', 'terminee', 'en-cours', 'validee', 'brouillon', 'attente'];

/** Phases whose announcement to a person who must still act costs most. */
export const FAITES: readonly PhaseId[] = ['validee', 'en-cours', 'terminee', 'attente'];
export const EN_ATTENTE: readonly PhaseId[] = ['a-confirmer', 'paiement', 'brouillon'];

/** The phase of the one dossier in view; null when nothing tells, or when two readings compete. */
export function phaseOf(vue: OpenPart): PhaseId | null {
  const forces = forcesOf(vue);
  const ranked = PHASE_IDS.toSorted((a, b) => forces[b] - forces[a]);
  const [first, second] = ranked;
  if (first === undefined || second === undefined || forces[first] < 2) return null;
  if (forces[second] === forces[first]) return settle(vue, ranked.filter((id) => forces[id] === forces[first]));
  if (FAITES.includes(first) && EN_ATTENTE.some((id) => forces[id] >= 2)) return null;
  return forces[first] - forces[second] >= 1 && (forces[second] < 3 || first === 'a-confirmer' || first === 'paiement' || first === 'close') ? first : null;
}

/** What one can still do says more than what is told; two of these, and nobody knows. */
function settle({ lus }: OpenPart, tied: readonly PhaseId[]): PhaseId | null {
  if (tied.some((id) => FAITES.includes(id)) || tied.includes('close')) return null;
  const acts = tied.filter((id) => (PHASES[id] as Phase).boutons.some((bouton) => dit(lus, PAROLES[bouton].motifs)));
  return acts.length === 1 ? (acts[0] ?? null) : null;
}
