/**
 * What a page may say or offer, by meaning: the questions that the states ask. `phrase` is how a person is told that it was understood; no
 * word of the page is in it.
 */

import { INTERRUPTIONS_DITES, type Parole } from './paroles-interruptions';

export const PAROLES = {
  // Buttons that can be used
  'bouton-connexion': {
    phrase: 'Un bouton ou un lien propose de se connecter.',
    motifs: [{ tous: ['connexion'], sauf: ['deconnecter', 'favoris', 'mettre-a-jour'], ou: 'commande' }],
  },
  'bouton-franceconnect': { phrase: 'La page affiche un bouton FranceConnect.', motifs: [{ tous: ['franceconnect'], sauf: ['aide'], ou: 'commande' }] },
  'bouton-pour-s-inscrire': {
    phrase: 'Un bouton pour s’inscrire peut être utilisé.',
    motifs: [
      { tous: [['inscrire', 'reserver', 'participer', 'devis']], sauf: ['connexion', 'favoris', 'annuler', 'renoncer', 'compte', 'sans-session', 'suggestions', 'etape', 'aide', 'confirmer', 'valider', 'rechercher', 'garder'], ou: 'bouton' },
      { tous: [['demande', 'dossier'], ['creer', 'poursuivre', 'ouvrir', 'choisir', 'envoyer']], sauf: ['connexion', 'favoris', 'annuler', 'renoncer', 'aide'], ou: 'bouton' },
      { tous: ['place', ['reserver', 'accepter', 'demande']], sauf: ['sans-session'], ou: 'bouton' },
      { tous: [['choisir', 'poursuivre'], ['session', 'formation']], sauf: ['rechercher', 'favoris', 'suggestions'], ou: 'primaire' },
    ],
  },
  'bouton-creer-mon-dossier': { phrase: 'Un bouton propose de créer le dossier.', motifs: [{ tous: [['creer', 'ouvrir', 'poursuivre'], 'dossier'], sauf: ['connexion', 'annuler', 'identite', 'renoncer'], ou: 'bouton' }] },
  'bouton-confirmer': {
    phrase: 'Un bouton pour confirmer ou accepter est encore actif.',
    motifs: [
      { tous: [['confirmer', 'valider', 'accepter', 'accord'], ['inscrire', 'vous', 'proposition', 'demande', 'formation', 'place', 'mobiliser', 'dossier', 'accepter']], sauf: ['annuler', 'renoncer', 'refuser', 'courriel', 'code', 'identite', 'cookies', 'mot-de-passe', 'deconnecter', 'conditions-generales', 'avis', 'profil', 'consequences', 'payer', 'envoyer', 'coordonnees'], ou: 'bouton' },
      { tous: [['repondre', 'decision']], sauf: ['annuler', 'refuser', 'renoncer', 'aide', 'courriel', 'avis', 'organisme'], ou: 'bouton' },
      { tous: ['place', ['accepter', 'confirmer', 'valider']], sauf: ['annuler', 'refuser', 'renoncer'], ou: 'bouton' },
      { tous: ['proposition', ['accepter', 'repondre', 'decision', 'valider', 'confirmer']], sauf: ['refuser'], ou: 'bouton' },
    ],
  },
  'bouton-refuser': { phrase: 'Un bouton permet de refuser la proposition.', motifs: [{ tous: ['refuser'], sauf: ['cookies'], ou: 'bouton' }] },
  'bouton-payer': { phrase: 'Un bouton pour payer est encore actif.', motifs: [{ tous: [['payer', 'par-carte']], sauf: ['annuler', 'renoncer', 'aide', 'historique'], ou: 'bouton' }] },
  'bouton-envoyer': {
    phrase: 'Un bouton pour envoyer la demande est encore actif.',
    motifs: [{ tous: ['envoyer'], sauf: ['envoyee', 'courriel', 'code', 'motif', 'piece-d-identite', 'renvoyer', 'annuler', 'avis', 'renoncer', 'lien', 'aide'], ou: 'bouton' }],
  },
  'bouton-completer': {
    phrase: 'Un bouton permet de compléter ou de reprendre la demande.',
    motifs: [{ tous: [['completer', 'reprendre', 'poursuivre']], sauf: ['annuler', 'renoncer', 'rechercher', 'suggestions', 'connexion', 'profil', 'identite', 'franceconnect', 'payer', 'compte', 'debuter'], ou: 'bouton' }],
  },
  'bouton-annuler': { phrase: 'Un bouton permet d’annuler ou de renoncer.', motifs: [{ tous: [['annuler', 'renoncer']], sauf: ['cookies', 'filtre'], ou: 'bouton' }] },
  'bouton-garder': { phrase: 'Un bouton permet de ne pas annuler.', motifs: [{ tous: ['garder', ['inscrire', 'dossier', 'demande', 'place', 'formation', 'annuler', 'vous']], ou: 'commande' }, { tous: ['!annuler'], ou: 'commande' }, { tous: ['garder'], court: 2, ou: 'commande' }] },
  'bouton-valider': { phrase: 'La page affiche un bouton pour valider ou continuer.', motifs: [{ tous: [['continuer', 'valider', 'poursuivre', 'informer', 'enregistrer', 'fermer']], ou: 'commande' }, { tous: [['continuer', 'valider', 'poursuivre', 'enregistrer']], ou: 'bouton-eteint' }] },
  'bouton-rechercher': { phrase: 'Un bouton lance la recherche.', motifs: [{ tous: [['rechercher', 'liste-de-resultats']], ou: 'bouton' }, { tous: ['formation'], ou: 'primaire' }] },
  'bouton-renvoyer': { phrase: 'La page propose de renvoyer le message.', motifs: [{ tous: [['renvoyer'], ['courriel', 'lien', 'renvoyer']], ou: 'commande' }, { tous: ['renvoyer'], ou: 'bouton-eteint' }] },
  // Access
  'invite-a-se-connecter': {
    phrase: 'La page vous invite à vous connecter.',
    motifs: [
      { tous: ['connexion'], sauf: ['franceconnect-plus', 'deconnecter', 'mot-de-passe'], ou: 'phrase' },
      { tous: ['!connecte'], ou: 'phrase' },
      { tous: ['connecte', ['requis', 'si']], ou: 'phrase' },
    ],
  },
  'titre-de-connexion': { phrase: 'Le titre parle de connexion.', motifs: [{ tous: ['connexion'], sauf: ['deconnecter'], ou: 'titre' }] },
  'compte-et-mot-de-passe': { phrase: 'La page demande un numéro et un mot de passe.', motifs: [{ tous: [['mot-de-passe', 'nir', 'identifiant']], ou: 'champ' }, { tous: [['mot-de-passe', 'nir']], ou: 'partout' }] },
  'creation-de-compte': {
    phrase: 'La page parle de créer votre compte.',
    motifs: [
      { tous: ['compte', ['creer', 'ouvrir']], sauf: ['sans-compte', 'elu', '~question'], ou: 'titre' },
      { tous: ['inscrire', ['site', 'compte']], sauf: ['formation', 'dossier'], ou: 'titre' },
    ],
  },
  'etape-de-creation': {
    phrase: 'La page affiche une étape de création de compte.',
    motifs: [
      { tous: [['naissance', 'coordonnees', 'mot-de-passe-nouveau', 'nir', 'conditions-generales', 'categorie-socio']], ou: 'champ' },
      { tous: [['captcha', 'mot-de-passe-nouveau']], ou: 'message' },
      { tous: ['code', 'courriel'], ou: 'libelle' },
      { tous: [['identite', 'naissance', 'coordonnees']], court: 4, ou: 'titre' },
    ],
  },
  'identite-demandee': {
    phrase: 'La page demande de prouver votre identité.',
    motifs: [
      { tous: [['identite', 'identite-numerique', 'piece-d-identite']], sauf: ['profil', 'naissance'], ou: 'titre' },
      { tous: ['identite', ['verifier', 'requis'], ['vous', 'requis']], sauf: ['conditions-generales'], ou: 'phrase' },
      { tous: ['franceconnect-plus', ['requis', 'connexion', 'verifier', '!pouvoir']], sauf: ['visite'], ou: 'phrase' },
      { tous: ['identite-numerique', ['requis', 'connexion', 'verifier', 'creer']], ou: 'phrase' },
    ],
  },
  'sans-franceconnect': { phrase: 'La page propose une voie sans FranceConnect.', motifs: [{ tous: ['!franceconnect'], ou: 'partout' }, { tous: ['franceconnect', '!pouvoir'], ou: 'partout' }] },
  'piece-demandee': { phrase: 'La page demande une pièce d’identité.', motifs: [{ tous: ['piece-d-identite'], ou: 'libelle' }] },
  // E-mail
  'message-envoye': {
    phrase: 'La page dit qu’un message vous attend dans votre boîte mail.',
    motifs: [
      { tous: [['courriel', 'lien'], ['envoyer', 'cliquer', 'ecrit', 'regarder']], sauf: ['~futur', 'code', 'organisme', 'lien-mort', 'si', 'avis', 'connexion', 'oubli', 'aide'], ou: 'phrase' },
      { tous: ['ecrit'], sauf: ['~futur', 'code', 'organisme', 'demande', 'dossier', 'lien-mort', 'payer', 'oubli'], ou: 'phrase' },
      { tous: ['courriel', ['confirmer', 'valider', 'lien']], sauf: ['~futur', 'code', 'organisme', 'lien-mort', 'confirmee', 'validee'], ou: 'titre' },
      { tous: ['lien', 'confirmer'], sauf: ['~futur', 'lien-mort', 'si'], ou: 'phrase' },
    ],
  },
  'boite-mail': { phrase: 'La page parle de courriers indésirables, ou d’un lien.', motifs: [{ tous: [['indesirable', 'lien', 'renvoyer']], sauf: ['code'], ou: 'partout' }] },
  'adresse-confirmee': { phrase: 'La page dit que l’adresse ou la demande est confirmée.', motifs: [{ tous: [['courriel', 'demande', 'dossier', 'lien', 'identite'], ['confirmee', 'validee', 'verifier']], ou: 'phrase', affirme: true }, { tous: ['confirmee'], court: 5, ou: 'titre' }] },
  'lien-plus-valide': {
    phrase: 'La page dit que le lien n’est plus valide.',
    motifs: [
      { tous: ['lien-mort'], sauf: ['~futur', 'si'], ou: 'phrase' },
      { tous: ['lien', ['expire', '!disponible', '!validee', 'introuvable', 'close']], sauf: ['~futur', 'si'], ou: 'phrase' },
    ],
  },
  // Rights
  'titre-des-droits': { phrase: 'Le titre est celui de vos droits.', motifs: [{ tous: ['titre-droits'], ou: 'titre', court: 6 }] },
  'droit-d-elu': { phrase: 'La page montre un droit d’élu.', motifs: [{ tous: [['elu', 'mandat']], sauf: ['elus-en-general', 'si', 'aide', 'visite', 'suggestions', '~question', 'question', 'rechercher', 'formation'], ou: 'montre', court: 10 }, { tous: [['elu', 'mandat']], ou: 'onglet-choisi' }] },
  'allusion-au-mandat': { phrase: 'La page parle de droits liés au mandat.', motifs: [{ tous: [['elu', 'mandat']], sauf: ['elus-en-general', 'aide', '~question'], ou: 'libelle', court: 12 }, { tous: [['elu', 'mandat'], ['euro', 'solde']], sauf: ['~question'], ou: 'libelle' }, { tous: [['elu', 'mandat']], sauf: ['aide', '~question'], ou: 'commande' }] },
  'autres-droits': { phrase: 'La page affiche d’autres droits.', motifs: [{ tous: ['autre-droit'], ou: 'libelle', court: 10 }] },
  'montant-disponible': { phrase: 'La page affiche un montant disponible.', motifs: [{ tous: ['solde'], sauf: ['formation'], ou: 'libelle', court: 8 }] },
  'grand-titre-d-une-autre-page': { phrase: 'Le titre est celui d’une autre page.', motifs: [{ tous: [['titre-droits', 'titre-dossiers', 'rechercher']], sauf: ['bonjour', 'accueil', '~question'], ou: 'grand-titre', court: 8 }] },
  // Search and sheets
  'titre-de-recherche': { phrase: 'Le titre parle de chercher une formation.', motifs: [{ tous: ['rechercher'], ou: 'titre' }] },
  'champs-de-recherche': { phrase: 'La page affiche un formulaire de recherche.', motifs: [{ tous: [['mots-cles', 'rechercher', 'filtre', 'formation']], ou: 'champ' }, { tous: ['rechercher'], ou: 'bouton' }] },
  'choix-du-mandat': { phrase: 'La page demande pour quel mandat.', motifs: [{ tous: [['mandat', 'elu']], ou: 'partout' }] },
  'liste-de-formations': { phrase: 'La page annonce des résultats.', motifs: [{ tous: ['liste-de-resultats'], ou: 'message' }, { tous: ['liste-de-resultats'], sauf: ['garder'], ou: 'commande' }] },
  'corps-de-fiche': { phrase: 'La page affiche le contenu d’une formation.', motifs: [{ tous: [['corps-de-fiche', 'propose-par']], ou: 'libelle' }] },
  'prix-affiche': { phrase: 'La page affiche le prix.', motifs: [{ tous: ['prix'], ou: 'libelle' }] },
  'session-affichee': { phrase: 'La page parle de dates ou de sessions.', motifs: [{ tous: ['session'], ou: 'libelle' }] },
  'plus-de-session': { phrase: 'La page dit qu’on ne peut plus s’inscrire.', motifs: [{ tous: ['sans-session'], ou: 'message' }, { tous: ['sans-session'], ou: 'partout', court: 5 }] },
  'message-indisponible': {
    phrase: 'La page dit que la formation est indisponible.',
    motifs: [
      { tous: [['formation', 'cette-formation', '!formation', '!cette-formation'], ['indisponible', '!disponible', 'introuvable']], sauf: ['~futur', 'si'], ou: 'message' },
      { tous: [['cette-formation', '!cette-formation'], ['!rechercher', 'echec']], sauf: ['~futur', 'si', 'payer', 'inscrire', 'demande'], ou: 'titre' },
      { tous: ['indisponible'], sauf: ['~futur'], court: 4, ou: 'titre' },
    ],
  },
  'avis-aux-agents-publics': {
    phrase: 'La page affiche l’avis aux agents publics.',
    motifs: [{ tous: ['fonction-publique', ['employeur', 'vous', 'si', '~question', 'droits']], ou: 'message' }, { tous: ['fonction-publique'], ou: 'titre' }],
  },
  // Dossiers
  'titre-des-dossiers': { phrase: 'Le titre est celui de vos dossiers.', motifs: [{ tous: ['titre-dossiers'], ou: 'titre' }] },
  'aucun-dossier': { phrase: 'La page dit qu’il n’y a aucun dossier.', motifs: [{ tous: ['aucun'], sauf: ['si'], ou: 'message' }] },
  'un-dossier': { phrase: 'La page parle de votre dossier ou de votre inscription.', motifs: [{ tous: [['dossier', 'demande', 'inscrire', 'formation']], ou: 'partout' }] },
  'question-d-annulation': {
    phrase: 'La page demande si vous voulez annuler.',
    motifs: [
      { tous: [['annuler', 'renoncer'], ['~question', 'question', 'motif', 'consequences']], sauf: ['aide'], ou: 'phrase' },
      { tous: [['annuler', 'renoncer']], sauf: ['annulee', 'renoncee', 'aide'], ou: 'titre' },
      { tous: [['!annulee', '!annuler']], ou: 'phrase' },
      { tous: ['vous', ['!participer', '!inscrire'], '~question'], sauf: ['aide', '!pouvoir', 'pouvoir'], ou: 'titre' },
    ],
  },
  'bouton-de-confirmation-d-annulation': {
    phrase: 'Un bouton confirme l’annulation.',
    motifs: [
      { tous: [['annuler', 'renoncer']], sauf: ['garder'], ou: 'bouton' },
      // Shut until a reason is chosen, or a box ticked.
      { tous: [['annuler', 'renoncer']], sauf: ['garder'], ou: 'bouton-eteint' },
      { tous: ['consequences'], ou: 'bouton' },
    ],
  },
  'raison-demandee': { phrase: 'La page demande pourquoi.', motifs: [{ tous: ['motif'], ou: 'champ' }] },
  'bouton-annuler-l-inscription': { phrase: 'Un bouton annule l’inscription.', motifs: [{ tous: [['annuler', 'renoncer'], ['inscrire', 'demande', 'place', 'formation', 'dossier']], sauf: ['garder', '!annuler', '!renoncer'], ou: 'bouton' }] },
  'bouton-garder-l-inscription': { phrase: 'Un bouton garde l’inscription.', motifs: [{ tous: ['garder', ['inscrire', 'demande', 'place', 'formation', 'dossier']], ou: 'commande' }] },
  'titre-d-annulation': { phrase: 'Le titre de la page est d’annuler ou de renoncer.', motifs: [{ tous: [['annuler', 'renoncer']], sauf: ['annulee', 'renoncee', 'recu', 'enregistrer', 'organisme', 'aide', 'payer', '!annuler', '!renoncer'], ou: 'grand-titre', court: 8 }] },
  'formulaire-a-envoyer': { phrase: 'La page demande des informations pour la demande.', motifs: [{ tous: [['categorie-socio', 'objectif', 'coordonnees', 'attestation', 'situation']], ou: 'champ' }] },
  ...INTERRUPTIONS_DITES,
} as const satisfies Readonly<Record<string, Parole>>;

export type ParoleId = keyof typeof PAROLES;
