import { posix } from 'node:path';
import ts from 'typescript';

/** The house, as `docs` and the plan describe it: who may import whom, and what shipped code never does. */

export interface SourceFile {
  /** From the project's root, with `/`. */
  readonly path: string;
  readonly text: string;
}

interface Arrow {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

const CEILING = 200;

/** `page` and `rules` never meet: only the guide joins what a page shows and what the law says. */
const ARROWS: Readonly<Record<string, Arrow>> = {
  'lib/calendar': { values: [], types: [] },
  'lib/rules': { values: ['lib/calendar'], types: [] },
  'lib/page': { values: [], types: [] },
  'lib/guide': { values: ['lib/rules', 'lib/calendar'], types: ['lib/page'] },
  'lib/dossiers': { values: ['lib/rules', 'lib/calendar', 'lib/guide', 'lib/accompagnement'], types: ['lib/page'] },
  'lib/accompagnement': { values: ['lib/page'], types: [] },
  // The file of an association: what the guide shows of it, and the words that the page's vocabulary gains.
  'lib/profils': { values: ['lib/guide', 'lib/page', 'lib/calendar'], types: [] },
  'lib/reglages': { values: ['lib/guide', 'lib/page', 'lib/dossiers', 'lib/profils', 'lib/calendar'], types: ['lib/rules'] },
  'lib/overlay': { values: [], types: [] },
  'lib/entrainement': { values: [], types: [] },
  'lib/browser': { values: ['lib/page', 'lib/profils', 'lib/guide', 'lib/rules', 'lib/calendar', 'lib/dossiers', 'lib/accompagnement', 'lib/reglages', 'lib/overlay'], types: [] },
  components: { values: ['lib/accompagnement', 'lib/profils', 'lib/guide', 'lib/rules', 'lib/calendar', 'lib/dossiers', 'lib/reglages', 'lib/page', 'lib/entrainement'], types: [] },
  entrypoints: { values: ['components', 'lib/browser', 'lib/profils', 'lib/guide', 'lib/rules', 'lib/calendar', 'lib/dossiers', 'lib/reglages', 'lib/page', 'lib/accompagnement', 'lib/overlay', 'lib/entrainement'], types: [] },
};

/** Sinks that turn text into code or markup, and ways out to the network. */
const FORBIDDEN = new Set([
  'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe', 'createContextualFragment', 'dangerouslySetInnerHTML', 'srcdoc',
  'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource', 'sendBeacon', 'WebTransport', 'RTCPeerConnection', 'importScripts', 'eval', 'Function', 'postMessage',
]);

const BROWSER_MODULES = /^(?:wxt(?:\/|$)|webextension-polyfill$|@webext-core\/)/u;
const BROWSER_GLOBALS = new Set(['browser', 'chrome']);
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.[a-z0-9]+(?:-[a-z0-9]+)*)*$/u;
const PASCAL = /^(?:[A-Z][a-z0-9]*)+\.tsx$/u;

/** Takes a path; returns the part of the house it belongs to: `lib/page`, `components`… */
export function folderOf(path: string): string {
  const [first = '', second = ''] = path.split('/');
  return first === 'lib' ? `lib/${second}` : first;
}

/** Takes the path of a file and what it imports; returns the path it leads to inside the project, null for a package. */
export function targetOf(path: string, specifier: string): string | null {
  if (specifier.startsWith('@/')) return specifier.slice(2);
  return specifier.startsWith('.') ? posix.join(posix.dirname(path), specifier) : null;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  const named = clause.namedBindings;
  return clause.isTypeOnly || (!clause.name && !!named && ts.isNamedImports(named) && named.elements.every((element) => element.isTypeOnly));
}

function importFlaw(path: string, specifier: string, typeOnly: boolean): string | null {
  const from = folderOf(path);
  if (BROWSER_MODULES.test(specifier) && from !== 'lib/browser' && from !== 'entrypoints') return `${from} n'a pas le droit au navigateur (${specifier})`;
  const target = targetOf(path, specifier);
  if (target === null) return null;
  const to = folderOf(target);
  const arrow = ARROWS[from];
  if (!arrow || to === from) return null;
  if (arrow.values.includes(to) || (typeOnly && arrow.types.includes(to))) return null;
  return `${from} n'a pas le droit d'importer ${to}${arrow.types.includes(to) ? ' (ses types seulement)' : ''}`;
}

function isDeclarationOrMember(node: ts.Identifier): boolean {
  const { parent } = node;
  return (ts.isPropertyAccessExpression(parent) && parent.name === node) || ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isImportSpecifier(parent) || ts.isTypeReferenceNode(parent);
}

function nodeFlaw(path: string, node: ts.Node): string | null {
  const from = folderOf(path);
  if (ts.isClassLike(node)) return 'une classe';
  if (ts.isEnumDeclaration(node)) return 'un enum';
  if ((ts.isIdentifier(node) || ts.isStringLiteralLike(node)) && FORBIDDEN.has(node.text) && !ts.isTypeReferenceNode(node.parent)) return `« ${node.text} » est interdit dans le code livré`;
  if (ts.isIdentifier(node) && BROWSER_GLOBALS.has(node.text) && !isDeclarationOrMember(node) && from !== 'lib/browser' && from !== 'entrypoints') return `${from} n'a pas le droit au navigateur (${node.text})`;
  if (ts.isExportAssignment(node) && from !== 'entrypoints') return 'un export par défaut';
  if (ts.isVariableStatement(node) && ts.isSourceFile(node.parent) && !(node.declarationList.flags & ts.NodeFlags.Const)) return 'un état modifiable au niveau du module';
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) return importFlaw(path, node.moduleSpecifier.text, isTypeOnly(node));
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    // A part loaded later is a part all the same: its path can be read here, and the arrows hold.
    const [specifier] = node.arguments;
    return specifier && ts.isStringLiteral(specifier) ? importFlaw(path, specifier.text, false) : 'un import calculé';
  }
  return null;
}

/** Takes a file of shipped code; returns all that the house forbids in it, as sentences; none when it is sound. */
export function flawsOf({ path, text }: SourceFile): readonly string[] {
  const flaws: string[] = [];
  const lines = text.trimEnd().split('\n').length;
  if (lines > CEILING) flaws.push(`${lines} lignes : ${CEILING} au plus`);
  if (!(folderOf(path) in ARROWS)) flaws.push(`${folderOf(path)} n'est pas une pièce de la maison`);
  if (!/\.tsx?$/u.test(path)) return flaws;
  const visit = (node: ts.Node): void => {
    const flaw = nodeFlaw(path, node);
    if (flaw) flaws.push(flaw);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return flaws;
}

/** Takes a path; tells whether each part of it is kebab-case ASCII, or a component's PascalCase. */
export function isWellNamed(path: string): boolean {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const good = KEBAB.test(name) || (path.startsWith('components/') && PASCAL.test(name));
  return good && parts.every((part) => KEBAB.test(part));
}
