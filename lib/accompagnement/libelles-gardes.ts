/**
 * What a copy of a page may keep: the vocabulary of the reader, and the few words it reads without naming them. Handed over to the script that
 * makes the copy: it carries no wording of its own, since the extension has them already.
 */

import { LIBELLES, type Wordings } from '../page/libelles';

/**
 * Words that the reader weighs outside its vocabulary (the label of a status, another step, another amount), and labels of the site that
 * help a person to find her way in a copy. None can be a piece of personal data.
 */
const AUSSI: readonly Wordings[] = [
  { egal: ['Menu', 'Mon Compte Formation', 'Accueil', 'Conseils professionnels', 'Description', 'Localisation', 'Annuler', 'Enregistrer', 'Télécharger', 'Imprimer', 'Plan du site', 'Mentions légales'] },
  { egal: ['Étape', 'Statut', 'État'], debut: ['Statut du dossier', 'État du dossier', 'Statut :', 'État :', 'Votre participation'] },
  { egal: [], debut: ['Reste à payer', 'Montant mobilisé', 'Montant à payer', 'Vos droits', 'Droits mobilisés', 'Frais de dossier', 'Frais', 'Abondement'] },
  // What is announced is not what happens: the future says so.
  { egal: [], contient: ['Maintenance programmée', 'Maintenance prévue', 'sera indisponible', 'sera fermé', 'seront indisponibles'] },
  { egal: [], contient: ['Étape suivante', 'Prochaine étape', 'Étape précédente', 'Étapes à venir', 'Mon Compte Formation'] },
];

export const LIBELLES_GARDES: readonly Wordings[] = [...Object.values(LIBELLES), ...AUSSI];
