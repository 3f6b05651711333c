/** The single page in the browser: late rendering, hash navigation, dialogs, toasts. */

import { asAngular } from './ng';
import { type Settings, cookieFromSettings, settingsFromCookie } from '../../lib/entrainement/settings';
import { screenOf } from '../../lib/entrainement/screens/index';
import { type RoutedView, dialogIdOf, labelOf, mainOf, renderPage, rootOf, titleOf, siteVersionOf, viewOf } from '../../lib/entrainement/rendu';
import { neighbour, siblings } from './shells/around';
import { overlay } from '../../lib/entrainement/dialogs';
import { type Effect, react } from '../../lib/entrainement/gestures';

/** Everything that changes. */
export interface Site {
  /** Counts navigations: what a past one still had to draw is dropped. */
  turn: number;
  /** Key of the page displayed or under way. */
  shown: string;
  /** Key of what surrounds it. */
  shell: string;
  readonly gestures: WeakMap<Element, string>;
  readonly delays: { readonly amorce: number, readonly depart: number, readonly contenu: number };
}

start();

function start(): void {
  const text = document.querySelector('meta[name="replique-delais"]')?.getAttribute('content') ?? '{}';
  const site: Site = { turn: 0, shown: '', shell: '', gestures: new WeakMap(), delays: { amorce: 40, depart: 30, contenu: 150, ...JSON.parse(text) } };
  addEventListener('hashchange', () => navigate(site));
  document.addEventListener('click', (event) => onClick(site, event));
  document.addEventListener('submit', (event) => event.preventDefault());
  setTimeout(() => navigate(site), site.delays.amorce);
}

function settingsNow(): Settings {
  return settingsFromCookie(document.cookie);
}

function navigate(site: Site): void {
  const view = viewOf(settingsNow(), location.hash, 'squelette');
  const key = JSON.stringify([view.hash, view.settings]);
  if (key === site.shown) return;
  const first = site.shown === '';
  site.shown = key;
  site.turn += 1;
  const { turn } = site;
  later(site, turn, first ? 0 : site.delays.depart, () => draw(site, turn, view));
}

function later(site: Site, turn: number, delay: number, action: () => void): void {
  setTimeout(() => {
    if (turn === site.turn) action();
  }, delay);
}

/** Skeleton first, then the content, then what comes later still. */
function draw(site: Site, turn: number, view: RoutedView): void {
  drawShell(site, view);
  document.title = titleOf(view);
  const label = document.querySelector('#page-title');
  if (label) label.textContent = labelOf(view);
  for (const link of document.querySelectorAll('.fr-skiplinks a, .liens-evitement a')) link.setAttribute('href', `${view.hash}#${link.getAttribute('href')?.split('#').at(-1)}`);
  for (const link of document.querySelectorAll('.fr-nav__link[href^="#"]')) link.toggleAttribute('aria-current', false);
  document.querySelector(`.fr-nav__list .fr-nav__link[href="${CSS.escape(view.hash)}"]`)?.setAttribute('aria-current', 'page');
  document.querySelector('sl6-root ng-component')?.replaceWith(fragment(site, view, renderPage(view)));
  later(site, turn, view.settings.delai ?? site.delays.contenu, () => drawContent(site, turn, { ...view, phase: 'contenu' }));
}

function drawContent(site: Site, turn: number, view: RoutedView): void {
  const wait = screenOf(view.route.screen).lateAfter?.(view) ?? null;
  fillMain(site, wait === null ? { ...view, phase: 'complet' } : view);
  if (wait !== null) later(site, turn, wait, () => fillMain(site, { ...view, phase: 'complet' }));
  if (view.settings.dialogue !== 'aucun') openDialog(site, view, view.settings.dialogue);
  if (view.settings.message === 'affiche') toast(site, view, 'Vos préférences ont été enregistrées.');
}

function fillMain(site: Site, view: RoutedView): void {
  document.querySelector('sl6-root main')?.replaceChildren(fragment(site, view, mainOf(view)));
}

/** Drawn again only when one logs in or out. */
function drawShell(site: Site, view: RoutedView): void {
  const key = JSON.stringify([view.generation, view.session, view.settings.nom, view.settings.voisin]);
  if (key === site.shell) return;
  site.shell = key;
  const root = document.querySelector('sl6-root') as Element;
  root.setAttribute('ng-version', siteVersionOf(view.generation));
  root.replaceChildren(fragment(site, view, rootOf(view, '<ng-component></ng-component>')));
  for (const old of document.querySelectorAll('body > .cdk-overlay-container, body > .cdk-live-announcer-element, body > wtd-root')) old.remove();
  root.after(fragment(site, view, siblings(view)));
  if (view.settings.voisin === 'present') document.body.append(plain(neighbour()));
}

function plain(markup: string): DocumentFragment {
  const template = document.createElement('template');
  template.innerHTML = markup;
  return template.content;
}

/** Gestures are taken off the markup: the page keeps no attribute that the real one has not. */
function fragment(site: Site, view: RoutedView, markup: string): DocumentFragment {
  const content = plain(asAngular(markup, view.generation));
  for (const element of content.querySelectorAll('[data-geste]')) {
    site.gestures.set(element, element.getAttribute('data-geste') ?? '');
    element.removeAttribute('data-geste');
  }
  return content;
}

function onClick(site: Site, event: Event): void {
  const pressed = event.target instanceof Element ? event.target.closest('button, a') : null;
  const gesture = pressed && site.gestures.get(pressed);
  if (!pressed || gesture === undefined || gesture === null) return;
  event.preventDefault();
  const settings = settingsNow();
  const accord = document.querySelector('#accord');
  const effect = react(gesture, settings, { accord: accord instanceof HTMLInputElement && accord.checked, hash: location.hash });
  apply(site, effect, settings);
}

function apply(site: Site, effect: Effect, settings: Settings): void {
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

function toggleMenu(id: string): void {
  const menu = document.querySelector(`#${id}`);
  if (menu === null) return;
  const open = menu.classList.toggle(id === 'modal-menu-navigation' ? 'fr-modal--opened' : 'fr-collapse--expanded');
  if (menu.classList.contains('mat-menu-panel')) menu.toggleAttribute('hidden', !open);
  document.querySelector(`button[aria-controls="${id}"][aria-expanded]`)?.setAttribute('aria-expanded', String(open));
}

function openDialog(site: Site, view: RoutedView, id: string): void {
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

function closeDialogs(): void {
  document.querySelector('.cdk-overlay-container')?.replaceChildren();
  for (const dialog of document.querySelectorAll('dialog.fr-modal--opened')) {
    dialog.classList.remove('fr-modal--opened');
    dialog.removeAttribute('open');
    dialog.removeAttribute('aria-modal');
  }
}

function toast(site: Site, view: RoutedView, text: string): void {
  const markup = view.generation === 'dsfr'
    ? `<mcf-dsfr-snackbar><div class="fr-alert fr-alert--success fr-alert--sm"><p>${text}</p></div></mcf-dsfr-snackbar>`
    : `<snack-bar-container class="mat-snack-bar-container" role="status"><simple-snack-bar class="mat-simple-snackbar"><span>${text}</span></simple-snack-bar></snack-bar-container>`;
  const place = document.querySelector('.snackbar-wrapper-container-min-width') ?? document.querySelector('.cdk-overlay-container');
  place?.replaceChildren(fragment(site, view, markup));
  const shown = place?.firstElementChild;
  setTimeout(() => shown?.remove(), 4000);
}
