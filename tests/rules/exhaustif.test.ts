import { expect, test } from 'vitest';
import { addDays, civilDate as d } from '@/lib/calendar/civil-date';
import { ZONES } from '@/lib/calendar/jours-feries';
import { addJoursOuvres } from '@/lib/calendar/jours-ouvres';
import { consequences } from '@/lib/rules/consequences';
import { delaiEnVigueur, type DelaiId, echeance } from '@/lib/rules/delais';
import { referenceCounter } from '../bench/reference';

/** The figure in force on the day: the walk compares how it is counted, whatever the law says then. */
function nombre(id: DelaiId, day: string): number {
  const dated = delaiEnVigueur(id, d(day));
  if (dated === null) throw new Error(`no rule for ${id} on ${day}`);
  return dated.value.nombre;
}

test.each([...ZONES])('%s : −1, 0 et +1 jour autour des deux seuils, pour chaque début de 2022 à 2032', (zone) => {
  const reference = referenceCounter(zone, 2021, 2033);
  const wrong: string[] = [];
  for (const debut of reference.days.filter((day: string) => day >= '2022-01-01' && day < '2033-01-01')) {
    const sansPerte = reference.add(debut, -nombre('annulation-sans-perte', debut));
    const limite = reference.add(debut, -nombre('annulation-limite', debut));
    const around = [sansPerte, limite].flatMap((day) => [-1, 0, 1].map((gap) => addDays(d(day), gap)));
    for (const le of around) {
      const expected = le <= sansPerte ? 'annulation-apres-retractation' : le <= limite ? 'annulation-jour-dispute' : 'annulation-tardive';
      if (consequences({ kind: 'annulation', le, debut: d(debut), zone }).basis.cas !== expected) wrong.push(`${le} ${debut}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([...ZONES])('%s : vers l’arrière avec le territoire, vers l’avant sans lui, chaque jour de 500', (zone) => {
  const context = { zone, today: d('2026-11-21') };
  const days = Array.from({ length: 500 }, (_, at) => addDays(d('2026-01-01'), at));
  const wrong = days.filter((day) => {
    const before = echeance('inscription-limite', day, context);
    const after = echeance('confirmation-titulaire', day, context);
    if (before.kind === 'no-rule-in-force' || after.kind === 'no-rule-in-force') return true;
    return before.on !== addJoursOuvres(day, -nombre('inscription-limite', day), zone) || after.on !== addJoursOuvres(day, nombre('confirmation-titulaire', day), 'metropole');
  });
  expect(wrong).toEqual([]);
});
