/** The copy that a person keeps: one readable JSON file, one section per declared item, and the version of each. */

import { asObject, champInconnu, type Changement, type CopySection, PLUS_RECENTE, type Refuse, refuse, type Rubrique } from './rubrique';
import type { Refus, Store } from './store';

export const APPLICATION = 'Compagnon DIFE';
const FORMAT = 2;
/** Before sections said their version: each is of the first. */
const SANS_VERSIONS = 1;
const LONGEST = 2_000_000;
/** Written for a letter that the file's encoding did not give: what is read is not what was kept. */
const ILLISIBLE = '\uFFFD';

/** A whole file that was read and found good. */
export interface Copie {
  readonly kind: 'lu';
  readonly changements: readonly Changement[];
  apply(): Promise<'fait' | Refus>;
}

/** The text of the file to keep. */
export async function composeFile(store: Store, rubriques: readonly Rubrique[]): Promise<string> {
  const sections: Record<string, unknown> = {};
  for (const { nom, read } of rubriques) sections[nom] = await read(store);
  const versions = Object.fromEntries(rubriques.map(({ nom, version }) => [nom, version]));
  return `${JSON.stringify({ application: APPLICATION, format: FORMAT, versions, ...sections }, null, 2)}\n`;
}

const PAS_LE_NOTRE = 'Ce fichier n’est pas une copie du Compagnon. Choisissez un autre fichier.';

/** The sections of a file's text, all of them good, or why it is refused: never half of a file. */
export function parseFile(text: string, rubriques: readonly Rubrique[]): Refuse | { readonly kind: 'lu'; readonly parts: readonly CopySection[] } {
  if (text.length > LONGEST) return refuse(null, 'Ce fichier est trop grand. Choisissez un autre fichier.');
  const file = parseObject(text.startsWith('\uFEFF') ? text.slice(1) : text);
  if (file === null) return refuse(null, PAS_LE_NOTRE);
  const refused = refusDEntete(file);
  if (refused !== null) return refused;
  if (text.includes(ILLISIBLE)) return refuse(null, 'Ce fichier n’est pas enregistré en UTF-8 : des lettres y manquent. Reprenez la copie d’origine.');
  const known = rubriques.filter(({ nom }) => Object.hasOwn(file, nom));
  const unknown = Object.keys(file).find((key) => !['application', 'format', 'versions', ...known.map(({ nom }) => nom)].includes(key));
  if (unknown !== undefined) return refuse(unknown, sectionVersionOf(file, unknown) === null ? champInconnu(unknown) : PLUS_RECENTE);
  if (known.length === 0) return refuse(null, 'Ce fichier ne contient aucun réglage.');
  const read = known.map(({ nom, parse }) => {
    const version = file['format'] === SANS_VERSIONS ? SANS_VERSIONS : sectionVersionOf(file, nom);
    return version === null ? refuse('versions', `Le champ « versions » doit donner la version de « ${nom} ».`) : parse({ version, brut: file[nom] });
  });
  const wrong = read.find((part) => part.kind === 'refuse');
  return wrong ?? { kind: 'lu', parts: read.filter((part) => part.kind === 'part') };
}

function refusDEntete({ application, format }: Readonly<Record<string, unknown>>): Refuse | null {
  if (application !== APPLICATION) return refuse('application', PAS_LE_NOTRE);
  if (format === SANS_VERSIONS || format === FORMAT) return null;
  return refuse('format', Number(format) > FORMAT ? PLUS_RECENTE : PAS_LE_NOTRE);
}

/** What the file says of the version of one section; null when it says nothing that makes sense. */
function sectionVersionOf(file: Readonly<Record<string, unknown>>, nom: string): number | null {
  const versions = asObject(file['versions']) ?? {};
  const version = Object.hasOwn(versions, nom) ? versions[nom] : null;
  return typeof version === 'number' && Number.isInteger(version) && version >= 1 ? version : null;
}

/** A file's text, read and previewed: what would change, and how to apply it, section by section, until one is refused. */
export async function readCopie(store: Store, text: string, rubriques: readonly Rubrique[]): Promise<Copie | Refuse> {
  const file = parseFile(text, rubriques);
  if (file.kind === 'refuse') return file;
  const previews = await Promise.all(file.parts.map((part) => part.preview(store)));
  const refused = previews.find((preview) => isRefuse(preview));
  if (refused !== undefined) return refused;
  return { kind: 'lu', changements: previews.flatMap((preview) => (isRefuse(preview) ? [] : preview)), apply: () => applyAll(store, file.parts) };
}

async function applyAll(store: Store, parts: readonly CopySection[]): Promise<'fait' | Refus> {
  for (const part of parts) {
    const written = await part.apply(store);
    if (written.kind === 'refusee') return written.raison;
  }
  return 'fait';
}

function isRefuse(preview: readonly Changement[] | Refuse): preview is Refuse {
  return 'kind' in preview;
}

function parseObject(text: string): Readonly<Record<string, unknown>> | null {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return null;
  }
}
