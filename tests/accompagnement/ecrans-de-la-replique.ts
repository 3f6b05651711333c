/** Every screen of the replica, as a browser would end up showing it: the single page once drawn, or what the server answers instead of it. */
import { documentOf } from '../site/render';
import { respond } from '../site/respond';
import { cookieFromSettings, defaultSettings } from '../../lib/entrainement/settings';
import { MORE_STOPS, STOPS } from '../site/stops';

const HOST = 'www.moncompteformation.gouv.fr';
const WITHOUT_APPLICATION = new Set(['maintenance', 'saturation', 'interstitiel']);

export function ecransDeLaReplique(): { name: string, html: string, url: string }[] {
  return [...STOPS, ...MORE_STOPS].map((stop) => {
    const url = new URL(stop.url, `https://${HOST}`);
    const settings = { ...defaultSettings(), ...stop.settings };
    const html =
      url.pathname === '/espace-prive/html/' && !WITHOUT_APPLICATION.has(settings.panne)
        ? documentOf(settings, url.hash)
        : respond({ host: HOST, url: url.pathname + url.search, cookie: cookieFromSettings(settings).split(';')[0] ?? '', files: new Map(), delays: {} }).body;
    return { name: `réplique ${stop.generation} ${stop.id}`, html: String(html), url: url.href };
  });
}
