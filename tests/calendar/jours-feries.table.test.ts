import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import table from '@/lib/calendar/jours-feries.json';
import { buildTable, DEVIATIONS, printTable, rawHolidays, TABLE_PATH } from '../../scripts/generate-jours-feries';

describe('la table vient de date-holidays', () => {
  test('le script la refait à l’identique', () => {
    expect(readFileSync(TABLE_PATH, 'utf8'), 'relancer « npm run generate:jours-feries »').toBe(printTable(buildTable()));
  });

  test('elle couvre 2020 à 2045, un jour par an ou un seul s’il ne bouge pas', () => {
    expect([table.premiereAnnee, table.derniereAnnee]).toEqual([2020, 2045]);
    for (const rows of [table.national, ...Object.values(table.territorial)]) {
      for (const days of Object.values<string>(rows)) expect([1, 26]).toContain(days.split(' ').length);
    }
  });
});

describe('les écarts avec date-holidays sont encore nécessaires', () => {
  test.each(DEVIATIONS.dropped)('$zone : $rule retiré', ({ zone, rule }) => {
    expect(rawHolidays(zone, 2026).map((holiday) => holiday.rule)).toContain(rule);
  });

  test.each(DEVIATIONS.moved)('$zone : $from devient $to', ({ zone, from, to }) => {
    const days = rawHolidays(zone, 2026).map((holiday) => holiday.day);
    expect(days).toContain(from);
    expect(days).not.toContain(to);
  });
});
