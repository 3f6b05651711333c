import { describe, expect, test } from 'vitest';
import { civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import type { Zone } from '@/lib/calendar/jours-feries';
import { countJoursOuvres } from '@/lib/calendar/jours-ouvres';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { inForce } from '@/lib/rules/types';
import { DELAI_IDS, type DelaiId, echeance, type EcheanceDatee } from '@/lib/rules/delais';

const TODAY = d('2026-11-21');

/** The deadline when a rule is in force; the test fails otherwise. */
function dated(id: DelaiId, evenement: string, zone: Zone = 'metropole', today: CivilDate = TODAY, debut?: CivilDate): EcheanceDatee {
  const result = echeance(id, d(evenement), { zone, today, debut });
  if (result.kind === 'no-rule-in-force') throw new Error('aucune règle en vigueur');
  return result;
}

test('les huit délais du contrat', () => {
  expect([...DELAI_IDS].sort()).toEqual([
    'annulation-limite', 'annulation-sans-perte', 'confirmation-titulaire', 'inscription-conseillee', 'inscription-limite',
    'reponse-organisme', 'reponse-organisme-prerequis', 'retractation',
  ]);
});

describe('les exemples travaillés', () => {
  test.each<[DelaiId, string, Zone, string]>([
    ['inscription-limite', '2026-12-10', 'metropole', '2026-11-25'],
    ['inscription-conseillee', '2026-12-10', 'metropole', '2026-11-23'],
    ['inscription-limite', '2026-12-15', 'metropole', '2026-11-30'],
    ['inscription-conseillee', '2026-12-15', 'metropole', '2026-11-26'],
    ['annulation-sans-perte', '2026-12-15', 'metropole', '2026-12-03'],
    ['annulation-limite', '2026-12-15', 'metropole', '2026-12-04'],
    ['inscription-limite', '2027-01-11', 'metropole', '2026-12-23'],
    ['inscription-conseillee', '2027-01-11', 'metropole', '2026-12-21'],
    ['reponse-organisme', '2026-12-23', 'metropole', '2026-12-28'],
    ['confirmation-titulaire', '2026-12-24', 'metropole', '2026-12-31'],
    ['inscription-limite', '2027-01-07', 'metropole', '2026-12-21'],
    ['inscription-limite', '2027-01-07', 'alsace-moselle', '2026-12-21'],
    ['inscription-limite', '2026-04-14', 'metropole', '2026-03-27'],
    ['inscription-limite', '2026-04-14', 'alsace-moselle', '2026-03-26'],
    // Autres cas, comptés à la main.
    ['reponse-organisme-prerequis', '2026-11-23', 'metropole', '2027-01-06'],
    ['retractation', '2026-11-23', 'metropole', '2026-12-07'],
    ['retractation', '2026-12-20', 'metropole', '2027-01-03'],
    ['annulation-sans-perte', '2026-06-05', 'guadeloupe', '2026-05-22'],
    ['annulation-sans-perte', '2026-06-05', 'metropole', '2026-05-26'],
    ['annulation-limite', '2026-06-05', 'guadeloupe', '2026-05-26'],
    // Vers l’avant, le 27 mai de Guadeloupe compte : un jour férié local n’allonge pas le temps de l’élu.
    ['confirmation-titulaire', '2026-05-26', 'guadeloupe', '2026-06-01'],
    ['confirmation-titulaire', '2026-04-02', 'alsace-moselle', '2026-04-09'],
  ])('%s depuis le %s, %s : %s', (id, evenement, zone, expected) => {
    expect(dated(id, evenement, zone).on).toBe(expected);
  });
});

describe('les jours sautés, et pourquoi', () => {
  test('vers l’avant', () => {
    expect(dated('confirmation-titulaire', '2026-12-24').skipped).toEqual([
      { day: '2026-12-25', why: 'Noël' },
      { day: '2026-12-26', why: 'samedi' },
      { day: '2026-12-27', why: 'dimanche' },
    ]);
  });

  test('vers l’arrière, dans l’ordre du calendrier', () => {
    expect(dated('annulation-limite', '2026-04-14', 'alsace-moselle').skipped).toEqual([
      { day: '2026-04-03', why: 'Vendredi saint' },
      { day: '2026-04-04', why: 'samedi' },
      { day: '2026-04-05', why: 'dimanche' },
      { day: '2026-04-06', why: 'lundi de Pâques' },
      { day: '2026-04-11', why: 'samedi' },
      { day: '2026-04-12', why: 'dimanche' },
    ]);
  });

  test('le jour de l’événement ne compte pas et n’est pas sauté non plus', () => {
    expect(dated('reponse-organisme', '2026-11-21').skipped).toEqual([{ day: '2026-11-22', why: 'dimanche' }]);
    expect(dated('annulation-limite', '2026-11-22').skipped.map(({ day }) => day)).not.toContain('2026-11-22');
  });

  test('en jours du calendrier, aucun', () => {
    expect(dated('retractation', '2026-12-20').skipped).toEqual([]);
  });
});

describe('ouvert ou passé, et ce qui reste', () => {
  test.each([
    ['2026-11-23', 'open', 5],
    ['2026-11-27', 'open', 1],
    ['2026-11-28', 'open', 1],
    ['2026-11-30', 'open', 0], // le dernier jour, on peut encore agir
    ['2026-12-01', 'passed', 0],
    ['2027-06-01', 'passed', 0],
  ] as const)('début le 15/12/2026, vu du %s : %s, %i jours ouvrés', (today, kind, left) => {
    expect(dated('inscription-limite', '2026-12-15', 'metropole', d(today))).toMatchObject({ kind, left, on: '2026-11-30' });
  });

  test('ce qui reste se compte dans le calendrier du délai', () => {
    // Vers l’avant : le Vendredi saint d’Alsace compte comme ailleurs.
    expect(dated('confirmation-titulaire', '2026-04-02', 'alsace-moselle', d('2026-04-02')).left).toBe(4);
    // Vers l’arrière : il est sauté.
    expect(dated('annulation-limite', '2026-04-20', 'alsace-moselle', d('2026-04-02')).left).toBe(
      countJoursOuvres(d('2026-04-02'), d('2026-04-09'), 'alsace-moselle'),
    );
  });

  test('la date ne bouge pas quand les jours passent', () => {
    const seen = new Set(['2026-11-01', '2026-11-30', '2027-01-04'].map((today) => dated('inscription-limite', '2026-12-15', 'metropole', d(today)).on));
    expect([...seen]).toEqual(['2026-11-30']);
  });
});

describe('la rétractation finit avant le début', () => {
  test.each([
    ['2026-12-01', '2026-12-31', '2026-12-15'],
    ['2026-12-01', '2026-12-16', '2026-12-15'], // la veille du début est le 14e jour
    ['2026-12-01', '2026-12-15', '2026-12-14'], // le 14e jour serait celui du début
    ['2026-12-01', '2026-12-05', '2026-12-04'],
    ['2026-12-01', '2026-12-02', '2026-12-01'],
    ['2026-12-01', '2026-12-01', '2026-11-30'], // confirmée le jour du début : jamais ouverte
  ])('confirmée le %s, début le %s : jusqu’au %s', (confirmation, debut, expected) => {
    expect(dated('retractation', confirmation, 'metropole', d('2026-12-01'), d(debut)).on).toBe(expected);
  });

  test('confirmée le jour du début, elle est déjà passée', () => {
    expect(dated('retractation', '2026-12-01', 'metropole', d('2026-12-01'), d('2026-12-01'))).toMatchObject({ kind: 'passed', left: 0 });
  });

  test('le début ne change aucun autre délai', () => {
    expect(dated('confirmation-titulaire', '2026-12-24', 'metropole', TODAY, d('2026-12-28')).on).toBe('2026-12-31');
  });

  test('un début avant la confirmation est refusé', () => {
    expect(() => dated('retractation', '2026-12-02', 'metropole', TODAY, d('2026-12-01'))).toThrow(
      new RangeError('Dates inversées : 2026-12-01 précède 2026-12-02.'),
    );
  });
});

describe('chaque réponse porte sa source', () => {
  test.each([...DELAI_IDS])('%s', (id) => {
    const { basis } = dated(id, '2026-12-15');
    expect(basis).toBe(inForce(CATALOGUE.delais[id], d('2026-12-15')));
    expect(basis.sources.length).toBeGreaterThan(0);
  });
});

describe('avant la première règle connue', () => {
  test.each([...DELAI_IDS])('%s', (id) => {
    expect(echeance(id, d('2021-07-22'), { zone: 'metropole', today: TODAY })).toEqual({ kind: 'no-rule-in-force' });
    expect(echeance(id, d('2021-07-23'), { zone: 'metropole', today: TODAY }).kind).toBe('passed');
  });
});

describe('entrées refusées', () => {
  const context = { zone: 'metropole', today: TODAY } as const;
  test.each(['', 'inconnu', 'toString', '__proto__', undefined])('délai %s', (id) => {
    expect(() => echeance(id as DelaiId, TODAY, context)).toThrow(new RangeError('Délai inconnu.'));
  });

  test.each<[string, () => unknown]>([
    ['jour qui n’existe pas', () => echeance('retractation', '2026-02-30' as CivilDate, context)],
    ['jour mal écrit', () => echeance('inscription-limite', '10/12/2026' as CivilDate, context)],
    ['aujourd’hui mal écrit', () => echeance('inscription-limite', TODAY, { ...context, today: '2026-2-1' as CivilDate })],
    ['début mal écrit', () => echeance('retractation', TODAY, { ...context, debut: '2026-12-32' as CivilDate })],
    ['zone inconnue, même pour un délai national', () => echeance('retractation', TODAY, { ...context, zone: 'corse' as Zone })],
    ['zone inconnue, même avant toute règle', () => echeance('retractation', d('2020-06-01'), { ...context, zone: 'corse' as Zone })],
    ['événement avant la table', () => echeance('retractation', d('2019-12-31'), context)],
    ['événement après la table', () => echeance('retractation', d('2046-01-01'), context)],
    ['événement dont le délai sort de la table', () => echeance('retractation', d('2045-12-25'), context)],
    ['aujourd’hui avant la table', () => echeance('inscription-limite', TODAY, { ...context, today: d('2019-12-31') })],
    ['aujourd’hui après la table', () => echeance('inscription-limite', TODAY, { ...context, today: d('2046-01-01') })],
  ])('%s', (_, run) => {
    expect(run).toThrow(RangeError);
  });
});
