/** The single page in the browser: late rendering, hash navigation, dialogs, toasts. */

import { asAngular } from './ng.mjs';
import { cookieFromSettings, settingsFromCookie } from '../../lib/entrainement/settings.mjs';
import { screenOf } from '../../lib/entrainement/screens/index.mjs';
import { dialogIdOf, labelOf, mainOf, pageOf, rootOf, titleOf, versionOf, viewOf } from '../../lib/entrainement/rendu.mjs';
import { neighbour, siblings } from './shells/around.mjs';
import { overlay } from '../../lib/entrainement/dialogs.mjs';
import { react } from '../../lib/entrainement/gestures.mjs';

/**
 * @typedef {object} Site everything that changes
 * @property {number} turn counts navigations: what a past one still had to draw is dropped
 * @property {string} shown key of the page displayed or under way
 * @property {string} shell key of what surrounds it
 * @property {WeakMap<Element, string>} gestures
 * @property {{ readonly amorce: number, readonly depart: number, readonly contenu: number }} delays
 */

start();

function start() {
  const text = document.querySelector('meta[name="replique-delais"]')?.getAttribute('content') ?? '{}';
  /** @type {Site} */
  const site = { turn: 0, shown: '', shell: '', gestures: new WeakMap(), delays: { amorce: 40, depart: 30, contenu: 150, ...JSON.parse(text) } };
  addEventListener('hashchange', () => navigate(site));
  document.addEventListener('click', (event) => onClick(site, event));
  document.addEventListener('submit', (event) => event.preventDefault());
  setTimeout(() => navigate(site), site.delays.amorce);
}

function settingsNow() {
  return settingsFromCookie(document.cookie);
}

/** @param {Site} site */
function navigate(site) {
  const view = viewOf(settingsNow(), location.hash, 'squelette');
  const key = JSON.stringify([view.hash, view.settings]);
  if (key === site.shown) return;
  const first = site.shown === '';
  site.shown = key;
  site.turn += 1;
  const { turn } = site;
  later(site, turn, first ? 0 : site.delays.depart, () => draw(site, turn, view));
}

/** @param {Site} site @param {number} turn @param {number} delay @param {() => void} action */
function later(site, turn, delay, action) {
  setTimeout(() => {
    if (turn === site.turn) action();
  }, delay);
}

/** Skeleton first, then the content, then what comes later still. @param {Site} site @param {number} turn @param {import('../../lib/entrainement/kit.mjs').View} view */
function draw(site, turn, view) {
  drawShell(site, view);
  document.title = titleOf(view);
  const label = document.querySelector('#page-title');
  if (label) label.textContent = labelOf(view);
  for (const link of document.querySelectorAll('.fr-skiplinks a, .liens-evitement a')) link.setAttribute('href', `${view.hash}#${link.getAttribute('href')?.split('#').at(-1)}`);
  for (const link of document.querySelectorAll('.fr-nav__link[href^="#"]')) link.toggleAttribute('aria-current', false);
  document.querySelector(`.fr-nav__list .fr-nav__link[href="${CSS.escape(view.hash)}"]`)?.setAttribute('aria-current', 'page');
  document.querySelector('sl6-root ng-component')?.replaceWith(fragment(site, view, pageOf(view)));
  later(site, turn, view.settings.delai ?? site.delays.contenu, () => drawContent(site, turn, { ...view, phase: 'contenu' }));
}

/** @param {Site} site @param {number} turn @param {import('../../lib/entrainement/kit.mjs').View} view */
function drawContent(site, turn, view) {
  const wait = screenOf(view.route.screen).lateAfter?.(view) ?? null;
  fillMain(site, wait === null ? { ...view, phase: 'complet' } : view);
  if (wait !== null) later(site, turn, wait, () => fillMain(site, { ...view, phase: 'complet' }));
  if (view.settings.dialogue !== 'aucun') openDialog(site, view, view.settings.dialogue);
  if (view.settings.message === 'affiche') toast(site, view, 'Vos préférences ont été enregistrées.');
}

/** @param {Site} site @param {import('../../lib/entrainement/kit.mjs').View} view */
function fillMain(site, view) {
  document.querySelector('sl6-root main')?.replaceChildren(fragment(site, view, mainOf(view)));
}

