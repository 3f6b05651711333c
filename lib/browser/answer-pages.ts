/** The background's side of the conversation with pages: what they are, what to show on them, and what to open again later. */

import type { Runtime } from 'webextension-polyfill';
import { apresLecture, reprisesEnCours } from '../guide/reprise';
import { apresPage } from '../guide/chemin';
import { apresSortie } from '../guide/sorties';
import style from '../overlay/calque.css?inline';
import { confirmed } from '../page/judge';
import type { Releve } from '../page/releve';
import type { PageReport } from '../page/types';
import { CHEMIN } from '../reglages/chemin';
import { REPRISES } from '../reglages/reprises';
import { SORTIES } from '../reglages/sorties';
import type { Store } from '../reglages/store';
import { hintFor, recallHint, signalOnToolbar, silenceHint } from './answer-hints';
import { browser } from './api';
import { now } from './clock';
import { followDossiers } from './follow-dossiers';
import type { HintAnswer, NoteAnswer, VerdictAnswer, VocabulaireAnswer } from './messages';
import { parseFromPage } from './page-messages';
import { isGuideOpen, openPanelFor } from './panel';
import { openInTab } from './panel-acts';
import { type Sender, isOurPageScript } from './report-schema';
import { createMotsDePage, judgeReleve } from './vocabulaire';

/** Takes the extension's store. Keeps nothing that cannot be made again: the worker may be stopped between two messages. */
export function answerPages(store: Store): void {
  const motsDePage = createMotsDePage(store);

  function receive(message: unknown, sender: Sender, respond: (answer: HintAnswer | NoteAnswer | VerdictAnswer | VocabulaireAnswer | undefined) => void): true | undefined {
    if (!isOurPageScript(sender, browser.runtime.id)) return undefined;
    const parsed = parseFromPage(message);
    if (parsed === null) return undefined;
    if (parsed.type === 'vocabulaire') return later(motsDePage().then((mots) => ({ mots })), respond);
    if (parsed.type === 'releve') return later(verdictOf(store, parsed, sender.tab), respond);
    // For the panel, which hears it too.
    if (parsed.type === 'report-changed') return undefined;
    const tabId = sender.tab?.id;
    if (tabId === undefined) return undefined;
    switch (parsed.type) {
      case 'note':
        return later(putNote(tabId), respond);
      case 'silence-hint':
        return later(silenceHint(store, parsed.genre, sender.tab?.incognito !== false).catch(withoutHint), respond);
      case 'recall-hint':
        return later(recallHint(store, parsed.genre, sender.tab?.incognito !== false).catch(withoutHint), respond);
      case 'hint-shown':
      case 'hint-blocked':
        void signalOnToolbar(tabId, parsed.type);
        return undefined;
      case 'reopen':
        void reopen(store, tabId);
        return undefined;
      case 'open-guide':
        void openPanelFor(tabId);
        return undefined;
    }
  }

  // The types have no listener that answers some messages only.
  browser.runtime.onMessage.addListener(receive as Runtime.OnMessageListenerCallback);
}

/** True: the answer comes later. No answer at all would leave the page's script waiting. */
function later<Answer>(coming: Promise<Answer>, respond: (answer: Answer) => void): true {
  void coming.then(respond);
  return true;
}

/** What draws the note weighs on the pages that show one only. No answer when the page is gone, or refuses it. */
async function putNote(tabId: number): Promise<NoteAnswer | undefined> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/note.js'] });
    return { style };
  } catch {
    return undefined;
  }
}

function withoutHint(): HintAnswer {
  return { hint: null };
}

async function verdictOf(store: Store, { releve, stable }: { readonly releve: Releve | null; readonly stable: boolean }, tab: Sender['tab']): Promise<VerdictAnswer> {
  const verdict = confirmed(await judgeReleve(store, releve), { stable });
  return { ...verdict, ...(await answer(store, verdict.report, tab).catch(withoutHint)) };
}

async function answer(store: Store, report: PageReport, tab: Sender['tab']): Promise<HintAnswer> {
  const isPrivate = tab?.incognito === true;
  // A private window leaves nothing behind, not even until the browser closes, and is told nothing of the others.
  if (!isPrivate) await remember(store, report, tab?.id);
  // The page does not wait for it: nothing of its answer depends on it.
  if (!isPrivate) void followDossiers(store, report);
  const said = await hintFor(store, report, isPrivate);
  return said.hint !== null && (await isGuideOpen(tab)) ? withoutHint() : said;
}

/** The latest training of our own memory: the page only says that the person clicked. */
async function reopen(store: Store, tabId: number): Promise<void> {
  const [latest] = reprisesEnCours((await store.read(REPRISES)).value, now());
  if (latest !== undefined) await openInTab(tabId, latest.formationUrl);
}

async function remember(store: Store, report: PageReport, onglet: number | undefined): Promise<void> {
  await Promise.all([rememberFormation(store, report), onglet === undefined ? undefined : rememberSortie(store, report, onglet), rememberChemin(store, report)]);
}

async function rememberChemin(store: Store, report: PageReport): Promise<void> {
  const { value } = await store.read(CHEMIN);
  if (apresPage(value, report) !== value) await store.update(CHEMIN, (chemin) => apresPage(chemin, report));
}

async function rememberSortie(store: Store, report: PageReport, onglet: number): Promise<void> {
  const vue = { onglet, report, now: now() };
  const { value } = await store.read(SORTIES);
  if (apresSortie(value, vue) !== value) await store.update(SORTIES, (sorties) => apresSortie(sorties, vue));
}

async function rememberFormation(store: Store, report: PageReport): Promise<void> {
  const { value } = await store.read(REPRISES);
  const at = now();
  if (apresLecture(value, report, at) === value) return;
  await store.update(REPRISES, (reprises) => apresLecture(reprisesEnCours(reprises, at), report, at));
}
