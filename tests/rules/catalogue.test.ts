import { describe, expect, test } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { CATALOGUE } from '@/lib/rules/catalogue';
import type { DelaiId } from '@/lib/rules/delais';
import * as SOURCES from '@/lib/rules/sources';
import { type DatedValue, inForce, type Source } from '@/lib/rules/types';
import { valeurs } from '@/lib/rules/verification';

/** Those that support a value, then those that disagree with it. */
function sourcesOf({ sources, divergences = [] }: DatedValue<unknown>): readonly Source[] {
  return sources.concat(divergences.map(({ source }) => source));
}

describe('les délais, un par un', () => {
  test.each<[DelaiId, string, number, string, string, string]>([
    ['inscription-limite', 'debut', 11, 'jours-ouvres', 'avant', 'officiel'],
    ['inscription-conseillee', 'debut', 13, 'jours-ouvres', 'avant', 'a-confirmer'],
    ['reponse-organisme', 'demande', 2, 'jours-ouvres', 'apres', 'officiel'],
    ['reponse-organisme-prerequis', 'demande', 30, 'jours-ouvres', 'apres', 'a-confirmer'],
    ['confirmation-titulaire', 'proposition', 4, 'jours-ouvres', 'apres', 'officiel'],
    ['retractation', 'confirmation', 14, 'jours-calendaires', 'apres', 'a-confirmer'],
    ['annulation-sans-perte', 'debut', 8, 'jours-ouvres', 'avant', 'guide'],
    ['annulation-limite', 'debut', 7, 'jours-ouvres', 'avant', 'guide'],
  ])('%s : depuis %s, %i %s %s, %s', (id, depuis, nombre, unite, sens, trust) => {
    const history = CATALOGUE.delais[id];
    const avantLeDebut = id === 'retractation' ? { avantLeDebut: true } : {};
    expect(history).toHaveLength(1);
    expect(history[0]).toMatchObject({ from: '2021-07-23', trust });
    expect(history[0]?.value).toEqual({ depuis, nombre, unite, sens, ...avantLeDebut });
  });

  test('qui dit quoi, et qui dit autre chose', () => {
    const told = Object.entries(CATALOGUE.delais).map(([id, [dated]]) => [
      id,
      dated?.sources.map(({ title }) => title),
      (dated?.divergences ?? []).map(({ source, dit }) => [source.title, dit]),
    ]);
    const { AIDE, CAP_METIERS, COMPAGNON, CONDITIONS_2019, GESTIONS_LOCALES, GIRONDE, INDRE_ET_LOIRE, RESUMES, SENAT } = SOURCES;
    expect(told).toEqual([
      ['inscription-limite', [SENAT.title, CAP_METIERS.title], [[GIRONDE.title, '11 jours'], [INDRE_ET_LOIRE.title, '11 jours'], [GESTIONS_LOCALES.title, 'deux semaines']]],
      ['inscription-conseillee', [COMPAGNON.title], []],
      ['reponse-organisme', [CONDITIONS_2019.title, GIRONDE.title, INDRE_ET_LOIRE.title], [[GESTIONS_LOCALES.title, '2 jours']]],
      ['reponse-organisme-prerequis', [RESUMES.title], [[RESUMES.title, '30 jours du calendrier']]],
      ['confirmation-titulaire', [AIDE.title, GIRONDE.title], [[GESTIONS_LOCALES.title, '4 jours']]],
      ['retractation', [RESUMES.title], [[RESUMES.title, '14 jours ouvrés'], [RESUMES.title, '11 jours ouvrés']]],
      ['annulation-sans-perte', [GIRONDE.title, RESUMES.title], []],
      ['annulation-limite', [GIRONDE.title], [[RESUMES.title, 'plus de 7 jours ouvrés']]],
    ]);
  });
});

describe('chaque valeur est datée et sourcée', () => {
  test.each(valeurs().map(({ id, dated }) => [id, dated] as const))('%s', (_, dated) => {
    expect(civilDate(dated.from)).toBe(dated.from);
    expect(['officiel', 'guide', 'a-confirmer']).toContain(dated.trust);
    expect(dated.sources.length).toBeGreaterThan(0);
    for (const { title, url, readOn } of sourcesOf(dated)) {
      expect(title).not.toBe('');
      expect(url === null || url.startsWith('https://')).toBe(true);
      expect(readOn).toBe('2026-11-21');
    }
  });

  test('les valeurs d’une règle vont de la plus ancienne à la plus récente, sans répétition', () => {
    const replaced = valeurs().filter(({ until }) => until !== null);
    expect(replaced.map(({ id }) => id)).toEqual(['droits', 'droits', 'droits']);
    expect(replaced.filter(({ dated, until }) => (until ?? '') <= dated.from)).toEqual([]);
  });

  test('chaque source sert', () => {
    const used = new Set(valeurs().flatMap(({ dated }) => sourcesOf(dated)));
    expect(Object.entries(SOURCES).filter(([, source]) => !used.has(source)).map(([name]) => name)).toEqual([]);
  });
});

test('les noms des valeurs', () => {
  expect([...new Set(valeurs().map(({ id }) => id))]).toEqual([
    'droits',
    ...Object.keys(CATALOGUE.delais).map((id) => `delais/${id}`),
    ...Object.keys(CATALOGUE.consequences).flatMap((id) => [`consequences/${id}/titulaire`, `consequences/${id}/organisme`]),
    'assiduite',
    'lignes/identite-numerique-la-poste',
  ]);
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
