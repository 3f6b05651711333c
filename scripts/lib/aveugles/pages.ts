/** Labelled pages, as files: the authors' own fixtures, and those of authors who never saw the reader. */

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { ROOT } from '../root';

/** `expected.json` of a blind page (`tests/fixtures/aveugles/LISEZMOI.md`); a fixture of our own has the first four keys. */
export interface Attendu {
  readonly url: string;
  /** An id, or null: nothing may be claimed. */
  readonly state: string | null;
  readonly session: string;
  readonly facts?: Readonly<Record<string, unknown>>;
  readonly accept?: readonly string[];
  readonly acceptSession?: readonly string[];
  readonly noFacts?: readonly string[];
  readonly critical?: boolean;
  readonly note?: string;
}

export interface PageEtiquetee {
  readonly nom: string;
  /** Letter of the author; `pages` for our own fixtures. */
  readonly auteur: string;
  readonly html: string;
  readonly attendu: Attendu;
}

/** What a verdict that claims nothing is called. */
const MUETS: ReadonlySet<string> = new Set(['inconnu', 'chargement', 'ambigu', 'hors-site']);

function readFolder(folder: string, auteurDe: (nom: string) => string): readonly PageEtiquetee[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort()
    .map((nom) => {
      const brut = JSON.parse(readFileSync(join(folder, nom, 'expected.json'), 'utf8')) as Attendu;
      const attendu = brut.state !== null && MUETS.has(brut.state) ? { ...brut, state: null, accept: [...(brut.accept ?? []), brut.state] } : brut;
      return { nom, auteur: auteurDe(nom), html: readFileSync(join(folder, nom, 'page.html'), 'utf8'), attendu };
    });
}

/** Pages of blind authors; `folder` for others than those of the project. The author is the letter that begins the folder's name. */
export function pagesAveugles(folder: string = join(ROOT, 'tests/fixtures/aveugles')): readonly PageEtiquetee[] {
  return readFolder(folder, (nom) => nom.charAt(0));
}

export function pagesConnues(): readonly PageEtiquetee[] {
  return readFolder(join(ROOT, 'tests/fixtures/pages'), () => 'pages');
}

/** A document as the tests have it, and how to let go of it: the engine keeps all that it parsed. */
export function openPage(html: string): { readonly document: Document; readonly close: () => void } {
  const window = new Window();
  const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
  return { document, close: () => void window.happyDOM.close() };
}
