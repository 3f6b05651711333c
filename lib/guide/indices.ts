/**
 * Every clue of the reader in plain words, for « Pourquoi je pense cela » and for docs/etats.md. A sentence says what is true when the
 * clue is found; the panel writes « Trouvé » or « Pas trouvé » before it. One id means the same thing in every detector.
 */
export const INDICES: Readonly<Record<string, string>> = {
  // Checks made before any detector
  'adresse-du-site': 'L’adresse est bien celle du site.',
  'page-lisible': 'La page peut être lue.',
  'page-traduite': 'La page est traduite par le navigateur.',
  'contenu-present': 'La page a un contenu.',
  // Address
  'adresse-d-accueil': 'L’adresse est celle de l’accueil.',
  'adresse-d-un-dossier': 'L’adresse est celle d’un dossier.',
  'adresse-de-connexion': 'L’adresse est celle de la connexion.',
  'adresse-de-formation': 'L’adresse est celle d’une formation.',
  'adresse-de-l-aide-aux-elus': 'L’adresse est celle de l’aide aux élus.',
  'adresse-de-recherche': 'L’adresse est celle de la recherche.',
  'adresse-des-dossiers': 'L’adresse est celle de la liste des dossiers.',
  'adresse-des-resultats': 'L’adresse est celle des résultats de recherche.',
  'adresse-non-connue': 'L’adresse n’est celle d’aucune page que je connais.',
  'adresse-possible': 'L’adresse permet cette page.',
  'adresse-qui-demande-un-compte': 'L’adresse demande d’être connecté.',
  'page-des-droits': 'L’adresse est celle de vos droits formation.',
  'hors-des-pages-d-aide': 'Ce n’est pas une page d’aide.',
  // Loading
  'page-chargee': 'La page a fini de s’afficher.',
  'page-en-cours-de-chargement': 'La page est encore en train de s’afficher.',
  'droits-en-cours-de-chargement': 'Vos droits sont encore en train de s’afficher.',
  'page-lue-en-entier': 'La page a pu être lue jusqu’au bout.',
  'contenu-affiche': 'La page affiche un contenu.',
  // Session
  'session-ouverte': 'Vous êtes connecté : votre nom ou vos données s’affichent.',
  'lien-s-identifier': 'Vous n’êtes pas connecté : la page propose de s’identifier.',
  'invitation-a-se-connecter': 'La page vous invite à vous connecter.',
  'formulaire-de-connexion': 'La page affiche un formulaire de connexion.',
  'titre-de-connexion': 'Le titre parle de connexion.',
  'deux-facons-d-entrer': 'La page propose FranceConnect et le mot de passe.',
  'session-terminee': 'La page dit que la session est terminée.',
  'page-sans-contenu-personnel': 'La page ne montre rien de personnel.',
  // Account
  'etapes-de-creation': 'La page affiche une étape de création de compte.',
  'titre-de-creation': 'Le titre parle de création de compte.',
  'page-du-profil': 'La page affiche votre profil.',
  'identite-demandee': 'La page demande de prouver votre identité.',
  'bouton-franceconnect': 'La page affiche un bouton FranceConnect.',
  // Rights
  'panneau-compte-elu': 'La page affiche « Votre compte élu ».',
  'sans-panneau-elu': 'La page n’affiche pas « Votre compte élu ».',
  'autres-droits-affiches': 'La page affiche d’autres droits.',
  'droits-en-euros-ou-en-heures': 'La page affiche des droits en euros ou en heures.',
  'droits-affiches': 'La page affiche des droits.',
  'droits-sans-nom': 'La page affiche un montant sans dire de quel compte.',
  'droits-du-mandat-affiches': 'La page parle de droits liés au mandat.',
  'montant-disponible': 'La page affiche un montant disponible.',
  'recherche-pour-le-mandat': 'La page propose des formations liées au mandat.',
  // Search
  'formulaire-de-recherche': 'La page affiche un formulaire de recherche.',
  'choix-du-mandat': 'La page demande pour quel mandat.',
  'liste-de-formations': 'La page affiche une liste de formations.',
  'resultats-affiches': 'La page affiche des résultats.',
  // Training sheet
  'fiche-affichee': 'La page affiche la fiche d’une formation.',
  'aucune-fiche-affichee': 'La page n’affiche aucune fiche de formation.',
  'bouton-pour-s-inscrire': 'La page affiche un bouton pour s’inscrire.',
  'prix-affiche': 'La page affiche le prix.',
  'dates-affichees': 'La page affiche les dates.',
  'message-indisponible': 'La page dit que la formation est indisponible.',
  'avis-aux-agents-publics': 'La page affiche l’avis aux agents publics.',
  'fenetre-ou-ecran-a-valider': 'Cet avis attend une réponse de votre part.',
  'bouton-valider': 'La page affiche le bouton « Valider ».',
  'lien-envoye-ou-creer-mon-dossier': 'La page parle d’un lien envoyé, ou propose « Créer mon dossier ».',
  'lien-plus-valide': 'La page dit que le lien n’est plus valide.',
  // Dossier
  'statut-du-dossier': 'Le statut, un bouton ou un message du dossier correspond.',
  'statut-d-une-autre-etape': 'Le statut du dossier est celui d’une autre étape.',
  'bouton-d-une-autre-etape': 'La page affiche le bouton d’une autre étape.',
  'accord-pour-mobiliser': 'La page demande votre accord pour utiliser vos droits.',
  'inscription-deja-envoyee': 'L’inscription est déjà à confirmer.',
  'dossiers-affiches': 'La page affiche vos dossiers.',
  'statuts-affiches': 'La page affiche le statut d’au moins un dossier.',
  'dossier-encore-affiche': 'La page affiche encore un dossier ou une inscription.',
  // Cancelling
  'question-d-annulation': 'La page parle d’annuler.',
  'fenetre-ou-bouton-de-confirmation': 'Une fenêtre ou un bouton demande de confirmer l’annulation.',
  'bouton-de-confirmation': 'Un bouton confirme l’annulation.',
  'inscription-a-confirmer-dans-la-page': 'La page propose aussi de confirmer l’inscription.',
  // Help and interruptions
  'titre-de-l-aide': 'Le titre est celui de l’aide.',
  'message-technique': 'La page annonce un problème technique.',
  'site-arrete': 'La page dit que le site est arrêté ou saturé.',
  'autre-message': 'La page affiche un autre message, plus précis.',
  'page-encore-utilisable': 'La page affiche encore un contenu utilisable.',
  // Vetoes shared by many
  'autre-page-encore-affichee': 'La page affiche le contenu d’une autre page.',
  'message-a-la-place-de-la-page': 'Un message prend la place de la page.',
};

/** The words of a clue, or null when nobody wrote them. */
export function motsDIndice(id: string): string | null {
  return Object.hasOwn(INDICES, id) ? (INDICES[id] ?? null) : null;
}
