// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHintBox } from '@/lib/overlay/hint-box';
import { HOST_NAME, removeLeftovers } from '@/lib/overlay/calque';

const CONTENU = { niveau: null, titre: 'Titre', textes: ['Un <b>texte</b>'], bloque: 'La fenêtre retient les clics', ouvrir: 'Ouvrir le guide', fermer: 'Fermer ce message', taire: 'Ne plus afficher ici' };
const ACTIONS = { onOpen: vi.fn(), onSilence: vi.fn(), onClose: vi.fn(), onPlace: vi.fn() };

const hosts = (): readonly Element[] => [...document.querySelectorAll(HOST_NAME)];

/** Lets the observers of the page speak. */
async function settle(): Promise<void> {
  await vi.advanceTimersByTimeAsync(20);
}

const made: ReturnType<typeof createHintBox>[] = [];

/** The shadow is closed, on purpose: a test opens it to look inside. */
function make(): { readonly bulle: ReturnType<typeof createHintBox>; readonly root: () => ShadowRoot } {
  const attach = vi.spyOn(Element.prototype, 'attachShadow');
  const bulle = createHintBox(window, ACTIONS, () => undefined);
  const root = attach.mock.results[0]?.value as ShadowRoot;
  expect(attach.mock.calls[0]?.[0]).toEqual({ mode: 'closed' });
  attach.mockRestore();
  made.push(bulle);
  return { bulle, root: () => root };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'requestAnimationFrame', 'cancelAnimationFrame'] });
  document.body.innerHTML = '<sl6-root><main><button id="ici">Ici</button></main></sl6-root>';
});

afterEach(() => {
  // One that lives on would put itself back in the next test.
  for (const bulle of made.splice(0)) bulle.destroy();
  vi.useRealTimers();
  vi.clearAllMocks();
});

describe('la bulle', () => {
  it('n’ajoute rien avant d’être montrée, puis un seul hôte, puis plus rien', () => {
    const { bulle } = make();
    expect(hosts()).toHaveLength(0);
    bulle.show(CONTENU);
    bulle.show({ ...CONTENU, titre: 'Autre' });
    expect(hosts()).toHaveLength(1);
    expect(hosts()[0]?.parentElement).toBe(document.body);
    bulle.hide();
    expect(hosts()).toHaveLength(0);
  });

  it('écrit du texte, jamais du balisage', () => {
    const { bulle, root } = make();
    bulle.show(CONTENU);
    expect(root().querySelector('b')).toBeNull();
    expect(root().textContent).toContain('Un <b>texte</b>');
  });

  it('ignore les clics et les touches fabriqués par la page', () => {
    const { bulle, root } = make();
    bulle.show(CONTENU);
    for (const button of root().querySelectorAll('button')) button.click();
    root().querySelector('section')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    for (const act of Object.values(ACTIONS)) expect(act).not.toHaveBeenCalled();
  });

  it('dit l’urgence par un mot, un signe et une forme', () => {
    const { bulle, root } = make();
    bulle.show({ ...CONTENU, niveau: { id: 'depasse', texte: '✕ Dépassé' } });
    expect(root().querySelector('.niveau.depasse')?.textContent).toBe('✕ Dépassé');
    bulle.show(CONTENU);
    expect(root().querySelector('.niveau')).toBeNull();
  });

  it.each([
    ['guide non ouvrable d’ici', { ouvrir: null }, ['Fermer ce message', 'Ne plus afficher ici']],
    ['rien à taire', { taire: null }, ['Ouvrir le guide', 'Fermer ce message']],
    ['tout', {}, ['Ouvrir le guide', 'Fermer ce message', 'Ne plus afficher ici']],
  ])('ses boutons : %s', (_, change, names) => {
    const { bulle, root } = make();
    bulle.show({ ...CONTENU, ...change });
    expect([...root().querySelectorAll('button')].map((button) => button.textContent)).toEqual(names);
  });

  it('retire l’hôte laissé par une version précédente', () => {
    document.body.append(document.createElement(HOST_NAME));
    removeLeftovers(document);
    expect(hosts()).toHaveLength(0);
  });
});

describe('la page s’en prend à la bulle', () => {
  const ATTAQUES = {
    'la retire': (host: HTMLElement) => host.remove(),
    'la déplace': (host: HTMLElement) => document.querySelector('main')?.append(host),
    'la rend inerte': (host: HTMLElement) => host.setAttribute('inert', ''),
    'la cache aux lecteurs d’écran': (host: HTMLElement) => host.setAttribute('aria-hidden', 'true'),
    'change son style': (host: HTMLElement) => host.setAttribute('style', 'display:none'),
    'lui ôte ses attributs': (host: HTMLElement) => host.removeAttribute('popover'),
    'vide le corps de la page': () => document.body.replaceChildren(),
  } as const;

  it.each(Object.entries(ATTAQUES))('elle %s : réparée aussitôt', async (_, attack) => {
    const { bulle } = make();
    bulle.show(CONTENU);
    const before = hosts()[0]?.outerHTML;
    await settle();
    attack(hosts()[0] as HTMLElement);
    await settle();
    expect(hosts().map((host) => host.outerHTML)).toEqual([before]);
    expect(hosts()[0]?.parentElement).toBe(document.body);
  });

  it('cède après cinq réparations en cinq secondes, et ne revient pas', async () => {
    const { bulle } = make();
    bulle.show(CONTENU);
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      hosts()[0]?.remove();
      await settle();
      expect(hosts(), `repair ${attempt}`).toHaveLength(1);
    }
    hosts()[0]?.remove();
    await settle();
    expect(hosts()).toHaveLength(0);
    expect(ACTIONS.onPlace.mock.calls).toEqual([['hint-blocked']]);
    bulle.show(CONTENU);
    expect(hosts()).toHaveLength(0);
    bulle.hide();
    expect(ACTIONS.onPlace.mock.calls).toEqual([['hint-blocked'], ['hint-shown']]);
    bulle.show(CONTENU);
    expect(ACTIONS.onPlace).toHaveBeenLastCalledWith('hint-blocked');
    expect(bulle.point(document.querySelector('#ici') as Element)).toBe(false);
  });

  it('tient quand les attaques sont espacées', async () => {
    const { bulle } = make();
    bulle.show(CONTENU);
    for (let attempt = 1; attempt <= 12; attempt += 1) {
      hosts()[0]?.remove();
      await vi.advanceTimersByTimeAsync(1100);
      expect(hosts(), `repair ${attempt}`).toHaveLength(1);
    }
  });

  it('cachée par nous, elle ne revient pas d’elle-même', async () => {
    const { bulle } = make();
    bulle.show(CONTENU);
    bulle.hide();
    document.body.append(document.createElement('p'));
    await settle();
    expect(hosts()).toHaveLength(0);
  });
});

