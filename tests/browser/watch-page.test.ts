// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '@/lib/browser/watch-page';
import type { VerdictAnswer } from '@/lib/browser/messages';
import { confirmed } from '@/lib/page/judge';
import type { Releve } from '@/lib/page/releve';
import type { PageStateId } from '@/lib/page/types';

const BASE = { session: 'connecte', generation: 'dsfr', facts: {}, examined: [] } as const;
const VIDE: Releve = { route: { kind: 'autre', mots: [] }, traduit: false, tronque: false, racine: true, generation: 'dsfr', menu: false, nom: false, parties: [], lus: [] };

/** What the page « is » in a test: the text of its `main`. It travels in the one field of a releve that takes any text. */
function lire(): Releve {
  return { ...VIDE, route: { kind: 'autre', mots: [], formationUrl: document.querySelector('main')?.textContent ?? '' } };
}

/** The background of a test: the page is what it says. */
function juger(seen: Releve | null, stable: boolean): Promise<VerdictAnswer | undefined> {
  const state = seen?.route.formationUrl as PageStateId | '';
  const verdict = state === '' ? ({ kind: 'loading', proposees: [], ...BASE } as const) : ({ kind: 'recognised', state, confidence: 'probable', ...BASE } as const);
  return Promise.resolve({ ...confirmed(verdict, { stable }), hint: null });
}

interface Started {
  readonly said: string[];
  readonly looks: () => number;
  readonly judged: boolean[];
  readonly watcher: ReturnType<typeof watchPage>;
}

async function start(look: () => Releve | null | undefined = lire, judge = juger): Promise<Started> {
  const said: string[] = [];
  const judged: boolean[] = [];
  let looks = 0;
  const watcher = watchPage({
    window,
    look: () => {
      looks += 1;
      return look();
    },
    judge: (seen, stable) => {
      judged.push(stable);
      return judge(seen, stable);
    },
    announce: ({ report }) => said.push(report.kind === 'recognised' ? report.state : report.kind),
  });
  started.push(watcher);
  await pass(0);
  return { said, looks: () => looks, judged, watcher };
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
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
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
    const { said, looks } = await start();
    expect(said).toEqual(['formation']);
    await pass(60_000);
    expect(looks()).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('attend 300 ms de calme après une arrivée tardive', async () => {
    const { said } = await start();
    expect(said).toEqual(['loading']);
    show('formation');
    await pass(299);
    expect(said).toEqual(['loading']);
    await pass(1);
    expect(said).toEqual(['loading', 'formation']);
  });

  it('n’attend pas plus de deux secondes une page qui bouge sans cesse', async () => {
    const { said, looks } = await start();
    for (let at = 0; at < 2000; at += 100) {
      show(at % 200 === 0 ? 'formation' : 'recherche');
      await pass(100);
    }
    expect(looks()).toBe(2);
    expect(said).toHaveLength(2);
  });

  it('voit un texte changé sur place', async () => {
    show('formation');
    const { said } = await start();
    const [text] = (document.querySelector('main') as Element).childNodes;
    (text as Text).data = 'recherche';
    await pass(300);
    expect(said).toEqual(['formation', 'recherche']);
  });

  it.each(['open', 'hidden', 'aria-hidden', 'aria-busy', 'inert', 'disabled'])('voit changer l’attribut %s', async (name) => {
    const { looks } = await start();
    document.querySelector('main')?.setAttribute(name, '');
    await pass(300);
    expect(looks()).toBe(2);
  });

  it('ne regarde pas pour une classe', async () => {
    const { looks } = await start();
    document.querySelector('main')?.setAttribute('class', 'survol');
    await pass(5000);
    expect(looks()).toBe(1);
  });

  it('dix mille changements d’un coup : un seul regard', async () => {
    const { looks } = await start();
    const main = document.querySelector('main') as Element;
    for (let count = 0; count < 10_000; count += 1) main.append(document.createElement('i'));
    await pass(300);
    expect(looks()).toBe(2);
  });

  it('dans la tempête : un regard toutes les deux secondes, et ce qui a changé pendant qu’il n’écoutait plus est lu', async () => {
    show('formation');
    const { said, looks } = await start();
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
    const { said } = await start();
    document.body.append(document.createElement('p'));
    await pass(300);
    expect(said).toEqual(['formation']);
  });
});

describe('l’adresse change', () => {
  it('annonce chaque adresse, même si la page dit la même chose', async () => {
    show('formation');
    const { said } = await start();
    window.location.hash = '#/ailleurs';
    window.dispatchEvent(new Event('hashchange'));
    await pass(300);
    expect(said).toEqual(['formation', 'formation']);
  });

  it('suit un pushState, que seul le contenu trahit dans certains navigateurs', async () => {
    show('formation');
    const { said } = await start();
    window.history.pushState(null, '', '#/pousse');
    show('recherche');
    await pass(300);
    expect(said).toEqual(['formation', 'recherche']);
  });

  it('suit le retour en arrière', async () => {
    show('formation');
    const { looks } = await start();
    window.dispatchEvent(new Event('popstate'));
    await pass(300);
    expect(looks()).toBe(2);
  });
});

