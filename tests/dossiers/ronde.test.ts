import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, type CivilDate } from '@/lib/calendar/civil-date';
import { isJourOuvre } from '@/lib/calendar/jours-ouvres';
import { datesSuivies } from '@/lib/dossiers/dates-suivies';
import { avancesOf } from '@/lib/dossiers/regles-de-rappel';
import type { Kept } from '@/lib/dossiers/ronde';
import type { Dossier } from '@/lib/dossiers/types';
import { dossier, jour, lu } from './exemples';
import { horloge, laisserPasser, marquer, type Monde, monde, tourner } from './monde';

const DEBUT = civilDate('2026-11-16');
const JOUR = 24 * 60;
/** `npm run test:rappels` plays more of them. */
const CAS = Number(process.env['CAS'] ?? 40);
const A_CONFIRMER = dossier({ statut: lu('a-valider'), evenements: { demande: null, proposition: jour('2026-11-24'), confirmation: null } });

function garde(dossiers: readonly Dossier[], change: Partial<Kept> = {}): Kept {
  return { dossiers, zone: 'metropole', plage: { debut: 8, fin: 20 }, actifsDepuis: civilDate('2026-11-02'), montres: [], ...change };
}

function comptes({ montres }: Monde): readonly string[] {
  return montres.map(({ cle, jour: le, minute }) => `${le} ${Math.floor(minute / 60)} h ${cle.split(':').at(-1)}`);
}

describe('une ronde', () => {
  it('montre les trois rappels, chacun à 8 h, une fois', async () => {
    const le = monde(garde([A_CONFIRMER]), DEBUT, 600);
    await tourner(le, null);
    await laisserPasser(le, 30 * JOUR);
    expect(comptes(le)).toEqual(['2026-11-26 8 h 2', '2026-11-27 8 h 1', '2026-11-30 8 h 0']);
  });

  it('ne montre rien quand les rappels sont éteints, et retire ce qui était affiché', async () => {
    const le = monde(garde([A_CONFIRMER]), civilDate('2026-11-27'), 600);
    await tourner(le, null);
    expect(le.ecran.size).toBe(1);
    le.garde = { ...le.garde, actifsDepuis: null };
    await tourner(le, null);
    expect([le.ecran.size, le.montres.length]).toEqual([0, 1]);
  });

  it('retire le rappel d’une inscription confirmée, et celui que le suivant remplace', async () => {
    const le = monde(garde([A_CONFIRMER]), civilDate('2026-11-27'), 600);
    await tourner(le, null);
    await laisserPasser(le, 3 * JOUR);
    expect([...le.ecran].map((cle) => cle.split(':').at(-1))).toEqual(['0']);
    le.garde = { ...le.garde, dossiers: [{ ...A_CONFIRMER, statut: lu('valide') }] };
    await tourner(le, null);
    expect([...le.ecran]).toEqual([]);
  });

  it('sans permission, rien n’est compté comme montré : le rappel vient quand elle est donnée', async () => {
    const le = monde(garde([A_CONFIRMER]), civilDate('2026-11-27'), 600);
    le.permission = false;
    await tourner(le, null);
    expect(le.garde.montres).toEqual([]);
    le.permission = true;
    await tourner(le, null);
    expect(comptes(le)).toEqual(['2026-11-27 10 h 1']);
  });

  it('sans rien à rappeler, ne se réveille que trois fois par jour', async () => {
    const le = monde(garde([]), DEBUT, 600);
    await tourner(le, null);
    expect(le.reveil?.periode).toBe(720);
  });
});

/** Each thing it asks twice: the worker dies before, then after it, until the rank that the round ends before. */
describe('un programme tué à chaque pas', () => {
  it('ni perdu, ni doublé', async () => {
    let rang = 0;
    for (let vivant = false; !vivant; rang += 1) {
      const le = monde(garde([A_CONFIRMER, dossier({ debut: jour('2026-12-15') }, 2)]), civilDate('2026-11-25'), 600);
      await tourner(le, null);
      const avant = comptes(le);
      expect(avant).toContain('2026-11-25 10 h 1');
      le.temps = JOUR - 120;
      vivant = await tourner(le, rang);
      await laisserPasser(le, 60);
      expect(comptes(le), `au pas ${rang}`).toEqual([...avant, expect.stringMatching(/^2026-11-26 [89] h 2$/u)]);
      expect(le.garde.montres).toHaveLength(avant.length + 1);
    }
    expect(rang).toBeGreaterThan(13);
  });
});

type Geste =
  | { readonly kind: 'passer'; readonly minutes: number; readonly morts: readonly (number | null)[] }
  | { readonly kind: 'horloge'; readonly minutes: number }
  | { readonly kind: 'veille'; readonly minutes: number }
  | { readonly kind: 'fermer'; readonly minutes: number; readonly mort: number | null }
  | { readonly kind: 'lu' }
  | { readonly kind: 'dossiers'; readonly combien: number }
  | { readonly kind: 'permission'; readonly donnee: boolean };

const MORT = fc.option(fc.nat(15), { nil: null, freq: 3 });
const GESTE: fc.Arbitrary<Geste> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('passer' as const), minutes: fc.integer({ min: 1, max: 3 * JOUR }), morts: fc.array(MORT, { maxLength: 8 }) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('horloge' as const), minutes: fc.constantFrom(60, -60, JOUR, -JOUR, 7 * 60, -11 * 60, 30, 400 * JOUR, -400 * JOUR) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('veille' as const), minutes: fc.integer({ min: 1, max: 4 * JOUR }) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('fermer' as const), minutes: fc.integer({ min: 1, max: 4 * JOUR }), mort: MORT }) },
  { weight: 2, arbitrary: fc.constant({ kind: 'lu' as const }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('dossiers' as const), combien: fc.integer({ min: 0, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('permission' as const), donnee: fc.boolean() }) },
);

