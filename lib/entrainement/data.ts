/** Sample data. Everything is invented and cannot be anybody's: the numbers have wrong check digits, the addresses end in `.invalid`. */

import type { Settings } from './settings';

const NBSP = '\u00A0';

export const PERSONNE = {
  nom: 'ISABELLE DUPONT',
  prenom: 'Isabelle',
  nomDeNaissance: 'DUPONT',
  numero: '2 99 99 99 999 999 99',
  mail: 'isabelle.dupont@exemple.invalid',
  telephone: '00 00 00 00 00',
  adresse: '1 rue de l’Exemple, 00000 Ville-Fictive',
} as const;

const SIRET = '98765432100019';

export interface Formation {
  /** First part of its route. */
  readonly id: string;
  /** Second part: the same training may be offered in several places. */
  readonly action: string;
  /** Only shown to logged-in élus. */
  readonly elu: boolean;
  readonly titre: string;
  readonly organisme: string;
  readonly prix: string;
  readonly debut: string;
  readonly fin: string;
  readonly lieu: string;
  readonly duree: string;
}

export const FORMATIONS: readonly Formation[] = [
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

export const FORMATION_ELU = FORMATIONS[0] as Formation;
export const FORMATION_CPF = FORMATIONS[2] as Formation;

/** @returns the hash of its sheet */
export function sheetHash(formation: Formation): string {
  const contexte = formation.elu ? '' : '?contexteFormation=ACTIVITE_PROFESSIONNELLE';
  return `#/formation/recherche/${formation.id}/${formation.action}${contexte}`;
}

/** Labels shown to the person, as quoted by a page of 2022. */
export const STATUTS = {
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
} as const;

export type Statut = keyof typeof STATUTS;
export type Dossier = { readonly numero: string, readonly formation: Formation, readonly statut: Statut };

export const NUMERO_DOSSIER = '99000000042';

/** The dossiers of the person: the one of the journey, then two older ones when asked for. */
export function dossiersOf(settings: Settings): readonly Dossier[] {
  const list: Dossier[] = settings.statut === 'aucun' ? [] : [{ numero: NUMERO_DOSSIER, formation: FORMATION_ELU, statut: settings.statut }];
  if (settings.dossiers === 'un') return list;
  return [
    { numero: '99000000017', formation: FORMATION_CPF, statut: 'formation-terminee' },
    ...list,
    { numero: '99000000033', formation: FORMATIONS[1] as Formation, statut: 'valide' },
  ];
}

/** Balances, per generation: the cap was 700 € in 2022, 800 € since 2023. */
export const SOLDES = {
  materiel: { elu: `700,00${NBSP}€`, euros: `850,00${NBSP}€`, heures: '24 heures' },
  dsfr: { elu: `800,00${NBSP}€`, euros: `1${NBSP}250,00${NBSP}€`, heures: '24 heures' },
} as const;
