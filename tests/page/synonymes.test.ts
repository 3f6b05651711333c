// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { type PageStateId, PAGE_STATE_IDS } from '@/lib/page/types';
import { loadFixtures, parsePage, verdictOf } from './load-fixtures';

/** Wordings of the site, and three others of the same meaning each: written by somebody who never saw the reader. */
const SYNONYMES = JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/synonymes.json'), 'utf8')) as Readonly<Record<string, readonly string[]>>;
const PAR_ETAT = 2;

/** The same draw each time. */
function createDraw(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Wordings of the table that are, whole, a text of the content. On the source: only the pages that are kept get parsed. */
function labelsIn(content: string): readonly string[] {
  return Object.keys(SYNONYMES).filter((label) => content.includes(`>${label}<`));
}

interface Essai {
  readonly nom: string;
  readonly change: string;
  readonly attendu: PageStateId;
  readonly lu: string;
  readonly premier: string | undefined;
}

function essayer(): readonly Essai[] {
  const draw = createDraw(20);
  const parEtat = new Map<string, number>();
  return loadFixtures().flatMap(({ name, html, expected }) => {
    const attendu = PAGE_STATE_IDS.find((id) => id === expected.state);
    if (attendu === undefined || (parEtat.get(attendu) ?? 0) >= PAR_ETAT) return [];
    const at = Math.max(0, html.indexOf('<main'));
    const labels = labelsIn(html.slice(at));
    const label = labels[draw(labels.length)];
    if (label === undefined) return [];
    parEtat.set(attendu, (parEtat.get(attendu) ?? 0) + 1);
    const synonyme = SYNONYMES[label]?.[draw(3)] ?? '';
    const changed = html.slice(0, at) + html.slice(at).replaceAll(`>${label}<`, `>${synonyme}<`);
    const report = detectPageState({ url: new URL(expected.url), document: parsePage(changed) });
    return [{ nom: name, change: `${label} → ${synonyme}`, attendu, lu: verdictOf(report), premier: 'proposees' in report ? report.proposees[0] : undefined }];
  });
}

describe('un libellé remplacé par un synonyme', () => {
  let essais: readonly Essai[] = [];
  beforeAll(() => {
    essais = essayer();
  }, 60_000);

  it('porte sur presque tous les états', () => {
    expect(essais.length).toBeGreaterThanOrEqual(40);
    expect(new Set(essais.map(({ attendu }) => attendu)).size).toBeGreaterThanOrEqual(20);
  });
  it('ne fait jamais dire un autre état', () => {
    expect(essais.filter(({ attendu, lu }) => lu !== attendu && PAGE_STATE_IDS.includes(lu as PageStateId))).toEqual([]);
  });
  it('laisse l’état reconnu, ou proposé en premier, 85 fois sur 100', () => {
    const manques = essais.filter(({ attendu, lu, premier }) => lu !== attendu && premier !== attendu);
    expect(1 - manques.length / essais.length).toBeGreaterThanOrEqual(0.85);
  });
});
