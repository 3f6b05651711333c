/**
 * Labels of the site, for both of its generations, as they were read or supposed. No rule looks for them: the reader understands concepts (`concepts/`).
 * They are what an anonymous copy of a page may keep, and what the tests give the reader to understand.
 * `egal`: the whole text of its block · `debut`: the text begins like this · `contient`: it is somewhere in the text.
 * Sources: guides of 2022–23 and a real sheet of 2025–26; the others were never read on the site.
 */

export interface Wordings {
  readonly egal: readonly string[];
  readonly debut?: readonly string[];
  readonly contient?: readonly string[];
}

export const LIBELLES = {
  // Session
  's-identifier': { egal: ["S'identifier", 'Connexion', 'Se connecter', 'Me connecter'] },
  'creation-de-compte': { egal: ['Création de compte', 'Créer mon compte', 'Créer un compte', 'Créer votre compte'] },
  'espace-personnel': {
    egal: ['Me déconnecter', 'Se déconnecter', 'Déconnexion', 'Informations personnelles', 'Mes informations personnelles', 'Mon profil'],
  },
  'invite-a-se-connecter': {
    egal: ['Vous n’êtes pas connecté', 'Vous n’êtes pas identifié'],
    debut: [
      'Identifiez-vous', 'Connectez-vous', 'Vous devez vous identifier', 'Vous devez vous connecter', 'Vous devez être connecté',
      'Vous devez être identifié', 'Veuillez vous identifier', 'Veuillez vous connecter', 'Merci de vous identifier', 'Merci de vous connecter',
      'Pour accéder à vos droits', 'Pour accéder à vos dossiers', 'Pour accéder à cette page', 'Pour consulter vos droits', 'Pour consulter vos dossiers',
      'Cette page nécessite', 'Des organismes soutiennent cette formation',
    ],
  },
  // Log-in page
  'titre-connexion': { egal: ['Connexion', "S'identifier", 'Se connecter', 'Identification', 'Connexion à votre compte', 'Connectez-vous à votre compte', 'Connectez-vous'] },
  franceconnect: {
    egal: ['FranceConnect', "S'identifier avec FranceConnect", 'Se connecter avec FranceConnect', 'Connexion avec FranceConnect', 'Continuer avec FranceConnect'],
    debut: ["S'identifier avec FranceConnect+", 'Se connecter avec FranceConnect+', 'FranceConnect est la solution', 'FranceConnect, c’est la solution'],
  },
  'compte-et-mot-de-passe': {
    egal: ['Connexion avec votre compte', 'Mot de passe', 'Numéro de sécurité sociale', 'Vous avez oublié votre mot de passe', 'Mot de passe oublié', 'Obtenir un nouveau mot de passe', 'Se souvenir de mon numéro'],
    debut: ['Numéro de sécurité sociale'],
  },
  'pas-de-compte': { egal: ['Vous n’avez pas de compte', 'Pas encore de compte'], debut: ['Créez maintenant votre compte'] },
  // Rights page
  'titre-droits': { egal: ['Vos droits formation', 'Mes droits formation', 'Vos droits à la formation', 'Vos droits de formation'] },
  'compte-elu': { egal: ['Votre compte élu', 'Compte élu', 'Mon compte élu', 'Vos droits élu', 'Droits élu', 'Votre compte élu (DIFE)'] },
  'droits-du-mandat': {
    egal: ['Chercher les formations liées à l’exercice de mon mandat', 'Chercher les formations pour me reconvertir'],
    debut: ['Votre compte élu', 'Compte élu', 'Mon compte élu', 'Vos droits élu', 'Mes droits élu', 'Droits élu', 'Droits d’élu', 'Droits DIF', 'Droit individuel à la formation des élus', 'Compte d’élu', 'Élu local', 'Chercher les formations liées à l’exercice', 'Rechercher une formation liée à mon mandat', 'Formations liées à mon mandat'],
  },
  'autres-droits': {
    egal: ['Vos droits en euros', 'Vos droits en heures', 'Droits CPF en heures', 'Droits CPF en euros', 'Votre compte personnel de formation', 'Compte personnel de formation', 'Vos droits CPF', 'Droits CPF', 'Mon compte personnel de formation'],
    debut: ['Vos droits en euros', 'Vos droits en heures', 'Vos droits CPF', 'Droits CPF', 'Votre compte engagement citoyen', 'Compte engagement citoyen', 'Compte professionnel de prévention'],
  },
  'montant-disponible': { egal: ['Montant disponible', 'Solde disponible', 'Droits disponibles', 'Heures disponibles'], debut: ['Montant disponible', 'Solde disponible', 'Nombre d’heures disponible'] },
  // Training sheet
  'prix-de-la-formation': { egal: ['Tarif', 'Prix', 'Prix de la formation', 'Coût de la formation'], debut: ['Prix de la formation', 'Coût de la formation', 'Tarif :', 'Prix :'] },
  'dates-de-session': { egal: ['Dates de session', 'Date de session', 'Inscription à cette formation', 'Choisissez une session', 'Sessions disponibles'], debut: ['Dates de session', 'Date de la session', 'Dates de la formation', 'Dates de formation'] },
  'corps-de-fiche': {
    egal: [
      'Modalités d’inscription', 'Informations pratiques', 'Certification et métiers accessibles', 'Description détaillée', 'Les points forts de cette formation',
      'Aides au financement', 'Découvrir les étapes à suivre', 'Voir le financement', 'Durée et rythme', 'Points forts', 'Objectifs de la formation', 'Contenu de la formation',
      'Informations clés', 'Prix de la formation (frais d’examen non inclus)', 'Prix de la formation (frais d’examen inclus)', 'Description',
    ],
    debut: ['Proposée par', 'Après avoir créé votre dossier d’inscription', 'Prix de la formation', 'Durée et rythme', 'Localisation'],
  },
  'creer-mon-dossier': {
    egal: ['Créer mon dossier d’inscription', 'Créez mon dossier d’inscription', 'Créer mon dossier de formation', 'Créer un dossier d’inscription', 'Demander un devis', 'M’inscrire à cette formation', 'M’inscrire', 'S’inscrire à cette formation', 'Créer mon dossier et m’inscrire'],
  },
  'creer-mon-dossier-court': { egal: ['Créer mon dossier'] },
  'formation-indisponible': {
    egal: ['Formation indisponible', 'La formation est indisponible', 'Formation non disponible'],
    debut: [
      'Cette formation est indisponible', 'Cette formation est actuellement indisponible', 'Cette formation n’est pas disponible', 'Cette formation n’est plus disponible',
      'La formation demandée est indisponible', 'La formation demandée n’est plus disponible', 'La formation que vous recherchez', 'Cette offre de formation est indisponible',
      'Cette offre de formation n’est plus disponible', 'La formation est indisponible',
    ],
    contient: ['cette formation est indisponible', 'cette formation n’est pas disponible', 'cette formation n’est plus disponible', 'cette formation est actuellement indisponible'],
  },
  // E-mail step
  'lien-envoye-par-mail': {
    egal: [],
    contient: [
      'lien envoyé par mail', 'lien envoyé par e-mail', 'lien vous a été envoyé', 'lien qui vous a été envoyé', 'lien que nous vous avons envoyé', 'lien que nous venons de vous envoyer',
      'lien reçu par mail', 'lien reçu par e-mail', 'lien de confirmation', 'lien contenu dans', 'lien présent dans', 'sur ce lien pour confirmer', 'nous venons de vous envoyer un e-mail', 'nous venons de vous envoyer un mail',
    ],
  },
  'votre-dossier': { egal: [], contient: ['votre dossier', 'dossier d’inscription', 'mon dossier'] },
  // Dossier
  'titre-dossiers': { egal: ['Vos dossiers de formation', 'Mes dossiers de formation', 'Vos dossiers', 'Mes dossiers'] },
  'confirmer-mon-inscription': { egal: ['Confirmer mon inscription', 'Valider mon inscription', 'Je confirme mon inscription'] },
  'accord-pour-mobiliser': { egal: [], debut: ['Je donne mon accord pour mobiliser'] },
  'statut-en-cours-de-creation': { egal: ['En cours de création'] },
  'statut-demande-d-inscription': { egal: ['Demande d’inscription'] },
  'statut-proposition-de-l-organisme': { egal: ['Proposition de l’organisme', 'Proposition de l’organisme de formation'] },
  'statut-a-valider': { egal: ['À valider'] },
  'statut-paiement-en-cours': { egal: ['Paiement en cours'] },
  'statut-paiement-refuse': { egal: ['Paiement refusé'] },
  'statut-valide': { egal: ['Validé'] },
  'statut-en-formation': { egal: ['En formation'] },
  'statut-formation-terminee': { egal: ['Formation terminée'] },
  'statut-refuse-par-l-organisme': { egal: ['Refusé par l’organisme', 'Refusé par l’organisme de formation'] },
  'statut-demande-d-inscription-annulee': { egal: ['Demande d’inscription annulée'] },
  'statut-formation-annulee': { egal: ['Formation annulée'] },
  'statut-formation-annulee-par-l-organisme': { egal: ['Formation annulée par l’organisme', 'Formation annulée par l’organisme de formation'] },
  'envoyer-mon-inscription': { egal: ['Envoyer mon inscription', 'Envoyer ma demande d’inscription', 'Envoyer ma demande', 'Envoyer mon dossier'] },
  'demande-envoyee': {
    egal: ['Demande d’inscription envoyée', 'Demande envoyée'],
    debut: ['Vous avez bien envoyé votre demande', 'Votre demande d’inscription est envoyée', 'Votre demande d’inscription a bien été', 'Votre demande d’inscription a été envoyée', 'Votre demande d’inscription a été transmise', 'Votre demande a bien été envoyée', 'Votre inscription a bien été envoyée'],
  },
  'paiement-par-carte': { egal: ['Paiement par carte', 'Paiement par carte bancaire'], debut: ['Votre paiement a été refusé', 'Votre paiement est en cours', 'Votre banque a refusé le paiement'] },
  'inscription-confirmee': { egal: ['Inscription confirmée', 'Inscription validée'], debut: ['Votre inscription est validée', 'Votre inscription est confirmée', 'Vous avez confirmé votre inscription', 'Votre inscription a bien été confirmée'] },
  'date-de-debut': { egal: ['Date de début', 'Début', 'Début de la formation', 'Date de début de la formation', 'Date de début de session'], debut: ['Date de début :', 'Début :'] },
  'date-de-fin': { egal: ['Date de fin', 'Fin de la formation', 'Date de fin de la formation', 'Date de fin de session'], debut: ['Date de fin :'] },
  // Cancelling
  annulation: {
    egal: ['Annuler mon inscription', 'Annuler votre inscription', 'Annuler ma demande', 'Annuler ma demande d’inscription', 'Annuler ma formation', 'Annulation de mon inscription', 'Annulation de votre inscription', 'Annulation de la formation', 'Annuler cette formation'],
    debut: [
      'Vous êtes sur le point d’annuler', 'Voulez-vous vraiment annuler', 'Souhaitez-vous vraiment annuler', 'Souhaitez-vous annuler', 'Voulez-vous annuler', 'Êtes-vous sûr de vouloir annuler',
      'Êtes-vous sûr(e) de vouloir annuler', 'Êtes-vous certain de vouloir annuler', 'Vous allez annuler', 'Confirmez-vous l’annulation', 'Confirmer l’annulation', 'Motif de l’annulation',
    ],
  },
  'confirmer-annulation': { egal: ['Confirmer mon annulation', 'Confirmer l’annulation', 'Je confirme l’annulation', 'Valider l’annulation', 'Oui, annuler', 'Oui, annuler mon inscription', 'Annuler définitivement', 'Annuler mon inscription'] },
  // Account
  'titre-creation': { egal: ['Création de compte', 'Créer mon compte', 'Créer votre compte', 'Inscription', 'Création de votre compte'] },
  'etape-de-creation': {
    egal: [
      'Votre identité', 'Votre contact', 'Votre adresse de domicile', 'Votre adresse', 'Votre mot de passe', 'Confirmez votre mot de passe', 'Confirmation du mot de passe', 'Contrôle de sécurité', 'Nom de naissance',
      'Vos informations professionnelles', 'Votre situation', 'Code à 6 chiffres', 'Diplôme le plus élevé', 'Adresse mail personnelle', 'Téléphone mobile', 'Vos coordonnées',
    ],
    debut: ['Recopiez le code affiché', 'Saisissez le code à 6 chiffres', 'Saisissez uniquement votre nom de naissance', 'Saisissez les 13 caractères', 'J’ai lu et j’accepte les conditions générales'],
  },
  'verification-identite': {
    egal: ['Identité numérique requise', 'Vérifiez votre identité', 'Votre identité doit être vérifiée', 'Vérification de votre identité', 'Vérification d’identité'],
    debut: [
      'Vous n’avez pas la possibilité ou ne souhaitez pas vous identifier avec FranceConnect', 'L’inscription à une formation nécessite la vérification', 'Pour créer votre dossier, identifiez-vous avec FranceConnect+',
      'Pour créer votre dossier d’inscription, vous devez vous identifier avec FranceConnect+', 'Pour vous inscrire, identifiez-vous avec FranceConnect+', 'Vous devez vous identifier avec FranceConnect+', 'FranceConnect+ est nécessaire', 'FranceConnect+ est obligatoire',
    ],
  },
  'inscription-sans-franceconnect': { egal: ['Inscription sans FranceConnect', 'Inscription sans FranceConnect+'] },
  // Search
  'titre-recherche': { egal: ['Rechercher une formation', 'Recherche de formation', 'Rechercher une formation pour mon mandat', 'Chercher une formation', 'Recherche d’une formation'] },
  'champ-de-recherche': { egal: ['Formation, métier, etc.', 'Métier, formation, compétence', 'Formation, métier, compétence', 'Rechercher'], debut: ['Formation en centre'] },
  'choix-du-mandat': { egal: ['Votre mandat électoral', 'Formations liées à mon mandat'], debut: ['Formations liées à mon mandat'] },
  'titre-resultats': { egal: ['Résultats de recherche', 'Résultats de votre recherche', 'Afficher plus de formations', 'Revenir à la recherche'], contient: ['correspondent à votre recherche', 'correspond à votre recherche', 'formations affichées'] },
  // Notices and interruptions
  'avis-fonction-publique': { egal: [], debut: ['Si vous travaillez actuellement dans la fonction publique', 'Information : si vous travaillez actuellement dans la fonction publique', 'Vous travaillez actuellement dans la fonction publique'] },
  valider: { egal: ['Valider', 'Continuer', 'J’ai compris'] },
  'lien-perime': {
    egal: ['Lien expiré', 'Lien invalide'],
    debut: ['Votre lien n’est plus valide', 'Ce lien n’est plus valide', 'Le lien n’est plus valide', 'Votre lien a expiré', 'Ce lien a expiré', 'Le lien a expiré', 'Ce lien de confirmation', 'Le lien de confirmation a expiré', 'La modification de votre adresse email n’a pas pu aboutir'],
    contient: ['lien a expiré', 'lien est expiré', 'lien n’est plus valide', 'mail a expiré', 'mail est expiré', 'mail n’est plus valide', 'a déjà été utilisé'],
  },
  'session-expiree': {
    egal: ['Session expirée'],
    debut: ['Votre session a expiré', 'Votre session est expirée', 'Votre session a été interrompue', 'Votre session est terminée', 'Vous avez été déconnecté', 'Pour votre sécurité, vous avez été déconnecté', 'Session expirée', 'Suite à une période d’inactivité'],
  },
  'erreur-technique': {
    egal: ['Erreur technique', 'Erreur 500', 'Erreur interne', 'Une erreur est survenue'],
    debut: ['Une erreur technique', 'Une erreur est survenue', 'Une erreur s’est produite', 'Une erreur inattendue', 'Une erreur interne', 'Oups, une erreur', 'Un problème technique', 'Nous rencontrons un problème technique', 'Nous rencontrons actuellement un problème', 'Suite à un problème technique', 'En raison d’un problème technique'],
  },
  'site-indisponible': {
    egal: ['Site en maintenance', 'Maintenance en cours', 'Service indisponible', 'Site indisponible', 'Mon Compte Formation est indisponible'],
    debut: [
      'Le site Mon Compte Formation n’est pas disponible', 'Le site Mon Compte Formation est indisponible', 'Le site Mon Compte Formation est actuellement', 'Mon Compte Formation est indisponible', 'Mon Compte Formation est en maintenance', 'Vous êtes très nombreux',
      'Le site est en maintenance', 'Le site est actuellement', 'Le site est indisponible', 'Le site est temporairement indisponible', 'Une opération de maintenance est en cours', 'Une opération de maintenance technique est en cours', 'Service temporairement indisponible', 'Service momentanément indisponible', 'Le service est momentanément indisponible',
      'Le service est temporairement indisponible', 'Request unsuccessful', 'Incapsula incident',
    ],
  },
  // Help
  'titre-aide': { egal: ['Aide', 'Besoin d’aide', 'Besoin d’aide ?', 'Accès Élus', 'Aide aux élus'], debut: ['Besoin d’aide', 'Vous êtes élu', 'Je suis un(e) élu(e) local(e)', 'Élus : vos questions'] },
  // Only pointed at
  'vers-vos-droits': { egal: ['Droits', 'Vos droits', 'Mes droits', 'Consulter mes droits', 'Consulter mes droits formation', 'Voir mes droits', 'Consulter vos droits', 'Voir vos droits'] },
  'vers-vos-dossiers': { egal: ['Dossiers', 'Voir mes dossiers', 'Voir mon dossier', 'Consulter mes dossiers', 'Accéder à mes dossiers', 'Revenir à mes dossiers'] },
  'vers-la-recherche': { egal: ['Recherche', 'Rechercher une autre formation'] },
  'acces-elus': { egal: ['Accès Élus', 'Accès élu', 'Espace élus'] },
  'chercher-pour-mon-mandat': { egal: [], debut: ['Chercher les formations liées à l’exercice', 'Chercher une formation liée à l’exercice', 'Rechercher une formation liée à mon mandat', 'Formations liées à mon mandat'] },
  'onglet-financement': { egal: ['Financement', 'Financement de la formation'] },
  payer: {
    egal: ['Payer', 'Payer la formation', 'Payer ma formation', 'Payer par carte', 'Payer par carte bancaire', 'Payer maintenant', 'Payer le reste à payer', 'Procéder au paiement', 'Réessayer le paiement', 'Payer et confirmer mon inscription'],
  },
  // « Annuler » alone is left out: nobody can tell whether it cancels the training or the question.
  'ne-pas-annuler': {
    egal: ['Ne pas annuler', 'Non, ne pas annuler', 'Retour', 'Revenir au dossier', 'Non, revenir au dossier', 'Retour au dossier', 'Garder mon inscription', 'Conserver mon inscription', 'Non, conserver mon inscription', 'Non, garder mon inscription'],
  },
  fermer: { egal: ['Fermer', 'Fermer la fenêtre'] },
  // Anything still loading
  chargement: { egal: ['Chargement', 'Chargement en cours', 'Veuillez patienter', 'Chargement de vos droits'], debut: ['Chargement en cours', 'Chargement de', 'Veuillez patienter'] },
} as const satisfies Readonly<Record<string, Wordings>>;

export type LibelleId = keyof typeof LIBELLES;
