/**
 * Firefox with the built extension, at the real origin, driven by its own WebDriver BiDi protocol: Debian has no
 * geckodriver, and Playwright drives a Firefox of its own, not the one that people have. Puppeteer-core 24.43.1 was tried
 * with Firefox 153: it installs the extension, but `page.goto('moz-extension://…')` never ends, and it gives no hold on
 * the browser's own window, where the sidebar, the toolbar's button and the network are.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { ensureProgram } from './browsers';
import { REPLICA_HOSTS } from '../site/hosts';
import { waitFor } from './wait';

const EXTENSION_UUID = '11111111-2222-4333-8444-555555555555';

/** Quiet start, nothing sent, the site's hosts on the replica's port, the panel reachable at a known address. */
function preferences({ extensionId, sitePort, downloads }: { extensionId: string, sitePort: number, downloads: string }) {
  return {
    'remote.prefs.recommended': true,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.page': 0,
    'browser.startup.homepage': 'about:blank',
    'browser.aboutwelcome.enabled': false,
    'browser.preonboarding.enabled': false,
    'termsofuse.bypassNotification': true,
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.policy.firstRunURL': '',
    'toolkit.telemetry.enabled': false,
    'app.normandy.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.update.enabled': false,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
    'network.dns.localDomains': REPLICA_HOSTS.join(','),
    'network.socket.forcePort': `443=${sitePort}`,
    'intl.locale.requested': 'fr',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.alwaysOpenPanel': false,
  };
}

async function startProgram(profile: string, program: string) {
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0', '-remote-allow-system-access', 'about:blank'];
  const child = spawn(program, args, {
    env: { ...process.env, TZ: 'Europe/Paris', LC_ALL: 'C.UTF-8', MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '860' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const listen = (part: Buffer) => void (said += part);
  child.stderr.on('data', listen);
  child.stdout.on('data', listen);
  const address = await waitFor(() => {
    if (child.exitCode !== null) throw new Error(`Firefox s'est arrêté : ${said}`);
    return /WebDriver BiDi listening on (ws:\/\/\S+)/u.exec(said)?.[1];
  }, { what: 'Firefox', ms: 60_000 });
  return { child, address };
}

/** A BiDi connection: `send` answers with the result, or throws what Firefox says. */
async function connect(address: string) {
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve, reject) => socket.once('open', () => resolve(undefined)).once('error', reject));
  const waiting = new Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void }>();
  let last = 0;
  socket.on('message', (text) => {
    const message = JSON.parse(String(text));
    const call = waiting.get(message.id);
    waiting.delete(message.id);
    if (message.type === 'error') call?.reject(new Error(`${message.error}: ${message.message}`));
    else call?.resolve(message.result);
  });
  socket.on('close', () => waiting.forEach(({ reject }) => reject(new Error('Firefox a fermé la connexion'))));
  function send<T = unknown>(method: string, params: object = {}): Promise<T> {
    last += 1;
    const id = last;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve: (result) => resolve(result as T), reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  }
  return { send, disconnect: () => socket.close() };
}

/** A value, as BiDi sends it. */
interface Remote {
  readonly type: string;
  readonly value?: unknown;
  readonly sharedId?: string;
}

type Evaluated = { readonly type: 'success', readonly result: Remote } | { readonly type: 'exception', readonly exceptionDetails: { readonly text: string } };
type Tree = { readonly contexts: readonly { readonly url: string, readonly context: string }[] };

/** BiDi's typed values, made plain. */
function plain({ type, value }: Remote): unknown {
  if (type === 'array') return (value as readonly Remote[]).map(plain);
  if (type === 'object') return Object.fromEntries((value as readonly (readonly [string, Remote])[]).map(([key, one]) => [key, plain(one)]));
  return value;
}

/** How Firefox names the sidebar of an add-on. */
function sidebarName(extensionId: string): string {
  return `${extensionId.toLowerCase().replaceAll(/[^a-z0-9_-]/gu, '_')}-sidebar-action`;
}

/** The element of the browser's window that holds the sidebar's page; BiDi gives it no name of its own. */
const SIDEBAR = "SidebarController.browser.contentDocument.querySelector('browser')";