/** Drawn again only when one logs in or out. @param {Site} site @param {import('../../lib/entrainement/kit.mjs').View} view */
function drawShell(site, view) {
  const key = JSON.stringify([view.generation, view.session, view.settings.nom, view.settings.voisin]);
  if (key === site.shell) return;
  site.shell = key;
  const root = /** @type {Element} */ (document.querySelector('sl6-root'));
  root.setAttribute('ng-version', versionOf(view.generation));
  root.replaceChildren(fragment(site, view, rootOf(view, '<ng-component></ng-component>')));
  for (const old of document.querySelectorAll('body > .cdk-overlay-container, body > .cdk-live-announcer-element, body > wtd-root')) old.remove();
  root.after(fragment(site, view, siblings(view)));
  if (view.settings.voisin === 'present') document.body.append(plain(neighbour()));
}

/** @param {string} markup @returns {DocumentFragment} */
function plain(markup) {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** Gestures are taken off the markup: the page keeps no attribute that the real one has not. @param {Site} site @param {import('../../lib/entrainement/kit.mjs').View} view @param {string} markup */
function fragment(site, view, markup) {
  const content = plain(asAngular(markup, view.generation));
  for (const element of content.querySelectorAll('[data-geste]')) {
    site.gestures.set(element, element.getAttribute('data-geste') ?? '');
    element.removeAttribute('data-geste');
  }
  return content;
}

/** @param {Site} site @param {Event} event */
function onClick(site, event) {
  const pressed = event.target instanceof Element ? event.target.closest('button, a') : null;
  const gesture = pressed && site.gestures.get(pressed);
  if (!pressed || gesture === undefined || gesture === null) return;
  event.preventDefault();
  const settings = settingsNow();
  const accord = document.querySelector('#accord');
  const effect = react(gesture, settings, { accord: accord instanceof HTMLInputElement && accord.checked, hash: location.hash });
  apply(site, effect, settings);
}

/** @param {Site} site @param {import('../../lib/entrainement/gestures.mjs').Effect} effect @param {import('../../lib/entrainement/settings.mjs').Settings} settings */
function apply(site, effect, settings) {
  if (effect.close) closeDialogs();
  if (effect.settings) document.cookie = cookieFromSettings({ ...settings, ...effect.settings });
  const view = viewOf(settingsNow(), location.hash);
  if (effect.toggle) toggleMenu(effect.toggle);
  if (effect.reveal) document.querySelector(`#${effect.reveal}`)?.removeAttribute('hidden');
  if (effect.open) openDialog(site, view, effect.open);
  if (effect.toast) toast(site, view, effect.toast);
  if (effect.external) location.assign(effect.external);
  else if (effect.goto && effect.goto !== location.hash) location.hash = effect.goto;
  else if (effect.goto ?? effect.settings) navigate(site);
}

/** @param {string} id */
function toggleMenu(id) {
  const menu = document.querySelector(`#${id}`);
  if (menu === null) return;
  const open = menu.classList.toggle(id === 'modal-menu-navigation' ? 'fr-modal--opened' : 'fr-collapse--expanded');
  if (menu.classList.contains('mat-menu-panel')) menu.toggleAttribute('hidden', !open);
  document.querySelector(`button[aria-controls="${id}"][aria-expanded]`)?.setAttribute('aria-expanded', String(open));
}

/** @param {Site} site @param {import('../../lib/entrainement/kit.mjs').View} view @param {string} id */
function openDialog(site, view, id) {
  closeDialogs();
  if (view.generation === 'materiel') {
    document.querySelector('.cdk-overlay-container')?.replaceChildren(fragment(site, view, overlay(view, id)));
    return;
  }
  const dialog = document.querySelector(`#${dialogIdOf(id)}`);
  dialog?.classList.add('fr-modal--opened');
  dialog?.setAttribute('open', '');
  dialog?.setAttribute('aria-modal', 'true');
}

function closeDialogs() {
  document.querySelector('.cdk-overlay-container')?.replaceChildren();
  for (const dialog of document.querySelectorAll('dialog.fr-modal--opened')) {
    dialog.classList.remove('fr-modal--opened');
    dialog.removeAttribute('open');
    dialog.removeAttribute('aria-modal');
  }
}

/** @param {Site} site @param {import('../../lib/entrainement/kit.mjs').View} view @param {string} text */
function toast(site, view, text) {
  const markup = view.generation === 'dsfr'
    ? `<mcf-dsfr-snackbar><div class="fr-alert fr-alert--success fr-alert--sm"><p>${text}</p></div></mcf-dsfr-snackbar>`
    : `<snack-bar-container class="mat-snack-bar-container" role="status"><simple-snack-bar class="mat-simple-snackbar"><span>${text}</span></simple-snack-bar></snack-bar-container>`;
  const place = document.querySelector('.snackbar-wrapper-container-min-width') ?? document.querySelector('.cdk-overlay-container');
  place?.replaceChildren(fragment(site, view, markup));
  const shown = place?.firstElementChild;
  setTimeout(() => shown?.remove(), 4000);
}
