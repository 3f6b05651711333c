// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/browser/watch-page';
import type { PageReport, PageStateId } from '@/lib/page/types';

const BASE = { session: 'connecte', generation: 'dsfr', facts: {}, examined: [] } as const;

function recognised(state: PageStateId): PageReport {
  return { kind: 'recognised', state, confidence: 'probable', ...BASE };
}

/** What the page « is » in a test: the text of its `main`. */
function stateOf(): PageReport {
  const text = document.querySelector('main')?.textContent ?? '';
  return text === '' ? { kind: 'loading', ...BASE } : recognised(text as PageStateId);
}

function start(look: () => PageReport | null = stateOf): { readonly said: string[]; readonly looks: () => number; readonly watcher: ReturnType<typeof watchPage> } {
  const said: string[] = [];
  let looks = 0;
  const watcher = watchPage({
    window,
    look: () => {
      looks += 1;
      return look();
    },
    announce: (report) => said.push(report.kind === 'recognised' ? report.state : report.kind),
  });
  started.push(watcher);
  return { said, looks: () => looks, watcher };
}

const started: ReturnType<typeof watchPage>[] = [];

function show(text: string): void {
  const main = document.querySelector('main') as Element;
  main.replaceChildren(document.createTextNode(text));
}

function setVisibility(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, value: state });
  document.dispatchEvent(new Event('visibilitychange'));
}

const pass = (ms: number): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  document.body.innerHTML = '<sl6-root><main></main></sl6-root>';
  window.history.replaceState(null, '', '#');
});

afterEach(() => {
  for (const watcher of started.splice(0)) watcher.stop();
  setVisibility('visible');
  vi.useRealTimers();
});

