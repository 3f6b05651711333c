/** Every clue in plain words, for « Pourquoi je pense cela » and for docs/etats.md: each lives with its entry, or with what is said. */

import type { Etat } from './etat';
import { ETATS } from './etats';

/** Checks made before any state. */
const CONTROLES: Readonly<Record<string, string>> = {
  'ou-en-est-le-dossier': 'La page montre où en est le dossier.',
  'adresse-du-site': 'L’adresse est bien celle du site.',
  'page-lisible': 'La page peut être lue.',
  'page-traduite': 'La page est traduite par le navigateur.',
  'contenu-present': 'La page a un contenu.',
  'liste-de-messages': 'La page liste des messages ou des événements passés.',
  'fenetre-ouverte': 'Une fenêtre est ouverte, et je ne la comprends pas.',
};

/** A sentence says what is true when the clue is found. One id means the same thing in every state. */
export const INDICES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.values(ETATS).flatMap(({ clues }: Etat) => clues.map(({ id, phrase }) => [id, phrase]))),
  ...CONTROLES,
};

/** The words of a clue, or null when nobody wrote them. */
export function motsDIndice(id: string): string | null {
  return Object.hasOwn(INDICES, id) ? (INDICES[id] ?? null) : null;
}
