import type { Worker } from '@playwright/test';

interface Area {
  get(keys: null): Promise<Readonly<Record<string, unknown>>>;
  set(values: Readonly<Record<string, unknown>>): Promise<void>;
  clear(): Promise<void>;
}

/** What the tests use of the browser's API, inside the extension's own worker. */
interface Api {
  readonly storage: Readonly<Record<'local' | 'session', Area>>;
  readonly action: { getBadgeText(of: { readonly tabId: number }): Promise<string>; getTitle(of: { readonly tabId: number }): Promise<string> };
}

type Kept = Readonly<Record<string, unknown>>;

/** Everything kept, in one place. */
export function kept(worker: Worker, area: 'local' | 'session'): Promise<Kept> {
  return worker.evaluate((name) => (globalThis as unknown as { chrome: Api }).chrome.storage[name].get(null), area);
}

/** Replaces everything kept in one place. */
export function keep(worker: Worker, area: 'local' | 'session', values: Kept): Promise<void> {
  return worker.evaluate(async ([name, all]) => {
    const place = (globalThis as unknown as { chrome: Api }).chrome.storage[name];
    await place.clear();
    await place.set(all);
  }, [area, values] as const);
}

/** What the compass of a tab says. */
export function toolbar(worker: Worker, tabId: number): Promise<{ readonly signe: string; readonly titre: string }> {
  return worker.evaluate(async (id) => {
    const { action } = (globalThis as unknown as { chrome: Api }).chrome;
    return { signe: await action.getBadgeText({ tabId: id }), titre: await action.getTitle({ tabId: id }) };
  }, tabId);
}

const FICHE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/';

export interface AGarder {
  readonly nom: string;
  readonly titre: string | null;
  /** Minutes since it was seen; negative: the clock has gone back since. */
  readonly minutes: number;
}

/** Trainings met while logged out, as the extension keeps them. */
export function reprisesGardees(trainings: readonly AGarder[]): Kept {
  const valeur = trainings.map(({ nom, titre, minutes }) => ({ formationUrl: `${FICHE}99999999900017_${nom}/99999999900017_${nom}1`, titre, vueLe: Date.now() - minutes * 60_000 }));
  return { reprises: { version: 1, valeur } };
}