describe('quand regarder', () => {
  it('regarde tout de suite, puis plus rien : aucun minuteur tant que rien ne bouge', async () => {
    show('formation');
    const { said, looks } = start();
    expect(said).toEqual(['formation']);
    await pass(60_000);
    expect(looks()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('attend 300 ms de calme après une arrivée tardive', async () => {
    const { said } = start();
    expect(said).toEqual(['loading']);
    show('formation');
    await pass(299);
    expect(said).toEqual(['loading']);
    await pass(1);
    expect(said).toEqual(['loading', 'formation']);
  });

  it('n’attend pas plus de deux secondes une page qui bouge sans cesse', async () => {
    const { said, looks } = start();
    for (let at = 0; at < 2000; at += 100) {
      show(at % 200 === 0 ? 'formation' : 'recherche');
      await pass(100);
    }
    expect(looks()).toBe(2);
    expect(said).toHaveLength(2);
  });

  it('voit un texte changé sur place', async () => {
    show('formation');
    const { said } = start();
    const [text] = (document.querySelector('main') as Element).childNodes;
    (text as Text).data = 'recherche';
    await pass(300);
    expect(said).toEqual(['formation', 'recherche']);
  });

  it.each(['open', 'hidden', 'aria-hidden', 'aria-busy', 'inert', 'disabled'])('voit changer l’attribut %s', async (name) => {
    const { looks } = start();
    document.querySelector('main')?.setAttribute(name, '');
    await pass(300);
    expect(looks()).toBe(2);
  });

  it('ne regarde pas pour une classe', async () => {
    const { looks } = start();
    document.querySelector('main')?.setAttribute('class', 'survol');
    await pass(5000);
    expect(looks()).toBe(1);
  });

  it('dix mille changements d’un coup : un seul regard', async () => {
    const { looks } = start();
    const main = document.querySelector('main') as Element;
    for (let count = 0; count < 10_000; count += 1) main.append(document.createTextNode('a'));
    await pass(300);
    expect(looks()).toBe(2);
  });

  it('dans la tempête : un regard toutes les deux secondes, et ce qui a changé pendant qu’il n’écoutait plus est lu', async () => {
    show('formation');
    const { said, looks } = start();
    const box = document.body.appendChild(document.createElement('div'));
    const blow = async (ticks: number): Promise<void> => {
      for (let tick = 0; tick < ticks; tick += 1) {
        for (let count = 0; count < 100; count += 1) box.append(document.createElement('i'));
        box.replaceChildren();
        await pass(10);
      }
    };
    await blow(150);
    expect(looks()).toBe(1);
    show('recherche');
    await blow(100);
    expect(looks()).toBe(2);
    expect(said).toEqual(['formation', 'recherche']);
    await pass(2000);
    show('resultats');
    await pass(300);
    expect(said).toEqual(['formation', 'recherche', 'resultats']);
  });

  it('ne répète pas ce qui n’a pas changé', async () => {
    show('formation');
    const { said } = start();
    document.body.append(document.createElement('p'));
    await pass(300);
    expect(said).toEqual(['formation']);
  });
});

describe('l’adresse change', () => {
  it('annonce chaque adresse, même si la page dit la même chose', async () => {
    show('formation');
    const { said } = start();
    window.location.hash = '#/ailleurs';
    window.dispatchEvent(new Event('hashchange'));
    await pass(300);
    expect(said).toEqual(['formation', 'formation']);
  });

  it('suit un pushState, que seul le contenu trahit dans certains navigateurs', async () => {
    show('formation');
    const { said } = start();
    window.history.pushState(null, '', '#/pousse');
    show('recherche');
    await pass(300);
    expect(said).toEqual(['formation', 'recherche']);
  });

  it('suit le retour en arrière', async () => {
    show('formation');
    const { looks } = start();
    window.dispatchEvent(new Event('popstate'));
    await pass(300);
    expect(looks()).toBe(2);
  });
});

describe('une absence', () => {
  it('n’est annoncée que si elle tient pour deux regards', async () => {
    show('compte-elu-absent');
    const { said } = start();
    expect(said).toEqual(['loading']);
    await pass(300);
    expect(said).toEqual(['loading', 'compte-elu-absent']);
  });

  it('n’est pas annoncée si le panneau arrive entre-temps', async () => {
    show('compte-elu-absent');
    const { said } = start();
    show('compte-elu-visible');
    await pass(5000);
    expect(said).toEqual(['loading', 'compte-elu-visible']);
  });

  it('n’est jamais annoncée si l’adresse a changé entre les deux regards', async () => {
    show('compte-elu-absent');
    const { said } = start();
    for (let turn = 0; turn < 5; turn += 1) {
      window.location.hash = `#/tour-${turn}`;
      window.dispatchEvent(new Event('hashchange'));
      await pass(300);
    }
    expect(new Set(said)).toEqual(new Set(['loading']));
    await pass(300);
    expect(said.at(-1)).toBe('compte-elu-absent');
  });

  it('fait attendre la réponse à qui la demande', async () => {
    show('compte-elu-absent');
    const { watcher } = start();
    const asked = watcher.settled();
    await pass(300);
    expect(await asked).toMatchObject({ state: 'compte-elu-absent' });
  });
});

describe('l’onglet est caché ou mis de côté', () => {
  it('caché dès le début : rien ne tourne, puis il regarde en revenant', async () => {
    setVisibility('hidden');
    show('formation');
    const { said, looks } = start();
    show('recherche');
    window.dispatchEvent(new Event('hashchange'));
    await pass(10_000);
    expect(looks()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    setVisibility('visible');
    expect(said).toEqual(['recherche']);
  });

  it('caché en cours de route : les changements attendent', async () => {
    show('formation');
    const { said, looks } = start();
    show('recherche');
    setVisibility('hidden');
    show('resultats');
    await pass(10_000);
    expect(looks()).toBe(1);
    setVisibility('visible');
    expect(said).toEqual(['formation', 'resultats']);
  });

  it('rangé dans le cache de navigation, puis rendu : une seule annonce', async () => {
    show('formation');
    const { said } = start();
    window.dispatchEvent(new Event('pagehide'));
    show('recherche');
    await pass(10_000);
    expect(said).toEqual(['formation']);
    window.dispatchEvent(new Event('pageshow'));
    setVisibility('visible');
    await pass(10_000);
    expect(said).toEqual(['formation', 'recherche']);
  });

  it('répond quand même à qui demande, avec ce qui est connu', async () => {
    show('formation');
    const { watcher } = start();
    show('recherche');
    await pass(10);
    const asked = watcher.settled();
    setVisibility('hidden');
    expect(await asked).toMatchObject({ state: 'formation' });
  });
});

describe('la fin', () => {
  it('ne laisse ni minuteur, ni écouteur, ni observateur', async () => {
    const added = [vi.spyOn(window, 'addEventListener'), vi.spyOn(document, 'addEventListener')];
    const removed = [vi.spyOn(window, 'removeEventListener'), vi.spyOn(document, 'removeEventListener')];
    const { watcher, looks } = start();
    show('formation');
    await pass(10);
    watcher.stop();
    const calls = (spies: typeof added): readonly string[] => spies.flatMap((spy) => spy.mock.calls.map(([type]) => String(type))).toSorted();
    expect(calls(added).length).toBeGreaterThan(4);
    expect(calls(removed as typeof added)).toEqual(calls(added));
    expect(vi.getTimerCount()).toBe(0);
    show('recherche');
    window.dispatchEvent(new Event('hashchange'));
    setVisibility('visible');
    await pass(10_000);
    expect(looks()).toBe(1);
  });

  it('plus personne pour qui regarder : aucune annonce', async () => {
    let alive = true;
    const { said } = start(() => (alive ? stateOf() : null));
    alive = false;
    show('formation');
    await pass(5000);
    expect(said).toEqual(['loading']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
