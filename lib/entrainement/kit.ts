/** The site's building blocks, in both generations. Class names are those of the real pages; the styles are not. */

import type { View } from './view';

/** @returns text made safe for markup */
export function esc(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** A button. `gesture` is what the replica does when it is pressed (gestures.ts); the attribute is taken off the page once read. */
export function button(view: View, label: string, gesture: string, { kind = 'principal', attributes = '' }: { kind?: 'principal' | 'second' | 'lien', attributes?: string } = {}): string {
  const extra = `data-geste="${gesture}" ${attributes}`;
  if (view.generation === 'dsfr') {
    const classes = { principal: 'fr-btn', second: 'fr-btn fr-btn--secondary', lien: 'fr-btn fr-btn--tertiary-no-outline' }[kind];
    return `<button type="button" class="${classes}" ${extra}> ${label} </button>`;
  }
  const name = { principal: 'mat-raised-button mat-primary', second: 'mat-stroked-button', lien: 'mat-button' }[kind];
  return `<button type="button" class="mat-focus-indicator ${name} mat-button-base" ${extra}><span class="mat-button-wrapper"> ${label} </span><div class="mat-ripple mat-button-ripple"></div></button>`;
}

export function link(view: View, label: string, href: string, attributes = ''): string {
  return `<a class="${view.generation === 'dsfr' ? 'fr-link' : 'lien-mcf'}" href="${href}" ${attributes}>${label}</a>`;
}

export function card(view: View, markup: string, classes = ''): string {
  return view.generation === 'dsfr'
    ? `<div class="fr-card ${classes}"><div class="fr-card__body"><div class="fr-card__content">${markup}</div></div></div>`
    : `<mat-card class="mat-card mat-focus-indicator ${classes}">${markup}</mat-card>`;
}

/** A field with its label. */
export function field(view: View, { id, label, hint = '', type = 'text', value = '' }: { id: string, label: string, hint?: string, type?: string, value?: string }): string {
  const input = `id="${id}" type="${type}" value="${value}" autocomplete="off"`;
  if (view.generation === 'dsfr') {
    return `<div class="fr-input-group"><label class="fr-label" for="${id}">${label}${hint && `<span class="fr-hint-text">${hint}</span>`}</label><input class="fr-input" ${input}></div>`;
  }
  return `<mat-form-field class="mat-form-field mat-form-field-appearance-outline"><div class="mat-form-field-wrapper"><div class="mat-form-field-flex"><div class="mat-form-field-infix"><label class="mat-form-field-label" for="${id}"><mat-label>${label}</mat-label></label><input matinput="" class="mat-input-element" ${input}></div></div><div class="mat-form-field-subscript-wrapper">${hint && `<mat-hint class="mat-hint">${hint}</mat-hint>`}</div></div></mat-form-field>`;
}

export function select(view: View, { id, label, options }: { id: string, label: string, options: readonly string[] }): string {
  const body = options.map((option) => `<option>${option}</option>`).join('');
  if (view.generation === 'dsfr') return `<div class="fr-select-group"><label class="fr-label" for="${id}">${label}</label><select class="fr-select" id="${id}">${body}</select></div>`;
  return `<mat-form-field class="mat-form-field"><div class="mat-form-field-wrapper"><label class="mat-form-field-label" for="${id}"><mat-label>${label}</mat-label></label><select matnativecontrol="" class="mat-input-element" id="${id}">${body}</select></div></mat-form-field>`;
}

export function box(view: View, { id, label, name = id, checked = false, type = 'checkbox' }: { id: string, label: string, name?: string, checked?: boolean, type?: 'checkbox' | 'radio' }): string {
  const input = `<input type="${type}" id="${id}" name="${name}"${checked ? ' checked' : ''}`;
  if (view.generation === 'dsfr') return `<div class="fr-${type}-group">${input}><label class="fr-label" for="${id}">${label}</label></div>`;
  const tag = type === 'radio' ? 'mat-radio-button' : 'mat-checkbox';
  return `<${tag} class="${tag}"><label class="${tag}-layout" for="${id}">${input} class="${tag}-input"><span class="${tag}-label">${label}</span></label></${tag}>`;
}

export function badge(view: View, label: string): string {
  return view.generation === 'dsfr' ? `<p class="fr-badge fr-badge--no-icon">${label}</p>` : `<span class="statut-dossier">${label}</span>`;
}

export function notice(view: View, markup: string, kind: 'info' | 'error' | 'success' | 'warning' = 'info'): string {
  return view.generation === 'dsfr' ? `<div class="fr-alert fr-alert--${kind}"><p>${markup}</p></div>` : `<div class="mcf-message mcf-message-${kind}"><mat-icon class="mat-icon material-icons" aria-hidden="true">${kind}</mat-icon><p>${markup}</p></div>`;
}

/** What is drawn while waiting. */
export function skeleton(view: View): string {
  return view.generation === 'dsfr'
    ? '<mcf-dsfr-skeleton-text aria-busy="true"><div class="skeleton-line"></div><div class="skeleton-line"></div><div class="skeleton-line skeleton-line--short"></div></mcf-dsfr-skeleton-text>'
    : '<div class="mcf-spinner"><mat-spinner class="mat-spinner mat-progress-spinner" role="progressbar" mode="indeterminate"><svg viewBox="0 0 100 100" focusable="false" aria-hidden="true"><circle cx="50%" cy="50%" r="45"></circle></svg></mat-spinner></div>';
}

export function breadcrumb(view: View, crumbs: readonly string[]): string {
  if (view.generation === 'materiel') return '';
  const items = crumbs.map((label, index) => `<li><a class="fr-breadcrumb__link" ${index === 0 ? 'href="#/"' : 'aria-current="page"'}>${label}</a></li>`).join('');
  return `<nav role="navigation" class="fr-breadcrumb" aria-label="vous êtes ici :"><ol class="fr-breadcrumb__list">${items}</ol></nav>`;
}
