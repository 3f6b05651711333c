/** The request, its e-mail, the dossier and its life. Money and deadlines depend on these. */

import type { Condition } from '../conditions';
import type { Clue, Etat } from '../etat';
import { PAROLES } from '../paroles';
import { PHASES, type PhaseId } from '../phases-dites';
import { AUCUNE_FICHE, CHARGEE, CONNECTE, DROITS_AFFICHES, EN_CHARGEMENT, FICHE_AFFICHEE, MESSAGE, adresse, appui, indice, parole, preuve, veto } from './indices';

const D_UN_DOSSIER = adresse('adresse-d-un-dossier', ['dossier'], 'L’adresse est celle d’un dossier.');
/** A dossier repeats parts of the sheet (price, dates): it is a sheet only when it also offers to enrol. */
const EST_UNE_FICHE = veto('fiche-affichee', { tous: [{ fiche: 4 }, { dit: ['bouton-pour-s-inscrire'] }, { non: { dit: ['bouton-confirmer', 'bouton-envoyer'] } }] }, FICHE_AFFICHEE.phrase);
const ANNULATION_EN_COURS: Condition = { tous: [{ dit: ['question-d-annulation'] }, { un: [{ adresse: ['annulation'] }, { dit: ['bouton-de-confirmation-d-annulation'] }] }, { non: { dit: ['bouton-confirmer', 'bouton-payer'] } }] };
/** The whole page is about giving up, and asks why, or offers to keep all: a status may still stand beside. */
const TITRE_D_ANNULATION: Condition = { tous: [{ dit: ['titre-d-annulation'] }, { dit: ['bouton-de-confirmation-d-annulation'] }, { dit: ['bouton-garder', 'raison-demandee'] }] };
const ANNULE = veto('annulation-en-cours', { tous: [{ un: [{ adresse: ['annulation'] }, { fenetre: true }, TITRE_D_ANNULATION] }, { dit: ['question-d-annulation'] }] }, 'La page demande si vous voulez annuler.');

/** What one dossier is at: its address and what it says, or what only that step offers. */
function dossierA(phase: PhaseId, aVerifier: string, more: readonly Clue[] = []): Etat {
  return {
    seenForRealOn: null,
    // A form to fill in is a page: in a window, a survey or a message would look like it.
    within: phase === 'brouillon' ? 'contenu' : 'partout',
    clues: [
      D_UN_DOSSIER,
      CONNECTE,
      preuve('ou-en-est-le-dossier', { phase: [phase] }, `Le statut, l’étape en cours, un message ou un bouton dit : ${PHASES[phase].phrase}.`),
      ...more,
      EST_UNE_FICHE,
      DROITS_AFFICHES,
      ANNULE,
      veto('identite-demandee', { tous: [{ dit: ['identite-demandee'] }, { dit: ['bouton-franceconnect', 'piece-demandee'] }] }, 'La page demande de prouver votre identité.'),
      MESSAGE,
    ],
    aVerifier,
  };
}

/** Announced only when nothing is left to do: the person who still has to answer would lose all. */
const RIEN_A_FAIRE: readonly Clue[] = [
  parole('contradiction', 'bouton-confirmer'),
  parole('contradiction', 'bouton-payer'),
  parole('contradiction', 'bouton-envoyer'),
  veto('reponse-attendue', { trace: ['a-confirmer', 'paiement'] }, 'La page dit qu’une réponse ou un paiement est encore attendu.'),
];

