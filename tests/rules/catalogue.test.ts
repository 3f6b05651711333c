/** What must hold of the catalogue whatever it says: a new dated value is one more entry, and none of these tests changes. */
import { describe, expect, test } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { DELAI_IDS, DELAIS } from '@/lib/rules/catalogue-delais';
import * as SOURCES from '@/lib/rules/sources';
import { type DatedValue, type History, inForce, type Source, type Trust } from '@/lib/rules/types';
import { type ValeurDatee, valeurs } from '@/lib/rules/verification';

/** Those that support a value, then those that disagree with it. */
function sourcesOf({ sources, divergences = [] }: DatedValue<unknown>): readonly Source[] {
  return sources.concat(divergences.map(({ source }) => source));
}

const PAR_REGLE: ReadonlyMap<string, History<unknown>> = new Map(valeurs().map(({ id }) => [id, valeurs().filter((one) => one.id === id).map(({ dated }) => dated)]));
const REGLES = [...PAR_REGLE].map(([id, history]) => [id, history] as const);
const VALEURS: readonly (readonly [string, DatedValue<unknown>])[] = valeurs().map(({ id, dated }: ValeurDatee) => [id, dated]);

describe('chaque règle a une histoire', () => {
  test.each(REGLES)('%s : de la plus ancienne à la plus récente, une valeur par jour', (_, history) => {
    const days = history.map(({ from }) => civilDate(from));
    expect(days).toEqual([...new Set(days)].sort());
    expect(days.map((day) => inForce(history, day)?.from)).toEqual(days);
  });

  test.each(REGLES)('%s : quelque chose est en vigueur chaque jour depuis le premier', (_, history) => {
    const [first] = history;
    expect(first).toBeDefined();
    for (const year of Array.from({ length: 30 }, (_year, at) => 2022 + at)) expect(inForce(history, civilDate(`${year}-12-31`)) === null).toBe(`${year}-12-31` < (first?.from ?? ''));
  });

  test('les noms des règles', () => {
    expect([...PAR_REGLE.keys()]).toEqual([
      'droits',
      ...DELAI_IDS.map((id) => `delais/${id}`),
      ...Object.keys(CATALOGUE.consequences).flatMap((id) => [`consequences/${id}/titulaire`, `consequences/${id}/organisme`]),
      'assiduite',
      ...Object.keys(CATALOGUE.faits).map((id) => `faits/${id}`),
      ...Object.keys(CATALOGUE.lignes).map((id) => `lignes/${id}`),
    ]);
  });
});

describe('chaque valeur est sourcée', () => {
  const known: ReadonlySet<Source> = new Set(Object.values(SOURCES));

  test.each(VALEURS)('%s', (_, dated) => {
    expect(civilDate(dated.from)).toBe(dated.from);
    expect(['officiel', 'guide', 'a-confirmer']).toContain(dated.trust);
    expect(dated.value).toBeTruthy();
    expect(dated.sources.length).toBeGreaterThan(0);
    expect(new Set(dated.sources).size).toBe(dated.sources.length);
    expect(sourcesOf(dated).filter((one) => !known.has(one))).toEqual([]);
    expect(dated.divergences?.length).not.toBe(0);
    expect((dated.divergences ?? []).filter(({ dit }) => dit.length < 5)).toEqual([]);
  });

  test.each(Object.entries(SOURCES))('%s : un titre, une adresse ou aucune, un jour de lecture', (_, { title, url, readOn, nature }) => {
    expect(title.length).toBeGreaterThan(10);
    expect(url === null || url.startsWith('https://')).toBe(true);
    expect(civilDate(readOn)).toBe(readOn);
    expect(['officielle', 'guide', 'secondaire', 'deduction']).toContain(nature);
  });

  test('chaque source sert, et une seule fois', () => {
    const used = new Set(valeurs().flatMap(({ dated }) => sourcesOf(dated)));
    expect(Object.entries(SOURCES).filter(([, source]) => !used.has(source)).map(([name]) => name)).toEqual([]);
    expect(new Set(Object.values(SOURCES).map(({ title }) => title)).size).toBe(Object.keys(SOURCES).length);
  });
});

/** What at least one source must be, for each word; null: anything. */
const ADMISES = { officiel: ['officielle'], guide: ['guide'], 'a-confirmer': [null] } as const satisfies Readonly<Record<Trust, readonly (Source['nature'] | null)[]>>;

