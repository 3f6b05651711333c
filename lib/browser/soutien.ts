/** The acts that help those who help. What is asked of the page is asked only when the person wants it: scripts put in it for that one time. */

import { adresseSansIdentifiant } from '../accompagnement/adresse';
import { BORNES, type Capture } from '../accompagnement/capture-types';
import type { LieuVu } from '../accompagnement/diagnostic';
import { LIBELLES_GARDES } from '../accompagnement/libelles-gardes';
import { navigateurOf } from '../accompagnement/navigateur';
import { layLabels } from '../accompagnement/remise';
import { isVersion } from '../accompagnement/version-valide';
import type { StepId } from '../guide/etapes';
import { isSiteUrl, readRoute } from '../page/route';
import { browser } from './api';
import { extensionVersion, openSheet } from './extension';

interface Actes {
  readonly lieu: () => Promise<LieuVu>;
  readonly copierLaPage: (() => Promise<Capture>) | null;
  readonly ouvrirLaFiche: (etape: StepId | null) => void;
}

/** Takes the tab beside the panel, null when it shows no page of the site. */
export function soutienOf(tabId: number | null): Actes {
  return {
    lieu: () => lieuOf(tabId),
    copierLaPage: tabId === null ? null : () => copieOf(tabId),
    ouvrirLaFiche: (etape) => void openSheet(etape),
  };
}

/** Takes the tab beside the panel, null off the site. Never rejects: what cannot be read is null. */
async function lieuOf(tabId: number | null): Promise<LieuVu> {
  const base = { extension: extensionVersion(), navigateur: navigateurOf(navigator.userAgent) };
  const url = tabId === null ? null : await addressOf(tabId);
  if (tabId === null || url === null) return { ...base, route: null, adresse: null, versionDuSite: null };
  const version = await run(tabId, '/version-du-site.js');
  return { ...base, route: readRoute(url).kind, adresse: adresseSansIdentifiant(url), versionDuSite: isVersion(version) ? version : null };
}

/** An anonymous copy of the page in that tab, made in the page itself: nothing else of it comes here. */
async function copieOf(tabId: number): Promise<Capture> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: layLabels, args: [LIBELLES_GARDES] });
  } catch {
    return { kind: 'illisible' };
  }
  return captureOf(await run(tabId, '/capture.js'));
}

async function addressOf(tabId: number): Promise<URL | null> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const address = tab?.url ?? '';
  return URL.canParse(address) && isSiteUrl(new URL(address)) ? new URL(address) : null;
}

/** Top frame only. The tab may be gone, or elsewhere: a normal answer. */
async function run(tabId: number, file: string): Promise<unknown> {
  try {
    const [first] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return first?.result ?? null;
  } catch {
    return null;
  }
}

function captureOf(value: unknown): Capture {
  const { kind, html, adresse } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>;
  if (kind === 'copie' && typeof html === 'string' && html.length <= BORNES.caracteres + MARGE && typeof adresse === 'string') return { kind, html, adresse };
  return kind === 'trop-grande' || kind === 'hors-site' ? { kind } : { kind: 'illisible' };
}

/** The last element written may pass the bound by its own length. */
const MARGE = 10_000;
