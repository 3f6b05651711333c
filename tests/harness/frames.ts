/** Every frame that Chromium draws of a tab, as the screencast of its debugging protocol hands them over. */

import type { Page } from '@playwright/test';

/** @returns PNG pictures, in order */
export async function captureFrames(page: Page): Promise<{ frames: readonly Buffer[], stop(): Promise<readonly Buffer[]> }> {
  const cdp = await page.context().newCDPSession(page);
  const frames: Buffer[] = [];
  cdp.on('Page.screencastFrame', ({ data, sessionId }) => {
    // Answered first: the browser holds back the frames that follow.
    void cdp.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined);
    frames.push(Buffer.from(data, 'base64'));
  });
  await cdp.send('Page.startScreencast', { format: 'png', everyNthFrame: 1, maxWidth: 640, maxHeight: 480 });
  return {
    frames,
    async stop() {
      await cdp.send('Page.stopScreencast').catch(() => undefined);
      await cdp.detach().catch(() => undefined);
      return frames;
    },
  };
}
