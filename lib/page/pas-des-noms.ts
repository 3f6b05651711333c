/** Plain words that are handed over with the labels, and that no rule looks for. As keys: no case, no accents. */

/** Words in capitals above the content that are nobody's name, between spaces. */
export const PAS_DES_NOMS = ' compte formation republique francaise liberte egalite fraternite ministere travail aide menu recherche dossier dossiers droit droits elu elus ' +
  'connexion accueil conseil conseils espace france mon mes vos votre acces contenu service bienvenue site tout accepter refuser fermer cookies passer ' +
  'aller retour continuer passeports passeport mentions legales gestion besoin langue francais contraste affichage ';
