/** Under which id a profile is chosen: it says where the profile comes from, so that no file can take the place of a built-in one. */

const FICHIER = 'profil:';
const ORGANISATION = 'organisation:';

interface Nomme {
  readonly id: string;
}

/** The id under which the profile of a file is chosen. */
export function idDeProfil({ id }: Nomme): string {
  return FICHIER + id;
}

/** The same for the one that the fleet's configuration gives. */
export function idDOrganisation({ id }: Nomme): string {
  return ORGANISATION + id;
}

/** Whether an id may be that of a profile that came by a file. */
export function isIdDeProfil(id: string): boolean {
  return /^profil:[a-z0-9][a-z0-9-]{1,38}[a-z0-9]$/u.test(id);
}

/** Whether an id is that of no built-in profile: what it shows is read from a file, or from the fleet's configuration. */
export function isAjoute(id: string): boolean {
  return id.startsWith(FICHIER) || id.startsWith(ORGANISATION);
}
