import { describe, expect, test } from 'vitest';
import { addDays, civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { aVerifier, type ValeurDatee, valeurs } from '@/lib/rules/verification';

/** The days on which some source was read, and those on which a value that still holds gets too old. */
const LECTURES = valeurs().flatMap(({ dated }) => dated.sources.map(({ readOn }) => readOn)).sort();

function anAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

/** A value read on some days, replaced on another. */
function valeur(readOn: readonly string[], until: string | null): ValeurDatee {
  const sources = readOn.map((day) => ({ nature: 'guide' as const, title: 't', url: null, readOn: d(day) }));
  return { id: 'x', dated: { from: d('2020-01-01'), value: 1, trust: 'guide', sources }, until: until === null ? null : d(until) };
}

describe('aVerifier', () => {
  test('rien le jour de la dernière lecture, ni la veille de l’anniversaire de la première', () => {
    expect(aVerifier(d(LECTURES.at(-1) ?? ''))).toEqual([]);
    expect(aVerifier(addDays(d(anAfter(LECTURES[0] ?? '')), -1))).toEqual([]);
  });

  test('un an après la dernière lecture, tout ce qui vaut encore, et rien d’autre', () => {
    const day = d(anAfter(LECTURES.at(-1) ?? ''));
    const holding = valeurs().filter(({ until }) => until === null || until > day);
    expect(holding.length).toBeGreaterThan(30);
    expect(aVerifier(day).map(({ id, dated }) => [id, dated])).toEqual(holding.map(({ id, dated }) => [id, dated]));
    expect(aVerifier(day).every(({ luLe, dated }) => dated.sources.some(({ readOn }) => readOn === luLe))).toBe(true);
  });

  test.each([
    ['une valeur pas encore remplacée', ['2025-01-10'], '2026-01-11', 1],
    ['une valeur remplacée ce jour-là', ['2025-01-10'], '2026-01-10', 0],
    ['une valeur déjà remplacée', ['2025-01-10'], '2025-06-01', 0],
    ['deux sources, la seconde relue', ['2025-01-10', '2025-01-11'], null, 0],
    ['deux sources, la première relue', ['2025-01-11', '2025-01-10'], null, 0],
    ['deux sources anciennes', ['2024-01-11', '2025-01-10'], null, 1],
  ] as const)('%s', (_, readOn, until, expected) => {
    expect(aVerifier(d('2026-01-10'), [valeur(readOn, until)])).toHaveLength(expected);
  });

  test.each([
    ['2029-02-28', 0],
    ['2029-03-01', 1],
  ] as const)('lue un 29 février, au %s : %i', (today, expected) => {
    expect(aVerifier(d(today), [valeur(['2028-02-29'], null)])).toHaveLength(expected);
  });

  test('donne la lecture la plus récente', () => {
    expect(aVerifier(d('2030-01-10'), [valeur(['2025-01-10', '2026-01-11', '2024-01-01'], null)])[0]?.luLe).toBe('2026-01-11');
  });

  test.each(['2027-02-30', '', undefined])('refuse %s', (today) => {
    expect(() => aVerifier(today as CivilDate)).toThrow(RangeError);
  });
});

describe('valeurs', () => {
  test('chaque valeur sait quand la suivante la remplace', () => {
    const droits = valeurs().filter(({ id }) => id === 'droits');
    expect(droits.map(({ dated }) => dated)).toEqual(CATALOGUE.droits);
    expect(droits.map(({ until }) => until)).toEqual([...CATALOGUE.droits.slice(1).map(({ from }) => from), null]);
  });

  test('aucune valeur du catalogue n’est oubliée', () => {
    expect(valeurs()).toHaveLength(JSON.stringify(CATALOGUE).split('"trust":').length - 1);
  });
});
