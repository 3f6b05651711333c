/** The types of a followed training: what it is, and what its fields are made of. */

export type { Dossier } from './champs';
export * from './valeur';
