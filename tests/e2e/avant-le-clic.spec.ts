import { addressOf } from '@/tests/harness/stops';
import { MORE_STOPS, STOPS } from '@/tests/site/stops';
import { expect, test } from './harness';
import { jourSurSiConfirmeAujourdhui } from './jour-sur';
import { lireBulle } from './ombre';

/** The replica’s training: 150 €. To who has not said when they confirmed, 10 February 2027 is told with its reserve. */
const CASES = [
  { stop: 'financement', dits: ['Il manque votre confirmation', '4\u00a0jours ouvrés', 'au plus 150\u00a0€', jourSurSiConfirmeAujourdhui(), 'Confirmer mon inscription'] },
  { stop: 'annulation', dits: ['Avant d’annuler', 'Ce que vous risquez', 'Ce que reçoit l’organisme', 'mercredi 10 février 2027', 'maladie'] },
] as const;

for (const { stop: id, dits } of CASES) {
  test(`${id} : ce que cela engage et jusqu’à quand, avant le clic, sans le retenir`, async ({ onglet }) => {
    const stop = [...STOPS, ...MORE_STOPS].find((one) => one.generation === 'dsfr' && one.id === id);
    if (!stop) throw new Error(`no stop ${id}`);
    await onglet.goto(addressOf(stop));
    await expect(onglet.locator('compagnon-dife')).toHaveCount(1);
    const { texte } = await lireBulle(onglet);
    for (const dit of dits) expect(texte).toContain(dit);
  });
}
