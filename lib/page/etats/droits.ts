/** Rights, search, sheets of trainings. */

import type { Etat } from '../etat';
import { AUCUNE_FICHE, CHARGEE, CONNECTE, CONNECTE_PREUVE, DROITS_AFFICHES, EN_CHARGEMENT, FICHE_AFFICHEE, MESSAGE, PAS_CONNECTE, adresse, appui, indice, parole, preuve, temoin, veto } from './indices';

const PAGE_DES_DROITS = adresse('page-des-droits', ['droits'], 'L’adresse est celle de vos droits formation.');
const ADRESSE_DE_FORMATION = adresse('adresse-de-formation', ['fiche'], 'L’adresse est celle d’une formation.');
const FICHE_LA = temoin('fiche-affichee', { fiche: 3 }, FICHE_AFFICHEE.phrase);
const DOSSIER_LA = veto('statut-du-dossier', { tous: [{ phase: ['a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee', 'close', 'attente'] }, { non: { fiche: 4 } }] }, 'La page montre où en est un dossier.');
const AUTRE_TITRE = veto('titre-d-une-autre-page', { dit: ['titre-des-droits', 'titre-des-dossiers'] }, 'Le titre est celui d’une autre page.');

export const DROITS_ET_FORMATIONS = {
  'compte-elu-visible': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      PAGE_DES_DROITS,
      CONNECTE,
      parole('proof', 'droit-d-elu'),
      preuve('montant-affiche', { un: [{ signe: ['montant'] }, { dit: ['montant-disponible'] }] }, 'La page affiche un montant.'),
      parole('support', 'montant-disponible'),
      veto('droits-en-cours-de-chargement', { signe: ['chargement'] }, 'Vos droits sont encore en train de s’afficher.'),
      FICHE_AFFICHEE,
      veto('titre-d-une-autre-page', { dit: ['titre-des-dossiers', 'titre-de-recherche'] }, AUTRE_TITRE.phrase),
      parole('contradiction', 'message-indisponible'),
      MESSAGE,
    ],
    aVerifier: 'Le titre exact du panneau, le libellé du montant, et si le panneau arrive après les autres.',
  },
  'compte-elu-absent': {
    seenForRealOn: null,
    within: 'contenu',
    absence: true,
    clues: [
      PAGE_DES_DROITS,
      CONNECTE,
      temoin('autres-droits-affiches', { tous: [{ dit: ['autres-droits'] }] }, 'La page affiche d’autres droits.'),
      CHARGEE,
      temoin('page-lue-en-entier', { lu: 'entier' }, 'La page a pu être lue jusqu’au bout.'),
      preuve('sans-droit-d-elu', { non: { dit: ['droit-d-elu'] } }, 'La page ne montre aucun droit d’élu.'),
      parole('support', 'montant-disponible'),
      veto('droits-sans-nom', { montantsSansNom: true }, 'La page affiche un montant sans dire de quel compte.'),
      parole('contradiction', 'allusion-au-mandat'),
      veto('traces-d-un-dossier', { trace: ['brouillon', 'attente', 'a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee', 'close'] }, 'La page affiche encore un dossier.'),
      FICHE_AFFICHEE,
      veto('titre-d-une-autre-page', { dit: ['titre-des-dossiers', 'titre-de-recherche'] }, AUTRE_TITRE.phrase),
      parole('contradiction', 'message-indisponible'),
      MESSAGE,
    ],
    aVerifier: 'Les noms exacts des autres droits, et ce qui s’affiche pendant l’attente.',
  },
  recherche: {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-de-recherche', ['recherche'], 'L’adresse est celle de la recherche.'),
      preuve('formulaire-de-recherche', { un: [
        { tous: [{ dit: ['titre-de-recherche', 'champs-de-recherche'] }, { un: [{ signe: ['champ-de-texte', 'barre-de-recherche', 'champ-de-choix'] }, { dit: ['bouton-rechercher'] }] }] },
        { signe: ['barre-de-recherche'] },
      ] }, 'La page affiche un formulaire de recherche.'),
      parole('support', 'choix-du-mandat'),
      EN_CHARGEMENT,
      veto('resultats-affiches', { signe: ['plusieurs-formations', 'cartes-de-formation'] }, 'La page affiche des résultats.'),
      FICHE_AFFICHEE,
      DROITS_AFFICHES,
      veto('titre-d-une-autre-page', { dit: ['titre-des-dossiers'] }, AUTRE_TITRE.phrase),
      MESSAGE,
    ],
    aVerifier: 'Le choix du mandat existe-t-il encore ? Avec quels mots ?',
  },
  resultats: {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      adresse('adresse-des-resultats', ['resultats'], 'L’adresse est celle des résultats de recherche.'),
      preuve('liste-de-formations', { un: [{ dit: ['liste-de-formations'] }, { signe: ['plusieurs-formations', 'cartes-de-formation'] }] }, 'La page affiche une liste de formations.'),
      veto('fiche-affichee', { un: [{ signe: ['entete-de-fiche', 'sessions-datees'] }, { tous: [{ fiche: 4 }, { non: { signe: ['plusieurs-formations', 'cartes-de-formation'] } }] }] }, FICHE_AFFICHEE.phrase),
      DROITS_AFFICHES,
      AUTRE_TITRE,
      MESSAGE,
    ],
    aVerifier: 'La phrase affichée quand il n’y a aucun résultat.',
  },
  formation: {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      ADRESSE_DE_FORMATION,
      FICHE_LA,
      CONNECTE_PREUVE,
      preuve('inscription-possible', { un: [{ dit: ['bouton-pour-s-inscrire'] }, { tous: [{ signe: ['sessions-datees'] }, { non: { signe: ['session-choisie'] } }, { non: { dit: ['plus-de-session'] } }] }] }, 'Un bouton pour s’inscrire peut être utilisé, ou des sessions à choisir sont affichées.'),
      parole('support', 'prix-affiche'),
      parole('support', 'session-affichee'),
      EN_CHARGEMENT,
      DROITS_AFFICHES,
      AUTRE_TITRE,
      DOSSIER_LA,
      MESSAGE,
    ],
    aVerifier: 'Le bouton d’une formation d’élu : « Créer mon dossier d’inscription » ou « Demander un devis » ? Où sont le prix et les dates ?',
  },
  'formation-non-connecte': {
    seenForRealOn: null,
    within: 'contenu',
    clues: [
      ADRESSE_DE_FORMATION,
      FICHE_LA,
      PAS_CONNECTE,
      parole('support', 'invite-a-se-connecter'),
      parole('support', 'prix-affiche'),
      AUTRE_TITRE,
      MESSAGE,
    ],
    aVerifier: 'La fiche d’une formation d’élu s’affiche-t-elle sans connexion ?',
  },
  'formation-indisponible': {
    seenForRealOn: null,
    within: 'partout',
    clues: [
      ADRESSE_DE_FORMATION,
      AUCUNE_FICHE,
      parole('proof', 'message-indisponible'),
      indice('support', 'lien-s-identifier', { session: 'deconnecte' }, PAS_CONNECTE.phrase),
      EN_CHARGEMENT,
      DROITS_AFFICHES,
      AUTRE_TITRE,
      parole('contradiction', 'session-terminee'),
      parole('contradiction', 'site-arrete'),
      veto('message-technique', { tous: [{ dit: ['message-technique'] }] }, 'La page annonce un problème technique.'),
    ],
    aVerifier: 'La phrase exacte, son emplacement, et la différence entre connecté et déconnecté.',
  },
  'information-fonction-publique': {
    seenForRealOn: null,
    within: 'partout',
    clues: [
      adresse('adresse-possible', ['fiche', 'dossier', 'autre'], 'L’adresse permet cette page.'),
      parole('proof', 'avis-aux-agents-publics'),
      preuve('fenetre-ou-ecran-a-valider', { un: [{ fenetre: true }, { tous: [{ dit: ['bouton-valider'] }, { non: { fiche: 3 } }, { non: { signe: ['champ-de-texte'] } }] }] }, 'Cet avis attend une réponse de votre part.'),
      appui('bouton-valider', { dit: ['bouton-valider'] }, 'La page affiche un bouton pour valider ou continuer.'),
      veto('statut-du-dossier', { phase: ['a-confirmer', 'paiement', 'validee', 'en-cours', 'terminee', 'close', 'attente'] }, DOSSIER_LA.phrase),
      veto('profil', { adresse: ['profil', 'creation'] }, 'L’adresse est celle de votre profil.'),
      MESSAGE,
    ],
    aVerifier: 'L’avis existe-t-il encore ? Avec quel bouton ?',
  },
} as const satisfies Readonly<Record<string, Etat>>;

