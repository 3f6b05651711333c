/**
 * Chromium with the built extension, at the real origin: the site's hosts are mapped to the replica, every other host to
 * a server that only takes notes, so that nothing leaves the machine and any call is seen.
 */
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, type CDPSession, type Page, type Worker, chromium } from '@playwright/test';
import { ensureProgram } from './browsers';
import { REPLICA_HOSTS } from '../site/hosts';
import { onlyFont } from './fonts';
import { startLogServer } from './log-server';
import { readNetworkLog } from './network-log';
import { waitFor } from './wait';

const PANEL_PATH = 'sidepanel.html';
const WELCOME_PATH = 'bienvenue.html';
/** The tests choose where they are, whatever the machine says: without an UTF-8 locale, Chromium loads no extension from a folder whose name has accents. */
const PLACE = { TZ: 'Europe/Paris', LC_ALL: 'C.UTF-8', LANGUAGE: 'fr' };

/** The methods of the debugging protocol that Playwright's types do not know. */
interface RawSession {
  send(method: string, params: object): Promise<unknown>;
}

interface TabTarget {
  readonly targetId: string;
  readonly url: string;
  readonly embedderData?: { readonly tabActive?: boolean };
}

export type Harness = Awaited<ReturnType<typeof launchChromium>>;

function chromiumArgs({ profile, extension, sitePort, logPort, size }: { profile: string, extension: string, sitePort: number, logPort: number, size: { width: number, height: number } }) {
  const hosts = REPLICA_HOSTS.map((host) => `MAP ${host}:443 127.0.0.1:${sitePort}`);
  return [
    // Chromium refuses its sandbox to root; for anyone else it stays on.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // No "unsupported flag" bar in the window that a person plays with.
    '--test-type',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    `--window-size=${size.width},${size.height}`,
    '--enable-unsafe-extension-debugging',
    '--remote-debugging-port=0',
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=${[...hosts, `MAP * 127.0.0.1:${logPort}`, 'EXCLUDE 127.0.0.1', 'EXCLUDE localhost'].join(', ')}`,
    '--ignore-certificate-errors',
    `--log-net-log=${join(profile, 'reseau.json')}`,
    '--net-log-capture-mode=Default',
  ];
}

/**
 * @param options `extension`: folder of a built extension. `sitePort`: the replica's port; without it the site's hosts lead nowhere.
 *   `welcome`: its first page must open by itself, unless a policy says not. `font`: the one family in which every text comes; without it, the machine's own.
 *   `retours`: pages that are left may sleep and come back, as in a person's browser.
 *   `profile`: a folder to start from and to leave behind, to close the browser and open it again; empty, it is a first install.
 * @returns the context, the extension's id and worker, `openPanel(page)` (the real side panel, by the toolbar button), and
 * `close()`, which removes the profile and tells what the browser asked of the network.
 */
export async function launchChromium({ extension, sitePort, headless = true, size = { width: 1280, height: 860 }, profile: kept, welcome = true, font, retours = false }: { extension: string, sitePort?: number, headless?: boolean, size?: { width: number, height: number }, profile?: string, welcome?: boolean, font?: string, retours?: boolean }) {
  const executablePath = ensureProgram('chromium');
  const profile = kept ?? mkdtempSync(join(tmpdir(), 'compagnon-chromium-'));
  const isNew = readdirSync(profile).length === 0;
  const others = await startLogServer();
  const args = chromiumArgs({ profile, extension, sitePort: sitePort ?? others.port, logPort: others.port, size });
  /** Also when the run is cut short: a profile weighs several megabytes. */
  const removeProfile = () => kept === undefined && rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  process.once('exit', removeProfile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    viewport: null,
    args,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation', ...(retours ? ['--disable-back-forward-cache'] : [])],
    env: { ...onlyText(process.env), ...PLACE, ...(font === undefined ? {} : onlyFont(font, profile)) },
  });
  const worker = await firstWorker(context, extension);
  const id = new URL(worker.url()).host;
  if (welcome && isNew && existsSync(join(extension, WELCOME_PATH))) await closeWelcome(context, `chrome-extension://${id}/${WELCOME_PATH}`);
  const port = Number(readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n')[0]);
  let panel: { browser: Browser, page: Page } | null = null;

  /** @param page the tab whose window gets the panel @returns the real panel; already open, it is given back */
  async function openPanel(page: Page): Promise<Page> {
    if (panel && !panel.page.isClosed()) return panel.page;
    await panel?.browser.close();
    await pressToolbarButton(page);
    panel = await attachToPanel(port, `chrome-extension://${id}/${PANEL_PATH}`);
    return panel.page;
  }

  /** As the person's own cross does. Nothing where it is not open. */
  async function closePanel(): Promise<void> {
    const open = panel;
    panel = null;
    if (open === null || open.page.isClosed()) return;
    await Promise.all([open.page.waitForEvent('close'), open.page.evaluate(() => window.close()).catch(() => undefined)]);
    await open.browser.close();
  }

  async function pressToolbarButton(page: Page): Promise<void> {
    const browser = context.browser();
    if (!browser) throw new Error('no browser behind the context');
    await page.bringToFront();
    const cdp = await browser.newBrowserCDPSession();
    const targetId = await tabTargetOf(page, cdp);
    await raw(cdp).send('Extensions.triggerAction', { id, targetId });
    await cdp.detach();
  }

  async function close() {
    await panel?.browser.close();
    await context.close();
    const requests = readNetworkLog(join(profile, 'reseau.json'));
    await others.close();
    removeProfile();
    process.off('exit', removeProfile);
    return { requests, otherHosts: [...others.hosts] };
  }

  return { context, worker, id, port, openPanel, closePanel, pressToolbarButton, close };
}

/** Branded Chrome ignores `--load-extension`: when no worker shows up, the extension is handed over by the debugging protocol. */
async function firstWorker(context: BrowserContext, extension: string): Promise<Worker> {
  const ready = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 8000 }).catch(() => null));
  if (ready) return ready;
  const coming = context.waitForEvent('serviceworker', { timeout: 8000 });
  const browser = context.browser();
  if (!browser) throw new Error('no browser behind the context');
  const cdp = await browser.newBrowserCDPSession();
  await Promise.all([raw(cdp).send('Extensions.loadUnpacked', { path: extension }), coming]).catch(async (error) => {
    await context.close();
    throw new Error(`l'extension ne démarre pas dans ce Chromium : ${error.message}`, { cause: error });
  });
  return coming;
}

