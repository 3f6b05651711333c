/** The background's side of the conversation with pages: what to show on them. Keeps nothing. */

import { composeHint } from '../guide/hint';
import { resolveSlot } from '../guide/resolve';
import { browser } from './api';
import type { HintAnswer } from './messages';
import { canOpenFromPage, openPanelFor } from './panel';
import { isOurPageScript, parseFromPage } from './report-schema';

export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender): Promise<HintAnswer> | undefined => {
    if (!isOurPageScript(sender, browser.runtime.id)) return undefined;
    const parsed = parseFromPage(message);
    if (parsed === null) return undefined;
    if (parsed.type === 'report-changed') return Promise.resolve({ hint: composeHint(parsed.report, { resolve: resolveSlot, canOpen: canOpenFromPage() }) });
    const tabId = sender.tab?.id;
    if (tabId !== undefined) void openPanelFor(tabId);
    return undefined;
  });
}
