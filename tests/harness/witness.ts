/**
 * Two witnesses that stand on the page's side: what events the page receives that no person made, and which requests a
 * script of an extension started. They change nothing of the page and wrap none of its functions.
 */

import type { BrowserContext, Page } from '@playwright/test';

export type SyntheticEvent = { type: string, target: string, url: string };
export type ScriptedRequest = { url: string, script: string };
interface Calls {
  readonly callFrames: readonly { readonly url: string }[];
  readonly parent?: Calls;
}
type Scope = { readonly __temoin?: (seen: { readonly type: string, readonly target: string, readonly trusted: boolean }) => Promise<void> };

/** Runs in the page, before any of its scripts. Every event type the browser knows is listened to, at the very first step of its way. */
function listenToAll(): void {
  const scope = globalThis as Scope;
  // Listening to these would keep the page out of the back/forward cache, or make the browser warn.
  const apart = new Set(['unload', 'beforeunload', 'devicemotion', 'deviceorientation', 'deviceorientationabsolute']);
  for (const key in scope) {
    const type = key.startsWith('on') ? key.slice(2) : '';
    if (!type || apart.has(type)) continue;
    globalThis.addEventListener(
      type,
      (event) => {
        if (event.isTrusted && type !== 'click') return;
        const target = event.target instanceof Element ? event.target.tagName.toLowerCase() : String(event.target);
        void scope.__temoin?.({ type, target, trusted: event.isTrusted });
      },
      { capture: true, passive: true },
    );
  }
}

/** @returns they fill up as the pages live */
export async function placeWitnesses(context: BrowserContext): Promise<{ synthetic: SyntheticEvent[], scripted: ScriptedRequest[], counts: { trustedClicks: number, pages: number } }> {
  const synthetic: SyntheticEvent[] = [];
  const scripted: ScriptedRequest[] = [];
  const counts = { trustedClicks: 0, pages: 0 };
  await context.exposeBinding('__temoin', ({ page }, { type, target, trusted }) => {
    if (trusted) counts.trustedClicks += 1;
    else synthetic.push({ type, target, url: page.url() });
  });
  await context.addInitScript(listenToAll);
  async function watch(page: Page): Promise<void> {
    const cdp = await context.newCDPSession(page);
    cdp.on('Network.requestWillBeSent', ({ request, initiator, type }) => {
      if (type === 'Document') counts.pages += 1;
      const script = extensionScript(initiator.stack);
      if (script && !request.url.startsWith('chrome-extension:')) scripted.push({ url: request.url, script });
    });
    await cdp.send('Network.enable');
  }
  context.on('page', (page) => void watch(page).catch(() => {}));
  for (const page of context.pages()) await watch(page);
  return { synthetic, scripted, counts };
}

/** @param stack the calls that led to a request, the asynchronous ones included @returns the first script of an extension among them */
function extensionScript(stack: Calls | undefined): string | null {
  for (let part = stack; part !== undefined; part = part.parent) {
    const frame = part.callFrames.find((call) => call.url.startsWith('chrome-extension:'));
    if (frame) return frame.url;
  }
  return null;
}
