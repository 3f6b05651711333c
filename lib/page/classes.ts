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

/** Whole names of classes. */
const EXACT: Readonly<Record<string, Nom>> = {
  'fr-hidden': 'cache', 'd-none': 'cache', 'ng-hide': 'cache', 'hidden': 'cache', toast: 'cache', snackbar: 'cache', 'mat-snack-bar-container': 'cache',
  'fr-sr-only': 'lecteur', 'sr-only': 'lecteur', 'visually-hidden': 'lecteur', 'cdk-visually-hidden': 'lecteur',
  'fr-badge': 'badge', badge: 'badge', 'mat-chip': 'badge', 'mat-mdc-chip': 'badge', chip: 'badge', statut: 'badge', status: 'badge', etiquette: 'badge', pastille: 'badge',
  'fr-alert': 'alerte', 'fr-callout': 'alerte', 'fr-notice': 'alerte', 'fr-highlight': 'alerte', alert: 'alerte', alerte: 'alerte', bandeau: 'alerte', encart: 'alerte',
  'fr-stepper__title': 'etape',
  'fr-stepper__details': 'a-venir',
  done: 'passee', ok: 'passee', fait: 'passee', faite: 'passee', passee: 'passee', past: 'passee', completed: 'passee', complete: 'passee', terminee: 'passee',
  current: 'courante', courante: 'courante', active: 'courante', actuelle: 'courante', ici: 'courante',
  future: 'a-venir', avenir: 'a-venir', todo: 'a-venir', next: 'a-venir', upcoming: 'a-venir',
  'fr-sidemenu': 'menu', sidemenu: 'menu', 'fr-summary': 'menu', 'fr-pagination': 'menu', 'fr-transcription': 'menu',
  breadcrumb: 'fil', 'fr-breadcrumb': 'fil', 'fil-ariane': 'fil', ariane: 'fil',
  'mat-flat-button': 'primaire', 'mat-raised-button': 'primaire', 'mat-unelevated-button': 'primaire', 'btn-primary': 'primaire', 'fr-connect': 'primaire',
  'fr-btn--secondary': 'second', 'fr-btn--tertiary': 'second', 'fr-btn--tertiary-no-outline': 'second', 'fr-btn--close': 'second',
  barre: 'barre', 'prix-barre': 'barre', 'fr-text--strike': 'barre', 'ancien-prix': 'barre',
  'fr-quote': 'cite', 'message-recu': 'cite', 'bulle-message': 'cite', 'fr-tooltip': 'cite', tooltip: 'cite', commentaire: 'cite',
  'fr-hint-text': 'indice', 'fr-link__detail': 'indice',
};
/** Pieces of names, for lists of steps only. */
const FRISES = ['frise', 'etapes', 'timeline', 'stepper', 'steps', 'progression'];
/** Endings of names: « frise__etape--courante ». */
const SUITES: readonly (readonly [string, Nom])[] = [['--courante', 'courante'], ['--active', 'courante'], ['--current', 'courante'], ['--encours', 'courante'], ['--en-cours', 'courante'], ['--faite', 'passee'], ['--done', 'passee'], ['--passee', 'passee'], ['--ok', 'passee'], ['--future', 'a-venir'], ['--avenir', 'a-venir'], ['--a-venir', 'a-venir']];

const NONE: Marqueurs = {
  cache: false, lecteur: false, badge: false, alerte: false, etape: false, frise: false, passee: false, courante: false, 'a-venir': false, menu: false, fil: false, primaire: false, second: false,
  barre: false, cite: false, indice: false, repli: false, panneau: false,
};

/** Takes all the classes of an element; many elements have the same, and are read once. */
export function markClasses(): Marks {
  const known = new Map<string, Marqueurs>();
  return (className) => {
    if (className === '') return NONE;
    const before = known.get(className);
    if (before !== undefined) return before;
    const marks = marksOf(className);
    known.set(className, marks);
    return marks;
  };
}

function marksOf(className: string): Marqueurs {
  const names = new Set(className.slice(0, 1000).replaceAll('\n', ' ').replaceAll('\t', ' ').split(' '));
  const marks: { -readonly [Key in Nom]: boolean } = { ...NONE };
  for (const name of names) {
    if (Object.hasOwn(EXACT, name)) marks[EXACT[name] as Nom] = true;
    for (const [ending, nom] of SUITES) if (name.endsWith(ending)) marks[nom] = true;
    if (FRISES.some((piece) => name.includes(piece)) && !name.startsWith('fr-stepper__title')) marks.frise = true;
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
