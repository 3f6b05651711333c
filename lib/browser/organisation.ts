/** The policies of the computer, as the browser hands them over. */

import { type Organisation, SANS_ORGANISATION } from '../reglages/organisation';
import { browser } from './api';

/** Firefox refuses when there is no policy, Chromium answers with nothing: neither is worth a word. */
export async function readOrganisation(): Promise<Organisation> {
  try {
    const brut = await browser.storage.managed.get(null);
    if (Object.keys(brut).length === 0) return SANS_ORGANISATION;
    return (await import('../reglages/lire-organisation')).lireOrganisation(brut);
  } catch {
    return SANS_ORGANISATION;
  }
}
