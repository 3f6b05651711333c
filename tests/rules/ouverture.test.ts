import { describe, expect, test } from 'vitest';
import { civilDate as d, type CivilDate } from '@/lib/calendar/civil-date';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { etatOuverture, type LigneId } from '@/lib/rules/ouverture';

const LIGNE = 'identite-numerique-la-poste';
const basis = CATALOGUE.lignes[LIGNE].at(-1);

function at(jour: string, heure: string) {
  return etatOuverture(LIGNE, { jour: d(jour), heure });
}

describe('la ligne de L’Identité Numérique La Poste, ouverte', () => {
  test.each([
    ['2026-11-20', '08:30', '19:00'], // vendredi
    ['2026-11-20', '12:00', '19:00'],
    ['2026-11-20', '18:59', '19:00'],
    ['2026-11-21', '08:30', '13:00'], // samedi
    ['2026-11-21', '12:59', '13:00'],
    ['2026-11-23', '10:00', '19:00'],
    ['2026-04-03', '10:00', '19:00'], // le Vendredi saint n’est férié qu’en Alsace-Moselle
  ])('le %s à %s, jusqu’à %s', (jour, heure, ferme) => {
    expect(at(jour, heure)).toEqual({ kind: 'ouvert', ferme, basis });
  });
});

describe('fermée, elle rouvre', () => {
  test.each([
    ['2026-11-20', '00:00', '2026-11-20', '08:30'],
    ['2026-11-20', '08:29', '2026-11-20', '08:30'],
    ['2026-11-20', '19:00', '2026-11-21', '08:30'],
    ['2026-11-21', '13:00', '2026-11-23', '08:30'], // samedi après-midi : lundi
    ['2026-11-22', '10:00', '2026-11-23', '08:30'],
    ['2026-11-23', '23:59', '2026-11-24', '08:30'],
    ['2026-12-24', '19:30', '2026-12-26', '08:30'], // Noël sauté, le samedi 26 est ouvert
    ['2026-12-25', '10:00', '2026-12-26', '08:30'],
    ['2026-05-23', '14:00', '2026-05-26', '08:30'], // week-end de Pentecôte
    ['2026-08-14', '20:00', '2026-08-17', '08:30'], // le samedi 15 août est férié
    ['2026-12-31', '20:00', '2027-01-02', '08:30'],
  ])('le %s à %s : le %s à %s', (jour, heure, rouvreLe, rouvreA) => {
    expect(at(jour, heure)).toEqual({ kind: 'ferme', rouvre: { jour: rouvreLe, heure: rouvreA }, basis });
  });
});

test('les données de la ligne', () => {
  expect(basis).toMatchObject({ from: '2022-10-25', trust: 'officiel', value: { nom: 'L’Identité Numérique La Poste', telephone: '0 969 399 111' } });
  expect(basis?.sources.map(({ title }) => title)).toEqual(['L’Identité Numérique La Poste, questions fréquentes']);
  expect(basis?.divergences?.map(({ source, dit }) => [source.title, dit])).toEqual([
    ['Guide de financement d’un organisme de formation, 2023', 'un autre numéro'],
  ]);
});

test('avant le premier jour connu, rien', () => {
  expect(at('2022-10-24', '10:00')).toEqual({ kind: 'no-rule-in-force' });
  expect(at('2022-10-25', '10:00').kind).toBe('ouvert');
});

describe('entrées refusées', () => {
  test.each(['', '8:30', '08:60', '24:00', '08h30', '08:30:00', ' 08:30', '08:3a', '0a:30', '1908:30', '29:00', undefined, 830])('heure %s', (heure) => {
    expect(() => at('2026-11-20', heure as string)).toThrow(new RangeError('Heure invalide. Il faut HH:MM.'));
  });

  test.each(['09:00', '19:59', '20:00', '23:00'])('heure admise %s', (heure) => {
    expect(() => at('2026-11-20', heure)).not.toThrow();
  });

  test.each(['', 'mairie', 'toString', '__proto__'])('ligne %s', (id) => {
    expect(() => etatOuverture(id as LigneId, { jour: d('2026-11-20'), heure: '10:00' })).toThrow(new RangeError('Ligne inconnue.'));
  });

  test.each(['2026-02-30', '2046-01-01', '2045-12-31'])('jour %s, mal écrit ou dont la réouverture sort de la table', (jour) => {
    expect(() => etatOuverture(LIGNE, { jour: jour as CivilDate, heure: '20:00' })).toThrow(RangeError);
  });
});
