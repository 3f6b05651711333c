/** The script of the site's pages, on our own practice page: there it does nothing by itself, it lends the means to read. */

import { openLexique } from '../page/lexique';
import { readPage } from '../page/page-view';
import { readOrNull } from '../page/read';

export interface Lecteur {
  readonly openLexique: typeof openLexique;
  readonly readOrNull: typeof readOrNull;
  readonly readPage: typeof readPage;
}

export interface LecteurHolder {
  lecteurDuCompagnon?: Lecteur | undefined;
}

export function layLecteur(holder: LecteurHolder): void {
  holder.lecteurDuCompagnon = { openLexique, readOrNull, readPage };
}