describe('la page retient les clics', () => {
  const RETENUES = {
    'la page entière est inerte': () => { document.documentElement.setAttribute('inert', ''); return () => document.documentElement.removeAttribute('inert'); },
    'le corps de la page est inerte': () => { document.body.setAttribute('inert', ''); return () => document.body.removeAttribute('inert'); },
    'la page est rendue transparente par un filtre': () => { document.documentElement.style.filter = 'opacity(0.01)'; return () => document.documentElement.style.removeProperty('filter'); },
  } as const;

  it.each(Object.entries(RETENUES))('%s : plus de boutons, la barre le dit, puis tout revient', async (_, hold) => {
    const { bulle, root } = make();
    bulle.show(CONTENU);
    const letGo = hold();
    document.dispatchEvent(new Event('focusin'));
    await settle();
    expect(root().querySelector('section')?.className).toBe('bulle retenue');
    expect(ACTIONS.onPlace.mock.calls).toEqual([['hint-blocked']]);
    letGo();
    document.dispatchEvent(new Event('focusin'));
    await settle();
    expect(root().querySelector('section')?.className).toBe('bulle');
    expect(ACTIONS.onPlace.mock.calls).toEqual([['hint-blocked'], ['hint-shown']]);
  });
});

describe('ce dont la bulle parle', () => {
  afterEach(() => void vi.restoreAllMocks());

  it('n’est jamais couvert : la bulle prend un autre coin', () => {
    const here = document.querySelector('#ici') as Element;
    const corner = { left: window.innerWidth - 200, top: window.innerHeight - 60, width: 150, height: 40 } as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function getBox(this: Element) { return this === here ? corner : ({ left: 0, top: 0, width: 0, height: 0 } as DOMRect); });
    vi.spyOn(HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(400);
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(200);
    const { bulle } = make();
    bulle.show(CONTENU);
    expect(hosts()[0]?.getAttribute('data-coin')).not.toBe('bas-gauche');
    bulle.show(CONTENU, here);
    expect(hosts()[0]?.getAttribute('data-coin')).toBe('bas-gauche');
  });
});

describe('l’anneau', () => {
  function place(element: Element, box: Partial<DOMRect>): void {
    element.getBoundingClientRect = () => ({ left: 0, top: 0, width: 0, height: 0, ...box }) as DOMRect;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function getBox(this: Element) {
      return this === element ? ({ left: 0, top: 0, width: 0, height: 0, ...box } as DOMRect) : ({ left: 0, top: 0, width: 0, height: 0 } as DOMRect);
    });
  }

  afterEach(() => void vi.restoreAllMocks());

  const target = (): Element => document.querySelector('#ici') as Element;

  it('entoure l’élément sans y toucher, le suit, et disparaît après 8 secondes', async () => {
    const { bulle, root } = make();
    const html = target().outerHTML;
    place(target(), { left: 100, top: 100, width: 80, height: 30 });
    expect(bulle.point(target())).toBe(true);
    expect(root().querySelector<HTMLElement>('.anneau')?.style.left).toBe('94px');
    expect(hosts()).toHaveLength(1);
    place(target(), { left: 200, top: 100, width: 80, height: 30 });
    await settle();
    expect(root().querySelector<HTMLElement>('.anneau')?.style.left).toBe('194px');
    expect(target().outerHTML).toBe(html);
    await vi.advanceTimersByTimeAsync(8000);
    expect(root().querySelector('.anneau')).toBeNull();
    expect(hosts()).toHaveLength(0);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('laisse la bulle en place quand il s’en va', async () => {
    const { bulle, root } = make();
    bulle.show(CONTENU);
    place(target(), { left: 100, top: 100, width: 80, height: 30 });
    bulle.point(target());
    bulle.stopPointing();
    expect(root().querySelector('.anneau')).toBeNull();
    expect(hosts()).toHaveLength(1);
  });

  it('un second appel remplace le premier', () => {
    const { bulle, root } = make();
    place(target(), { left: 100, top: 100, width: 80, height: 30 });
    bulle.point(target());
    expect(bulle.point(target())).toBe(true);
    expect(root().querySelectorAll('.anneau')).toHaveLength(1);
    expect(hosts()).toHaveLength(1);
  });

  it('disparaît avec l’élément', async () => {
    const { bulle } = make();
    place(target(), { left: 100, top: 100, width: 80, height: 30 });
    bulle.point(target());
    place(target(), {});
    await settle();
    expect(hosts()).toHaveLength(0);
  });

  it('refuse un élément qui ne prend pas de place', () => {
    const { bulle } = make();
    place(target(), {});
    expect(bulle.point(target())).toBe(false);
    expect(hosts()).toHaveLength(0);
  });
});
