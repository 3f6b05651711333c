import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { civilDate as d } from '@/lib/calendar/civil-date';
import { isJourFerie } from '@/lib/calendar/jours-feries';
import { addJoursOuvres, countJoursOuvres } from '@/lib/calendar/jours-ouvres';
import { consequences } from '@/lib/rules/consequences';
import { DELAI_IDS, echeance } from '@/lib/rules/delais';
import { droitsEnVigueur } from '@/lib/rules/droits';
import { etatOuverture } from '@/lib/rules/ouverture';
import { aVerifier } from '@/lib/rules/verification';

/** What every public function answers, around both changes of hour in Paris. */
function answers() {
  const debuts = ['2026-03-29', '2026-03-30', '2026-04-14', '2026-10-25', '2026-10-26', '2026-11-09', '2027-01-11'].map(d);
  return debuts.map((debut) => [
    isJourFerie(debut, 'metropole'),
    addJoursOuvres(debut, -11, 'alsace-moselle'),
    countJoursOuvres(d('2026-03-01'), debut, 'metropole'),
    DELAI_IDS.map((id) => echeance(id, debut, { zone: 'metropole', today: d('2026-03-29') })),
    consequences({ kind: 'annulation', le: d('2026-03-20'), debut, zone: 'la-reunion', prix: 10_000 }),
    droitsEnVigueur(debut),
    etatOuverture('identite-numerique-la-poste', { jour: debut, heure: '02:30' }),
    aVerifier(debut),
  ]);
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

describe('aucune horloge, aucun fuseau', () => {
  const files = ['lib/calendar', 'lib/rules'].flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`)).filter((file) => file.endsWith('.ts'));

  test.each(files)('%s ne lit ni horloge, ni fuseau, ni langue', (file) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/\bDate\s*[.(]|\bnew Date\b|\bIntl\b|\bTemporal\b|toLocale|performance\.|date-fns|date-holidays/u);
  });

  test('tout marche sans Date ni Intl', () => {
    const expected = answers();
    vi.stubGlobal('Date', undefined);
    vi.stubGlobal('Intl', undefined);
    const seen = answers();
    vi.unstubAllGlobals();
    expect(seen).toEqual(expected);
  });

  test.each(['2026-03-29T00:59:59Z', '2026-03-29T01:00:00Z', '2026-10-25T00:59:59Z', '2026-10-25T01:00:00Z', '2026-12-31T23:59:59Z'])(
    'même réponse quand il est %s',
    (instant) => {
      const expected = answers();
      vi.useFakeTimers({ now: new Date(instant) });
      expect(answers()).toEqual(expected);
    },
  );
});

test('le fuseau demandé est bien celui du processus', () => {
  expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(process.env['TZ']);
});