const SUIVIS = [A_CONFIRMER, dossier({ debut: jour('2026-12-15'), titre: lu('Le budget') }, 2), dossier({ statut: lu('valide'), debut: jour('2026-12-15') }, 3)];

describe('n’importe quelle suite de morts, d’horloges, de veilles et de redémarrages', () => {
  it(`ne perd rien, ne double rien (${CAS} suites)`, async () => {
    const tirage = fc.check(
      fc.asyncProperty(fc.array(GESTE, { minLength: 1, maxLength: 25 }), fc.integer({ min: 0, max: JOUR - 1 }), async (gestes, minute) => {
        const le = monde(garde(SUIVIS), DEBUT, minute);
        const fautes: string[] = [];
        await tourner(le, null);
        for (const geste of gestes) {
          await jouer(le, geste);
          fautes.push(...(await fautesDe(le)));
        }
        expect(fautes).toEqual([]);
      }),
      { numRuns: CAS, seed: 20261126 },
    );
    expect(await tirage.then(fc.defaultReportMessage)).toBeUndefined();
  }, 600_000);
});

async function jouer(le: Monde, geste: Geste): Promise<void> {
  switch (geste.kind) {
    case 'passer': {
      let tour = 0;
      return laisserPasser(le, geste.minutes, () => geste.morts[tour++ % geste.morts.length] ?? null);
    }
    case 'horloge':
      le.decalage += geste.minutes;
      return;
    case 'veille':
      // Nothing runs; on waking, the alarm is late.
      le.temps += geste.minutes;
      return laisserPasser(le, 1);
    case 'fermer':
      // The browser dies in the middle of a round, as on a power cut; notifications go with it, and so may alarms.
      await tourner(le, geste.mort);
      await finirLeTravailDeLEcran(le);
      le.ecran.clear();
      le.reveil = null;
      le.temps += geste.minutes;
      await tourner(le, null);
      return;
    case 'lu': {
      // Closing one wakes the worker, which writes it down.
      const [cle] = le.ecran;
      if (cle === undefined) return;
      le.ecran.delete(cle);
      return marquer(le, cle);
    }
    case 'dossiers':
      le.garde = { ...le.garde, dossiers: suivis(le, geste.combien) };
      await tourner(le, null);
      return;
    case 'permission':
      le.permission = geste.donnee;
      await tourner(le, null);
  }
}

/** A power cut in the few milliseconds between showing and writing down shows it again at the start: that one repetition is accepted, and not counted here. */
async function finirLeTravailDeLEcran(le: Monde): Promise<void> {
  for (const cle of le.ecran) marquer(le, cle);
}

/** The first ones stay as they are; one that is followed again is another dossier. */
function suivis({ garde: { dossiers }, temps }: Monde, combien: number): readonly Dossier[] {
  return SUIVIS.slice(0, combien).map((suivi, at) => dossiers[at] ?? { ...suivi, id: `${at}${temps}`.padStart(32, 'a') });
}

/** @returns what is wrong, as words; none when all is well */
async function fautesDe(le: Monde): Promise<readonly string[]> {
  if (le.reveil === null) return ['sans réveil'];
  await tourner(le, null);
  const cles = le.montres.map(({ cle }) => cle);
  const attendus = le.permission ? oracle(le.garde, horloge(le)) : [];
  const nuit = le.montres.filter(({ minute, jour: day, rappel }) => minute < 480 || (minute >= 1200 && day !== rappel.date.echeance.on));
  const tard = le.montres.filter(({ jour: day, rappel: { avant, date, jour: prevu } }) => (avant === 'passe') !== day > date.echeance.on || prevu > day || (avant !== 'passe' && prevu > date.echeance.on));
  return [
    ...cles.filter((cle, at) => cles.indexOf(cle) !== at).map((cle) => `doublé : ${cle}`),
    ...attendus.filter((either) => !either.some((cle) => cles.includes(cle))).map(([cle]) => `perdu : ${cle}`),
    ...nuit.map(({ cle, minute }) => `à la minute ${minute} : ${cle}`),
    ...tard.map(({ cle, jour: day }) => `le ${day} : ${cle}`),
  ];
}

/** What must have been shown by now, one key or the other, found by walking the calendar: nothing in common with the planner. */
function oracle({ dossiers, zone }: Kept, { jour: today, minute }: { readonly jour: CivilDate; readonly minute: number }): readonly (readonly string[])[] {
  return datesSuivies(dossiers, { zone, today }).flatMap(({ dossier: id, delai, echeance: { on } }) => {
    if (minute < 480 || (minute >= 1200 && today !== on) || today > addDays(on, 30)) return [];
    const reached = avancesOf(delai).findLast((avant) => reculer(on, avant) <= today);
    if (reached === undefined) return [];
    const racine = `${id}:${delai}:${on}`;
    return [today > on ? [`${racine}:${reached}`, `${racine}:passe`] : [`${racine}:${reached}`]];
  });
}

function reculer(from: CivilDate, count: number): CivilDate {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, -1);
    if (isJourOuvre(day, 'metropole')) left -= 1;
  }
  return day;
}
