import { describe, expect, test } from 'vitest';
import { addDays, checkOrder, civilDate, civilDateOf, dayNumber, integer, weekdayOf } from '@/lib/calendar/civil-date';

describe('civilDate accepte les jours réels', () => {
  test.each(['0001-01-01', '1900-02-28', '2000-02-29', '2024-02-29', '2026-01-31', '2026-04-30', '2026-12-31', '9999-12-31'])('%s', (text) => {
    expect(civilDate(text)).toBe(text);
  });
});

describe('civilDate refuse tout le reste', () => {
  const refused = [
    '', '10/12/2026', '2026-02-30', '2026-02-29', '1900-02-29', '2100-02-29', '2026-04-31', '2026-06-31', '2026-09-31', '2026-11-31',
    '2026-00-10', '2026-13-10', '2026-10-00', '2026-10-32', '2026-12-32', '0000-01-01', '2026-1-01', '2026-01-1', '02026-01-01', '2026-01-011',
    ' 2026-01-01', '2026-01-01 ', '2026-01-01T00:00', '2026/01/01', '2026-01/01', '2026/01-01', '-026-01-01', '+026-01-01', '2026-0a-01', '2026-0/-01', '2026-1/-01', '2026-12-3/', '202/-01-01',
    '2026-0:-01', '２０２６-01-01', '20x6-01-01', '2026-01-0 ', '2026-1 -01', '26-01-01', '2026-01-01\n',
  ];
  test.each(refused)('%j', (text) => {
    expect(() => civilDate(text)).toThrow(RangeError);
  });

  test.each([undefined, null, 20261201, Number.NaN, new Date(0), ['2026-12-01'], {}, true, Symbol('x')])('une valeur qui n’est pas un texte : %s', (value) => {
    expect(() => civilDate(value as string)).toThrow(RangeError);
  });

  test('le message montre ce qui est refusé, sans le recopier en entier', () => {
    expect(() => civilDate('10/12/2026')).toThrow('Date invalide : « 10/12/2026 ». Il faut AAAA-MM-JJ.');
    expect(() => civilDate(`2026-${'9'.repeat(500)}`)).toThrow(`Date invalide : « 2026-${'9'.repeat(15)} ». Il faut AAAA-MM-JJ.`);
    expect(() => civilDate(3 as unknown as string)).toThrow('Date invalide : number. Il faut AAAA-MM-JJ.');
  });
});

describe('dayNumber et civilDateOf', () => {
  test('comptent depuis le 1er mars de l’an 0', () => {
    expect(dayNumber(civilDate('0001-01-01'))).toBe(306);
    expect(dayNumber(civilDate('1970-01-01'))).toBe(719_468);
  });

  test('s’inversent aux bornes des siècles', () => {
    for (let year = 100; year <= 9900; year += 100) {
      for (const rest of ['01-01', '02-28', '03-01', '12-31']) {
        const day = civilDate(`${String(year).padStart(4, '0')}-${rest}`);
        expect(civilDateOf(dayNumber(day))).toBe(day);
      }
    }
  });

  test.each([305, 3_652_365, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('refusent le nombre %s', (number) => {
    expect(() => civilDateOf(number)).toThrow(new RangeError('Date hors du calendrier.'));
  });

  test('atteignent les deux bornes', () => {
    expect(civilDateOf(306)).toBe('0001-01-01');
    expect(civilDateOf(3_652_364)).toBe('9999-12-31');
  });
});

test.each([
  ['2026-11-16', 0], // lundi
  ['2026-11-20', 4],
  ['2026-11-21', 5],
  ['2026-11-22', 6],
  ['2026-11-23', 0],
  ['1900-01-01', 0],
])('weekdayOf : le %s a le rang %i', (day, expected) => {
  expect(weekdayOf(dayNumber(civilDate(day)))).toBe(expected);
});

describe('addDays', () => {
  test.each([
    ['2026-11-21', 0, '2026-11-21'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-03-28', 2, '2026-03-30'], // l’heure d’été commence entre les deux
    ['2026-10-24', 2, '2026-10-26'], // l’heure d’hiver commence entre les deux
    ['2026-12-20', 14, '2027-01-03'],
  ] as const)('%s + %i = %s', (from, count, expected) => {
    expect(addDays(civilDate(from), count)).toBe(expected);
  });

  test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1', undefined])('refuse %s jours', (count) => {
    expect(() => addDays(civilDate('2026-01-01'), count as number)).toThrow(new RangeError('Nombre de jours invalide.'));
  });

  test('refuse de sortir du calendrier', () => {
    expect(() => addDays(civilDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(civilDate('0001-01-01'), -1)).toThrow(RangeError);
  });
});

test('integer rend l’entier tel quel', () => {
  expect(integer(-7)).toBe(-7);
});

test('checkOrder admet le même jour et refuse l’ordre inverse', () => {
  const [one, two] = [civilDate('2026-01-01'), civilDate('2026-01-02')];
  expect(() => checkOrder(one, one)).not.toThrow();
  expect(() => checkOrder(one, two)).not.toThrow();
  expect(() => checkOrder(two, one)).toThrow(new RangeError('Dates inversées : 2026-01-01 précède 2026-01-02.'));
});
