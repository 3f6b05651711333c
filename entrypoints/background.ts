import { defineBackground } from 'wxt/utils/define-background';
import { welcomeOnInstall } from '@/lib/browser/accueil';
import { maskOnDemand } from '@/lib/browser/accompagnement';
import { answerPages } from '@/lib/browser/answer-pages';
import { wakeOpenPages } from '@/lib/browser/open-pages';
import { keepPolitiques } from '@/lib/browser/organisation';
import { bindToolbarButton } from '@/lib/browser/panel';
import { keepReminding } from '@/lib/browser/rappels';
import { keepStorageFromPages, openStore } from '@/lib/browser/storage';

/** Wiring only: the worker may be stopped at any moment, so it keeps no state. A module: what it shares with our pages is installed once. */
export default defineBackground({ type: 'module', main: start });

function start(): void {
  void keepStorageFromPages();
  bindToolbarButton();
  const store = openStore();
  answerPages(store);
  maskOnDemand(store);
  keepReminding(store);
  keepPolitiques(store);
  welcomeOnInstall(store);
  wakeOpenPages();
}