export const DOSSIERS = {
  'email-a-confirmer': {
    seenForRealOn: null,
    within: 'partout',
    clues: [
      adresse('adresse-possible', ['autre', 'fiche', 'dossier', 'dossiers'], 'L’adresse permet cette page.'),
      AUCUNE_FICHE,
      parole('proof', 'message-envoye'),
      preuve('boite-mail', { un: [{ dit: ['boite-mail', 'bouton-renvoyer'] }, { adresse: ['courriel'] }] }, 'La page parle de courriers indésirables, ou d’un lien.'),
      preuve('un-dossier', { un: [{ dit: ['un-dossier'] }, { adresse: ['saisie', 'courriel'] }] }, 'La page parle de votre dossier ou de votre inscription.'),
      EN_CHARGEMENT,
      parole('contradiction', 'message-indisponible'),
      parole('contradiction', 'lien-plus-valide'),
      parole('contradiction', 'bouton-confirmer'),
      veto('adresse-deja-confirmee', { tous: [{ dit: ['bouton-creer-mon-dossier'] }, { dit: ['adresse-confirmee'] }] }, 'L’adresse est déjà confirmée : il reste à créer le dossier.'),
      // Who is logged in has an account already: « inscription » is then that of a training.
      veto('page-du-profil', { un: [{ adresse: ['profil', 'connexion'] }, { tous: [{ adresse: ['creation'] }, { non: { session: 'connecte' } }] }] }, 'L’adresse est celle de votre profil.'),
      veto('creation-de-compte', { dit: ['creation-de-compte', 'titre-de-connexion'] }, 'La page parle de créer votre compte.'),
      veto('statut-du-dossier', { un: [{ phase: ['a-confirmer', 'paiement', 'close', 'attente'] }, { trace: ['validee', 'en-cours', 'terminee'] }] }, 'La page montre où en est un dossier.'),
      DROITS_AFFICHES,
      veto('autre-page-encore-affichee', { dit: ['titre-des-droits', 'titre-des-dossiers'] }, 'La page affiche le contenu d’une autre page.'),
      MESSAGE,
    ],
    aVerifier: 'Cette étape existe-t-elle encore ? Son adresse et sa phrase.',
  },
  'email-confirme': {
    seenForRealOn: null,
    within: 'partout',
    clues: [
      adresse('adresse-possible', ['autre', 'dossier', 'dossiers'], 'L’adresse permet cette page.'),
      AUCUNE_FICHE,
      parole('proof', 'bouton-creer-mon-dossier'),
      parole('support', 'adresse-confirmee'),
      EN_CHARGEMENT,
      parole('contradiction', 'message-indisponible'),
      parole('contradiction', 'lien-plus-valide'),
      parole('contradiction', 'bouton-confirmer'),
      parole('contradiction', 'bouton-renvoyer'),
      veto('formulaire-a-envoyer', { un: [{ dit: ['formulaire-a-envoyer', 'bouton-envoyer'] }, { tous: [{ dit: ['bouton-annuler'] }, { non: { dit: ['adresse-confirmee'] } }] }] }, 'La page affiche le formulaire d’un dossier.'),
      veto('liste-de-dossiers', { un: [{ signe: ['liens-de-dossier', 'mot-de-passe', 'champ-de-texte'] }, { dit: ['aucun-dossier', 'titre-des-dossiers', 'titre-de-recherche'] }] }, 'La page affiche vos dossiers.'),
      veto('identite-demandee', { dit: ['bouton-franceconnect', 'piece-demandee', 'identite-demandee'] }, 'La page demande de prouver votre identité.'),
      veto('statut-du-dossier', { phase: ['a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee', 'close', 'attente'] }, 'La page montre où en est un dossier.'),
      DROITS_AFFICHES,
      MESSAGE,
    ],
    aVerifier: 'Ce que montre la page ouverte par le lien de l’e-mail : ses mots, son bouton, son adresse.',
  },
  'dossier-a-completer': dossierA('brouillon', 'Le nom du bouton d’envoi, et le statut écrit en haut.', [
    appui('bouton-envoyer', { dit: ['bouton-envoyer'] }, 'Un bouton pour envoyer la demande est encore actif.'),
    parole('contradiction', 'bouton-confirmer'),
    parole('contradiction', 'bouton-payer'),
  ]),
  'demande-envoyee': dossierA('attente', 'La phrase qui suit l’envoi, et où le statut est écrit.', [
    parole('contradiction', 'bouton-confirmer'),
    parole('contradiction', 'bouton-payer'),
    parole('contradiction', 'bouton-envoyer'),
  ]),
  'inscription-a-confirmer': dossierA('a-confirmer', 'Le statut écrit, le nom du bouton, la case d’accord, et l’adresse de l’onglet.', [
    parole('support', 'bouton-confirmer'),
    parole('contradiction', 'bouton-envoyer'),
  ]),
  paiement: dossierA('paiement', 'L’écran du complément par carte : ses mots, son adresse, et s’il quitte le site.', [
    parole('support', 'bouton-payer'),
    parole('contradiction', 'bouton-envoyer'),
  ]),
  'inscription-validee': dossierA('validee', 'Le statut écrit, et si « Annuler mon inscription » est un bouton de la page.', RIEN_A_FAIRE),
  'formation-en-cours': dossierA('en-cours', 'Le statut écrit pendant la formation.', RIEN_A_FAIRE),
  'formation-terminee': dossierA('terminee', 'Le statut écrit après la formation.', RIEN_A_FAIRE),
  'dossier-clos': dossierA('close', 'Les statuts écrits après un refus ou une annulation.', [parole('contradiction', 'bouton-confirmer'), parole('contradiction', 'bouton-payer')]),
  annulation: {
    seenForRealOn: null,
    within: 'partout',
    clues: [
      adresse('adresse-d-un-dossier', ['dossier', 'dossiers'], 'L’adresse est celle d’un dossier.'),
      preuve('question-d-annulation', { un: [{ dit: ['question-d-annulation'] }, { tous: [{ fenetre: true }, { dit: ['bouton-annuler-l-inscription'] }, { dit: ['bouton-garder-l-inscription'] }] }] }, PAROLES['question-d-annulation'].phrase),
      preuve('fenetre-ou-ecran-d-annulation', { un: [{ fenetre: true }, ANNULATION_EN_COURS] }, 'Une fenêtre ou un écran demande de confirmer l’annulation.'),
      parole('support', 'bouton-de-confirmation-d-annulation'),
      parole('support', 'bouton-garder'),
      veto('inscription-a-confirmer-dans-la-page', { tous: [{ non: { fenetre: true } }, { dit: ['bouton-confirmer', 'bouton-payer', 'bouton-envoyer'] }] }, 'La page propose aussi de confirmer l’inscription.'),
      veto('statut-du-dossier', { tous: [{ non: { fenetre: true } }, { non: { un: [{ adresse: ['annulation'] }, TITRE_D_ANNULATION] } }, { phase: ['a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee', 'close', 'attente', 'brouillon'] }] }, 'La page montre où en est un dossier.'),
    ],
    aVerifier: 'La fenêtre d’annulation : sa question, ses boutons, et les montants qu’elle montre.',
  },
  'liste-dossiers': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-des-dossiers', ['dossiers'], 'L’adresse est celle de la liste des dossiers.'),
      CONNECTE,
      CHARGEE,
      preuve('dossiers-affiches', { un: [{ dit: ['titre-des-dossiers', 'aucun-dossier'] }, { signe: ['liens-de-dossier'] }] }, 'La page affiche vos dossiers.'),
      indice('support', 'liens-de-dossier', { signe: ['liens-de-dossier'] }, 'La page mène à au moins un dossier.'),
      DROITS_AFFICHES,
      veto('titre-d-une-autre-page', { dit: ['titre-des-droits'] }, 'Le titre est celui d’une autre page.'),
      veto('message-envoye', { tous: [{ dit: ['message-envoye'] }, { non: { signe: ['liens-de-dossier'] } }] }, 'La page dit qu’un message vous attend dans votre boîte mail.'),
      MESSAGE,
    ],
    aVerifier: 'Où le statut de chaque dossier est écrit, et si les dossiers sont dans des onglets.',
  },
} as const satisfies Readonly<Record<string, Etat>>;

