/** The access to the site's pages: a person, a browser's update or an organisation may withhold it, and give it back. */

import { browser } from './api';

/** The addresses of the manifest's `host_permissions`. */
export const SITE_ORIGINS = ['https://www.moncompteformation.gouv.fr/*', 'https://moncompteformation.gouv.fr/*'];

/** Whether the site's pages may be read; an answer that does not come is no reason to say that they may not. */
export async function hasSiteAccess(): Promise<boolean> {
  return browser.permissions.contains({ origins: [...SITE_ORIGINS] }).catch(() => true);
}

/** To call in the click itself: the browser asks the person. Returns whether it was given. */
export function askSiteAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: [...SITE_ORIGINS] }).catch(() => false);
}

/** Calls back each time an access is given or withdrawn. Returns how to stop. */
export function followSiteAccess(onChange: () => void): () => void {
  const changed = (): void => onChange();
  const changes = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const change of changes) change.addListener(changed);
  return () => {
    for (const change of changes) change.removeListener(changed);
  };
}
