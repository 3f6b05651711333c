/**
 * The controls of the site that the guide may point at. Ids only: how each is found lives beside the vocabulary.
 * A missing control is a normal value: the guide then speaks without pointing.
 */
export const ANCHOR_IDS = [
  's-identifier',
  'franceconnect',
  'creer-mon-compte',
  'inscription-sans-franceconnect',
  'vos-droits',
  'compte-elu',
  'chercher-pour-mon-mandat',
  'rechercher',
  'selecteur-de-mandat',
  'acces-elus',
  'creer-mon-dossier',
  'valider-l-information',
  'envoyer-mon-inscription',
  'vos-dossiers',
  'dossier-le-plus-urgent',
  'onglet-financement',
  'accord-pour-mobiliser',
  'confirmer-mon-inscription',
  'payer',
  'annuler-mon-inscription',
  'ne-pas-annuler',
] as const;

export type AnchorId = (typeof ANCHOR_IDS)[number];
