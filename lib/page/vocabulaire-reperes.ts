/** Wordings of controls that the guide points at and that no clue looks for. Part of `vocabulaire.ts`, same rules. */

export const REPERES = {
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
} as const;
