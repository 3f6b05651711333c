/** The number on the extension's button, for all tabs. A tab's own badge, when it has one, hides it. */

import type { CivilDate } from '../calendar/civil-date';
import type { DateSuivie } from '../dossiers/dates-suivies';
import { motsDeLaPastille } from '../dossiers/rappels-en-mots';
import { browser } from './api';

/** The accent, or the danger colour of the house when a day or none is left. White reads at 7:1 on both. */
const CALME = '#0b5d57';
const PRESSE = '#7d1a0e';

/** Null: nothing to count, the button is as when it was installed. */
export async function showBadge(date: DateSuivie | null, today: CivilDate): Promise<void> {
  const guide = browser.runtime.getManifest().action?.default_title ?? '';
  const mots = date === null ? { texte: '', titre: '' } : motsDeLaPastille(date, today);
  await browser.action.setBadgeText({ text: mots.texte });
  await browser.action.setTitle({ title: [mots.titre, guide].filter((part) => part !== '').join('\n') });
  if (date === null) return;
  await browser.action.setBadgeBackgroundColor({ color: date.echeance.left <= 1 ? PRESSE : CALME });
  await setTextColor();
}

/** Chromium 110 and Firefox 63 know it; without it the browser picks one that reads. */
async function setTextColor(): Promise<void> {
  const { setBadgeTextColor } = browser.action as unknown as { readonly setBadgeTextColor?: (details: { readonly color: string }) => Promise<void> };
  await setBadgeTextColor?.({ color: '#ffffff' });
}
