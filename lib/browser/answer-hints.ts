/** The background's part of the notes shown on pages: composed here, silenced and recalled here, and told by the toolbar when a page leaves them no room. */

import type { HintId } from '../guide/hint-ids';
import { composeHint, hintOfSilence } from '../guide/hint';
import type { PageReport } from '../page/types';
import { HINTS_TUS, withHintTu, withoutHintTu } from '../reglages/hints-tus';
import { REPRISES } from '../reglages/reprises';
import type { Store } from '../reglages/store';
import { browser } from './api';
import { now, today } from './clock';
import type { HintAnswer } from './messages';
import { canOpenFromPage } from './panel';
import { readZone } from './zone';

/** A private window is told nothing of the others: `isPrivate` leaves out the trainings met elsewhere. */
export async function hintFor(store: Store, report: PageReport, isPrivate: boolean): Promise<HintAnswer> {
  const [zone, reprises, tues] = await Promise.all([readZone(store), isPrivate ? null : store.read(REPRISES), store.read(HINTS_TUS)]);
  const context = { zone, today: today(), now: now(), canOpen: canOpenFromPage(), reprises: reprises?.value ?? [], tues: tues.value };
  const hint = composeHint(report, context);
  // Nothing is kept of what is silenced there: the tab alone remembers.
  return { hint: hint !== null && isPrivate ? { ...hint, silence: 'cet-onglet' } : hint };
}

/** « Ne plus afficher ici », and « Continuer à l'afficher »: what the page shows next. A private window leaves nothing behind: the page itself closes the note. */
export async function silenceHint(store: Store, genre: HintId | null | undefined, isPrivate: boolean): Promise<HintAnswer> {
  if (!genre || isPrivate) return { hint: null };
  await store.update(HINTS_TUS, (tues) => withHintTu(tues, genre));
  return { hint: hintOfSilence(genre) };
}

export async function recallHint(store: Store, genre: HintId | null | undefined, isPrivate: boolean): Promise<HintAnswer> {
  if (genre && !isPrivate) await store.update(HINTS_TUS, (tues) => withoutHintTu(tues, genre));
  return { hint: null };
}

const BLOQUE = 'La page cache un message du Compagnon. Cliquez ici pour le lire.';

/** The last resort when the note cannot be used on the page: a sign on the compass of this tab, and why. */
export async function signalOnToolbar(tabId: number, state: 'hint-shown' | 'hint-blocked'): Promise<void> {
  const isBlocked = state === 'hint-blocked';
  try {
    await browser.action.setBadgeText({ tabId, text: isBlocked ? '!' : null });
    // As on every other tab, reminders included: a title of its own cannot be taken back.
    await browser.action.setTitle({ tabId, title: isBlocked ? BLOQUE : await browser.action.getTitle({}) });
  } catch {
    // The tab is gone: nobody is left to tell.
  }
}
