import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/theme.css', 'utf8');

/** The colours under a selector. */
function palette(selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  const block = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/gu)].map(([, name = '', value = '']) => [name, value]));
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255).map((c) => (c <= 0.040_45 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

const CLAIR = palette(':root');
const SOMBRE = palette(":root[data-theme='sombre']");
const PAIRES = [['encre', 'papier'], ['encre', 'voile'], ['accent', 'papier'], ['accent', 'voile'], ['sur-accent', 'accent'], ['attention', 'attention-fond'], ['danger', 'danger-fond'], ['fait', 'fait-fond'], ['fait', 'papier'], ['danger', 'papier']] as const;

describe('la palette', () => {
  it('sombre est la même, choisie par la personne ou par l’ordinateur', () => {
    expect(Object.keys(CLAIR).length).toBeGreaterThan(10);
    expect(palette(":root:not([data-theme='clair'])")).toEqual(SOMBRE);
    expect(Object.keys(SOMBRE)).toEqual(Object.keys(CLAIR));
  });

  it.each([['claire', CLAIR], ['sombre', SOMBRE]] as const)('%s tient 7:1 pour chaque paire', (_nom, couleurs) => {
    const faibles = PAIRES.map(([over, under]) => [over, under, contrast(couleurs[over] ?? '#000000', couleurs[under] ?? '#000000')] as const).filter(([, , ratio]) => ratio < 7);
    expect(faibles).toEqual([]);
  });
});
