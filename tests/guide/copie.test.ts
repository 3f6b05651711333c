import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder } from '@/scripts/lib/ensure-build';
import { copiesIn, empreintesOf, MOTS_DE_SUITE, runsOf } from '@/scripts/lib/empreintes';
import { ROOT } from '@/scripts/lib/root';
import { plainText } from '@/lib/guide/texte';
import empreintes from './couverture/empreintes.json';
import { resolveForTests } from './resolve';
import { PLACES } from './textes';

const CONNUES = new Set<string>(empreintes);

/** Everything that a person may read is written in these files: texts of the guide, notes, panel, practice screens, documents. */
const FICHIERS = ['lib', 'components', 'entrypoints', 'docs', 'README.md']
  .flatMap((name) => (name.endsWith('.md') ? [join(ROOT, name)] : filesUnder(join(ROOT, name))))
  .filter((file) => /\.(?:ts|tsx|mjs|md|html)$/u.test(file));

/** A text between tags is read as one: the tags go. */
function copiesOfFile(file: string): readonly string[] {
  return copiesIn(readFileSync(file, 'utf8').replaceAll(/<[^<>]*>/gu, ' '), CONNUES);
}

describe('aucune phrase d’un guide n’est reproduite', () => {
  it('ni dans les textes du guide, mots des règles compris', () => {
    const lus = PLACES.map(({ ou, texte }) => ({ ou, copies: copiesIn(plainText(texte, resolveForTests), CONNUES) }));
    expect(lus.filter(({ copies }) => copies.length > 0)).toEqual([]);
  });

  it('ni dans les fichiers que l’on lit à l’écran ou en document', () => {
    expect(FICHIERS.length).toBeGreaterThan(200);
    const copies = FICHIERS.map((file) => ({ file: relative(ROOT, file), copies: copiesOfFile(file) }));
    expect(copies.filter(({ copies: found }) => found.length > 0)).toEqual([]);
  });
});

describe('la recherche de copies elle-même', () => {
  const PHRASE = 'Voici une phrase inventée de plus de huit mots, pour ce seul essai.';
  const autres = new Set(empreintesOf([PHRASE], []));

  it('voit huit mots de suite, quels que soient la casse, les accents et la ponctuation', () => {
    expect(copiesIn(`On lit : « VOICI une phrase inventee de plus de huit mots ».`, autres)).toHaveLength(2);
    expect(copiesIn('Voici une phrase inventée de plus de sept mots.', autres)).toEqual([]);
  });

  it('laisse au site ses propres mots', () => {
    expect(empreintesOf([PHRASE], [PHRASE])).toEqual([]);
  });

  it('connaît vraiment les guides', () => {
    expect(empreintes.length).toBeGreaterThan(3000);
    expect(empreintes.every((empreinte) => /^[0-9a-f]{12}$/u.test(empreinte))).toBe(true);
    expect(runsOf('un deux trois quatre cinq six sept huit neuf')).toHaveLength(9 - MOTS_DE_SUITE + 1);
  });
});
