/** Reminders and badge, joined to the browser. The worker may die at any moment: what it needs is read anew at each round. */

import { ronde } from '../dossiers/ronde';
import type { Store } from '../reglages/store';
import { browser } from './api';
import { openPoste, REVEIL } from './poste-rappels';
import { onNotificationSeen } from './notifications';
import { openGuideFromNotification } from './open-from-notification';

const KEPT = ['dossiers', 'rappels', 'reglages', 'profils', 'politiques'] as const;

/** To call while the worker starts: an event that finds no listener then is lost. */
export function keepReminding(store: Store): void {
  const poste = openPoste(store);
  const round = serial(() => ronde(poste));
  browser.runtime.onStartup.addListener(round);
  browser.runtime.onInstalled.addListener(round);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REVEIL) round();
  });
  browser.storage.local.onChanged.addListener((changes) => {
    if (KEPT.some((key) => Object.hasOwn(changes, key))) round();
  });
  const listen = onNotificationSeen({ onClosed: poste.marquer, onClicked: openGuideFromNotification });
  listen();
  browser.permissions.onAdded.addListener(() => {
    listen();
    round();
  });
  // Also when something else woke the worker: an alarm may have been lost with the clock, or with the extension switched off for a while.
  round();
}

/** One at a time; asked again meanwhile, once more is enough. A round that fails is tried again at the next alarm. */
function serial(work: () => Promise<void>): () => void {
  let running = false;
  let again = false;
  async function run(): Promise<void> {
    running = true;
    do {
      again = false;
      await work().catch(() => undefined);
    } while (again);
    running = false;
  }
  return () => {
    again = true;
    if (!running) void run();
  };
}
