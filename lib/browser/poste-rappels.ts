/** What a round of reminders asks, done by the browser. */

import type { Moment } from '../dossiers/rappels';
import type { Poste, Reveil } from '../dossiers/ronde';
import { DOSSIERS } from '../reglages/dossiers';
import { avecMontre, dossierIdOf, RAPPELS, RAPPELS_MONTRES, RAPPELS_MONTRES_SESSION } from '../reglages/rappels';
import { REGLAGES } from '../reglages/reglages';
import type { Store } from '../reglages/store';
import { browser } from './api';
import { showBadge } from './badge';
import { moment } from './clock';
import { hideNotification, showReminder, shownKeys } from './notifications';
import { readZone } from './zone';

/** The only alarm: it says when to look, never what for. */
export const REVEIL = 'rappels';

export function openPoste(store: Store): Poste {
  return {
    lire: async () => {
      const kept = [store.read(DOSSIERS), store.read(RAPPELS), store.read(RAPPELS_MONTRES), store.read(REGLAGES), store.read(RAPPELS_MONTRES_SESSION), readZone(store, 'tranquille')] as const;
      const [dossiers, choix, montres, reglages, session, zone] = await Promise.all(kept);
      if ([dossiers, choix, montres, reglages].some(({ etat }) => etat === 'indisponible')) return null;
      const { depuis, debut, fin } = choix.value;
      return { dossiers: dossiers.value, zone, plage: { debut, fin }, actifsDepuis: depuis, montres: [...montres.value, ...session.value] };
    },
    maintenant: moment,
    armer: arm,
    pastille: (date) => showBadge(date, moment().jour),
    affiches: shownKeys,
    montrer: (rappel) => showReminder(rappel, moment().jour),
    retirer: hideNotification,
    marquer: (cle) => mark(store, cle),
  };
}

/** It repeats: a worker that dies before it sets the next one is woken all the same. */
async function arm({ le, auPlusMinutes }: Reveil): Promise<void> {
  const latest = Date.now() + auPlusMinutes * 60_000;
  const when = Math.min(latest, instantOf(le));
  const current = await browser.alarms.get(REVEIL);
  if (current?.periodInMinutes === auPlusMinutes && Math.abs(current.scheduledTime - when) < 1000) return;
  browser.alarms.create(REVEIL, { when, periodInMinutes: auPlusMinutes });
}

/** Nothing is written of a dossier that is gone: once all is erased, closing its notification must leave no trace, even at the same moment. */
async function mark(store: Store, cle: string): Promise<void> {
  const written = await store.updateBeside(RAPPELS_MONTRES, DOSSIERS, (montres, dossiers) => {
    if (dossiers.kind === 'absente') return montres;
    const ids = dossiers.kind === 'lue' ? dossiers.value.map(({ id }) => id) : null;
    return ids === null || ids.includes(dossierIdOf(cle)) ? avecMontre(montres, cle, ids) : montres;
  });
  if (written.kind === 'refusee') await store.update(RAPPELS_MONTRES_SESSION, (montres) => avecMontre(montres, cle, null));
}

/** When this computer's clock will show that day and minute, as far as it knows today: never to be kept. */
function instantOf({ jour, minute }: Moment): number {
  const [year = 0, month = 1, day = 1] = jour.split('-').map(Number);
  return new Date(year, month - 1, day, 0, minute).getTime();
}
