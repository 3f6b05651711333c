/** A captured page as a fixture whose verdict nobody has written yet. Pure: values in, values out. */

/** What a person must replace: `tests/fixtures.format.test.ts` refuses it, and says so. */
export const A_ECRIRE = 'À ÉCRIRE';

const NOM = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

interface Nom {
  readonly etat: string;
  readonly variante: string;
}
type Place = { ok: true; dossier: string } | { ok: false; reason: string };

/**
 * @param etats the states that a fixture may have
 * @param existants the folders that are there
 * @returns the folder to make, or why not, in French
 */
export function placeDeLaFixture({ etat, variante }: Nom, etats: readonly string[], existants: readonly string[]): Place {
  if (!etats.includes(etat)) return { ok: false, reason: `« ${etat} » n'est pas un état ; choix : ${etats.join(', ')}` };
  if (!NOM.test(variante)) return { ok: false, reason: `« ${variante} » ne convient pas : minuscules sans accent et chiffres, mots séparés par un tiret` };
  const dossier = `${etat}--${variante}`;
  return existants.includes(dossier) ? { ok: false, reason: `${dossier} existe déjà ; donnez un autre nom avec --variante` } : { ok: true, dossier };
}

/** @returns `expected.json`, everything that a person alone can tell left to write */
export function verdictAEcrire({ etat, url }: { etat: string; url: string }): string {
  const note = `${A_ECRIRE} : ce qu'une personne voit sur cette page, et pourquoi ce verdict.`;
  return `${JSON.stringify({ url, origin: 'capture', note, state: etat, session: A_ECRIRE, generation: A_ECRIRE, facts: A_ECRIRE }, null, 2)}\n`;
}

/** @returns the text of a saved page, whatever it was written in */
export function texteOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
