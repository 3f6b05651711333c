/** Reminders in Firefox: an alarm fires, what is due is shown and written down, a background that stopped comes back. Headless, Firefox lists no notification: what is written down tells. */
import { waitFor } from '../harness/wait';
import type { launchFirefox } from '../harness/firefox';

export type Firefox = Awaited<ReturnType<typeof launchFirefox>>;

const ID = '0'.repeat(31) + '1';
/** Last day to confirm: Monday 30 November 2026. */
const DOSSIER = {
  id: ID, titre: null, organisme: null, debut: null, fin: null, prixCentimes: null, prerequis: 'inconnu', vus: [], suiviDepuis: '2026-11-24', closLe: null, revision: 1,
  statut: { valeur: 'a-valider', provenance: 'lu', le: '2026-11-24' },
  evenements: { demande: null, confirmation: null, proposition: { valeur: '2026-11-24', provenance: 'saisi', le: '2026-11-24' } },
};
const KEPT = { dossiers: { version: 1, valeur: [DOSSIER] }, rappels: { version: 1, valeur: { depuis: '2026-11-24', debut: 8, fin: 20 } } };

/** The background's clock at that local hour; its alarms still stand where they do for real. */
export const AT = (heure: string) => `browser.runtime.getBackgroundPage().then((bg) => {
  bg.VraieDate ??= bg.Date;
  bg.decalage = new Date(${JSON.stringify(heure)}).getTime() - Date.now();
  if (bg.Date !== bg.VraieDate) return true;
  bg.Date = class extends bg.VraieDate {
    constructor(...parts) { if (parts.length > 0) super(...parts); else super(bg.VraieDate.now() + bg.decalage); }
    static now() { return bg.VraieDate.now() + bg.decalage; }
  };
  const { create, get } = bg.browser.alarms;
  bg.browser.alarms.create = (name, info) => create(name, { ...info, when: info.when - bg.decalage });
  bg.browser.alarms.get = (name) => get(name).then((alarm) => alarm && { ...alarm, scheduledTime: alarm.scheduledTime + bg.decalage });
  return true;
})`;

/** The alarm that is set comes due now. */
const RING = "browser.alarms.create('rappels', { when: Date.now() + 50, periodInMinutes: 60 })";
const SHOWN = "browser.storage.local.get('rappels-montres').then((found) => (found['rappels-montres']?.valeur ?? []).map((cle) => cle.split(':').at(-1)).join(' '))";

export const REMINDERS: { title: string, run: (firefox: Firefox) => Promise<void> } = {
  title: 'une alarme montre le rappel dû, une fois ; l’arrière-plan arrêté revient et n’oublie rien',
  async run(firefox) {
    await firefox.allow('notifications');
    const page = await firefox.openOwnPage('options.html');
    const say = (expression: string) => firefox.evaluate(expression, page);
    const expects = (shown: string, badge: string) =>
      waitFor(async () => (await say(SHOWN)) === shown && (await say('browser.action.getBadgeText({})')) === badge, { what: `« ${shown} » montrés et ${badge} sur le bouton` }).catch(async (error) => {
        throw new Error(`${error.message} ; vu : « ${await say(SHOWN)} », ${await say('browser.action.getBadgeText({})')}`, { cause: error });
      });
    await say(AT('2026-11-26T09:00:00'));
    await say(`browser.storage.local.set(${JSON.stringify(KEPT)})`);
    await expects('2', '2');
    await say(AT('2026-11-27T09:00:00'));
    await say(RING);
    await expects('2 1', '1');
    await firefox.stopBackground();
    await say(AT('2026-11-30T09:00:00'));
    await say(RING);
    await expects('2 1 0', '0');
    // As the settings erase it: no round that is under way writes anything back afterwards.
    await say("navigator.locks.request('compagnon-local', () => browser.storage.local.clear())");
    await expects('', '');
    await firefox.send('browsingContext.close', { context: page });
  },
};
