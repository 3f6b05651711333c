/**
 * Loads the library inside tests, with fresh modules: a fault that shows only while loading, or only while the index of a zone is
 * built, must be a failed test and not a file that could not be collected. No other import here, on purpose.
 */
import { beforeEach, describe, expect, test, vi } from 'vitest';

beforeEach(() => {
  vi.resetModules();
});

describe('tout se charge', () => {
  test('le calendrier', async () => {
    const { addJoursOuvres, countJoursOuvres, isJourOuvre, joursSautes } = await import('@/lib/calendar/jours-ouvres');
    const { civilDate } = await import('@/lib/calendar/civil-date');
    const { DERNIER_JOUR, isJourFerie, nomJourFerie, PREMIER_JOUR } = await import('@/lib/calendar/jours-feries');
    expect([PREMIER_JOUR, DERNIER_JOUR]).toEqual(['2020-01-01', '2045-12-31']);
    expect(isJourOuvre(PREMIER_JOUR, 'metropole')).toBe(false);
    expect(isJourFerie(PREMIER_JOUR, 'guyane')).toBe(true);
    expect(nomJourFerie(civilDate('2026-06-10'), 'guyane')).toBe('abolition de l’esclavage');
    expect(nomJourFerie(civilDate('2045-12-26'), 'alsace-moselle')).toBe('lendemain de Noël');
    expect(addJoursOuvres(PREMIER_JOUR, 1, 'metropole')).toBe('2020-01-02');
    expect(addJoursOuvres(DERNIER_JOUR, -1, 'metropole')).toBe('2045-12-29');
    expect(countJoursOuvres(PREMIER_JOUR, DERNIER_JOUR, 'metropole')).toBe(6558);
    expect(joursSautes(PREMIER_JOUR, civilDate('2020-01-05'), 'metropole')).toEqual([
      { day: '2020-01-01', why: 'jour de l’an' },
      { day: '2020-01-04', why: 'samedi' },
      { day: '2020-01-05', why: 'dimanche' },
    ]);
    expect(joursSautes(civilDate('2045-12-29'), DERNIER_JOUR, 'metropole').map(({ day }) => day)).toEqual(['2045-12-30', '2045-12-31']);
  });

  test('une zone inconnue n’entre pas dans le cache', async () => {
    const { isJourFerie } = await import('@/lib/calendar/jours-feries');
    const { civilDate } = await import('@/lib/calendar/civil-date');
    for (const _ of [1, 2]) expect(() => isJourFerie(civilDate('2026-01-01'), 'corse' as never)).toThrow(/^Zone inconnue/u);
  });

  test('les règles', async () => {
    const { CATALOGUE } = await import('@/lib/rules/catalogue');
    const { valeurs } = await import('@/lib/rules/verification');
    const { FAQ_POSTE } = await import('@/lib/rules/sources');
    // The first day of the rights in euros, of the identity needed to buy: what was true stays true, whatever is added after.
    const firsts = [CATALOGUE.droits, ...Object.values(CATALOGUE.delais), CATALOGUE.consequences.absence.titulaire, CATALOGUE.assiduite].map(([first]) => first?.from);
    expect([...new Set(firsts)]).toEqual(['2021-07-23']);
    expect(CATALOGUE.droits.slice(0, 4).map(({ from }) => from)).toEqual(['2021-07-23', '2022-01-01', '2023-03-30', '2026-12-01']);
    const [ligne] = CATALOGUE.lignes['identite-numerique-la-poste'];
    expect([ligne?.from, ligne?.sources]).toEqual(['2022-10-25', [FAQ_POSTE]]);
    expect(valeurs().length).toBeGreaterThan(30);
  });

  test('les fonctions publiques', async () => {
    const { DELAI_IDS, echeance } = await import('@/lib/rules/delais');
    const { consequences } = await import('@/lib/rules/consequences');
    const { droitsEnVigueur } = await import('@/lib/rules/droits');
    const { etatOuverture } = await import('@/lib/rules/ouverture');
    const { civilDate } = await import('@/lib/calendar/civil-date');
    const today = civilDate('2026-11-21');
    expect(DELAI_IDS.map((id) => echeance(id, today, { zone: 'metropole', today }).kind)).toHaveLength(8);
    expect(consequences({ kind: 'absence', prix: 10_000 }).organisme.montant).toBe(500);
    expect(droitsEnVigueur(today)?.plafond).toBe(80_000);
    expect(etatOuverture('identite-numerique-la-poste', { jour: today, heure: '09:00' }).kind).toBe('ouvert');
  });
});
