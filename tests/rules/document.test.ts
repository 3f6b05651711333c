import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { valeurs } from '@/lib/rules/verification';
import { DELAI_IDS } from '@/lib/rules/delais';
import { DOCUMENT_PATH, french, renderRegles } from '../../scripts/generate-regles';
import { A_VERIFIER_EN_LIGNE, CAS, DELAIS, FAITS } from '../../scripts/regles-textes';

const document = readFileSync(DOCUMENT_PATH, 'utf8');

describe('docs/regles.md', () => {
  test('dit exactement ce que dit le code', () => {
    expect(document, 'relancer « npm run generate:regles »').toBe(renderRegles(CATALOGUE));
  });

  test('chaque délai et chaque situation a son titre', () => {
    expect(Object.keys(DELAIS).sort()).toEqual([...DELAI_IDS].sort());
    expect(Object.keys(CAS).sort()).toEqual(Object.keys(CATALOGUE.consequences).sort());
    expect(Object.keys(FAITS).sort()).toEqual(Object.keys(CATALOGUE.faits).sort());
  });

  test('cite chaque source, chaque désaccord, et la liste à vérifier en ligne', () => {
    const dated = valeurs().map((one) => one.dated);
    const said = dated.flatMap(({ divergences = [] }) => divergences).map(({ dit }) => dit);
    const titles = dated.flatMap(({ sources }) => sources).map(({ title }) => title);
    expect([...said, ...titles, ...A_VERIFIER_EN_LIGNE].filter((text) => !document.includes(french(text)))).toEqual([]);
  });
});
