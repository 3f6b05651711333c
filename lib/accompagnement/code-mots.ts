/**
 * The lists behind the code that one says on the telephone. They only ever grow, at their end: a code made by any released version must be
 * understood by all the later ones.
 */

/** Words that cannot be taken for one another on a bad line: each differs by three letters at least from all the others (a test). */
export const MOTS_DU_CODE = [
  'abricot', 'avion', 'ballon', 'bougie', 'canard', 'chemise', 'chocolat', 'citron', 'crayon', 'dauphin', 'drapeau', 'écureuil', 'étoile', 'fantôme', 'fenêtre', 'fourmi',
  'girafe', 'guitare', 'hérisson', 'hibou', 'horloge', 'igloo', 'insecte', 'jardin', 'kangourou', 'koala', 'lavande', 'lézard', 'marteau', 'montagne', 'moulin', 'musique',
  'navire', 'nuage', 'oiseau', 'orange', 'panier', 'papillon', 'parapluie', 'piscine', 'poivre', 'printemps', 'quartier', 'requin', 'rivière', 'robinet', 'sapin', 'serpent',
  'soleil', 'tambour', 'tartine', 'tigre', 'tomate', 'tracteur', 'trompette', 'usine', 'valise', 'vélo', 'violon', 'voiture', 'wagon', 'yaourt', 'zèbre', 'échelle',
] as const;

/** What may be in front of the person: the states of pages, then what is none of them. */
export const PAGES_DU_CODE = [
  'accueil', 'connexion', 'creation-compte', 'verification-identite', 'non-connecte', 'profil-a-completer', 'compte-elu-visible', 'compte-elu-absent', 'recherche', 'resultats',
  'formation', 'formation-non-connecte', 'formation-indisponible', 'information-fonction-publique', 'email-a-confirmer', 'email-confirme', 'lien-email-perime', 'dossier-a-completer',
  'demande-envoyee', 'inscription-a-confirmer', 'paiement', 'inscription-validee', 'formation-en-cours', 'formation-terminee', 'dossier-clos', 'annulation', 'liste-dossiers',
  'aide-elu', 'session-expiree', 'erreur-technique', 'site-indisponible', 'controle-anti-robot', 'inconnu', 'ambigu', 'chargement', 'hors-site',
] as const;

/** The released versions, first one first. */
export const VERSIONS_DU_CODE = ['0.1.0', '0.2.0'] as const;

export type PageDuCode = (typeof PAGES_DU_CODE)[number];
export type VersionDuCode = (typeof VERSIONS_DU_CODE)[number];
