import type { Area, Changes } from '@/lib/reglages/area';

export interface Memoire extends Area {
  /** As the browser's disk holds it. */
  readonly disk: Map<string, unknown>;
  /** Makes the next writes fail, as the browser words it; `null`: they work again. */
  fail(message: string | null): void;
}

/** A place to keep things, in memory: values are copied in and out as the browser does, and writes take a turn. */
export function memoire(start: Readonly<Record<string, unknown>> = {}): Memoire {
  const disk = new Map<string, unknown>(Object.entries(start));
  const listeners = new Set<(changes: Changes) => void>();
  let failure: string | null = null;
  let last: Promise<unknown> = Promise.resolve();

  function announce(changes: Changes): void {
    for (const listener of listeners) listener(changes);
  }

  return {
    disk,
    fail: (message) => {
      failure = message;
    },
    get: async (keys) => {
      await Promise.resolve();
      const wanted = [...disk].filter(([key]) => keys === null || keys.includes(key));
      return Object.fromEntries(structuredClone(wanted));
    },
    set: async (values) => {
      await Promise.resolve();
      if (failure !== null) throw new Error(failure);
      const copies = Object.entries(structuredClone({ ...values }));
      for (const [key, value] of copies) disk.set(key, value);
      announce(Object.fromEntries(copies.map(([key, newValue]) => [key, { newValue }])));
    },
    clear: async () => {
      await Promise.resolve();
      if (failure !== null) throw new Error(failure);
      const keys = [...disk.keys()];
      disk.clear();
      announce(Object.fromEntries(keys.map((key) => [key, {}])));
    },
    exclusive: (work) => {
      const mine = last.then(work, work);
      last = mine.catch(() => {});
      return mine;
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
