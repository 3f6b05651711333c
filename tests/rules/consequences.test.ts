import { describe, expect, test } from 'vitest';
import { addDays, civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import { addJoursOuvres } from '@/lib/calendar/jours-ouvres';
import type { Zone } from '@/lib/calendar/jours-feries';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { type History, inForce } from '@/lib/rules/types';
import { type Annulation, consequences, joinedBasis, type Situation } from '@/lib/rules/consequences';

const PRIX = 500_00;
const DROITS = 400_00;
const MONEY = { prix: PRIX, droitsEngages: DROITS } as const;

/** Cancelling a training that starts on Tuesday 15/12/2026: last safe day 03/12, disputed day 04/12. */
function annulation(le: string, more: Partial<Annulation> = {}): Annulation {
  return { kind: 'annulation', le: d(le), debut: d('2026-12-15'), zone: 'metropole', ...MONEY, ...more };
}

/** The row, then what each purse shows. */
function seen(s: Situation) {
  const { titulaire, organisme, basis } = consequences(s);
  return [basis.cas, titulaire.perte, titulaire.maximum, organisme.regle, organisme.montant];
}

const SANS_PERTE = ['annulation-sans-perte', 'aucune', 0, 'rien', 0];
const APRES_RETRACTATION = ['annulation-apres-retractation', 'incertaine', DROITS, 'rien', 0];
const AVANT_CONFIRMATION = ['annulation-avant-confirmation', 'aucune', 0, 'rien', 0];
const DISPUTE = ['annulation-jour-dispute', 'incertaine', DROITS, 'rien', 0];
const TARDIVE = ['annulation-tardive', 'jusqu-a-la-totalite', DROITS, 'forfait-5', 25_00];
const RETRACTATION = ['retractation-tardive', 'incertaine', DROITS, 'rien', 0];

describe('annuler, autour de 8 et 7 jours ouvrés, jour de confirmation inconnu', () => {
  test.each([
    ['2026-11-02', APRES_RETRACTATION],
    ['2026-12-02', APRES_RETRACTATION],
    ['2026-12-03', APRES_RETRACTATION],
    ['2026-12-04', DISPUTE],
    ['2026-12-05', TARDIVE], // samedi
    ['2026-12-07', TARDIVE],
    ['2026-12-14', TARDIVE],
    ['2026-12-15', TARDIVE], // le jour même du début
  ])('début le mardi 15/12/2026, annulé le %s', (le, expected) => {
    expect(seen(annulation(le))).toEqual(expected);
  });

  test.each([
    // Le week-end entre le 8e et le 7e jour est du côté disputé.
    ['2026-11-20', '2026-12-02', APRES_RETRACTATION],
    ['2026-11-21', '2026-12-02', DISPUTE],
    ['2026-11-22', '2026-12-02', DISPUTE],
    ['2026-11-23', '2026-12-02', DISPUTE],
    ['2026-11-24', '2026-12-02', TARDIVE],
    // Début un lundi.
    ['2026-12-02', '2026-12-14', APRES_RETRACTATION],
    ['2026-12-03', '2026-12-14', DISPUTE],
    ['2026-12-04', '2026-12-14', TARDIVE],
    // Fin d’année : Noël et le jour de l’an sont sautés.
    ['2026-12-22', '2027-01-06', APRES_RETRACTATION],
    ['2026-12-23', '2027-01-06', APRES_RETRACTATION],
    ['2026-12-24', '2027-01-06', DISPUTE],
    ['2026-12-25', '2027-01-06', TARDIVE],
    ['2026-12-28', '2027-01-06', TARDIVE],
  ])('annulé le %s, début le %s', (le, debut, expected) => {
    expect(seen(annulation(le, { debut: d(debut) }))).toEqual(expected);
  });

  test('le jour férié du territoire avance le dernier jour sûr', () => {
    const debut = d('2026-04-14');
    expect(seen(annulation('2026-04-01', { debut }))[0]).toBe('annulation-apres-retractation');
    expect(seen(annulation('2026-04-01', { debut, zone: 'alsace-moselle' }))[0]).toBe('annulation-jour-dispute');
  });
});

describe('annuler pendant la rétractation', () => {
  test.each([
    ['2026-12-03', '2026-12-01', SANS_PERTE],
    ['2026-12-03', '2026-11-19', SANS_PERTE], // 14e jour
    ['2026-12-03', '2026-11-18', APRES_RETRACTATION], // 15e jour
    ['2026-11-02', '2026-10-01', APRES_RETRACTATION], // loin du début, rétractation finie
    ['2026-12-04', '2026-12-01', RETRACTATION],
    ['2026-12-08', '2026-12-01', RETRACTATION],
    ['2026-12-08', '2026-12-08', RETRACTATION], // le jour de la confirmation
    ['2026-12-08', '2026-11-24', RETRACTATION], // 14e jour
    ['2026-12-08', '2026-11-23', TARDIVE], // 15e jour
    ['2026-12-04', '2026-11-19', DISPUTE], // 15e jour
    ['2026-12-14', '2026-12-01', RETRACTATION], // la veille du début
    ['2026-12-15', '2026-12-01', TARDIVE], // jamais le jour du début
    ['2026-12-15', '2026-12-15', TARDIVE],
  ])('annulé le %s, confirmé le %s, début le 15/12/2026', (le, confirmeLe, expected) => {
    expect(seen(annulation(le, { confirmeLe: d(confirmeLe) }))).toEqual(expected);
  });
});

describe('renoncer avant d’avoir confirmé', () => {
  test.each(['2026-11-02', '2026-12-03', '2026-12-04', '2026-12-08', '2026-12-14', '2026-12-15'])('le %s : rien n’est engagé', (le) => {
    expect(seen(annulation(le, { confirmeLe: null }))).toEqual(AVANT_CONFIRMATION);
    expect(seen(annulation(le, { confirmeLe: null, prix: null, droitsEngages: null }))).toEqual(AVANT_CONFIRMATION);
  });

  test('la force majeure ne change rien, les dates fausses sont refusées', () => {
    expect(seen(annulation('2026-12-14', { confirmeLe: null, forceMajeure: true })).slice(1)).toEqual(AVANT_CONFIRMATION.slice(1));
    expect(() => consequences(annulation('2026-12-16', { confirmeLe: null }))).toThrow(RangeError);
  });
});

/** Rows: jours ouvrés before the start. Columns: days since the confirmation. */
const DEPUIS = [0, 13, 14, 15, 40] as const;
const TABLE: readonly (readonly [number, readonly (readonly unknown[])[]])[] = [
  [12, [SANS_PERTE, SANS_PERTE, SANS_PERTE, APRES_RETRACTATION, APRES_RETRACTATION]],
  [9, [SANS_PERTE, SANS_PERTE, SANS_PERTE, APRES_RETRACTATION, APRES_RETRACTATION]],
  [8, [SANS_PERTE, SANS_PERTE, SANS_PERTE, APRES_RETRACTATION, APRES_RETRACTATION]],
  [7, [RETRACTATION, RETRACTATION, RETRACTATION, DISPUTE, DISPUTE]],
  [6, [RETRACTATION, RETRACTATION, RETRACTATION, TARDIVE, TARDIVE]],
  [1, [RETRACTATION, RETRACTATION, RETRACTATION, TARDIVE, TARDIVE]],
];

describe.each(['metropole', 'alsace-moselle', 'guadeloupe'] as const)('%s : jours avant le début × jours depuis la confirmation', (zone) => {
  // One start for a holiday of each territory, one for those of all.
  const debuts = ['2026-04-14', '2026-06-05', '2026-12-15', '2027-01-06'].map(d);
  test.each(TABLE)('%i jours ouvrés avant', (jours, expected) => {
    for (const debut of debuts) {
      const le = addJoursOuvres(debut, -jours, zone);
      expect(DEPUIS.map((days) => seen(annulation(le, { debut, zone, confirmeLe: addDays(le, -days) })))).toEqual(expected);
      expect(seen(annulation(le, { debut, zone, confirmeLe: null }))).toEqual(AVANT_CONFIRMATION);
      // Unknown: as if it could not be withdrawn any more.
      expect(seen(annulation(le, { debut, zone }))).toEqual(expected.at(-1));
      expect(seen(annulation(le, { debut, zone, confirmeLe: undefined }))).toEqual(expected.at(-1));
    }
  });
});

describe('ne pas venir', () => {
  test('sans force majeure', () => {
    expect(seen({ kind: 'absence', ...MONEY })).toEqual(['absence', 'jusqu-a-la-totalite', DROITS, 'forfait-5', 25_00]);
    expect(seen({ kind: 'absence', forceMajeure: false, ...MONEY })[0]).toBe('absence');
  });
});

describe('arrêter en cours de formation', () => {
  test.each([
    [0, 'abandon-debut', 'jusqu-a-la-totalite', DROITS, 'forfait-25', 125_00],
    [0.2499, 'abandon-debut', 'jusqu-a-la-totalite', DROITS, 'forfait-25', 125_00],
    [0.25, 'abandon-milieu', 'jusqu-a-la-totalite', DROITS, 'prorata', 125_00],
    [0.5, 'abandon-milieu', 'jusqu-a-la-totalite', DROITS, 'prorata', 250_00],
    [0.8, 'abandon-milieu', 'jusqu-a-la-totalite', DROITS, 'prorata', 400_00],
    [0.8001, 'formation-suivie', 'totalite', DROITS, 'totalite', 500_00],
    [1, 'formation-suivie', 'totalite', DROITS, 'totalite', 500_00],
    // Les mêmes seuils, tels que les calcule une machine.
    [0.1 + 0.7, 'abandon-milieu', 'jusqu-a-la-totalite', DROITS, 'prorata', 400_00],
    [0.8000000000000002, 'abandon-milieu', 'jusqu-a-la-totalite', DROITS, 'prorata', 400_00],
    [0.24999999999999994, 'abandon-milieu', 'jusqu-a-la-totalite', DROITS, 'prorata', 125_00],
  ])('assiduité %s : %s', (assiduite, ...expected) => {
    expect(seen({ kind: 'abandon', assiduite, ...MONEY })).toEqual(expected);
  });
});

describe('force majeure', () => {
  test.each<[string, Situation, unknown[]]>([
    ['annulation la veille', annulation('2026-12-14', { forceMajeure: true }), ['force-majeure-avant', 'aucune', 0, 'rien', 0]],
    ['annulation le jour même', annulation('2026-12-15', { forceMajeure: true }), ['force-majeure-avant', 'aucune', 0, 'rien', 0]],
    ['absence', { kind: 'absence', forceMajeure: true, ...MONEY }, ['force-majeure-avant', 'aucune', 0, 'rien', 0]],
    ['abandon à 10 %', { kind: 'abandon', assiduite: 0.1, forceMajeure: true, ...MONEY }, ['force-majeure-pendant', 'part-realisee', 40_00, 'prorata', 50_00]],
    ['abandon à 0 %', { kind: 'abandon', assiduite: 0, forceMajeure: true, ...MONEY }, ['force-majeure-pendant', 'part-realisee', 0, 'prorata', 0]],
    ['abandon à 90 %', { kind: 'abandon', assiduite: 0.9, forceMajeure: true, ...MONEY }, ['force-majeure-pendant', 'part-realisee', 360_00, 'prorata', 450_00]],
  ])('%s', (_, situation, expected) => {
    expect(seen(situation)).toEqual(expected);
  });
});

describe('sans prix ou sans droits engagés, aucun montant inventé', () => {
  test.each<[string, Situation, number | null, number | null]>([
    ['sans perte', { ...annulation('2026-12-01'), confirmeLe: d('2026-12-01'), prix: undefined, droitsEngages: undefined }, 0, 0],
    ['après la rétractation', { ...annulation('2026-12-01'), prix: null, droitsEngages: null }, null, 0],
    ['jour disputé', { ...annulation('2026-12-04'), prix: null, droitsEngages: null }, null, 0],
    ['tardive', { ...annulation('2026-12-08'), prix: null, droitsEngages: null }, null, null],
    ['tardive, prix seul', { ...annulation('2026-12-08'), droitsEngages: null }, null, 25_00],
    ['tardive, droits seuls', { ...annulation('2026-12-08'), prix: null }, DROITS, null],
    ['absence', { kind: 'absence' }, null, null],
    ['abandon', { kind: 'abandon', assiduite: 0.5 }, null, null],
    ['formation suivie', { kind: 'abandon', assiduite: 1 }, null, null],
    ['force majeure en cours', { kind: 'abandon', assiduite: 0.5, forceMajeure: true }, null, null],
    ['prix nul', { kind: 'absence', prix: 0, droitsEngages: 0 }, 0, 0],
  ])('%s', (_, situation, maximum, montant) => {
    const result = consequences(situation);
    expect(result.titulaire.maximum).toBe(maximum);
    expect(result.organisme.montant).toBe(montant);
  });
});

describe('centimes entiers, arrondis au plus proche, le demi vers le haut', () => {
  test.each([
    [10, 1], // 0,5 centime
    [9, 0],
    [11, 1],
    [29, 1],
    [30, 2], // 1,5
    [49, 2],
    [50, 3], // 2,5 : vers le haut, non au pair
    [12_345, 617],
    [Number.MAX_SAFE_INTEGER, 450_359_962_737_050],
  ])('5 %% de %i centimes : %i', (prix, expected) => {
    expect(consequences({ kind: 'absence', prix }).organisme.montant).toBe(expected);
  });

  test.each([
    [150, 0.33, 50], // 49,5
    [5000, 0.29, 1450], // 0.29 × 5000 n’est pas exact en binaire
    [100, 0.285, 29], // 28,5
    [1000, 0.3335, 334], // 333,5
    [1, 0.5, 1],
    [1, 0.4999, 0],
    [99_999, 0.79999, 79_998],
  ])('%i centimes à %s d’assiduité : %i', (prix, assiduite, expected) => {
    expect(consequences({ kind: 'abandon', assiduite, prix }).organisme.montant).toBe(expected);
    expect(consequences({ kind: 'abandon', assiduite, droitsEngages: prix, forceMajeure: true }).titulaire.maximum).toBe(expected);
  });
});

describe('la source de chaque bourse', () => {
  test.each<[Situation, string, string, string]>([
    [annulation('2026-12-01', { confirmeLe: null }), 'guide', 'guide', 'guide'],
    [annulation('2026-12-01', { confirmeLe: d('2026-12-01') }), 'a-confirmer', 'a-confirmer', 'guide'],
    [annulation('2026-12-01'), 'a-confirmer', 'a-confirmer', 'guide'],
    [annulation('2026-12-04'), 'a-confirmer', 'a-confirmer', 'guide'],
    [annulation('2026-12-08'), 'a-confirmer', 'a-confirmer', 'guide'],
    [annulation('2026-12-08', { confirmeLe: d('2026-12-08') }), 'a-confirmer', 'a-confirmer', 'guide'],
    [{ kind: 'absence' }, 'a-confirmer', 'a-confirmer', 'guide'],
    [{ kind: 'absence', forceMajeure: true }, 'a-confirmer', 'a-confirmer', 'guide'],
    [{ kind: 'abandon', assiduite: 0 }, 'a-confirmer', 'a-confirmer', 'guide'],
    [{ kind: 'abandon', assiduite: 0.5 }, 'a-confirmer', 'a-confirmer', 'guide'],
    [{ kind: 'abandon', assiduite: 1 }, 'a-confirmer', 'a-confirmer', 'guide'],
    [{ kind: 'abandon', assiduite: 1, forceMajeure: true }, 'a-confirmer', 'a-confirmer', 'guide'],
  ])('cas %#', (situation, trust, titulaire, organisme) => {
    const { basis } = consequences(situation);
    expect([basis.trust, basis.titulaire.trust, basis.organisme.trust]).toEqual([trust, titulaire, organisme]);
    const le = situation.le;
    const rule = <T,>(history: History<T>) => (le === undefined ? history.at(-1) : inForce(history, le));
    expect(basis.titulaire).toBe(rule(CATALOGUE.consequences[basis.cas].titulaire));
    expect(basis.organisme).toBe(rule(CATALOGUE.consequences[basis.cas].organisme));
    expect(basis.from).toBe([basis.titulaire.from, basis.organisme.from].sort().at(-1));
  });

  test('les sources des deux, sans doublon', () => {
    const titles = (s: Situation) => consequences(s).basis.sources.map(({ title }) => title);
    expect(titles({ kind: 'absence' })).toEqual(['Résumés des conditions du site par des tiers', 'Association des maires de Gironde, guide de 2022']);
  });

  test.each([
    ['officiel', 'guide', 'guide'],
    ['guide', 'officiel', 'guide'],
    ['a-confirmer', 'guide', 'a-confirmer'],
    ['guide', 'a-confirmer', 'a-confirmer'],
    ['officiel', 'a-confirmer', 'a-confirmer'],
    ['a-confirmer', 'officiel', 'a-confirmer'],
    ['officiel', 'officiel', 'officiel'],
  ] as const)('le mot le plus faible des deux l’emporte : %s et %s, %s', (one, other, expected) => {
    const [source] = CATALOGUE.droits[0]?.sources ?? [];
    const titulaire = { from: d('2022-01-01'), value: 'aucune', trust: one, sources: source ? [source] : [] } as const;
    const organisme = { from: d('2023-01-01'), value: { regle: 'rien', pourcent: 0 }, trust: other, sources: [] } as const;
    expect(joinedBasis('absence', titulaire, organisme)).toEqual({
      cas: 'absence', from: '2023-01-01', trust: expected, sources: [source], titulaire, organisme,
    });
    expect(joinedBasis('absence', { ...titulaire, from: d('2024-01-01') }, organisme).from).toBe('2024-01-01');
  });

  test('le désaccord est dit', () => {
    const { divergences } = consequences(annulation('2026-12-01')).basis.titulaire;
    expect(divergences?.map(({ dit }) => dit)).toEqual([
      'aucune perte à plus de 7 jours ouvrés',
      'jusqu’à la totalité des droits engagés, dès la rétractation finie',
    ]);
    expect(consequences(annulation('2026-12-08', { confirmeLe: d('2026-12-08') })).basis.titulaire.divergences?.at(-1)?.dit).toBe('jusqu’à la totalité des droits engagés, à moins de 7 jours ouvrés');
  });
});

describe('le jour du fait choisit la règle', () => {
  test('une absence et un abandon datés', () => {
    expect(seen({ kind: 'absence', le: d('2026-12-01'), ...MONEY })).toEqual(seen({ kind: 'absence', ...MONEY }));
    expect(seen({ kind: 'abandon', assiduite: 0.5, le: d('2021-07-23'), ...MONEY })[0]).toBe('abandon-milieu');
  });

  test.each<[string, Situation]>([
    ['absence', { kind: 'absence', le: d('2021-07-22') }],
    ['abandon', { kind: 'abandon', assiduite: 0.5, le: d('2021-07-22') }],
    ['annulation', annulation('2021-07-22', { debut: d('2021-09-01') })],
    ['début', annulation('2021-06-01', { debut: d('2021-07-22') })],
    ['confirmation', annulation('2021-07-30', { debut: d('2021-08-02'), confirmeLe: d('2021-07-22') })],
  ])('plus ancien que les règles, il est refusé : %s', (_, situation) => {
    expect(() => consequences(situation)).toThrow(new RangeError('Aucune règle connue à cette date.'));
  });
});

describe('entrées refusées', () => {
  test.each([-1, 0.5, 12.34, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '500', {}])('montant %s', (amount) => {
    const money = amount as number;
    expect(() => consequences({ kind: 'absence', prix: money })).toThrow(new RangeError('Prix : montant invalide. Il faut des centimes entiers.'));
    expect(() => consequences({ kind: 'absence', droitsEngages: money })).toThrow(
      new RangeError('Droits engagés : montant invalide. Il faut des centimes entiers.'),
    );
  });

  test.each([1.2, 1.0001, -0.01, 80, Number.NaN, Number.POSITIVE_INFINITY, '0.5', null, undefined])('assiduité %s', (assiduite) => {
    const error = new RangeError('Assiduité invalide. Il faut un nombre de 0 à 1.');
    expect(() => consequences({ kind: 'abandon', assiduite: assiduite as number })).toThrow(error);
    expect(() => consequences({ kind: 'abandon', assiduite: assiduite as number, forceMajeure: true })).toThrow(error);
  });

  test.each(['oui', 1, 0, null])('force majeure %s', (forceMajeure) => {
    expect(() => consequences({ kind: 'absence', forceMajeure: forceMajeure as never })).toThrow(new RangeError('Force majeure invalide.'));
  });

  test.each(['', 'Absence', 'toString', undefined])('situation %s', (kind) => {
    expect(() => consequences({ kind } as never)).toThrow(new RangeError('Situation inconnue.'));
  });

  test.each<[string, Partial<Annulation>]>([
    ['après le début', { le: d('2026-12-16') }],
    ['avant la confirmation', { confirmeLe: d('2026-12-02') }],
    ['jour qui n’existe pas', { le: '2026-02-30' as CivilDate }],
    ['jour mal écrit, avant le début dans l’ordre des textes', { le: '01/12/2026' as CivilDate }],
    ['début mal écrit', { debut: '15/12/2026' as CivilDate }],
    ['confirmation mal écrite', { confirmeLe: '01/12/2026' as CivilDate }],
    ['confirmation vide', { confirmeLe: '' as CivilDate }],
    ['zone inconnue', { zone: 'corse' as Zone }],
    ['zone inconnue et force majeure', { zone: 'corse' as Zone, forceMajeure: true }],
    ['début hors de la table', { debut: d('2046-01-10') }],
    ['après le début, force majeure', { le: d('2026-12-16'), forceMajeure: true }],
    ['sans jour', { le: undefined as never }],
  ])('annulation %s', (_, more) => {
    expect(() => consequences(annulation('2026-12-01', more))).toThrow(RangeError);
  });

  test('un jour de fait mal écrit', () => {
    expect(() => consequences({ kind: 'absence', le: '2026-2-30' as CivilDate })).toThrow(/^Date invalide/u);
  });
});
