/**
 * « Je suis accompagné(e) », seen from the background: while it is on, the browser itself puts the mask in each page of the site before the
 * page is drawn, whether or not this worker is awake. While it is off, nothing at all is registered.
 */

import type { Runtime } from 'webextension-polyfill';
import { ACCOMPAGNEMENT, type Accompagnement, PAR_PRUDENCE } from '../reglages/accompagnement';
import type { Store } from '../reglages/store';
import { browser } from './api';
import type { FromMasque, FromPage, ToMasque } from './messages';
import { isOurPageScript, type Sender } from './report-schema';

const CSS = ['masque.css'];
/** On a page that was in sight, letters must not fade away: they go at once. */
const BASCULE = ['masque-bascule.css'];
const SCRIPTS = [
  { id: 'masque', css: CSS, js: ['masque.js'], runAt: 'document_start' },
  { id: 'reperes', js: ['reperes.js'], runAt: 'document_idle' },
] as const;
/** A tab that does not answer, stopped on a message of the page, keeps no other waiting. */
const LONGEST_MS = 1500;
const IDS = SCRIPTS.map(({ id }) => id);
const COMMAND = 'accompagnement';

/** Takes the extension's store; keeps the browser in step with it. */
export function maskOnDemand(store: Store): void {
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time: two changes in a row end with the second. */
  const apply = (): void => void (last = last.then(() => applyNow(store, follow)).catch(() => undefined));

  /** A page that comes back, or that was loaded while nothing was registered. Only tabs of the site have an address here. */
  function follow(tabId: number, { status }: { readonly status?: string | undefined }, { url }: { readonly url?: string | undefined }): void {
    if (status === 'complete' && url !== undefined) void tell(store, tabId);
  }

  browser.commands.onCommand.addListener((command: string) => {
    if (command === COMMAND) void toggle(store);
  });
  function answer(message: unknown, sender: Sender, respond: (answer: Accompagnement | true) => void): true | undefined {
    const type = (message as Partial<FromMasque | FromPage> | null)?.type;
    if ((type !== 'masque-etat' && type !== 'reveil') || !isOfTheSite(sender)) return undefined;
    const tabId = sender.tab?.id;
    if (type === 'masque-etat' || tabId === undefined) void readAccompagnement(store).catch(() => PAR_PRUDENCE).then(respond);
    else void tell(store, tabId).then(() => respond(true), () => undefined);
    return true;
  }
  // The types have no listener that answers some messages only.
  browser.runtime.onMessage.addListener(answer as Runtime.OnMessageListenerCallback);
  store.subscribe(ACCOMPAGNEMENT, apply);
  // The browser forgets what was registered when the extension is updated.
  apply();
}

/** A window that the site fills itself has no address of its own, but the site's origin. */
function isOfTheSite(sender: Sender & { readonly origin?: string | undefined }): boolean {
  return isOurPageScript(sender, browser.runtime.id) || isOurPageScript({ ...sender, url: `${sender.origin}/` }, browser.runtime.id);
}

async function toggle(store: Store): Promise<void> {
  await store.update(ACCOMPAGNEMENT, (current) => ({ ...current, actif: !current.actif }));
}

/** When nothing can be read at all, hidden is the answer. */
async function readAccompagnement(store: Store): Promise<Accompagnement> {
  const { value, etat } = await store.read(ACCOMPAGNEMENT);
  return etat === 'indisponible' ? PAR_PRUDENCE : value;
}

async function applyNow(store: Store, follow: Parameters<typeof browser.tabs.onUpdated.addListener>[0]): Promise<void> {
  const here = (await browser.scripting.getRegisteredContentScripts({ ids: [...IDS] })).map(({ id }) => id);
  const registered = here.length === IDS.length;
  const { value, etat } = await store.read(ACCOMPAGNEMENT);
  // A place that cannot be read decides nothing: what is on stays on.
  if (etat === 'indisponible') return;
  if (value.actif) browser.tabs.onUpdated.addListener(follow);
  else browser.tabs.onUpdated.removeListener(follow);
  if (here.length > 0 && !(value.actif && registered)) await browser.scripting.unregisterContentScripts({ ids: here });
  if (value.actif && !registered) await register();
  if (!value.actif && here.length === 0) return;
  // All was erased: nobody asked to show the pages that are open. Loading them again does.
  if (etat === 'absente') return;
  await Promise.all((await openTabs()).map((tabId) => Promise.race([tell(store, tabId), new Promise((resolve) => setTimeout(resolve, LONGEST_MS))])));
}

/** `matchOriginAsFallback`: also the documents that the site makes itself (`blob:`, `about:blank`). Browsers before Chromium 119 refuse the word. */
async function register(): Promise<void> {
  const { host_permissions: matches = [] } = browser.runtime.getManifest() as { readonly host_permissions?: string[] };
  const scripts = SCRIPTS.map((script) => ({ ...script, js: [...script.js], matches, allFrames: false, persistAcrossSessions: true }));
  await browser.scripting.registerContentScripts(scripts.map((script) => ({ ...script, matchOriginAsFallback: true }))).catch(() => browser.scripting.registerContentScripts(scripts));
}

/** Every tab: a window that the site filled itself has no address. The browser lets us touch those of the site only. */
async function openTabs(): Promise<readonly number[]> {
  return (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/**
 * Brings a tab in step with the choice of that very moment: a tab may have kept us waiting. A page where no mask answers gets the style sheet
 * first: hidden, then read.
 */
async function tell(store: Store, tabId: number): Promise<void> {
  const target = { tabId };
  const { actif } = await readAccompagnement(store);
  if (actif) await browser.scripting.insertCSS({ target, files: BASCULE }).catch(() => undefined);
  if (!(await isToldTo(store, tabId)) && (await readAccompagnement(store)).actif) {
    await browser.scripting.insertCSS({ target, files: CSS }).catch(() => undefined);
    for (const { js } of SCRIPTS) await browser.scripting.executeScript({ target, files: [...js] }).catch(() => undefined);
    await isToldTo(store, tabId);
  }
  if (actif) await browser.scripting.removeCSS({ target, files: BASCULE }).catch(() => undefined);
}

/** Whether the mask of that tab heard the choice. */
async function isToldTo(store: Store, tabId: number): Promise<boolean> {
  const message: ToMasque = { type: 'masque', ...(await readAccompagnement(store)) };
  return (await browser.tabs.sendMessage(tabId, message, { frameId: 0 }).catch(() => undefined)) === true;
}
