/** What says each phase of a dossier: data. How strongly it is told, where it is said, is counted by `phases.ts`. */

import type { Sens } from './concepts';
import type { Motif } from './motifs';
import type { ParoleId } from './paroles';

export interface Dire {
  readonly tous: Motif['tous'];
  readonly sauf?: readonly Sens[];
  /** Too little to be said by anything else than a status. */
  readonly statut?: true;
}

export interface Phase {
  readonly phrase: string;
  readonly dires: readonly Dire[];
  readonly boutons: readonly ParoleId[];
}

export const PHASES = {
  brouillon: {
    phrase: 'une demande à compléter',
    dires: [
      { tous: ['brouillon'] },
      { tous: [['demande', 'dossier', 'inscrire', 'vous'], '!envoyer'], sauf: ['attendre', 'erreur', 'echec'] },
      { tous: [['demande', 'dossier', 'inscrire'], 'a-envoyer'], sauf: ['organisme', 'motif'] },
      { tous: ['a-envoyer'], statut: true },
      { tous: ['completer', ['demande', 'dossier', 'inscrire', 'vous', 'formation']], sauf: ['organisme', 'annuler'] },
      { tous: ['completer'], statut: true },
      { tous: ['!envoyer'], statut: true },
      { tous: ['creer', 'dossier'], statut: true },
      { tous: ['recapitulatif'], sauf: ['recu', 'envoyee', 'courriel', 'favoris'] },
    ],
    boutons: ['bouton-envoyer', 'bouton-completer'],
  },
  attente: {
    phrase: 'une demande envoyée, qui attend l’organisme',
    dires: [
      { tous: [['demande', 'dossier', 'inscrire', 'candidature'], 'envoyee'], sauf: ['!envoyer', 'a-envoyer', 'brouillon', 'completer', 'recapitulatif', 'courriel', 'annuler', 'renoncer'] },
      { tous: ['organisme', ['etudier', 'repondre', 'attendre']], sauf: ['a-vous', 'favorable', 'refuser', 'refusee', 'annulee', '!repondre', 'proposition', 'attendu', 'valider', 'a-valider'] },
      { tous: ['organisme', 'delai', ['repondre', 'etudier', 'proposition']], sauf: ['a-vous', 'favorable', '!repondre'] },
      { tous: ['sa-reponse'], sauf: ['a-vous', 'proposition', 'payer', 'favorable', 'refusee', '!repondre'], statut: true },
      { tous: ['sa-reponse', ['delai', 'attendre']], sauf: ['a-vous', 'proposition', 'payer', 'favorable', '!repondre'] },
      { tous: ['attendre', ['repondre', 'organisme']], sauf: ['a-vous', 'a-valider', 'valider', 'confirmer', 'payer', '!repondre'] },
      { tous: ['etudier', ['demande', 'dossier', 'organisme']], sauf: ['completer'] },
      { tous: ['etudier'], statut: true },
      { tous: ['organisme', 'repondre', 'attendu'], sauf: ['vous', '!repondre', 'proposition'], statut: true },
      { tous: ['recu', ['demande', 'organisme']], sauf: ['accord', 'accepter', 'confirmer', 'annuler', 'annulee', 'renoncer', 'refuser', 'proposition', 'favorable', 'repondre', 'payer'] },
      { tous: ['demande', 'inscrire'], sauf: ['annulee', 'annuler', 'refusee', 'valider', 'a-valider', 'completer', 'creer'], statut: true },
      { tous: ['envoyee'], sauf: ['!envoyer', 'a-envoyer', 'completer'], statut: true },
      { tous: ['attendre'], sauf: ['a-envoyer', 'par-carte', 'a-valider', 'valider', 'confirmer', 'payer', 'completer', 'accord', 'vous'], statut: true },
    ],
    boutons: [],
  },
  'a-confirmer': {
    phrase: 'une inscription à confirmer',
    dires: [
      { tous: ['a-valider'], sauf: ['!a-valider', 'payer'] },
      { tous: ['proposition', 'organisme'], sauf: ['attendre', 'etudier', '!proposition', '~futur', 'refusee', 'annulee', 'close'], statut: true },
      { tous: ['proposition', 'recu'], sauf: ['attendre', '!recu', 'refusee', 'annulee', 'close'], statut: true },
      { tous: [['accord', 'repondre', 'decision', 'confirmer', 'valider', 'accepter'], 'attendu'], sauf: ['organisme', 'etudier', 'payer', 'convocation', '!attendu'] },
      { tous: ['a-vous', 'repondre', ['delai', 'attendu', 'attendre', 'requis']], sauf: ['!repondre', 'etudier', 'payer'] },
      // « L’organisme a 2 jours pour l’accepter, vous faire une proposition ou la décliner » speaks of somebody else’s answer.
      { tous: ['a-vous', ['decision', 'confirmer', 'valider', 'accepter'], ['delai', 'attendre', 'requis']], sauf: ['payer', '!confirmer', '!repondre', 'confirmee', 'annulee', 'code', 'identite', 'employeur', 'refusee'] },
      { tous: ['vous', ['accord', 'decision', 'confirmer', 'valider', 'accepter'], ['delai', 'attendre', 'requis']], sauf: ['refuser', 'payer', '!confirmer', '!repondre', 'confirmee', 'annulee', 'code', 'identite', 'employeur', 'refusee'] },
      { tous: ['vous', 'decision'], sauf: ['organisme', 'etudier', 'payer'], statut: true },
      { tous: [['confirmer', 'valider', 'accord'], ['inscrire', 'vous', 'attendre', 'requis', 'delai']], sauf: ['confirmee', 'organisme', 'payer', '!confirmer', '!valider'], statut: true },
      { tous: ['repondre', 'vous', ['delai', 'attendu']], sauf: ['sa-reponse', 'organisme', '!repondre', 'etudier'] },
      { tous: ['delai', 'repondre'], sauf: ['sa-reponse', 'organisme', '!repondre', 'etudier', 'assuree'] },
      { tous: ['organisme', ['favorable', 'accepter'], ['vous', 'demande', 'dossier', 'inscrire', 'place']], sauf: ['attendre', '!favorable', 'payer', 'refusee'] },
      { tous: ['repondre', 'favorable', 'vous'], sauf: ['!favorable', '!repondre', 'attendre', 'si'] },
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
      { tous: ['par-carte', ['expire', 'refuser', 'refusee', '!favorable', '!accepter', 'echec', '!aboutir', 'attendre', 'payer']], sauf: ['payee'] },
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
      { tous: ['en-formation'], sauf: ['!en-formation', '~futur', 'prevu', 'formation-finie', 'convocation', 'preparer', 'demande', '!envoyer', 'brouillon', 'completer'] },
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
      { tous: [['annuler', 'renoncer'], 'recu'], sauf: ['!annuler', '!renoncer', '!recu', '~futur', 'si', 'pouvoir'] },
      { tous: ['organisme', ['!favorable', '!accepter', '!repondre', 'refuser']], sauf: ['payer', 'si'] },
    ],
    boutons: [],
  },
} as const satisfies Readonly<Record<string, Phase>>;

export type PhaseId = keyof typeof PHASES;
export const PHASE_IDS = Object.keys(PHASES) as readonly PhaseId[];