/** A new profile is a first install: the welcome page must open, as for a person, and must not stay in front of the tests. */
async function closeWelcome(context: BrowserContext, address: string): Promise<void> {
  const welcome = await waitFor(() => context.pages().find((page) => page.url() === address), { what: 'the welcome page to open at install' });
  await welcome.close();
}

function raw(cdp: CDPSession): RawSession {
  return cdp as unknown as RawSession;
}

function onlyText(env: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(Object.entries(env).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])));
}

/**
 * A click on the toolbar button is given to a target of type `tab`, which nothing links to the page inside it: the page,
 * just brought to the front, is the active tab at its address.
 */
async function tabTargetOf(page: Page, cdp: CDPSession): Promise<string> {
  return waitFor(async () => {
    const { targetInfos } = (await raw(cdp).send('Target.getTargets', { filter: [{ type: 'tab' }] })) as { readonly targetInfos: readonly TabTarget[] };
    const own = targetInfos.filter((target) => target.url === page.url() && target.embedderData?.tabActive !== false);
    return own.length === 1 ? own[0]?.targetId : null;
  }, { what: `one active tab at ${page.url()}` });
}

/** A client sees the panel only if it connects after the panel is there: Playwright's first connection never lists it. */
async function attachToPanel(port: number, address: string) {
  await waitFor(async () => {
    const targets = await (await fetch(`http://127.0.0.1:${port}/json/list`)).json() as { url: string }[];
    return targets.some((target) => target.url.startsWith(address));
  }, { what: 'the side panel to open' });
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const page = browser.contexts().flatMap((context) => context.pages()).find((candidate) => candidate.url().startsWith(address));
  if (!page) throw new Error('the side panel is open but cannot be attached');
  return { browser, page };
}
