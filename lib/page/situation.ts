/** Who is in front of the page, and which of the site's pages it is. Pure types, that conditions and reports both name. */

/** Positive evidence only: the absence of a log-in link proves nothing. */
export type Session = 'connecte' | 'deconnecte' | 'indetermine';

/** The site before (`materiel`) and after (`dsfr`) its redesign, its public pages, or no evidence. */
export type Generation = 'materiel' | 'dsfr' | 'publique' | 'indeterminee';
