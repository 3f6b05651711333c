/** Labels that were read: quoted by a guide or by the help of the site, or seen on the real sheet of 2025. All others are supposed. */

export const GUIDES = [
  'Cette formation est indisponible', 'Vos droits formation', 'Votre compte élu', 'Compte élu', 'Vos droits en euros', 'Montant disponible', 'Chercher les formations liées à l’exercice de mon mandat',
  'Chercher les formations pour me reconvertir', 'Chercher une formation', 'Droits CPF en heures', 'Formations liées à mon mandat', 'Votre mandat électoral', 'Créer mon dossier d’inscription', 'Créez mon dossier d’inscription',
  'Inscription à cette formation', 'Prix de la formation (frais d’examen non inclus)', 'Prix de la formation', 'Aides au financement', 'Des organismes soutiennent cette formation', 'Me connecter', 'Connexion', 'Création de compte',
  'Information : si vous travaillez actuellement dans la fonction publique', 'Si vous travaillez actuellement dans la fonction publique', 'Valider', 'lien envoyé par mail', 'Créer mon dossier', 'Envoyer mon inscription',
  'Vos dossiers de formation', 'Je donne mon accord pour mobiliser', 'Confirmer mon inscription', 'Connexion avec FranceConnect', 'S’identifier avec FranceConnect', 'Connexion avec votre compte', 'Numéro de sécurité sociale',
  'Mot de passe', 'Vous n’avez pas de compte', 'Créez maintenant votre compte', 'Créer mon compte', 'Vous n’avez pas la possibilité ou ne souhaitez pas vous identifier avec FranceConnect', 'Inscription sans FranceConnect',
  'En cours de création', 'Demande d’inscription', 'Proposition de l’organisme', 'À valider', 'Paiement en cours', 'Paiement refusé', 'Validé', 'En formation', 'Formation terminée', 'Refusé par l’organisme',
  'Demande d’inscription annulée', 'Formation annulée', 'Formation annulée par l’organisme', 'Vous êtes très nombreux', 'Le site Mon Compte Formation n’est pas disponible',
];

export const VUS = [
  'S’identifier', 'Me déconnecter', 'Informations personnelles', 'Vos droits formation', 'Rechercher une formation', 'Vos dossiers de formation', 'Accès Élus', 'Besoin d’aide', 'Identifiez-vous', 'Tarif', 'Localisation', 'Durée et rythme',
  'Description', 'Certification et métiers accessibles', 'Modalités d’inscription', 'Informations pratiques', 'Prix de la formation', 'Prix de la formation (frais d’examen inclus)', 'Aides au financement', 'Dates de session', 'Demander un devis',
  'Découvrir les étapes à suivre', 'Après avoir créé votre dossier d’inscription', 'Voir le financement', 'Proposée par', 'Résultats de recherche', 'La modification de votre adresse email n’a pas pu aboutir', 'Votre lien n’est plus valide', 'J’ai compris',
  'Contrôle de sécurité', 'Recopiez le code affiché', 'Créer mon compte', 'Code à 6 chiffres', 'Continuer',
];
