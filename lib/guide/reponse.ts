/**
 * The answer that counts, on the card: what the day or the money says to do today, computed from what is known. One sentence, or none.
 * Every day and verdict comes from lib/rules; what is pressing is told without a date when none is known.
 */

import { jourSurOf, perteSiAnnule } from './argent';
import { premierDebutPossible } from './autre-session';
import { type Connu, incoherence } from './connu';
import { NIVEAUX } from './dates-en-mots';
import { type EtapeDatee, type LigneDate, lignesOf } from './echeances';
import { jourProche } from './format';
import type { ArgentContext } from './hint-argent';
import type { Niveau } from './jugement';
import type { DelaiId, StepId } from './types';

export interface Reponse {
  /** Shape and colour. */
  readonly niveau: Niveau;
  /** Sign and word; null where there is nothing to be told apart. */
  readonly alerte: readonly [string, string] | null;
  readonly texte: string;
}

/** Takes a step, and what is known of the training. Null where no day and no money is at stake, or where nothing can be said of them. */
export function reponseOf(etape: EtapeDatee, connu: Connu, context: ArgentContext): Reponse | null {
  const propre = PROPRES[etape.id];
  // Days that contradict each other tell nothing.
  if (incoherence(connu) !== null) return null;
  if (propre !== undefined) return propre(connu, context);
  const premiere = lignesOf(etape, connu, context).find(({ plusTard }) => !plusTard);
  return premiere === undefined ? null : (DITES[premiere.delai]?.(premiere, context) ?? null);
}

/** Steps whose answer is no deadline, or not their first one. */
const PROPRES: Readonly<Partial<Record<StepId, (connu: Connu, context: ArgentContext) => Reponse | null>>> = {
  annuler: annulation,
  absence: annulation,
  'inscription-validee': dernierJourSur,
  'payer-le-reste': () => presse('Terminez aujourd’hui : le temps est compté.'),
  'confirmer-par-email': () => presse('Ouvrez cet e-mail maintenant : son lien ne dure pas.'),
  // A list that shows no status to confirm has no deadline of its own.
  'suivre-mes-dossiers': () => null,
};

const DITES: Readonly<Partial<Record<DelaiId, (ligne: LigneDate, context: ArgentContext) => Reponse | null>>> = {
  'confirmation-titulaire': confirmation,
  'inscription-conseillee': inscription,
  'inscription-limite': (ligne) => (ligne.kind === 'datee' && ligne.niveau === 'depasse' ? dite('depasse', 'Trop tard pour cette date.') : null),
  'reponse-organisme': attente,
  'reponse-organisme-prerequis': attente,
};

function confirmation(ligne: LigneDate, { resolve, today }: ArgentContext): Reponse | null {
  if (ligne.kind === 'courant') return presse(`Confirmez aujourd’hui : ${resolve({ delai: ligne.delai })}, déjà entamés.`);
  if (ligne.kind !== 'datee') return null;
  const { kind, on } = ligne.echeance;
  if (kind === 'passed') return dite('depasse', 'Le délai pour confirmer est passé. La demande existe-t-elle encore ?');
  return presse(on === today ? 'Confirmez aujourd’hui : c’est le dernier jour.' : `Confirmez aujourd’hui, et au plus tard ${jourProche(on, today)}.`);
}

function inscription(ligne: LigneDate, context: ArgentContext): Reponse | null {
  if (ligne.kind !== 'datee') return null;
  const { niveau, echeance: { on } } = ligne;
  if (niveau === 'depasse') return dite(niveau, tropTard(context));
  if (niveau === 'urgent') return dite(niveau, 'Le jour conseillé est passé : appelez avant d’envoyer.');
  if (on === context.today) return dite(niveau, 'Envoyez votre demande aujourd’hui : c’est le jour conseillé.');
  return dite(niveau, `Envoyez au plus tard ${jourProche(on, context.today)}.`);
}

function tropTard(context: ArgentContext): string {
  const jour = premierDebutPossible(context);
  return jour === null ? 'Trop tard pour cette date.' : `Trop tard : prenez une session à partir du ${jourProche(jour, context.today)}.`;
}

/** Nothing to do but wait: calm, until the body is late. */
function attente(ligne: LigneDate, { resolve, today }: ArgentContext): Reponse | null {
  if (ligne.kind === 'a-saisir') return calme(`L’organisme a ${resolve({ delai: ligne.delai })} pour répondre. Ce sera ensuite à vous.`);
  if (ligne.kind !== 'datee') return null;
  const { kind, on } = ligne.echeance;
  return kind === 'passed' ? dite('depasse', 'L’organisme devait avoir répondu. Appelez-le.') : calme(`L’organisme doit répondre au plus tard ${jourProche(on, today)}.`);
}

/** What cancelling today leads to, in the words of the two purses; the last safe day when there is one. */
function annulation(connu: Connu, context: ArgentContext): Reponse | null {
  const { debut, confirmation } = connu.jours;
  if (connu.nonConfirme !== null) return calme('Renoncer aujourd’hui : rien n’est encore engagé.');
  if (debut === null) return dite('a-preciser', 'Donnez plus bas le premier jour de la formation.');
  if (context.today > debut.value) return dite('depasse', 'La formation a commencé : ce n’est plus une annulation.');
  const perte = perteSiAnnule(connu, context);
  if (perte === null) return null;
  if (perte === 'aucune') return dite('a-temps', 'Annuler aujourd’hui : aucun droit perdu.');
  if (perte !== 'incertaine') return dite('depasse', 'Annuler aujourd’hui peut coûter jusqu’à tous les droits engagés.');
  return confirmation === null
    ? dite('a-preciser', 'Avez-vous déjà confirmé ? Dites-le plus bas.')
    : dite('discute', 'Annuler aujourd’hui peut coûter des droits, ou rien : les règles lues se contredisent.');
}

/** Once registered: until when one may still change one's mind. */
function dernierJourSur(connu: Connu, context: ArgentContext): Reponse | null {
  const sur = jourSurOf(connu, context);
  if (sur === null || sur.kind === 'rien-d-engage') return null;
  const { kind, on } = sur.echeance;
  if (kind === 'passed') return dite('depasse', 'Le dernier jour sûr pour annuler est passé.');
  const jour = `Pour annuler sans rien perdre : au plus tard ${jourProche(on, context.today)}`;
  return sur.kind === 'sur' ? dite('a-temps', `${jour}.`) : dite('a-preciser', `${jour}, peut-être avant.`);
}

function dite(niveau: Niveau, texte: string): Reponse {
  return { niveau, alerte: ALERTES.has(niveau) ? NIVEAUX[niveau] : null, texte };
}

/** What must be seen even where colours are not; elsewhere the sentence is enough. */
const ALERTES: ReadonlySet<Niveau> = new Set(['bientot', 'urgent', 'depasse', 'discute']);

/** Nothing presses. */
function calme(texte: string): Reponse {
  return { niveau: 'a-temps', alerte: null, texte };
}

/** It presses today, whatever the date is. */
function presse(texte: string): Reponse {
  return { niveau: 'urgent', alerte: ['‼', 'Sans attendre'], texte };
}
