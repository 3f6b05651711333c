import { describe, expect, it } from 'vitest';
import { compile } from '@/lib/page/compile';
import { lookUp, mayBe, openLexique } from '@/lib/page/lexique';
import { pack } from '@/lib/page/pack';
import { cleDe } from '@/lib/page/text';
import { VOCABULAIRE } from '@/lib/page/vocabulaire';

const MOTS = compile(VOCABULAIRE);
const LEXIQUE = openLexique(pack(MOTS));

/** As a text is looked up in a page: from where its first letters led. */
function found(text: string): readonly string[] {
  const debut = mayBe(LEXIQUE, text);
  return debut === null ? [] : lookUp(LEXIQUE, cleDe(text), debut).map(({ mot }) => mot);
}

describe('les libellés mis en arbre', () => {
  it('se retrouvent tous, et seulement les mots qui les portent', () => {
    const expected = (cle: string) => [...new Set(MOTS.entrees.filter((entree) => (entree.debut ? cle.startsWith(entree.cle) : cle === entree.cle)).map(({ mot }) => mot))];
    expect(MOTS.entrees.length).toBeGreaterThan(300);
    const texts = MOTS.entrees.flatMap(({ cle }) => [cle, `${cle}x`, cle.slice(0, -1)]);
    expect(texts.map((text) => [text, ...found(text)])).toEqual(texts.map((text) => [text, ...expected(text)]));
  });

  it('voyagent sans que le message grossisse : chaque unité est un caractère ordinaire', () => {
    const { arbre, motDe } = pack(MOTS);
    // The root has no letter.
    expect(JSON.stringify(arbre).length).toBeLessThan(arbre.length * 1.01);
    expect(JSON.stringify(motDe).length).toBeLessThan(motDe.length * 1.05);
  });

  it('un vocabulaire vide ne trouve rien', () => {
    const empty = openLexique(pack({ ...MOTS, entrees: [] }));
    expect(['S’identifier', ')', '€', ''].map((text) => mayBe(empty, text))).toEqual([null, null, null, null]);
  });
});
