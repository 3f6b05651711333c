/** What the addresses of the site are known to be: data, which the background hands over to the page. */

/** Kinds of address. The only list of them. */
export const ROUTE_KINDS = [
  'accueil', 'connexion', 'droits', 'recherche', 'resultats', 'fiche', 'dossiers', 'dossier', 'aide', 'aide-elu', 'autre', 'publique', 'publique-elu', 'hors-application',
] as const;
export type RouteKind = (typeof ROUTE_KINDS)[number];

/** What the words of an address speak of, whatever its kind: addresses that nobody has seen are read by their words. */
export const MOTS_D_ADRESSE = {
  connexion: 'connexion, login, identification, authentification, reconnexion',
  creation: 'creation-compte, inscription, creer-compte, creer-un-compte, nouveau-compte, creation, enregistrement',
  profil: 'profil, mon-compte, informations-personnelles, mes-informations, completer-profil, mise-a-jour, situation',
  droits: 'droits, mes-droits, vos-droits, compteurs, solde',
  recherche: 'recherche, rechercher, formations, catalogue',
  favoris: 'favoris, selection, comparateur, alertes',
  identite: 'identite, verification-identite, franceconnect, franceconnect-plus, justificatif, justificatif-identite, identite-numerique',
  courriel: 'email, e-mail, courriel, mail, confirmation-par-courriel, validation-courriel, confirmation-email, verification-email, lien',
  saisie: 'saisie, nouveau, creation, brouillon, formulaire, informations, recapitulatif, demande, completer',
  confirmation: 'confirmation, validation, financement, proposition, engagement, decision, accepter',
  paiement: 'paiement, reglement, carte, payer',
  annulation: 'annulation, annuler, annule, desistement, desister, abandon, abandonner, retractation, renoncer, renoncement, renonciation, retrait, retirer, resiliation',
  suivi: 'suivi, detail, synthese, resume, historique',
  erreur: 'erreur, error, 404, 500, indisponible, maintenance, session-expiree, expiree',
} as const satisfies Readonly<Record<string, string>>;
export type MotDAdresse = keyof typeof MOTS_D_ADRESSE;

/** As it travels. */
export interface Adresses {
  readonly mots: Readonly<Record<MotDAdresse, string>>;
  readonly chemins: Readonly<Record<string, RouteKind>>;
  readonly familles: Readonly<Record<string, RouteKind>>;
  readonly listes: readonly string[];
}

/** Whole addresses. */
const CHEMINS: Readonly<Record<string, RouteKind>> = {
  '': 'accueil',
  '/accueil': 'accueil',
  '/tableau-de-bord': 'accueil',
  '/connexion': 'connexion',
  '/login': 'connexion',
  '/compte-utilisateur/connexion': 'connexion',
  '/droits': 'droits',
  '/formation': 'recherche',
  '/formation/recherche': 'recherche',
  '/formation/recherche/modalite': 'recherche',
  '/formation/recherche/avancee': 'recherche',
  '/formation/recherche/results': 'resultats',
  '/formation/recherche/resultats': 'resultats',
  '/formation/recherche/modalite/results': 'resultats',
  '/formation/recherche/modalite/resultats': 'resultats',
  '/dossiers': 'dossiers',
};

/** What the first word of an address is about, when the whole of it is not known. */
const FAMILLES: Readonly<Record<string, RouteKind>> = {
  droits: 'droits', 'mes-droits': 'droits', 'vos-droits': 'droits', connexion: 'connexion', dossiers: 'dossier', dossier: 'dossier', 'mes-dossiers': 'dossier', 'vos-dossiers': 'dossier',
};
/** Words of an address that only narrow a list. */
const LISTES = ['liste', 'tous', 'toutes', 'en-cours', 'encours', 'termines', 'clos', 'archives', 'historique', 'a-traiter', 'actifs', 'ouverts', 'fermes'];

export const ADRESSES: Adresses = { mots: MOTS_D_ADRESSE, chemins: CHEMINS, familles: FAMILLES, listes: LISTES };
