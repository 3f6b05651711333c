/** What the reader does not read of our own pages, known and compared exactly: it fails when it heals. */

/** Silent, and why: data, compared exactly. One that heals must leave the list. */
export const LACUNES: Readonly<Record<string, string>> = {
  'compte-elu-absent--dsfr-titre-pour-lecteur-d-ecran': 'Un droit d’élu dit aux seuls lecteurs d’écran : ni montré, ni sûrement absent.',
  'formation-non-connecte--dsfr-favori-ouvert': 'La fenêtre ouverte n’est pas comprise : rien n’est dit de la page derrière.',
  'formation-non-connecte--dsfr-titre-piege': 'Le titre de la formation se lit comme un message du site.',
};
/** A fact that is not read any more: silent, never false. */
export const SANS_PRIX: ReadonlySet<string> = new Set(['formation-non-connecte--dsfr-description-anciennes-dates']);

/** Nothing is known to be missing of that page. */
export function isComplete(name: string): boolean {
  return !Object.hasOwn(LACUNES, name) && !SANS_PRIX.has(name);
}
