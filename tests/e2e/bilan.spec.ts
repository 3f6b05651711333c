import { expect, test } from '@playwright/test';
import { REPLICA_HOSTS } from '@/tests/site/hosts';
import { unexplained } from '@/tests/harness/verdict';
import { readAllEvidence } from './evidence';

/** Hosts that the tests themselves open to show what is not the site. */
const OPENED_BY_TESTS = ['exemple.test', 'www.moncompteformation.gouv.fr.exemple.test', 'mon-compte-formation.test'];

test('les témoins ont bien vu passer les pages', () => {
  const evidence = readAllEvidence();
  expect(evidence.flatMap(({ requests }) => requests).length).toBeGreaterThan(0);
  expect(evidence.reduce((sum, { counts }) => sum + counts.pages, 0)).toBeGreaterThan(0);
});

test('sur tous les essais, l’extension n’a fait aucune requête', () => {
  const evidence = readAllEvidence();
  expect(evidence.flatMap(({ requests }) => unexplained(requests, [...REPLICA_HOSTS, ...OPENED_BY_TESTS]))).toEqual([]);
  expect(evidence.flatMap(({ scripted }) => scripted)).toEqual([]);
});

test('sur tous les essais, la page n’a reçu aucun événement fabriqué', () => {
  const evidence = readAllEvidence();
  // Our own pages are not the site's: a test that prints one makes its print events. Messages are the hostile test's: our code cannot post any (architecture).
  expect(evidence.flatMap(({ synthetic }) => synthetic).filter(({ url, type }) => !url.startsWith('chrome-extension:') && type !== 'message')).toEqual([]);
});
