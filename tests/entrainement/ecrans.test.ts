// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ecranOf } from '@/lib/entrainement/ecran';
import { partieOf } from '@/lib/entrainement/partie';
import { dessiner } from '@/lib/entrainement/plateau';
import { detectPageState } from '@/lib/page/detect';
import { MORE_STOPS, STOPS, type Stop } from '@/tests/site/stops';

/** Neither is a page of the site that one can practise on: no root at all, and another extension's words. */
const ONLY_IN_THE_REPLICA = new Set(['interstitiel']);
const situations = [...STOPS, ...MORE_STOPS].filter(({ id }) => !ONLY_IN_THE_REPLICA.has(id));

const drawings = new Map<Stop, ReturnType<typeof drawNew>>();

/** Drawn once, read by each test. */
function draw(stop: Stop): ReturnType<typeof drawNew> {
  const drawn = drawings.get(stop) ?? drawNew(stop);
  drawings.set(stop, drawn);
  return drawn;
}

function drawNew(stop: Stop): { readonly document: Document; readonly gestes: ReadonlyMap<Element, string>; readonly url: URL } {
  const target = document.implementation.createHTMLDocument('');
  const ecran = ecranOf(partieOf(stop));
  return { document: target, gestes: dessiner(target, ecran), url: ecran.url };
}

describe('les écrans d’entraînement', () => {
  it('couvrent tout le parcours, dans les deux générations', () => {
    expect(situations.length).toBeGreaterThan(100);
  });

  it.each(situations)('$generation · $titre → $state, lu par le vrai lecteur', (stop) => {
    const { document: drawn, url } = draw(stop);
    const report = detectPageState({ url, document: drawn });
    expect(report.kind === 'recognised' ? report.state : 'inconnu').toBe(stop.state);
  });

  it.each(situations)('$generation · $titre : rien de l’apparence du site', (stop) => {
    const { document: drawn } = draw(stop);
    const classes = new Set([...drawn.querySelectorAll('[class]')].map((element) => element.getAttribute('class')));
    classes.delete('visually-hidden');
    expect([...classes]).toEqual([]);
    expect(drawn.querySelectorAll('script, style, link, img, svg, iframe, [style], [srcdoc], [onclick]').length).toBe(0);
  });
});
