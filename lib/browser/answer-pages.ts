/** The background's side of the conversation with pages: what to show on them. Keeps nothing. */

import { composeHint } from '../guide/hint';
import { makeResolve } from '../guide/resolve';
import { browser } from './api';
import { today } from './clock';
import type { HintAnswer } from './messages';
import { canOpenFromPage, openPanelFor } from './panel';
import { type Sender, isOurPageScript, parseFromPage } from './report-schema';

export function answerPages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Sender): Promise<HintAnswer> | undefined => {
    if (!isOurPageScript(sender, browser.runtime.id)) return undefined;
    const parsed = parseFromPage(message);
    if (parsed === null) return undefined;
    if (parsed.type === 'report-changed') return Promise.resolve({ hint: composeHint(parsed.report, { resolve: makeResolve(today()), canOpen: canOpenFromPage() }) });
    const tabId = sender.tab?.id;
    if (tabId !== undefined) void openPanelFor(tabId);
    return undefined;
  });
}
