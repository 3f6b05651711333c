// @ts-check
/** The site's building blocks, in both generations. Class names are those of the real pages; the styles are not. */

/**
 * @typedef {object} View what a screen is made from
 * @property {'dsfr' | 'materiel'} generation
 * @property {'connecte' | 'deconnecte'} session
 * @property {import('./settings.mjs').Settings} settings
 * @property {import('./routes.mjs').Route} route
 * @property {string} hash without what a skip link added
 * @property {'squelette' | 'contenu' | 'complet'} phase
 */

/** @param {string} text @returns {string} text made safe for markup */
export function esc(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/**
 * A button. `gesture` is what the replica does when it is pressed (gestures.mjs); the attribute is taken off the page once read.
 * @param {View} view @param {string} label @param {string} gesture @param {{ kind?: 'principal' | 'second' | 'lien', attributes?: string }} [options]
 */
export function button(view, label, gesture, { kind = 'principal', attributes = '' } = {}) {
  const extra = `data-geste="${gesture}" ${attributes}`;
  if (view.generation === 'dsfr') {
    const classes = { principal: 'fr-btn', second: 'fr-btn fr-btn--secondary', lien: 'fr-btn fr-btn--tertiary-no-outline' }[kind];
    return `<button type="button" class="${classes}" ${extra}> ${label} </button>`;
  }
  const name = { principal: 'mat-raised-button mat-primary', second: 'mat-stroked-button', lien: 'mat-button' }[kind];
  return `<button type="button" class="mat-focus-indicator ${name} mat-button-base" ${extra}><span class="mat-button-wrapper"> ${label} </span><div class="mat-ripple mat-button-ripple"></div></button>`;
}

/** @param {View} view @param {string} label @param {string} href @param {string} [attributes] */
export function link(view, label, href, attributes = '') {
  return `<a class="${view.generation === 'dsfr' ? 'fr-link' : 'lien-mcf'}" href="${href}" ${attributes}>${label}</a>`;
}

/** @param {View} view @param {string} markup @param {string} [classes] */
export function card(view, markup, classes = '') {
  return view.generation === 'dsfr'
    ? `<div class="fr-card ${classes}"><div class="fr-card__body"><div class="fr-card__content">${markup}</div></div></div>`
    : `<mat-card class="mat-card mat-focus-indicator ${classes}">${markup}</mat-card>`;
}

/**
 * A field with its label.
 * @param {View} view @param {{ id: string, label: string, hint?: string, type?: string, value?: string }} field
 */
export function field(view, { id, label, hint = '', type = 'text', value = '' }) {
  const input = `id="${id}" type="${type}" value="${value}" autocomplete="off"`;
  if (view.generation === 'dsfr') {
    return `<div class="fr-input-group"><label class="fr-label" for="${id}">${label}${hint && `<span class="fr-hint-text">${hint}</span>`}</label><input class="fr-input" ${input}></div>`;
  }
  return `<mat-form-field class="mat-form-field mat-form-field-appearance-outline"><div class="mat-form-field-wrapper"><div class="mat-form-field-flex"><div class="mat-form-field-infix"><label class="mat-form-field-label" for="${id}"><mat-label>${label}</mat-label></label><input matinput="" class="mat-input-element" ${input}></div></div><div class="mat-form-field-subscript-wrapper">${hint && `<mat-hint class="mat-hint">${hint}</mat-hint>`}</div></div></mat-form-field>`;
}

/** @param {View} view @param {{ id: string, label: string, options: readonly string[] }} list */
export function select(view, { id, label, options }) {
  const body = options.map((option) => `<option>${option}</option>`).join('');
  if (view.generation === 'dsfr') return `<div class="fr-select-group"><label class="fr-label" for="${id}">${label}</label><select class="fr-select" id="${id}">${body}</select></div>`;
  return `<mat-form-field class="mat-form-field"><div class="mat-form-field-wrapper"><label class="mat-form-field-label" for="${id}"><mat-label>${label}</mat-label></label><select matnativecontrol="" class="mat-input-element" id="${id}">${body}</select></div></mat-form-field>`;
}

/** @param {View} view @param {{ id: string, label: string, name?: string, checked?: boolean, type?: 'checkbox' | 'radio' }} box */
export function box(view, { id, label, name = id, checked = false, type = 'checkbox' }) {
  const input = `<input type="${type}" id="${id}" name="${name}"${checked ? ' checked' : ''}`;
  if (view.generation === 'dsfr') return `<div class="fr-${type}-group">${input}><label class="fr-label" for="${id}">${label}</label></div>`;
  const tag = type === 'radio' ? 'mat-radio-button' : 'mat-checkbox';
  return `<${tag} class="${tag}"><label class="${tag}-layout" for="${id}">${input} class="${tag}-input"><span class="${tag}-label">${label}</span></label></${tag}>`;
}

/** @param {View} view @param {string} label */
export function badge(view, label) {
  return view.generation === 'dsfr' ? `<p class="fr-badge fr-badge--no-icon">${label}</p>` : `<span class="statut-dossier">${label}</span>`;
}

/** @param {View} view @param {string} markup @param {'info' | 'error' | 'success' | 'warning'} [kind] */
export function notice(view, markup, kind = 'info') {
  return view.generation === 'dsfr' ? `<div class="fr-alert fr-alert--${kind}"><p>${markup}</p></div>` : `<div class="mcf-message mcf-message-${kind}"><mat-icon class="mat-icon material-icons" aria-hidden="true">${kind}</mat-icon><p>${markup}</p></div>`;
}

/** What is drawn while waiting. @param {View} view */
export function skeleton(view) {
  return view.generation === 'dsfr'
    ? '<mcf-dsfr-skeleton-text aria-busy="true"><div class="skeleton-line"></div><div class="skeleton-line"></div><div class="skeleton-line skeleton-line--short"></div></mcf-dsfr-skeleton-text>'
    : '<div class="mcf-spinner"><mat-spinner class="mat-spinner mat-progress-spinner" role="progressbar" mode="indeterminate"><svg viewBox="0 0 100 100" focusable="false" aria-hidden="true"><circle cx="50%" cy="50%" r="45"></circle></svg></mat-spinner></div>';
}

/** @param {View} view @param {readonly string[]} crumbs */
export function breadcrumb(view, crumbs) {
  if (view.generation === 'materiel') return '';
  const items = crumbs.map((label, index) => `<li><a class="fr-breadcrumb__link" ${index === 0 ? 'href="#/"' : 'aria-current="page"'}>${label}</a></li>`).join('');
  return `<nav role="navigation" class="fr-breadcrumb" aria-label="vous êtes ici :"><ol class="fr-breadcrumb__list">${items}</ol></nav>`;
}
