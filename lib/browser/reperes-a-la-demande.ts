/** The numbers on the page are there while somebody helps, and only then is their code fetched. */

import type { RepereDit } from './messages';

/** Same as `followReperes`, a little later. Without its code, no number is said. */
export function suivreReperes(tabId: number, onReperes: (reperes: readonly RepereDit[]) => void): () => void {
  let stop = (): void => undefined;
  let gone = false;
  async function start(): Promise<void> {
    const { followReperes } = await import('./reperes-panel');
    if (!gone) stop = followReperes(tabId, onReperes);
  }
  void start().catch(() => undefined);
  return () => {
    gone = true;
    stop();
  };
}
