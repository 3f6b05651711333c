/**
 * « Je suis accompagné(e) », seen from the background: while it is on, the browser itself puts the mask in each page of the site before the
 * page is drawn, whether or not this worker is awake. While it is off, nothing at all is registered.
 */

import type { Runtime } from 'webextension-polyfill';
import { ACCOMPAGNEMENT, type Accompagnement, PAR_PRUDENCE } from '../reglages/accompagnement';
import type { Store } from '../reglages/store';
import { browser } from './api';
import type { ToMasque } from './messages';
import { isOurPageScript, type Sender } from './report-schema';

const CSS = ['masque.css'];
/** On a page that was in sight, letters must not fade away: they go at once. */
const BASCULE = ['masque-bascule.css'];
const SCRIPTS = [
  { id: 'masque', css: CSS, js: ['masque.js'], runAt: 'document_start' },
  { id: 'reperes', js: ['reperes.js'], runAt: 'document_idle' },
] as const;
const IDS = SCRIPTS.map(({ id }) => id);
const COMMAND = 'accompagnement';

/** Takes the extension's store; keeps the browser in step with it. */
export function maskOnDemand(store: Store): void {
  let last: Promise<unknown> = Promise.resolve();
  /** One at a time: two changes in a row end with the second. */
  const apply = (): void => void (last = last.then(() => applyNow(store)).catch(() => undefined));

  browser.commands.onCommand.addListener((command: string) => {
    if (command === COMMAND) void toggle(store);
  });
  function answer(message: unknown, sender: Sender, respond: (accompagnement: Accompagnement) => void): true | undefined {
    if (!isOurPageScript(sender, browser.runtime.id) || (message as { readonly type?: unknown } | null)?.type !== 'masque-etat') return undefined;
    void readAccompagnement(store).catch(() => PAR_PRUDENCE).then(respond);
    return true;
  }
  // The types have no listener that answers some messages only.
  browser.runtime.onMessage.addListener(answer as Runtime.OnMessageListenerCallback);
  store.subscribe(ACCOMPAGNEMENT, apply);
  // The browser forgets what was registered when the extension is updated.
  apply();
}

async function toggle(store: Store): Promise<void> {
  await store.update(ACCOMPAGNEMENT, (current) => ({ ...current, actif: !current.actif }));
}

/** When nothing can be read at all, hidden is the answer. */
async function readAccompagnement(store: Store): Promise<Accompagnement> {
  const { value, etat } = await store.read(ACCOMPAGNEMENT);
  return etat === 'indisponible' ? PAR_PRUDENCE : value;
}

async function applyNow(store: Store): Promise<void> {
  const here = (await browser.scripting.getRegisteredContentScripts({ ids: [...IDS] })).map(({ id }) => id);
  const registered = here.length === IDS.length;
  const { value, etat } = await store.read(ACCOMPAGNEMENT);
  // A place that cannot be read decides nothing: what is on stays on.
  if (etat === 'indisponible') return;
  if (here.length > 0 && !(value.actif && registered)) await browser.scripting.unregisterContentScripts({ ids: here });
  if (value.actif && !registered) await register();
  if (!value.actif && here.length === 0) return;
  await Promise.all((await siteTabs()).map((tabId) => tell(tabId, value, registered)));
}

async function register(): Promise<void> {
  const { host_permissions: matches = [] } = browser.runtime.getManifest() as { readonly host_permissions?: string[] };
  await browser.scripting.registerContentScripts(SCRIPTS.map((script) => ({ ...script, js: [...script.js], matches, allFrames: false, persistAcrossSessions: true })));
}

/** Without the `tabs` permission, only the tabs of the site have an address. */
async function siteTabs(): Promise<readonly number[]> {
  const { host_permissions: url = [] } = browser.runtime.getManifest() as { readonly host_permissions?: string[] };
  return (await browser.tabs.query({ url })).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** A page that was open before gets the style sheet first: hidden, then read. */
async function tell(tabId: number, value: Accompagnement, registered: boolean): Promise<void> {
  if (value.actif && !registered) {
    await browser.scripting.insertCSS({ target: { tabId }, files: [...BASCULE, ...CSS] }).catch(() => undefined);
    for (const { js } of SCRIPTS) await browser.scripting.executeScript({ target: { tabId }, files: [...js] }).catch(() => undefined);
  }
  await browser.scripting.removeCSS({ target: { tabId }, files: BASCULE }).catch(() => undefined);
  await browser.tabs.sendMessage(tabId, { type: 'masque', ...value } satisfies ToMasque, { frameId: 0 }).catch(() => undefined);
}