describe('une absence', () => {
  it('n’est annoncée qu’après huit secondes sans rien de nouveau', async () => {
    show('compte-elu-absent');
    const { said } = await start();
    await pass(7990);
    expect(said).toEqual(['loading']);
    await pass(20);
    expect(said).toEqual(['loading', 'compte-elu-absent']);
    await pass(60_000);
    expect([said.length, vi.getTimerCount()]).toEqual([2, 0]);
  });

  it.each([100, 2000, 4000, 7900])('n’est pas annoncée si le panneau arrive après %i ms', async (ms) => {
    show('compte-elu-absent');
    const { said } = await start();
    await pass(ms);
    show('compte-elu-visible');
    await pass(20_000);
    expect(said).toEqual(['loading', 'compte-elu-visible']);
  });

  it('attend de nouveau si elle change de visage, pas si un ornement bouge', async () => {
    show('compte-elu-absent');
    const { said, judged } = await start();
    await pass(4000);
    show('');
    await pass(400);
    show('compte-elu-absent');
    await pass(5000);
    document.body.append(document.createElement('i'));
    await pass(2000);
    expect(said).not.toContain('compte-elu-absent');
    await pass(2000);
    expect([said.at(-1), judged]).toEqual(['compte-elu-absent', [false, false, false, true]]);
  });

  it('n’est jamais annoncée si l’adresse a changé entre les deux regards', async () => {
    show('compte-elu-absent');
    const { said } = await start();
    for (let turn = 0; turn < 5; turn += 1) {
      window.location.hash = `#/tour-${turn}`;
      window.dispatchEvent(new Event('hashchange'));
      await pass(5000);
    }
    expect(new Set(said)).toEqual(new Set(['loading']));
    await pass(4000);
    expect(said.at(-1)).toBe('compte-elu-absent');
  });

  it('fait attendre la réponse à qui la demande', async () => {
    show('compte-elu-absent');
    const { watcher } = await start();
    const asked = watcher.settled();
    await pass(8000);
    expect(await asked).toMatchObject({ state: 'compte-elu-absent' });
  });

  it('vue une seule fois quand l’onglet se cache, elle n’est pas donnée pour sûre à qui demande', async () => {
    show('compte-elu-absent');
    const { watcher } = await start();
    const asked = watcher.settled();
    setVisibility('hidden');
    expect(await asked).toMatchObject({ kind: 'loading' });
  });
});

describe('le fond de l’extension juge', () => {
  it('un même relevé n’est jugé qu’une fois ; deux fois, et comme stable, quand le verdict repose sur une absence', async () => {
    show('formation');
    const { judged } = await start();
    document.body.append(document.createElement('p'));
    await pass(300);
    expect(judged).toEqual([false]);
    show('compte-elu-absent');
    await pass(8400);
    expect(judged).toEqual([false, false, true]);
  });

  it('la réponse à un regard dépassé est oubliée', async () => {
    const waiting: (() => void)[] = [];
    const { said, watcher } = await start(lire, async (seen, stable) => {
      await new Promise<void>((resolve) => waiting.push(resolve));
      return juger(seen, stable);
    });
    show('formation');
    await pass(300);
    const asked = watcher.settled();
    for (const resolve of waiting.reverse()) resolve();
    await pass(0);
    expect(said).toEqual(['formation']);
    expect(await asked).toMatchObject({ state: 'formation' });
  });

  it('quand il ne répond pas, le regard suivant redemande, même si rien n’a changé', async () => {
    let deaf = true;
    show('formation');
    const { said } = await start(lire, (seen, stable) => (deaf ? Promise.resolve(undefined) : juger(seen, stable)));
    expect(said).toEqual([]);
    expect(vi.getTimerCount()).toBe(0);
    deaf = false;
    document.body.append(document.createElement('p'));
    await pass(300);
    expect(said).toEqual(['formation']);
  });
});

describe('l’onglet est caché ou mis de côté', () => {
  it('caché dès le début : rien ne tourne, puis il regarde en revenant', async () => {
    setVisibility('hidden');
    show('formation');
    const { said, looks } = await start();
    show('recherche');
    window.dispatchEvent(new Event('hashchange'));
    await pass(10_000);
    expect(looks()).toBe(0);
    expect(vi.getTimerCount()).toBe(0);
    setVisibility('visible');
    await pass(0);
    expect(said).toEqual(['recherche']);
  });

  it('caché en cours de route : les changements attendent', async () => {
    show('formation');
    const { said, looks } = await start();
    show('recherche');
    setVisibility('hidden');
    show('resultats');
    await pass(10_000);
    expect(looks()).toBe(1);
    setVisibility('visible');
    await pass(0);
    expect(said).toEqual(['formation', 'resultats']);
  });

  it('rangé dans le cache de navigation, puis rendu : une seule annonce', async () => {
    show('formation');
    const { said } = await start();
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
    const { watcher } = await start();
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
    const { watcher, looks } = await start();
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
    const { said } = await start(() => (alive ? lire() : undefined));
    alive = false;
    show('formation');
    await pass(5000);
    expect(said).toEqual(['loading']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
