/** Where an element stands, what it is, and whether a person can see it: present is not shown. Attributes only, never layout. */

import { INLINE } from './blocs';
import type { Dom } from './dom';
import { type ClassesConnues, type Marks, markClasses } from './classes';
import type { Role } from './releve';
import { APPLICATION, type Cadre, hidesByStyle, isForeign, isOpen, regionOf, type Region } from './visibilite';

export interface Standing {
  /** Nobody sees it: hidden, closed, foreign, a toast. */
  readonly cache: boolean;
  readonly lecteur: boolean;
  readonly cite: boolean;
  readonly barre: boolean;
  readonly desactive: boolean;
  readonly alerte: boolean;
  readonly etapes: boolean;
  readonly temps: 'passee' | 'courante' | 'a-venir' | null;
  readonly menu: boolean;
  readonly fil: boolean;
  readonly tableau: boolean;
  readonly liste: boolean;
  readonly main: Element | null;
  readonly dialog: Element | null;
  readonly control: Element | null;
  readonly primaire: boolean;
  readonly role: Role;
  /** Level of the heading, 0 outside one. */
  readonly niveau: number;
  readonly zone: Region;
  /** Nearest ancestor that is not mere formatting of a few words. */
  readonly block: Element | null;
}

export const NOWHERE: Standing = {
  cache: false, lecteur: false, cite: false, barre: false, desactive: false, alerte: false, etapes: false, temps: null, menu: false, fil: false, tableau: false, liste: false,
  main: null, dialog: null, control: null, primaire: false, role: 'texte', niveau: 0, zone: 'autre', block: null,
};

const NEVER_SHOWN = new Set(['template', 'script', 'style', 'noscript', 'iframe', 'object', 'select', 'datalist', 'textarea', 'svg', 'title', 'head']);
const TOASTS = new Set(['mcf-dsfr-snackbar-wrapper', 'mcf-dsfr-snackbar', 'simple-snack-bar', 'snack-bar-container', 'mat-snack-bar-container']);
const CONTROL_ROLE = new Set(['button', 'link', 'tab', 'menuitem']);
const ROLE_OF_TAG: Readonly<Record<string, Role>> = { label: 'champ', legend: 'champ', dt: 'libelle', th: 'libelle', caption: 'libelle', dd: 'valeur', td: 'valeur', 'mat-label': 'champ', 'mat-chip': 'badge', 'mat-panel-title': 'pli' };
const HEADING: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6, 'mat-card-title': 3 };

/** Takes the document's accessors; returns a function that places an element, remembering every ancestor it met. */
export function placer(dom: Dom, cadre: Cadre, classes: ClassesConnues): (element: Element) => Standing {
  const known = new Map<Element, Standing>();
  const marks = markClasses(classes);
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const path: Element[] = [];
    let above: Standing | undefined;
    for (let at: Element | null = element; at !== null; at = dom.parent(at)) {
      above = known.get(at);
      if (above !== undefined) break;
      path.push(at);
    }
    let place = above ?? NOWHERE;
    for (let step = path.pop(); step !== undefined; step = path.pop()) {
      place = below(dom, cadre, place, step, marks);
      known.set(step, place);
    }
    return place;
  };
}

/** Neither hidden nor left to screen readers. */
export function isSeen({ cache, lecteur }: Standing): boolean {
  return !cache && !lecteur;
}

/** All that is asked of an element's attributes: the others are not read, and most elements have nothing else. */
const ASKED = {
  role: '', id: '', class: '', style: '', type: '', hidden: null, inert: null, disabled: null, open: null,
  'aria-hidden': '', 'aria-disabled': '', 'aria-current': '', 'aria-level': '', 'aria-selected': '', 'aria-expanded': '', 'aria-modal': '',
} as const;
type Presence = 'hidden' | 'inert' | 'disabled' | 'open';
/** Null: not there. */
type Attrs = Readonly<Record<Presence, string | null> & Record<Exclude<keyof typeof ASKED, Presence>, string>>;

function attrsOf(dom: Dom, element: Element): Attrs {
  let found: Record<string, string | null> | null = null;
  for (const name of dom.attrs(element)) {
    if (!Object.hasOwn(ASKED, name)) continue;
    // All of them at once: an object that gets its names one by one is one more kind of object each time.
    found ??= { ...ASKED };
    found[name] = dom.attr(element, name) ?? '';
  }
  return (found as Attrs | null) ?? ASKED;
}

