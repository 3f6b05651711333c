/** The attributes that a copy of a page may keep, each with the values it may have. Whatever is not listed here is left out. */

import { lienSansIdentifiant } from './adresse';
import { classesConnues } from './noms-gardes';

export interface AttributContext {
  readonly page: URL;
  readonly idDe: (id: string) => string;
  readonly neutraliser: (texte: string) => string;
}

/** What to write for a value; null leaves the attribute out. */
type Regle = (value: string, contexte: AttributContext) => string | null;

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const oneOf = (words: string): Regle => {
  const known = set(words);
  return (value) => (known.has(value) ? value : null);
};
const present: Regle = () => '';
const texte: Regle = (value, { neutraliser }) => neutraliser(value.slice(0, 2000));
const ids: Regle = (value, { idDe }) => value.slice(0, 500).split(/\s+/u).filter((one) => one !== '').map(idDe).join(' ') || null;
const vraiOuFaux = oneOf('true false mixed undefined');

const ROLES = oneOf(`alert alertdialog application article banner button cell checkbox columnheader combobox complementary contentinfo definition dialog document feed figure form generic grid gridcell
  group heading img link list listbox listitem log main menu menubar menuitem menuitemcheckbox menuitemradio meter navigation none note option presentation progressbar radio radiogroup region row
  rowgroup rowheader search searchbox separator slider spinbutton status switch tab table tablist tabpanel term textbox timer toolbar tooltip tree treegrid treeitem`);
const TYPES = oneOf('button checkbox date email file hidden number password radio range reset search submit tel text time url');
const SAISIES = oneOf(`on off name given-name family-name honorific-prefix email username current-password new-password one-time-code street-address address-line1 address-line2 postal-code
  address-level2 country bday sex tel tel-national cc-number cc-name cc-exp cc-csc organization`);

/** The reader only asks whether it hides. */
const style: Regle = (value) => (/(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(value.slice(0, 500)) ? 'display:none' : null);
const classe: Regle = (value) => classesConnues(value).join(' ') || null;
const href: Regle = (value, { page }) => lienSansIdentifiant(value, page);
/** « fr » or not: a page in another language has been translated. */
const langue: Regle = (value) => (value === '' ? null : /^fr\b/iu.test(value) ? 'fr' : 'en');
/** The site's protection against robots is a frame, and nothing else names it. */
const cadre: Regle = (value) => (value.includes('_Incapsula_Resource') ? '/_Incapsula_Resource' : null);

const REGLES: ReadonlyMap<string, Regle> = new Map<string, Regle>([
  ['class', classe], ['id', (value, { idDe }) => (value === '' ? null : idDe(value))], ['role', ROLES], ['type', TYPES], ['autocomplete', SAISIES], ['href', href], ['style', style], ['lang', langue], ['src', cadre],
  ['dir', oneOf('ltr rtl auto')], ['inputmode', oneOf('none text decimal numeric tel search email url')], ['_msttexthash', () => '0'],
  ...['open', 'hidden', 'inert', 'disabled', 'checked', 'selected', 'multiple', 'required', 'readonly'].map((name) => [name, present] as const),
  ...['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext'].map((name) => [name, texte] as const),
  ...['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'aria-owns', 'aria-activedescendant', 'aria-errormessage', 'aria-details'].map((name) => [name, ids] as const),
  ...['aria-hidden', 'aria-expanded', 'aria-checked', 'aria-selected', 'aria-pressed', 'aria-modal', 'aria-disabled', 'aria-busy', 'aria-atomic', 'aria-required', 'aria-readonly', 'aria-multiselectable'].map((name) => [name, vraiOuFaux] as const),
  ['aria-current', oneOf('true false page step location date time')], ['aria-live', oneOf('off polite assertive')], ['aria-invalid', oneOf('true false grammar spelling')],
  ['aria-haspopup', oneOf('true false menu listbox tree grid dialog')], ['aria-level', oneOf('1 2 3 4 5 6 7 8 9')], ['aria-orientation', oneOf('horizontal vertical')],
]);

/** A button made of an input says its words in its value; in any other field the value is the person's. */
const BOUTONS = set('submit button reset');

/** Takes the attributes of an element, by name; returns those to write, in order. */
export function attributsGardes(tag: string, attributs: readonly (readonly [string, string])[], contexte: AttributContext): readonly (readonly [string, string])[] {
  const type = attributs.find(([name]) => name === 'type')?.[1] ?? '';
  return attributs.flatMap(([name, value]) => {
    const regle = name === 'value' && tag === 'input' && BOUTONS.has(type) ? texte : REGLES.get(name);
    const kept = regle?.(value, contexte) ?? null;
    return kept === null ? [] : [[name, kept] as const];
  });
}
