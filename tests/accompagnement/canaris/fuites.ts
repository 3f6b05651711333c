/** Whether something personal is left in a text, whole or in pieces. */

function plier(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll('œ', 'oe');
}

function morceaux(text: string): readonly string[] {
  return plier(text).split(/[^a-z0-9]+/u).filter((one) => one !== '');
}

/** A piece that tells somebody apart: a name, or figures that are not zeros. Particles, days and short numbers alone do not. */
function designe(one: string): boolean {
  return /^\d+$/u.test(one) ? one.length >= 3 && !/^0+$/u.test(one) : one.length >= 4;
}

/** Numbers that the copy makes itself: renamed ids, and the length of the address in its first line. */
const NOTRES = /\bid-\d+\b|url=\(\d+\)/gu;

/** Takes the text without any of the data, the text to search, and the data; returns each piece of it that is there. */
export function fuites(temoin: string, copie: string, donnees: readonly string[]): readonly string[] {
  const texte = copie.replaceAll(NOTRES, '');
  const known = new Set(morceaux(temoin));
  const found = new Set(morceaux(texte).filter((one) => !known.has(one)));
  const compact = morceaux(texte).join('');
  return donnees.flatMap((donnee) => {
    const pieces = morceaux(donnee).filter((one) => designe(one) && found.has(one));
    const whole = morceaux(donnee).join('');
    return whole.length >= 6 && compact.includes(whole) ? [...pieces, donnee] : pieces;
  });
}
