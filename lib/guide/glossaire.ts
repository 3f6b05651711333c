import type { StepId, Texte } from './types';

/** A word of the site or of the guide, said plainly. The guide uses this word and no other for this thing. */
export interface Mot {
  readonly id: string;
  readonly terme: string;
  readonly definition: Texte;
  readonly etape?: StepId;
}

export const GLOSSAIRE = [
  { id: 'a-valider', terme: 'À valider', definition: 'Statut d’un dossier qui attend votre confirmation.', etape: 'confirmer-l-inscription' },
  { id: 'assiduite', terme: 'Assiduité', definition: 'Votre présence réelle pendant la formation.', etape: 'abandon' },
  { id: 'association', terme: 'Association', definition: 'Ici : l’association d’élus, ou l’organisme, qui vous aide par téléphone.', etape: 'demander-de-l-aide' },
  { id: 'caisse-des-depots', terme: 'Caisse des Dépôts', definition: 'L’établissement public qui gère Mon Compte Formation.', etape: 'ecrire-a-la-caisse-des-depots' },
  { id: 'collectivite', terme: 'Collectivité', definition: 'Votre commune, intercommunalité, département ou région.', etape: 'payer-par-la-collectivite' },
  { id: 'compte-elu', terme: 'Compte élu', definition: 'Le cadre du site qui montre les droits liés à votre mandat.', etape: 'voir-mon-compte-elu' },
  { id: 'confirmer', terme: 'Confirmer', definition: 'Donner votre accord final, après la réponse de l’organisme.', etape: 'confirmer-l-inscription' },
  { id: 'convention', terme: 'Convention de formation', definition: 'Le contrat entre votre collectivité et l’organisme.', etape: 'payer-par-la-collectivite' },
  { id: 'cpf', terme: 'CPF', definition: 'Compte personnel de formation : les droits liés à votre métier.', etape: 'cpf-et-compte-elu' },
  { id: 'dife', terme: 'DIFE', definition: 'Droit individuel à la formation des élus, aussi écrit DIF élus.', etape: 'mes-droits' },
  { id: 'dossier', terme: 'Dossier', definition: 'Votre demande d’inscription à une formation, sur le site.', etape: 'suivre-mes-dossiers' },
  { id: 'droits-engages', terme: 'Droits engagés', definition: 'La part de vos droits réservée pour payer une formation.', etape: 'confirmer-l-inscription' },
  { id: 'fiche', terme: 'Fiche', definition: 'La page du site qui décrit une formation.', etape: 'lire-la-fiche' },
  { id: 'force-majeure', terme: 'Force majeure', definition: 'Un événement grave, imprévisible et prouvé, qui vous empêche de venir.', etape: 'force-majeure' },
  { id: 'france-identite', terme: 'France Identité', definition: 'L’application de l’État pour prouver son identité en ligne.', etape: 'france-identite' },
  { id: 'franceconnect', terme: 'FranceConnect', definition: 'Un service de l’État pour se connecter avec un compte déjà ouvert.', etape: 'se-connecter' },
  { id: 'franceconnect-plus', terme: 'FranceConnect+', definition: 'La version renforcée, exigée pour s’inscrire à une formation.', etape: 'verification-identite' },
  { id: 'identite-numerique', terme: 'Identité numérique', definition: 'Une preuve de votre identité, utilisable en ligne avec un code secret.', etape: 'identite-numerique' },
  { id: 'jour-ouvre', terme: 'Jour ouvré', definition: 'Du lundi au vendredi, hors jours fériés. Le samedi ne compte pas.', etape: 's-inscrire-a-temps' },
  { id: 'navigateur', terme: 'Navigateur', definition: 'Le logiciel qui ouvre les sites : Firefox, Chrome ou Edge.', etape: 'lien-de-l-association' },
  { id: 'nom-d-usage', terme: 'Nom d’usage', definition: 'Le nom que vous portez chaque jour, par exemple votre nom marital.', etape: 'compte-elu-absent' },
  { id: 'nom-de-naissance', terme: 'Nom de naissance', definition: 'Le nom inscrit sur votre acte de naissance.', etape: 'creer-un-compte' },
  { id: 'onglet', terme: 'Onglet', definition: 'Une des pages ouvertes en haut de votre navigateur.', etape: 'lien-de-l-association' },
  { id: 'organisme', terme: 'Organisme', definition: 'L’organisme de formation : celui qui organise et qui vous répond.', etape: 'attendre-la-reponse' },
  { id: 'prerequis', terme: 'Prérequis', definition: 'Ce que l’organisme vérifie avant d’accepter votre demande.', etape: 'attendre-la-reponse' },
  { id: 'reconversion', terme: 'Reconversion', definition: 'Une formation pour préparer votre vie après le mandat.', etape: 'formation-de-reconversion' },
  { id: 'rne', terme: 'Répertoire national des élus', definition: 'Le fichier tenu par les préfectures, aussi appelé RNE.', etape: 'corriger-le-repertoire' },
  { id: 'retractation', terme: 'Rétractation', definition: 'Le droit de revenir sur votre confirmation, pendant quelques jours.', etape: 'annuler' },
  { id: 'session', terme: 'Session', definition: 'Une date donnée d’une formation, avec son lieu.', etape: 'lire-la-fiche' },
  { id: 'statut', terme: 'Statut', definition: 'Le mot qui dit où en est un dossier.', etape: 'comprendre-un-statut' },
  { id: 'valide', terme: 'Validé', definition: 'Statut d’un dossier que vous avez confirmé.', etape: 'inscription-validee' },
] as const satisfies readonly Mot[];
