// @ts-check
/** Sample data. Everything is invented and cannot be anybody's: the numbers have wrong check digits, the addresses end in `.invalid`. */

const NBSP = '\u00A0';

export const PERSONNE = /** @type {const} */ ({
  nom: 'ISABELLE DUPONT',
  prenom: 'Isabelle',
  nomDeNaissance: 'DUPONT',
  numero: '2 99 99 99 999 999 99',
  mail: 'isabelle.dupont@exemple.invalid',
  telephone: '00 00 00 00 00',
  adresse: '1 rue de l’Exemple, 00000 Ville-Fictive',
});

const SIRET = '98765432100019';

/**
 * @typedef {object} Formation
 * @property {string} id first part of its route
 * @property {string} action second part: the same training may be offered in several places
 * @property {boolean} elu only shown to logged-in élus
 * @property {string} titre
 * @property {string} organisme
 * @property {string} prix
 * @property {string} debut
 * @property {string} fin
 * @property {string} lieu
 * @property {string} duree
 */

/** @type {readonly Formation[]} */
export const FORMATIONS = [
  {
    id: `${SIRET}_ELU_Budget-2027`, action: `${SIRET}_ELU_Budget-2027_MACON`, elu: true,
    titre: 'Le budget communal, niveau confirmé', organisme: 'INSTITUT FICTIF DES ÉLUS',
    prix: `150,00${NBSP}€`, debut: '21/02/2027', fin: '22/02/2027', lieu: 'Ville-Fictive (00000)', duree: '14 heures - En journée',
  },
  {
    id: `${SIRET}_ELU_Urbanisme`, action: `${SIRET}_ELU_Urbanisme_1`, elu: true,
    titre: 'Comprendre les règles d’urbanisme', organisme: 'INSTITUT FICTIF DES ÉLUS',
    prix: `320,00${NBSP}€`, debut: '15/03/2027', fin: '16/03/2027', lieu: 'À distance', duree: '14 heures - En journée',
  },
  {
    id: `${SIRET}_BUREAU_03`, action: `${SIRET}_BUREAU_03a`, elu: false,
    titre: 'Tableur : les bases', organisme: 'CENTRE DE DÉMONSTRATION',
    prix: `2${NBSP}136,00${NBSP}€`, debut: '05/04/2027', fin: '09/04/2027', lieu: 'Ville-Fictive (00000)', duree: '35 heures - En journée',
  },
];

export const FORMATION_ELU = /** @type {Formation} */ (FORMATIONS[0]);
export const FORMATION_CPF = /** @type {Formation} */ (FORMATIONS[2]);

/** @param {Formation} formation @returns {string} the hash of its sheet */
export function sheetHash(formation) {
  const contexte = formation.elu ? '' : '?contexteFormation=ACTIVITE_PROFESSIONNELLE';
  return `#/formation/recherche/${formation.id}/${formation.action}${contexte}`;
}

/** Labels shown to the person, as quoted by a page of 2022. */
export const STATUTS = /** @type {const} */ ({
  'en-cours-de-creation': 'En cours de création',
  'demande-d-inscription': 'Demande d’inscription',
  'proposition-de-l-organisme': 'Proposition de l’organisme',
  'a-valider': 'À valider',
  'paiement-en-cours': 'Paiement en cours',
  'paiement-refuse': 'Paiement refusé',
  valide: 'Validé',
  'en-formation': 'En formation',
  'formation-terminee': 'Formation terminée',
  'refuse-par-l-organisme': 'Refusé par l’organisme',
  'demande-d-inscription-annulee': 'Demande d’inscription annulée',
  'formation-annulee': 'Formation annulée',
  'formation-annulee-par-l-organisme': 'Formation annulée par l’organisme',
});

/** @typedef {keyof typeof STATUTS} Statut */
/** @typedef {{ readonly numero: string, readonly formation: Formation, readonly statut: Statut }} Dossier */

export const NUMERO_DOSSIER = '99000000042';

/**
 * The dossiers of the person: the one of the journey, then two older ones when asked for.
 * @param {import('./settings.mjs').Settings} settings @returns {readonly Dossier[]}
 */
export function dossiersOf(settings) {
  /** @type {Dossier[]} */
  const list = settings.statut === 'aucun' ? [] : [{ numero: NUMERO_DOSSIER, formation: FORMATION_ELU, statut: settings.statut }];
  if (settings.dossiers === 'un') return list;
  return [
    { numero: '99000000017', formation: FORMATION_CPF, statut: 'formation-terminee' },
    ...list,
    { numero: '99000000033', formation: /** @type {Formation} */ (FORMATIONS[1]), statut: 'valide' },
  ];
}

/** Balances, per generation: the cap was 700 € in 2022, 800 € since 2023. */
export const SOLDES = /** @type {const} */ ({
  materiel: { elu: `700,00${NBSP}€`, euros: `850,00${NBSP}€`, heures: '24 heures' },
  dsfr: { elu: `800,00${NBSP}€`, euros: `1${NBSP}250,00${NBSP}€`, heures: '24 heures' },
});
