import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '@/scripts/lib/root';

const FOLDER = join(ROOT, '.github/workflows');
const WORKFLOWS = readdirSync(FOLDER).map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);

describe('la chaîne de fabrication', () => {
  it.each(WORKFLOWS)('%s : chaque action est désignée par son empreinte, jamais par une étiquette', (_, text) => {
    const actions = [...text.matchAll(/uses: (\S+)/gu)].map(([, action]) => action);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !/@[0-9a-f]{40}$/u.test(action ?? ''))).toEqual([]);
  });

  it.each(WORKFLOWS)('%s : le moins de droits, et aucun jeton laissé dans le dossier', (_, text) => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)$/mu);
    expect(text.match(/persist-credentials: false/gu)?.length).toBe(text.match(/actions\/checkout@/gu)?.length);
  });

  it('aucune installation ne lance les scripts des paquets', () => {
    const installs = [...WORKFLOWS.map(([, text]) => text), readFileSync(join(ROOT, '.ci/run'), 'utf8')].flatMap((text) => text.match(/npm (?:ci|install)\b.*/gu) ?? []);
    expect(installs.length).toBeGreaterThan(1);
    expect(installs.filter((line) => !line.includes('--ignore-scripts'))).toEqual([]);
  });
});
