/** What takes the place of a page: the end of a session, a breakdown, the site shut, the help. */

import type { Clue, Etat } from '../etat';
import { DROITS_AFFICHES, FICHE_AFFICHEE, adresse, indice, parole, preuve, temoin, veto } from './indices';

/** A dossier with its buttons still works, whatever a banner announces. */
const UTILISABLE = veto('page-encore-utilisable', { un: [
  { tous: [{ non: { fenetre: true } }, { un: [{ fiche: 3 }, { tous: [{ dit: ['montant-disponible'] }, { signe: ['montant'] }] }, { phase: ['a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee'] }] }] },
  { dit: ['bouton-confirmer', 'bouton-envoyer'] },
] }, 'La page affiche encore un contenu utilisable.');

/** A message that takes the place of the page, or opens over it. Help pages and articles quote such messages. */
function interruption(proof: Clue, aVerifier: string, contradictions: readonly Clue[] = []): Etat {
  return {
    seenForRealOn: null,
    within: 'partout',
    clues: [
      temoin('hors-des-pages-d-aide', { non: { route: ['aide', 'aide-elu', 'publique', 'publique-elu'] } }, 'Ce n’est pas une page d’aide.'),
      proof,
      ...contradictions,
      UTILISABLE,
    ],
    aVerifier,
  };
}

export const INTERRUPTIONS = {
  'lien-email-perime': interruption(parole('proof', 'lien-plus-valide'), 'La phrase affichée par un lien trop vieux, et son adresse.'),
  'session-expiree': interruption(parole('proof', 'session-terminee'), 'La phrase affichée, et si le nom reste en haut de la page.', [
    // On the log-in page itself, the message only says why one is there.
    veto('formulaire-de-connexion', { un: [{ signe: ['mot-de-passe', 'franceconnect-bouton'] }, { dit: ['bouton-franceconnect'] }] }, 'La page affiche un formulaire de connexion.'),
    parole('contradiction', 'lien-plus-valide'),
  ]),
  'erreur-technique': interruption(parole('proof', 'message-technique'), 'La phrase affichée, et si elle prend toute la page.', [
    veto('autre-message', { dit: ['site-arrete', 'session-terminee', 'lien-plus-valide'] }, 'La page affiche un autre message, plus précis.'),
    veto('formulaire-de-connexion', { signe: ['mot-de-passe'] }, 'La page affiche un formulaire de connexion.'),
    veto('paiement', { phase: ['paiement', 'close'] }, 'La page parle d’un paiement ou d’un dossier fermé.'),
  ]),
  'site-indisponible': interruption(parole('proof', 'site-arrete'), 'La page de maintenance et celle d’affluence : leurs mots, et si l’application s’affiche autour.', [
    veto('personne-a-prouver', { signe: ['anti-robot'] }, 'La page demande de prouver que vous êtes une personne.'),
  ]),
  'controle-anti-robot': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      temoin('hors-des-pages-d-aide', { non: { route: ['aide', 'aide-elu', 'publique', 'publique-elu'] } }, 'Ce n’est pas une page d’aide.'),
      preuve('personne-a-prouver', { un: [{ signe: ['anti-robot'] }, { tous: [{ dit: ['personne-a-prouver'] }, { non: { racine: true } }] }] }, 'La page demande de prouver que vous êtes une personne.'),
      parole('contradiction', 'creation-de-compte'),
      FICHE_AFFICHEE,
      DROITS_AFFICHES,
    ],
    aVerifier: 'La page du pare-feu : ses mots, et si elle prend toute la page.',
  },
  'aide-elu': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-de-l-aide-aux-elus', ['aide-elu'], 'L’adresse est celle de l’aide aux élus.'),
      preuve('titre-de-l-aide', { un: [{ dit: ['titre-de-l-aide'] }] }, 'Le titre est celui de l’aide.'),
      FICHE_AFFICHEE,
      DROITS_AFFICHES,
      indice('contradiction', 'titre-d-une-autre-page', { dit: ['titre-des-dossiers'] }, 'Le titre est celui d’une autre page.'),
    ],
    aVerifier: 'Le titre de la page ouverte par « Accès Élus ».',
  },
} as const satisfies Readonly<Record<string, Etat>>;
