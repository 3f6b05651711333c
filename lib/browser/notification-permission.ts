/** The permission to notify: asked only when the person switches reminders on, given back when they switch them off. */

import type { GestesRappels, Permission } from '../reglages/rappels';
import { browser } from './api';

const PERMISSION = { permissions: ['notifications' as const] };

/** Chromium alone says whether the person has silenced the extension in its settings. */
interface Level {
  getPermissionLevel?(): Promise<string>;
}

export async function permission(): Promise<Permission> {
  if (!(await browser.permissions.contains(PERMISSION))) return 'absente';
  // Firefox gives a page that is already open no `notifications` until it is opened again; its background does without this answer.
  const level = await (browser.notifications as unknown as Level | undefined)?.getPermissionLevel?.().catch(() => 'granted');
  return level === 'denied' ? 'bloquee' : 'accordee';
}

/** For the pages where the person switches reminders on. */
export const gestesRappels: GestesRappels = {
  permission,
  demander: () => browser.permissions.request(PERMISSION).catch(() => false),
  rendre: async () => void (await browser.permissions.remove(PERMISSION).catch(() => false)),
  suivre: (onChange) => {
    const changed = (): void => onChange();
    const changes = [browser.permissions.onAdded, browser.permissions.onRemoved];
    for (const change of changes) change.addListener(changed);
    return () => {
      for (const change of changes) change.removeListener(changed);
    };
  },
};
