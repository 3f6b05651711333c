/** What the person who helps calls each control, on the phone. */

import type { AnchorId } from '../page/anchor-ids';

export const NOMS_REPERES = {
  's-identifier': 'S’identifier',
  franceconnect: 'FranceConnect',
  'creer-mon-compte': 'Créer mon compte',
  'inscription-sans-franceconnect': 'S’inscrire sans FranceConnect+',
  'vos-droits': 'Vos droits formation',
  'compte-elu': 'Compte élu',
  'chercher-pour-mon-mandat': 'Chercher pour mon mandat',
  rechercher: 'Rechercher une formation',
  'selecteur-de-mandat': 'Choix du mandat',
  'acces-elus': 'Accès Élus',
  'creer-mon-dossier': 'Créer mon dossier',
  'valider-l-information': 'Valider l’information',
  'envoyer-mon-inscription': 'Envoyer mon inscription',
  'vos-dossiers': 'Vos dossiers de formation',
  'dossier-le-plus-urgent': 'Le dossier le plus urgent',
  'onglet-financement': 'Onglet Financement',
  'accord-pour-mobiliser': 'Accord pour utiliser vos droits',
  'confirmer-mon-inscription': 'Confirmer mon inscription',
  payer: 'Payer',
  'annuler-mon-inscription': 'Annuler mon inscription',
  'ne-pas-annuler': 'Ne pas annuler',
} as const satisfies Readonly<Record<AnchorId, string>>;
