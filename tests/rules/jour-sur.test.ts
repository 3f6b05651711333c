import { describe, expect, test } from 'vitest';
import { civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import { consequences } from '@/lib/rules/consequences';
import { jourSur } from '@/lib/rules/jour-sur';

const CONTEXT = { zone: 'metropole', today: d('2026-11-23') } as const;
/** Of the two days, the one of the start: Thursday 3 December 2026. */
const DEBUT = d('2026-12-15');

describe('le dernier jour sûr pour annuler : le plus tôt des deux', () => {
  test.each([
    ['2026-11-10', 'retractation', '2026-11-24'],
    ['2026-11-18', 'retractation', '2026-12-02'],
    ['2026-11-19', 'annulation-sans-perte', '2026-12-03'], // les deux tombent le même jour
    ['2026-11-20', 'annulation-sans-perte', '2026-12-03'],
    ['2026-12-14', 'annulation-sans-perte', '2026-12-03'],
  ] as const)('confirmé le %s : %s, %s', (confirmeLe, delai, on) => {
    expect(jourSur(DEBUT, d(confirmeLe), CONTEXT)).toMatchObject({ kind: 'sur', delai, echeance: { on } });
  });

  test('jour de confirmation inconnu : celui du début, à préciser', () => {
    expect(jourSur(DEBUT, undefined, CONTEXT)).toMatchObject({ kind: 'a-preciser', echeance: { on: '2026-12-03', kind: 'open' } });
    expect(jourSur(DEBUT, undefined, { ...CONTEXT, today: d('2026-12-04') })).toMatchObject({ kind: 'a-preciser', echeance: { kind: 'passed' } });
  });

  test('pas encore confirmé : rien n’est engagé', () => {
    expect(jourSur(DEBUT, null, CONTEXT)).toEqual({ kind: 'rien-d-engage' });
  });

  test('le territoire avance le jour du début', () => {
    expect(jourSur(d('2026-04-14'), d('2026-03-25'), { zone: 'metropole', today: d('2026-03-25') })).toMatchObject({ echeance: { on: '2026-04-01' } });
    expect(jourSur(d('2026-04-14'), d('2026-03-25'), { zone: 'alsace-moselle', today: d('2026-03-25') })).toMatchObject({ echeance: { on: '2026-03-31' } });
  });

  test.each(['2026-11-10', '2026-11-18', '2026-11-19', '2026-11-20'])('confirmé le %s : ce jour-là, annuler ne coûte rien ; le lendemain, rien n’est sûr', (text) => {
    const confirmeLe = d(text);
    const sur = jourSur(DEBUT, confirmeLe, CONTEXT);
    if (sur?.kind !== 'sur') throw new Error('no safe day');
    const perte = (le: CivilDate) => consequences({ kind: 'annulation', le, debut: DEBUT, zone: 'metropole', confirmeLe }).titulaire.perte;
    const lendemain = d(new Date(Date.parse(sur.echeance.on) + 86_400_000).toISOString().slice(0, 10));
    expect(perte(sur.echeance.on)).toBe('aucune');
    expect(perte(lendemain)).toBe('incertaine');
  });

  test.each([
    ['début avant toute règle', d('2021-07-22'), undefined],
    ['confirmation avant toute règle', d('2021-08-02'), d('2021-07-22')],
  ])('%s : rien', (_, debut, confirmeLe) => {
    expect(jourSur(debut, confirmeLe, CONTEXT)).toBeNull();
  });

  test.each([
    ['confirmé après le début', () => jourSur(DEBUT, d('2026-12-16'), CONTEXT)],
    ['zone inconnue', () => jourSur(DEBUT, undefined, { ...CONTEXT, zone: 'corse' as never })],
    ['début mal écrit', () => jourSur('15/12/2026' as CivilDate, undefined, CONTEXT)],
  ])('refuse : %s', (_, run) => {
    expect(run).toThrow(RangeError);
  });
});
