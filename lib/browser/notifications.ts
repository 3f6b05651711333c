/** Notifications. The permission is asked only when the person switches reminders on; without it, everything here says no. */

import type { CivilDate } from '../calendar/civil-date';
import type { Rappel } from '../dossiers/rappels';
import { motsDuRappel } from '../dossiers/rappels-en-mots';
import { browser } from './api';
import { permission } from './notification-permission';

const PREFIX = 'rappel:';

/** The keys of the reminders on screen, null when notifications are not allowed. */
export async function shownKeys(): Promise<readonly string[] | null> {
  if (!(await isAllowed())) return null;
  const shown = await browser.notifications.getAll();
  return Object.keys(shown).filter((id) => id.startsWith(PREFIX)).map((id) => id.slice(PREFIX.length));
}

/** False: the browser could not show it. */
export async function showReminder(rappel: Rappel, today: CivilDate): Promise<boolean> {
  const { titre, texte } = motsDuRappel(rappel, today);
  const iconUrl = browser.runtime.getURL('icon/128.png');
  return browser.notifications.create(`${PREFIX}${rappel.cle}`, { type: 'basic', iconUrl, title: titre, message: texte }).then(
    () => true,
    () => false,
  );
}

export async function hideNotification(cle: string): Promise<void> {
  await browser.notifications.clear(`${PREFIX}${cle}`);
}

/** One that was closed or clicked was seen, whatever became of the worker that showed it. Returns how to listen, at the start and again once the permission is given. */
export function onNotificationSeen({ onClosed, onClicked }: { readonly onClosed: (cle: string) => Promise<void>; readonly onClicked: () => void }): () => void {
  function closed(id: string): void {
    if (id.startsWith(PREFIX)) void onClosed(id.slice(PREFIX.length));
  }
  function clicked(id: string): void {
    if (!id.startsWith(PREFIX)) return;
    // First, and at once: the browser forgets the click after any wait.
    onClicked();
    closed(id);
    void browser.notifications.clear(id);
  }
  return () => {
    // Before the permission is given, there is no such thing to listen to. Listening twice to the same function is listening once.
    const { notifications } = browser as { readonly notifications?: typeof browser.notifications };
    notifications?.onClosed.addListener(closed);
    notifications?.onClicked.addListener(clicked);
  };
}

async function isAllowed(): Promise<boolean> {
  return (await permission()) === 'accordee' && 'notifications' in browser;
}
