import { readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '@/scripts/lib/ensure-build';
import { ROOT } from '@/scripts/lib/root';
import { flawsOf, isWellNamed } from './harness/architecture';

const SHIPPED = ['entrypoints', 'components', 'lib'];
/** Fixtures hold two dashes, by contract, and have their own test; a README is named as everywhere. */
const NAMED = [...SHIPPED, 'scripts', 'tests'];

function pathsUnder(folder: string): readonly string[] {
  return filesUnder(join(ROOT, folder)).map((file) => relative(ROOT, file).split(sep).join('/'));
}

const shipped = SHIPPED.flatMap(pathsUnder);
const named = NAMED.flatMap(pathsUnder).filter((path) => !path.startsWith('tests/fixtures/pages/') && !path.startsWith('tests/fixtures/aveugles/') && !path.endsWith('/README.md'));

describe('la maison', () => {
  it('a bien du code à relire', () => {
    expect(shipped.length).toBeGreaterThan(20);
  });

  it('suit le plan dans tous les fichiers livrés', () => {
    expect(shipped.flatMap((path) => flawsOf({ path, text: readFileSync(join(ROOT, path), 'utf8') }).map((flaw) => `${path} : ${flaw}`))).toEqual([]);
  });

  it('nomme ses fichiers en minuscules sans accent, les composants en PascalCase', () => {
    expect(named.filter((path) => !isWellNamed(path))).toEqual([]);
  });
});

/** What must be refused: without these, a checker that sees nothing would pass too. */
const BAD = [
  { path: 'lib/calendar/a.ts', text: "import { b } from '../rules/b';", flaw: "lib/calendar n'a pas le droit d'importer lib/rules" },
  { path: 'lib/page/a.ts', text: "import { b } from '@/lib/rules/b';", flaw: "lib/page n'a pas le droit d'importer lib/rules" },
  { path: 'lib/page/a.ts', text: "export { b } from '../guide/b';", flaw: "lib/page n'a pas le droit d'importer lib/guide" },
  { path: 'lib/rules/a.ts', text: "import type { B } from '../page/types';", flaw: "lib/rules n'a pas le droit d'importer lib/page" },
  { path: 'lib/guide/a.ts', text: "import { detect } from '../page/detect';", flaw: "lib/guide n'a pas le droit d'importer lib/page (ses types seulement)" },
  { path: 'lib/overlay/a.ts', text: "import type { Hint } from '../guide/hint';", flaw: "lib/overlay n'a pas le droit d'importer lib/guide" },
  { path: 'lib/guide/a.ts', text: "import { x } from '../../components/X';", flaw: "lib/guide n'a pas le droit d'importer components" },
  { path: 'components/A.tsx', text: "import { send } from '@/lib/browser/messages';", flaw: "components n'a pas le droit d'importer lib/browser" },
  { path: 'components/A.tsx', text: "import { browser } from 'wxt/browser';", flaw: "components n'a pas le droit au navigateur (wxt/browser)" },
  { path: 'lib/dossiers/a.ts', text: "import browser from 'webextension-polyfill';", flaw: "lib/dossiers n'a pas le droit au navigateur (webextension-polyfill)" },
  { path: 'lib/guide/a.ts', text: 'export const id = chrome.runtime.id;', flaw: "lib/guide n'a pas le droit au navigateur (chrome)" },
  { path: 'lib/guide/a.ts', text: "export const g = globalThis['eval'];", flaw: '« eval » est interdit dans le code livré' },
  { path: 'lib/overlay/a.ts', text: 'export function f(e: Element) { e.innerHTML = "x"; }', flaw: '« innerHTML » est interdit dans le code livré' },
  { path: 'lib/overlay/a.ts', text: 'export function f(e: Element) { e.insertAdjacentHTML("beforeend", ""); }', flaw: '« insertAdjacentHTML » est interdit dans le code livré' },
  { path: 'components/A.tsx', text: 'export const a = <p dangerouslySetInnerHTML={{ __html: "" }} />;', flaw: '« dangerouslySetInnerHTML » est interdit dans le code livré' },
  { path: 'entrypoints/background.ts', text: 'void fetch("https://exemple.test");', flaw: '« fetch » est interdit dans le code livré' },
  { path: 'lib/browser/a.ts', text: 'new XMLHttpRequest();', flaw: '« XMLHttpRequest » est interdit dans le code livré' },
  { path: 'lib/browser/a.ts', text: 'new WebSocket("wss://exemple.test");', flaw: '« WebSocket » est interdit dans le code livré' },
  { path: 'lib/browser/a.ts', text: 'window.postMessage(1, "*");', flaw: '« postMessage » est interdit dans le code livré' },
  { path: 'lib/browser/a.ts', text: 'new Function("return 1")();', flaw: '« Function » est interdit dans le code livré' },
  { path: 'lib/browser/a.ts', text: 'void import("./" + name);', flaw: 'un import calculé' },
  { path: 'lib/guide/a.ts', text: "void import('../../components/X');", flaw: "lib/guide n'a pas le droit d'importer components" },
  { path: 'lib/page/a.ts', text: 'export class Page {}', flaw: 'une classe' },
  { path: 'lib/page/a.ts', text: 'export enum Etat { A }', flaw: 'un enum' },
  { path: 'lib/page/a.ts', text: 'export default function f() {}\nexport default 1;', flaw: 'un export par défaut' },
  { path: 'lib/page/a.ts', text: 'let last = 0;', flaw: 'un état modifiable au niveau du module' },
  { path: 'lib/page/a.ts', text: '// x\n'.repeat(201), flaw: '201 lignes : 200 au plus' },
  { path: 'lib/divers/a.ts', text: '', flaw: "lib/divers n'est pas une pièce de la maison" },
] as const;

/** What must be let through: words in comments and texts, types, the exceptions of the plan. */
const GOOD = [
  { path: 'lib/guide/a.ts', text: "import type { PageStateId } from '../page/types';" },
  { path: 'lib/guide/a.ts', text: "import { type PageStateId } from '../page/types';" },
  { path: 'lib/rules/a.ts', text: "import { addJoursOuvres } from '../calendar/jours-ouvres';" },
  { path: 'lib/browser/a.ts', text: "import { browser } from 'wxt/browser';\nvoid browser.runtime.id;" },
  { path: 'entrypoints/background.ts', text: "import { defineBackground } from 'wxt/utils/define-background';\nexport default defineBackground(() => {});" },
  { path: 'lib/page/a.ts', text: '// never innerHTML, never fetch, no class\nexport const a = "on n\'utilise pas eval ici";' },
  { path: 'components/A.ts', text: "export const charger = () => import('./Recherche');" },
  { path: 'lib/page/a.ts', text: 'export function f() { let n = 0; n += 1; return n; }' },
] as const;

describe('la relecture de la maison voit les fautes', () => {
  it.each(BAD)('$flaw', ({ path, text, flaw }) => {
    expect(flawsOf({ path, text })).toContain(flaw);
  });

  it.each(GOOD)('laisse passer $path : $text', ({ path, text }) => {
    expect(flawsOf({ path, text })).toEqual([]);
  });

  it.each(['lib/page/Etat.ts', 'lib/page/état.ts', 'lib/page/page_state.ts', 'components/carte.TSX', 'lib/Page/a.ts', 'scripts/Build.mjs', 'lib/page/a--b.ts'])('refuse le nom %s', (path) => {
    expect(isWellNamed(path)).toBe(false);
  });

  it.each(['lib/page/page-view.ts', 'components/ToutesLesEtapes.tsx', 'entrypoints/mcf.content/index.ts', 'tests/calendar/civil-date.test.ts'])('accepte le nom %s', (path) => {
    expect(isWellNamed(path)).toBe(true);
  });
});
