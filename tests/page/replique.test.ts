// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { documentOf } from '../site/render';
import { cookieFromSettings, defaultSettings } from '../../lib/entrainement/settings';
import { respond } from '../site/respond';
import { MORE_STOPS, STOPS } from '../site/stops';
import { parsePage, verdictOf } from './load-fixtures';

type Stop = (typeof STOPS)[number];

const HOST = 'www.moncompteformation.gouv.fr';

/** Breakdowns that the server answers instead of the application. */
const WITHOUT_APPLICATION: ReadonlySet<string> = new Set(['maintenance', 'saturation', 'interstitiel']);

/** As the browser would end up showing it: the single page once drawn, or what the server answers instead of it. */
function htmlOf({ settings }: Stop, address: URL): string {
  const all = { ...defaultSettings(), ...settings };
  if (address.pathname === '/espace-prive/html/' && !WITHOUT_APPLICATION.has(all.panne)) return documentOf(all, address.hash);
  const cookie = cookieFromSettings(all).split(';')[0] ?? '';
  return respond({ host: HOST, url: address.pathname + address.search, cookie, files: new Map(), delays: {} }).body;
}

/** The replica was written apart from the reader: its screens are one more opinion of what the site looks like. */
describe('chaque écran de la réplique est reconnu', () => {
  it.each([...STOPS, ...MORE_STOPS])('$generation · $id', (stop) => {
    const url = new URL(stop.url, `https://${HOST}`);
    const report = detectPageState({ url, document: parsePage(htmlOf(stop, url)) });
    expect(verdictOf(report)).toBe(stop.state);
  });
});
