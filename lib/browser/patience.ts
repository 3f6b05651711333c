/** One wait at most: a second one asked meanwhile is the same. */

export interface Patience {
  /** Calls back once, that many ms from now, unless it is already waiting. */
  readonly wait: (ms: number) => void;
  readonly stop: () => void;
  readonly isWaiting: () => boolean;
}

export function createPatience(window: Window, onOver: () => void): Patience {
  let timer: number | null = null;
  return {
    wait: (ms) => {
      timer ??= window.setTimeout(() => {
        timer = null;
        onOver();
      }, ms);
    },
    stop: () => {
      if (timer !== null) window.clearTimeout(timer);
      timer = null;
    },
    isWaiting: () => timer !== null,
  };
}
