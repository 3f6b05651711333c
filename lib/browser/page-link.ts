/** The page's line to the extension. Nobody listening is a normal answer; an extension that is gone is the end of the script. */

import { browser } from 'wxt/browser';
import { type Lexique, compile } from '../page/lexique';
import type { FromPage, HintAnswer, VocabulaireAnswer } from './messages';

export function isAlive(): boolean {
  try {
    return typeof browser.runtime?.id === 'string';
  } catch {
    return false;
  }
}

export async function send<Answer = HintAnswer>(message: FromPage): Promise<Answer | undefined> {
  try {
    return isAlive() ? await browser.runtime.sendMessage<FromPage, Answer | undefined>(message) : undefined;
  } catch {
    return undefined;
  }
}

/** The worker may be starting, or stopping, when it is first asked. */
const TRIES = 4;
const PAUSE_MS = 500;

/** The vocabulary to read with; null when the extension never answers. */
export async function askLexique(window: Window): Promise<Lexique | null> {
  for (let tries = 0; tries < TRIES && isAlive(); tries += 1) {
    const answer = await send<VocabulaireAnswer>({ type: 'vocabulaire' });
    if (answer?.vocabulaire) return compile(answer.vocabulaire);
    await new Promise((resolve) => window.setTimeout(resolve, PAUSE_MS));
  }
  return null;
}