function below(dom: Dom, cadre: Cadre, above: Standing, element: Element, marks: Marks): Standing {
  const tag = dom.tag(element);
  // Nothing inside is ever read: no more is asked of it.
  if (above.cache) return above;
  const attrs = attrsOf(dom, element);
  const classes = marks(attrs.class);
  const inline = INLINE.has(tag);
  if (attrs === ASKED && inline && tag !== 's' && tag !== 'del') return above;
  const isDialog = tag === 'dialog' || tag === 'mat-dialog-container' || tag === 'mat-bottom-sheet-container' || attrs.role === 'dialog' || attrs.role === 'alertdialog';
  const isMain = tag === 'main' || attrs.role === 'main' || attrs.id === 'main';
  const main = above.main ?? (isMain ? element : null);
  const control = controlOf(tag, attrs);
  const niveau = control === null ? headingOf(tag, attrs, above.niveau) : 0;
  const role = control ?? (classes.badge ? 'badge' : roleOf(tag, niveau, above, classes.etape));
  const etapes = above.etapes || (classes.frise && tag !== 'body') || (tag === 'ol' && !classes.fil) || tag.includes('step') || cadre.frises.has(element);
  const ownBlock = !inline || role !== above.role || classes.lecteur || classes.indice;
  return {
    cache: hides(dom, cadre, above, element, tag, attrs, isDialog, classes) || (main !== null && (classes.repli || classes.panneau || isFolded(dom, element, tag) || isShut(dom, element, attrs.class))),
    lecteur: above.lecteur || classes.lecteur,
    cite: above.cite || tag === 'blockquote' || tag === 'q' || classes.cite,
    barre: above.barre || tag === 's' || tag === 'del' || classes.barre || attrs.style.includes('line-through'),
    desactive: above.desactive || attrs.disabled !== null || attrs['aria-disabled'] === 'true',
    alerte: above.alerte || classes.alerte || attrs.role === 'alert' || attrs.role === 'status',
    etapes,
    temps: classes.etape || (role === 'onglet' && attrs['aria-selected'] === 'true') ? 'courante' : tempsOf(attrs, above, etapes, classes),
    menu: above.menu || classes.menu || ((tag === 'nav' || attrs.role === 'navigation') && (main !== null || above.dialog !== null)),
    fil: above.fil || classes.fil,
    tableau: above.tableau || tag === 'table' || attrs.role === 'table' || attrs.role === 'grid',
    liste: above.liste || tag === 'ul' || tag === 'ol',
    main,
    dialog: isDialog ? element : above.dialog,
    control: control === null ? above.control : element,
    primaire: control === null ? above.primaire : classes.primaire || (attrs.type === 'submit' && !classes.second),
    role,
    niveau,
    zone: above.zone === 'autre' ? regionOf(tag, attrs.role, isMain) : above.zone,
    block: ownBlock ? element : (above.block ?? element),
  };
}

function controlOf(tag: string, { role, class: className, 'aria-expanded': expanded }: Attrs): Role | null {
  if (role === 'tab') return 'onglet';
  if (tag === 'summary') return 'pli';
  if (tag === 'button' || role === 'button') return expanded !== '' && !className.includes('fr-btn') ? 'pli' : 'bouton';
  if (tag === 'a') return /(?:^|[\s-])(?:btn|button)(?:$|[\s-])/u.test(className.slice(0, 500)) ? 'bouton' : 'lien';
  return CONTROL_ROLE.has(role) ? 'lien' : null;
}

function headingOf(tag: string, { role, 'aria-level': level }: Attrs, above: number): number {
  if (role === 'heading') return level === '1' ? 1 : Number(level) || 3;
  return Object.hasOwn(HEADING, tag) ? (HEADING[tag] ?? 3) : above;
}

function roleOf(tag: string, niveau: number, above: Standing, etape: boolean): Role {
  if (etape) return 'etape';
  if (niveau > 0) return niveau === 1 ? 'page' : 'titre';
  if (Object.hasOwn(ROLE_OF_TAG, tag)) return ROLE_OF_TAG[tag] ?? 'texte';
  return above.role;
}

function tempsOf(attrs: Attrs, above: Standing, etapes: boolean, classes: ReturnType<Marks>): Standing['temps'] {
  const current = attrs['aria-current'];
  if (current === 'step' || (current === 'true' && (etapes || above.etapes))) return 'courante';
  if (!etapes) return above.temps;
  if (classes['a-venir']) return 'a-venir';
  if (classes.passee) return 'passee';
  return classes.courante ? 'courante' : above.temps;
}

function hides(dom: Dom, cadre: Cadre, above: Standing, element: Element, tag: string, attrs: Attrs, isDialog: boolean, classes: ReturnType<Marks>): boolean {
  if (NEVER_SHOWN.has(tag) || attrs.hidden !== null || attrs.inert !== null || classes.cache || TOASTS.has(tag)) return true;
  // An open Material dialog marks the whole application this way: it is dimmed, not hidden.
  if (attrs['aria-hidden'] === 'true' && !APPLICATION.has(tag)) return true;
  if (hidesByStyle(attrs.style)) return true;
  if (isDialog && !isOpen(dom, element, tag, attrs)) return true;
  return above.zone === 'autre' && above.main === null && isForeign(dom, cadre, element, tag, attrs.class);
}

/** What a Material panel holds while it is not expanded. */
function isShut(dom: Dom, element: Element, className: string): boolean {
  if (!className.includes('mat-expansion-panel-content')) return false;
  const panel = dom.parent(element);
  return panel !== null && !(dom.attr(panel, 'class') ?? '').includes('mat-expanded');
}

/** What a closed `details` holds, its summary apart. */
function isFolded(dom: Dom, element: Element, tag: string): boolean {
  const above = tag === 'summary' ? null : dom.parent(element);
  return above !== null && dom.tag(above) === 'details' && dom.attr(above, 'open') === null;
}