describe('le mot de confiance suit ce qui a été lu', () => {
  test.each(VALEURS)('%s', (_, { trust, sources }) => {
    const natures = new Set(sources.map(({ nature }) => nature));
    expect(ADMISES[trust].some((nature) => nature === null || natures.has(nature))).toBe(true);
    expect(trust !== 'a-confirmer' && natures.has('deduction')).toBe(false);
  });

  test('ni un résumé, ni une question, ni une auto-école sous le nom du site ou de la loi', () => {
    const official = Object.values(SOURCES).filter(({ nature }) => nature === 'officielle');
    expect(official.map(({ title }) => title).filter((title) => /résumé|question n°|auto-école|organisme de formation|guide/iu.test(title))).toEqual([]);
    const others = Object.values(SOURCES).filter(({ nature }) => nature !== 'officielle');
    expect(others.map(({ title }) => title).filter((title) => /^(?:Mon Compte Formation|Code|Conditions générales)/u.test(title))).toEqual([]);
  });
});

describe('ce que dit chaque source', () => {
  test('le guide de Gironde ne parle que de ce que reçoit l’organisme, jamais des droits de l’élu', () => {
    const elus = Object.entries(CATALOGUE.consequences).flatMap(([cas, { titulaire }]) => titulaire.map((dated) => [cas, dated] as const));
    expect(elus.filter(([, dated]) => sourcesOf(dated).includes(SOURCES.GIRONDE))).toEqual([]);
    expect(Object.values(CATALOGUE.consequences).flatMap(({ organisme }) => organisme).filter(({ sources }) => !sources.includes(SOURCES.GIRONDE))).toEqual([]);
  });

  test.each([
    // It gives no such delay.
    ['reponse-organisme', SOURCES.INDRE_ET_LOIRE],
    // It says 7, not 8.
    ['annulation-sans-perte', SOURCES.GIRONDE],
  ] as const)('%s', (id, source) => {
    expect(CATALOGUE.delais[id].filter((dated) => sourcesOf(dated).includes(source))).toEqual([]);
  });

  test('les onze jours : les trois lectures sont dites', () => {
    const dits = CATALOGUE.delais['inscription-limite'].flatMap(({ divergences = [] }) => divergences.map(({ dit }) => dit));
    for (const lecture of [/depuis la demande/u, /depuis la réponse de l’organisme/u, /toute la démarche/u]) expect(dits.filter((dit) => lecture.test(dit)).length).toBeGreaterThan(1);
  });

  test('un cas incertain dit ses lectures', () => {
    const incertains = Object.values(CATALOGUE.consequences).flatMap(({ titulaire }) => titulaire).filter(({ value }) => value === 'incertaine');
    expect(incertains.length).toBeGreaterThan(2);
    for (const { divergences = [] } of incertains) expect(divergences.map(({ dit }) => dit.startsWith('aucune perte'))).toEqual([true, false]);
  });

  test('un délai sur lequel les sources se contredisent n’est jamais officiel', () => {
    const contredits = Object.values(CATALOGUE.delais).flat().filter(({ divergences = [] }) => divergences.length > 1);
    expect(contredits.length).toBeGreaterThan(1);
    expect(contredits.filter(({ trust }) => trust !== 'a-confirmer')).toEqual([]);
  });

  test('aucune source ne promet qu’annuler tôt est sans perte', () => {
    expect(JSON.stringify(CATALOGUE)).not.toContain('aucune source ne prévoit');
  });
});

describe('inForce', () => {
  const history = [1, 2].map((value) => ({ from: civilDate(`2026-0${value}-01`), value, trust: 'guide' as const, sources: [] }));
  test.each([
    ['2025-12-31', undefined],
    ['2026-01-01', 1],
    ['2026-01-31', 1],
    ['2026-02-01', 2],
    ['2030-01-01', 2],
  ])('le %s : %s', (on, expected) => {
    expect(inForce(history, civilDate(on))?.value).toBe(expected);
  });

  test('rien avant la première', () => {
    expect(inForce(history, civilDate('2025-12-31'))).toBeNull();
  });
});

describe('ce que chaque délai compte', () => {
  // The id says it: other programs rely on it, whatever the number of days becomes.
  test.each([
    ['inscription-limite', 'debut', 'avant'],
    ['inscription-conseillee', 'debut', 'avant'],
    ['annulation-sans-perte', 'debut', 'avant'],
    ['annulation-limite', 'debut', 'avant'],
    ['reponse-organisme', 'demande', 'apres'],
    ['reponse-organisme-prerequis', 'demande', 'apres'],
    ['confirmation-titulaire', 'proposition', 'apres'],
    ['retractation', 'confirmation', 'apres'],
  ] as const)('%s : depuis %s, %s', (id, depuis, sens) => {
    expect(DELAIS[id].map(({ value }) => [value.depuis, value.sens])).toEqual(DELAIS[id].map(() => [depuis, sens]));
  });

  test('aucun n’est oublié ici', () => {
    expect(DELAI_IDS).toHaveLength(8);
  });
});
