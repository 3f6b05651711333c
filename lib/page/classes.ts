/** What the classes of an element tell of it: the site's design system, and names that French developers give. */

export interface Marqueurs {
  readonly cache: boolean;
  readonly lecteur: boolean;
  readonly badge: boolean;
  readonly alerte: boolean;
  /** The title of a stepper: the current step. */
  readonly etape: boolean;
  readonly frise: boolean;
  readonly passee: boolean;
  readonly courante: boolean;
  readonly 'a-venir': boolean;
  readonly menu: boolean;
  readonly fil: boolean;
  readonly primaire: boolean;
  readonly second: boolean;
  readonly barre: boolean;
  readonly cite: boolean;
  /** A hint inside a label, a detail inside a title: read apart. */
  readonly indice: boolean;
  /** A fold or a tab panel that is shut. */
  readonly repli: boolean;
  readonly panneau: boolean;
}

export type Marks = (className: string) => Marqueurs;

type Nom = keyof Marqueurs;
/** As it travels. */
export interface ClassesConnues {
  readonly noms: Readonly<Partial<Record<Nom, string>>>;
  readonly fins: Readonly<Partial<Record<Nom, string>>>;
  readonly frises: string;
}

type Paire = readonly [string, Nom];

const NONE: Marqueurs = {
  cache: false, lecteur: false, badge: false, alerte: false, etape: false, frise: false, passee: false, courante: false, 'a-venir': false, menu: false, fil: false, primaire: false, second: false,
  barre: false, cite: false, indice: false, repli: false, panneau: false,
};

/** Takes all the classes of an element; many elements have the same, and are read once. */
export function markClasses({ noms, fins, frises }: ClassesConnues): Marks {
  const tables: Tables = { exact: new Map(pairsOf(noms)), fins: pairsOf(fins), frises: frises.split(' ') };
  const known = new Map<string, Marqueurs>();
  return (className) => {
    if (className === '') return NONE;
    const before = known.get(className);
    if (before !== undefined) return before;
    const marks = marksOf(className, tables);
    known.set(className, marks);
    return marks;
  };
}

interface Tables {
  readonly exact: ReadonlyMap<string, Nom>;
  readonly fins: readonly Paire[];
  readonly frises: readonly string[];
}

function pairsOf(lines: ClassesConnues['noms']): readonly Paire[] {
  return Object.entries(lines).flatMap(([nom, line]) => line.split(' ').map((name): Paire => [name, nom as Nom]));
}

function marksOf(className: string, { exact, fins, frises }: Tables): Marqueurs {
  const names = new Set(className.slice(0, 1000).replaceAll('\n', ' ').replaceAll('\t', ' ').split(' '));
  const marks: { -readonly [Key in Nom]: boolean } = { ...NONE };
  for (const name of names) {
    const known = exact.get(name);
    if (known !== undefined) marks[known] = true;
    for (const [ending, nom] of fins) if (name.endsWith(ending)) marks[nom] = true;
    if (frises.some((piece) => name.includes(piece)) && !name.startsWith('fr-stepper__title')) marks.frise = true;
    if (name.startsWith('fr-unhidden')) names.delete('fr-hidden');
    if (name.startsWith('fr-connect')) marks.primaire = true;
  }
  if (marks.cache && !names.has('fr-hidden') && className.includes('fr-unhidden')) marks.cache = false;
  marks.second ||= className.includes('fr-btn--tertiary');
  marks.primaire = (marks.primaire || names.has('fr-btn')) && !marks.second;
  marks.repli = names.has('fr-collapse') && !names.has('fr-collapse--expanded');
  marks.panneau = names.has('fr-tabs__panel') && !names.has('fr-tabs__panel--selected');
  return marks;
}
