/** The wordings that a copy of a page may keep: the vocabulary of the reader, and the few words it reads without naming them. */

import { cleDe } from '../page/text';
import { VOCABULAIRE, type Wordings } from '../page/vocabulaire';

export interface MotsGardes {
  /** Keys that are the whole of a text, by their first four letters. */
  readonly entiers: ReadonlyMap<string, readonly string[]>;
  /** Keys that begin a text, in the same way. */
  readonly debuts: ReadonlyMap<string, readonly string[]>;
  /** Keys that may stand anywhere in a text. */
  readonly partout: readonly string[];
  /** The words of all these wordings, one by one: a new sentence of the site can still be half read. */
  readonly seuls: ReadonlySet<string>;
}

/** How many letters the two maps go by; every wording of the vocabulary has at least as many. */
export const PREFIXE = 4;

/**
 * Words that the reader weighs outside its vocabulary (the label of a status, another step, another amount), and labels of the site that
 * help a person to find her way in a copy. None can be a piece of personal data.
 */
const AUSSI: readonly Wordings[] = [
  { egal: ['Menu', 'Mon Compte Formation', 'Accueil', 'Conseils professionnels', 'Description', 'Localisation', 'Annuler', 'Enregistrer', 'Télécharger', 'Imprimer', 'Plan du site', 'Mentions légales'] },
  { egal: ['Étape', 'Statut', 'État'], debut: ['Statut du dossier', 'État du dossier', 'Statut :', 'État :', 'Votre participation'] },
  { egal: [], debut: ['Reste à payer', 'Montant mobilisé', 'Montant à payer', 'Vos droits', 'Droits mobilisés', 'Frais de dossier', 'Frais', 'Abondement'] },
  { egal: [], contient: ['Étape suivante', 'Prochaine étape', 'Étape précédente', 'Étapes à venir', 'Mon Compte Formation'] },
];

/** Compiles them once: the copy of a page asks this of each of its texts. */
export function motsGardes(): MotsGardes {
  const all: readonly Wordings[] = [...Object.values(VOCABULAIRE), ...AUSSI];
  return {
    entiers: byPrefix(all.flatMap((one) => one.egal)),
    debuts: byPrefix(all.flatMap((one) => one.debut ?? [])),
    partout: [...new Set(all.flatMap((one) => one.contient ?? []).map(cleDe))],
    seuls: new Set(all.flatMap((one) => [...one.egal, ...(one.debut ?? []), ...(one.contient ?? [])]).flatMap(motsDe)),
  };
}

/** Two letters at least, and no figure. */
function motsDe(texte: string): readonly string[] {
  return texte.split(/[^\p{L}]+/u).map(cleDe).filter((mot) => mot.length >= 2);
}

/** Longest first: « Prix de la formation » before « Prix ». */
function byPrefix(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const cles = [...new Set(texts.map(cleDe))].sort((a, b) => b.length - a.length);
  const map = new Map<string, string[]>();
  for (const cle of cles) {
    const bucket = map.get(cle.slice(0, PREFIXE));
    if (bucket) bucket.push(cle);
    else map.set(cle.slice(0, PREFIXE), [cle]);
  }
  return map;
}
