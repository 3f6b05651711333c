/** The page's line to the extension. Nobody listening is a normal answer; an extension that is gone is the end of the script. */

import { browser } from 'wxt/browser';
import type { FromPage, HintAnswer } from './messages';

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

/** The same, for what the page cannot do without; undefined when the extension never answers. */
export async function ask<Answer>(window: Window, message: FromPage): Promise<Answer | undefined> {
  for (let tries = 1; ; tries += 1) {
    const answer = await send<Answer>(message);
    if (answer || tries === TRIES || !isAlive()) return answer;
    await new Promise((resolve) => window.setTimeout(resolve, PAUSE_MS));
  }
}
