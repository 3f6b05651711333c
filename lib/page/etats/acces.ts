/** The way in: home, log-in, account, identity, what asks for a session. */

import type { Etat } from '../etat';
import { PAROLES } from '../paroles';
import { CHARGEE, CONNECTE, DROITS_AFFICHES, EN_CHARGEMENT, FICHE_AFFICHEE, INTERRUPTION, MESSAGE, MOT_DE_PASSE, PAS_CONNECTE, adresse, appui, parole, preuve, temoin, veto } from './indices';

const AILLEURS = veto('autre-page-encore-affichee', { un: [{ tous: [{ dit: ['titre-des-droits'] }, { signe: ['montant'] }] }, { dit: ['titre-des-dossiers'] }] }, 'La page affiche le contenu d’une autre page.');

export const ACCES = {
  accueil: {
    seenForRealOn: null,
    within: 'contenu',
    lastResort: true,
    clues: [
      adresse('adresse-d-accueil', ['accueil', 'publique-elu'], 'L’adresse est celle de l’accueil.'),
      temoin('application-presente', { un: [{ racine: true }, { route: ['publique-elu'] }] }, 'La page est bien celle du site.'),
      CHARGEE,
      preuve('contenu-affiche', { lu: 'contenu' }, 'La page affiche un contenu.'),
      FICHE_AFFICHEE,
      MOT_DE_PASSE,
      veto('dossier-encore-affiche', { dit: ['bouton-confirmer', 'bouton-envoyer', 'bouton-payer'] }, 'La page affiche encore un dossier ou une inscription.'),
      veto('titre-d-une-autre-page', { tous: [{ route: ['accueil'] }, { dit: ['grand-titre-d-une-autre-page'] }] }, 'Le titre est celui d’une autre page.'),
      veto('message-a-la-place-de-la-page', { tous: [{ route: ['accueil'] }, INTERRUPTION] }, MESSAGE.phrase),
    ],
    aVerifier: 'Que montre l’accueil quand on est connecté ? Y a-t-il un titre propre à cette page ?',
  },
  connexion: {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-de-connexion', ['connexion'], 'L’adresse est celle de la connexion.'),
      preuve('formulaire-de-connexion', { un: [{ signe: ['mot-de-passe', 'franceconnect-bouton'] }, { dit: ['bouton-franceconnect'] }, { tous: [{ dit: ['titre-de-connexion'] }, { dit: ['bouton-connexion', 'compte-et-mot-de-passe'] }] }] }, MOT_DE_PASSE.phrase),
      parole('support', 'titre-de-connexion'),
      appui('deux-facons-d-entrer', { tous: [{ dit: ['bouton-franceconnect'] }, { dit: ['compte-et-mot-de-passe'] }] }, 'La page propose FranceConnect et le mot de passe.'),
      FICHE_AFFICHEE,
      DROITS_AFFICHES,
      veto('session-ouverte', { session: 'connecte' }, CONNECTE.phrase),
      parole('contradiction', 'message-indisponible'),
      parole('contradiction', 'lien-plus-valide'),
      parole('contradiction', 'message-technique'),
      parole('contradiction', 'site-arrete'),
      veto('autre-page-encore-affichee', { dit: ['titre-des-droits', 'titre-des-dossiers', 'titre-de-recherche'] }, AILLEURS.phrase),
    ],
    aVerifier: 'Les mots exacts des deux voies (FranceConnect+, numéro et mot de passe), et l’adresse après « S’identifier ».',
  },
  'creation-compte': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-non-connue', ['autre', 'connexion'], 'L’adresse n’est celle d’aucune page que je connais.'),
      preuve('etapes-de-creation', { un: [
        { tous: [{ dit: ['creation-de-compte'] }, { un: [{ dit: ['etape-de-creation'] }, { signe: ['champ-de-texte', 'mot-de-passe', 'champ-de-choix'] }] }] },
        { tous: [{ adresse: ['creation'] }, { dit: ['etape-de-creation'] }] },
      ] }, 'La page affiche une étape de création de compte.'),
      parole('support', 'creation-de-compte'),
      veto('session-ouverte', { session: 'connecte' }, CONNECTE.phrase),
      parole('contradiction', 'espace-personnel'),
      FICHE_AFFICHEE,
      DROITS_AFFICHES,
      parole('contradiction', 'titre-de-connexion'),
      MESSAGE,
    ],
    aVerifier: 'L’adresse de chaque étape, et le titre de chaque écran.',
  },
  'verification-identite': {
    seenForRealOn: null,
    within: 'partout',
    clues: [
      adresse('adresse-possible', ['fiche', 'dossier', 'autre'], 'L’adresse permet cette page.'),
      preuve('identite-demandee', { un: [{ dit: ['identite-demandee', 'sans-franceconnect'] }, { tous: [{ adresse: ['identite'] }, { dit: ['bouton-franceconnect', 'piece-demandee'] }] }] }, 'La page demande de prouver votre identité.'),
      preuve('moyen-de-la-prouver', { un: [{ signe: ['franceconnect-bouton', 'franceconnect-plus', 'fichier-a-joindre'] }, { dit: ['bouton-franceconnect', 'piece-demandee', 'sans-franceconnect', 'bouton-valider', 'bouton-connexion', 'identite-demandee'] }] }, 'La page donne un moyen de la prouver.'),
      parole('support', 'bouton-franceconnect'),
      FICHE_AFFICHEE,
      MOT_DE_PASSE,
      DROITS_AFFICHES,
      veto('page-du-profil', { tous: [{ adresse: ['profil'] }, { non: { adresse: ['identite'] } }] }, 'L’adresse est celle de votre profil.'),
      veto('creation-de-compte', { un: [{ dit: ['creation-de-compte'] }, { tous: [{ adresse: ['creation', 'connexion'] }, { non: { adresse: ['identite'] } }] }] }, 'La page parle de créer votre compte.'),
      veto('statut-du-dossier', { phase: ['a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee', 'close'] }, 'La page montre où en est un dossier.'),
      MESSAGE,
    ],
    aVerifier: 'La phrase affichée quand FranceConnect+ est exigé, son adresse, et si c’est une fenêtre ou une page.',
  },
  'non-connecte': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-qui-demande-un-compte', ['droits', 'dossiers', 'dossier'], 'L’adresse demande d’être connecté.'),
      CHARGEE,
      PAS_CONNECTE,
      preuve('page-sans-contenu-personnel', { un: [{ dit: ['invite-a-se-connecter', 'bouton-connexion', 'titre-des-droits', 'titre-des-dossiers'] }] }, 'La page ne montre rien de personnel.'),
      parole('support', 'invite-a-se-connecter'),
      veto('formulaire-de-connexion', { un: [{ signe: ['mot-de-passe', 'franceconnect-bouton'] }, { dit: ['bouton-franceconnect'] }] }, MOT_DE_PASSE.phrase),
      FICHE_AFFICHEE,
      DROITS_AFFICHES,
      parole('contradiction', 'message-indisponible'),
      veto('statut-du-dossier', { phase: ['a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee', 'attente'] }, 'La page montre où en est un dossier.'),
      MESSAGE,
    ],
    aVerifier: 'Ce que montrent les droits et les dossiers sans connexion : un message, un formulaire, ou un renvoi vers la connexion.',
  },
  'profil-a-completer': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-possible', ['autre', 'accueil', 'droits', 'dossiers', 'connexion'], 'L’adresse permet cette page.'),
      CONNECTE,
      preuve('profil-a-mettre-a-jour', { un: [{ dit: ['profil-a-mettre-a-jour'] }, { tous: [{ dit: ['titre-de-mise-a-jour'] }, { dit: ['formulaire-a-envoyer'] }] }] }, PAROLES['profil-a-mettre-a-jour'].phrase),
      preuve('formulaire-affiche', { signe: ['champ-de-texte', 'champ-de-choix'] }, 'La page affiche un formulaire.'),
      parole('proof', 'bouton-valider'),
      parole('proof', 'avant-de-continuer'),
      FICHE_AFFICHEE,
      DROITS_AFFICHES,
      veto('creation-de-compte', { dit: ['creation-de-compte'] }, 'La page parle de créer votre compte.'),
      veto('bouton-d-un-dossier', { dit: ['bouton-envoyer', 'bouton-confirmer', 'bouton-payer'] }, 'La page affiche le bouton d’un dossier.'),
      EN_CHARGEMENT,
      MESSAGE,
    ],
    aVerifier: 'Les mots de la page qui demande de mettre à jour sa situation, son adresse, et si c’est une fenêtre.',
  },
} as const satisfies Readonly<Record<string, Etat>>;

