/** What a screen is made from, and what a screen is: the types that everything here shares, in a file that imports no screen. */

import type { Dossier, Formation } from './data';
import type { Settings } from './settings';

/** What an address says, besides its screen. */
export interface Address {
  /** Without query nor skip-link mark. */
  readonly path: string;
  readonly formation?: Formation;
  readonly dossier?: Dossier;
  readonly onglet?: string;
  readonly etape?: string;
  readonly publicCible?: string;
}

/** What a screen is made from. */
export interface View {
  readonly generation: 'dsfr' | 'materiel';
  readonly session: 'connecte' | 'deconnecte';
  readonly settings: Settings;
  readonly route: Address;
  /** Without what a skip link added. */
  readonly hash: string;
  readonly phase: 'squelette' | 'contenu' | 'complet';
}

export interface Screen {
  readonly pageTitle: (view: View) => string;
  /** Inside of `main`. */
  readonly main: (view: View) => string;
  /** What stands there until the content comes. */
  readonly loading?: (view: View) => string;
  /** Milliseconds until a second part comes. */
  readonly lateAfter?: (view: View) => number | null;
}