/** The tab in front. */
const TAB = 'gBrowser.selectedBrowser';

/** The sidebar lives in the add-ons' process, a page in its own: a frame script reads there, with the browser's rights, and sends the answer back. */
function readingOf(expression: string, where: string): string {
  const script = `sendAsyncMessage('compagnon:lu', (({ document, window }) => (${expression}))({ document: content.document, window: content }));`;
  return `new Promise((resolve, reject) => {
    const manager = ${where}.messageManager;
    const give = (act) => (value) => { manager.removeMessageListener('compagnon:lu', heard); clearTimeout(late); act(value); };
    const heard = ({ data }) => give(resolve)(data);
    const late = setTimeout(() => give(reject)(new Error('no answer')), 1500);
    manager.addMessageListener('compagnon:lu', heard);
    manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}

/**
 * @param options `extensionId`: the add-on id of its manifest; `welcome`: its first page must open by itself
 * @returns the harness: `evaluate` in a page, `chrome` in the browser's own window, `openSidebar`, `sidebar` to read it, …
 */
export async function launchFirefox({ extension, extensionId, sitePort, welcome: wanted = true }: { extension: string, extensionId: string, sitePort: number, welcome?: boolean }) {
  const program = ensureProgram('firefox');
  const profile = mkdtempSync(join(tmpdir(), 'compagnon-firefox-'));
  const removeProfile = () => rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeProfile);
  const downloads = join(profile, 'telechargements');
  const prefs = Object.entries(preferences({ extensionId, sitePort, downloads }));
  writeFileSync(join(profile, 'user.js'), prefs.map(([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`).join('\n'));
  const { child, address } = await startProgram(profile, program);
  const stop = () => void child.kill('SIGKILL');
  process.once('exit', stop);
  // A signal skips `exit` unless asked: the browser would outlive its run.
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));
  const { send, disconnect } = await connect(address);
  await send('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  const welcome = `moz-extension://${EXTENSION_UUID}/bienvenue.html`;
  const tabs = await waitFor(async () => {
    const { contexts } = await send<Tree>('browsingContext.getTree');
    return !wanted || contexts.some(({ url }) => url === welcome) ? contexts : null;
  }, { what: 'the welcome page to open at install' });
  // It opens as for a person, and must not stay in front of the tests.
  for (const { url, context } of tabs) if (url === welcome) await send('browsingContext.close', { context });
  const tab = tabs.find(({ url }) => url !== welcome)?.context;
  const window = (await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome' })).contexts[0]?.context;
  if (tab === undefined || window === undefined) throw new Error('Firefox has no tab, or no window');

  /** @param context the page by default @returns what the expression is worth there, which the caller names */
  async function evaluate<T>(expression: string, context = tab): Promise<T> {
    const answer = await send<Evaluated>('script.evaluate', { expression, target: { context }, awaitPromise: true, serializationOptions: { maxObjectDepth: 6 } });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return plain(answer.result) as T;
  }

  /** @param expression run in the browser's own window, with its rights */
  const chrome = <T>(expression: string): Promise<T> => evaluate(expression, window);

  /** @returns the address of a page of the extension */
  const addressOf = (path: string): string => `moz-extension://${EXTENSION_UUID}/${path}`;

  const goto = (url: string, context = tab) => send('browsingContext.navigate', { context, url, wait: 'complete' });

  /** The real sidebar, as its entry of the View menu opens it. */
  const openSidebar = () => chrome(`SidebarController.show(${JSON.stringify(sidebarName(extensionId))}).then(() => true)`);
  const closeSidebar = () => chrome('(SidebarController.hide(), true)');
  const isSidebarOpen = () => chrome<boolean>(`SidebarController.isOpen && SidebarController.currentID === ${JSON.stringify(sidebarName(extensionId))}`);

  /** @param expression read in the sidebar's own document; its value must be plain data */
  const readSidebar = <T>(expression: string): Promise<T> => chrome(readingOf(expression, SIDEBAR));

  /** As `readSidebar`, in the page in front: closed shadows are open to the browser, and to nobody else. */
  const readPage = <T>(expression: string): Promise<T> => chrome(readingOf(expression, TAB));

  /** @returns a PNG picture of the sidebar as it is drawn */
  async function pictureSidebar(): Promise<Buffer> {
    const url = await chrome<string>(`(async () => {
      const drawn = await ${SIDEBAR}.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      Object.assign(canvas, { width: drawn.width, height: drawn.height }).getContext('2d').drawImage(drawn, 0, 0);
      return canvas.toDataURL();
    })()`);
    return Buffer.from(url.split(',')[1] ?? '', 'base64');
  }

  /** @returns a PNG picture of the page */
  async function picturePage(): Promise<Buffer> {
    const { data } = await send<{ readonly data: string }>('browsingContext.captureScreenshot', { context: tab });
    return Buffer.from(data, 'base64');
  }

  /** @returns how BiDi names the first element that the selector finds */
  async function elementOf(selector: string, context = tab): Promise<string> {
    const found = await send<Evaluated>('script.evaluate', { expression: `document.querySelector(${JSON.stringify(selector)})`, target: { context }, awaitPromise: false });
    const sharedId = found.type === 'success' ? found.result.sharedId : undefined;
    if (sharedId === undefined) throw new Error(`no ${selector} in the page`);
    return sharedId;
  }

  /** A person's click on an element of the page. */
  async function click(selector: string): Promise<void> {
    const sharedId = await elementOf(selector);
    const steps = [{ type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await send('input.performActions', { context: tab, actions: [{ type: 'pointer', id: 'souris', actions: steps }] });
  }

  /** A person's click at that place of the window. */
  async function clickAt({ x, y }: { x: number, y: number }): Promise<void> {
    const steps = [{ type: 'pointerMove', x: Math.round(x), y: Math.round(y) }, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }];
    await send('input.performActions', { context: tab, actions: [{ type: 'pointer', id: 'souris', actions: steps }] });
  }

  /** Keys pressed one after the other; those without a letter by their WebDriver code. */
  async function press(keys: string, context = tab): Promise<void> {
    const actions = [...keys].flatMap((value) => [{ type: 'keyDown', value }, { type: 'keyUp', value }]);
    await send('input.performActions', { context, actions: [{ type: 'key', id: 'clavier', actions }] });
  }

  /** A press on the extension's button of the toolbar. */
  const pressToolbarButton = () =>
    chrome(`(() => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const policy = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      ExtensionParent.apiManager.global.browserActionFor(policy.extension).triggerAction(window);
      return true;
    })()`);

  /** A page of the extension, in a tab of its own: what is evaluated there has its rights. @returns its context */
  async function openOwnPage(path: string): Promise<string> {
    const { context } = await send<{ readonly context: string }>('browsingContext.create', { type: 'tab', background: true });
    await send('browsingContext.navigate', { context, url: `moz-extension://${EXTENSION_UUID}/${path}`, wait: 'none' });
    await waitFor(() => evaluate("location.protocol === 'moz-extension:' && document.readyState === 'complete'", context), { what: `the page ${path}` });
    return context;
  }

  /** What the person answers yes to, in a window that nobody can press here. */
  const allow = (permission: string) =>
    chrome(`(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(extensionId)});
      await ExtensionPermissions.add(extension.id, { permissions: [${JSON.stringify(permission)}], origins: [] }, extension);
      return true;
    })()`);

  /** The background goes, as it does after half a minute of rest. */
  const stopBackground = () =>
    chrome(`WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => true)`);

  async function close(): Promise<void> {
    await send('browser.close').catch(() => {});
    disconnect();
    await waitFor(() => child.exitCode !== null || child.signalCode !== null, { what: 'Firefox to stop', ms: 15_000 }).catch(stop);
    process.off('exit', stop);
    removeProfile();
    process.off('exit', removeProfile);
  }

  return { send, evaluate, elementOf, chrome, goto, click, clickAt, press, openSidebar, closeSidebar, isSidebarOpen, pressToolbarButton, readSidebar, readPage, pictureSidebar, picturePage, openOwnPage, allow, stopBackground, addressOf, downloads, close };
}
