/** One request in, one answer out: no socket here. */

import { IDENTITY_HOSTS, SITE_HOSTS } from './hosts';
import { esc } from '../../lib/entrainement/kit';
import { type Settings, cookieFromSettings, defaultSettings, readSetting, settingsFromCookie } from '../../lib/entrainement/settings';
import { banner } from './shells/around';
import { controlPage, mailboxPage } from './shells/replica';
import { publicHome, publicNotFound, publicPage } from './shells/public';
import { failurePage, identityPage, interstitialFrame, interstitialPage } from './shells/special';

export type Answer = { readonly status: number, readonly headers: Readonly<Record<string, string>>, readonly body: string };
export interface Request {
  /** Without its port. */
  readonly host: string;
  /** Path and query. */
  readonly url: string;
  readonly cookie: string;
  /** The page's own script and style sheet, by name. */
  readonly files: ReadonlyMap<string, string>;
  readonly delays: Readonly<Record<string, number>>;
}

const APP = '/espace-prive/html/';

export function respond(request: Request): Answer {
  const url = new URL(request.url, `https://${SITE_HOSTS[0]}`);
  if (IDENTITY_HOSTS.includes(request.host)) return identity(url);
  if (!SITE_HOSTS.includes(request.host)) return text(404, 'Cette réplique ne répond pas pour cet hôte.');
  const settings = settingsFromCookie(request.cookie);
  if (url.pathname.startsWith('/__replique/')) return ours(request, url, settings);
  if (url.pathname === '/_Incapsula_Resource') return html(interstitialFrame());
  if (settings.panne === 'maintenance' || settings.panne === 'saturation') return html(failurePage(settings.panne), 503);
  if (settings.panne === 'interstitiel') return html(interstitialPage());
  return site(request, url, settings);
}

function site(request: Request, url: URL, settings: Settings): Answer {
  const { pathname } = url;
  if (pathname === '/') return html(publicHome());
  if (pathname === '/favicon.ico') return { status: 204, headers: {}, body: '' };
  if (pathname.startsWith('/espace-public/')) return publicAnswer(pathname.slice('/espace-public/'.length));
  if (pathname === '/espace-prive/html') return redirect(APP);
  if (pathname === `${APP}styles/theme/img/logos/logo-fc.svg`) return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: GREY_LOGO };
  if (pathname !== APP && pathname !== `${APP}index.html`) return text(404, 'Introuvable');
  // Settings may stand on the address itself; the cookie remembers them and the address becomes the site's own again.
  return url.search === '' ? html(application(request), 200, policy(settings)) : redirect(pathname, { ...settings, ...known(url) });
}

function publicAnswer(slug: string): Answer {
  const page = publicPage(slug.replace(/\/$/u, ''));
  return page === null ? html(publicNotFound(), 404) : html(page);
}

function ours(request: Request, url: URL, settings: Settings): Answer {
  const path = url.pathname.slice('/__replique/'.length);
  if (path === '') return html(controlPage(settings));
  if (path === 'boite-aux-lettres') return html(mailboxPage(settings));
  if (path === 'reglages') return set(url, settings, url.searchParams.get('vers') ?? '/__replique/');
  if (path === 'retour') return comeBack(url, settings);
  const file = request.files.get(path);
  if (file === undefined) return text(404, 'Introuvable');
  return { status: 200, headers: { 'content-type': path.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8' }, body: file };
}

function set(url: URL, settings: Settings, then: string): Answer {
  const next: Settings = { ...(url.searchParams.has('remise') ? defaultSettings() : settings), ...known(url) };
  const wrong = [...url.searchParams].find(([name, value]) => value !== '' && name !== 'vers' && name !== 'remise' && readSetting(name, value) === undefined);
  if (wrong !== undefined) return text(400, `Réglage inconnu : ${wrong.join('=')}`);
  return then.startsWith('/') && !then.startsWith('//') ? redirect(then, next) : text(400, 'vers doit être un chemin du site, commençant par /');
}

/** Settings that an address holds; anything else in it is left alone. */
function known(url: URL): Partial<Settings> {
  const read = [...url.searchParams].map(([name, value]) => [name, readSetting(name, value)]);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}

function comeBack(url: URL, settings: Settings): Answer {
  const identite = url.searchParams.get('identite') === 'simple' ? 'simple' : 'franceconnect-plus';
  const then = url.searchParams.get('vers') ?? `${APP}#/droits`;
  if (!then.startsWith(APP)) return text(400, 'vers doit être une adresse de l’espace privé');
  return redirect(then, { ...settings, session: 'connecte', identite, panne: 'aucune' });
}

function identity(url: URL): Answer {
  if (url.pathname === '/favicon.ico') return text(404, '');
  const query = new URLSearchParams({ identite: url.searchParams.get('niveau') ?? 'simple', vers: url.searchParams.get('state') ?? `${APP}#/droits` });
  return html(identityPage(`https://${SITE_HOSTS[0]}/__replique/retour?${query}`));
}

function application(request: Request): string {
  return `<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><base href="${APP}"><title>Mon Compte Formation</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="replique-delais" content="${esc(JSON.stringify(request.delays))}"><link rel="stylesheet" href="/__replique/style.css"></head><body class="sl6-desktop"><sl6-root></sl6-root><script type="module" src="/__replique/app.js"></script>${banner()}</body></html>`;
}

function policy(settings: Settings): Readonly<Record<string, string>> {
  return settings.csp === 'stricte' ? { 'content-security-policy': "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'self'; form-action 'self'" } : {};
}

function html(body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { 'content-type': 'text/html; charset=utf-8', ...headers }, body };
}

function text(status: number, body: string): Answer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

function redirect(location: string, settings?: Settings): Answer {
  return { status: 302, headers: { location, ...(settings ? { 'set-cookie': cookieFromSettings(settings) } : {}) }, body: '' };
}

const GREY_LOGO = '<svg xmlns="http://www.w3.org/2000/svg" width="160" height="48" viewBox="0 0 160 48"><rect width="160" height="48" rx="6" fill="#d9d9d9"/></svg>';
