import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Facts, Generation, PageReport, Session } from '@/lib/page/types';

/** What a person decided of a fixture: the verdict is never written by the code under test. */
export interface Expected {
  readonly url: string;
  readonly origin: 'capture' | 'reconstitution';
  readonly note: string;
  readonly state: string;
  readonly session: Session;
  readonly generation: Generation;
  readonly facts: Facts;
}

export interface Fixture {
  readonly name: string;
  readonly html: string;
  readonly expected: Expected;
}

const FOLDER = join(import.meta.dirname, '../fixtures/pages');

export function loadFixtures(): readonly Fixture[] {
  return readdirSync(FOLDER)
    .sort()
    .map((name) => ({
      name,
      html: readFileSync(join(FOLDER, name, 'page.html'), 'utf8'),
      expected: JSON.parse(readFileSync(join(FOLDER, name, 'expected.json'), 'utf8')) as Expected,
    }));
}

/** A report in the words of `expected.json`. */
export function verdictOf(report: PageReport): string {
  if (report.kind === 'recognised') return report.state;
  return { ambiguous: 'ambigu', loading: 'chargement', unknown: 'inconnu' }[report.kind];
}

export function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}
