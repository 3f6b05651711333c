import { describe, expect, it } from 'vitest';
import { INDICES, motsDIndice } from '@/lib/page/phrases';
import type { Etat } from '@/lib/page/etat';
import { ETATS } from '@/lib/page/etats';
import { detectPageState } from '@/lib/page/detect';
import { MAX_MOTS, bannedWords, sentences, typographyFaults, wordCount } from './redaction';

const CHECKS = ['adresse-du-site', 'page-lisible', 'page-traduite', 'contenu-present', 'fenetre-ouverte', 'liste-de-messages'];
const used = new Set([...CHECKS, ...Object.values(ETATS).flatMap(({ clues }: Etat) => clues.map(({ id }) => id))]);

describe('chaque indice se dit en français', () => {
  it('aucun indice sans mots, aucun mot sans indice', () => {
    expect([...used].filter((id) => motsDIndice(id) === null)).toEqual([]);
    expect(Object.keys(INDICES).filter((id) => !used.has(id))).toEqual([]);
  });

  it.each(Object.entries(INDICES))('%s', (_, mots) => {
    expect(typographyFaults(mots)).toEqual([]);
    expect(bannedWords(mots)).toEqual([]);
    expect(sentences(mots)).toHaveLength(1);
    expect(wordCount(mots)).toBeLessThanOrEqual(MAX_MOTS - 7);
    expect(mots).toMatch(/^\p{Lu}.*\.$/u);
  });

  it('un identifiant inconnu n’a pas de mots, même s’il existe sur tous les objets', () => {
    expect(['', 'constructor', '__proto__', 'toString'].map(motsDIndice)).toEqual([null, null, null, null]);
  });

  it('une page hors du site a sa raison', () => {
    const report = detectPageState({ url: new URL('https://exemple.invalid/'), document: {} as Document });
    expect(report.examined.flatMap(({ clues }) => clues.map(({ id }) => motsDIndice(id)))).toEqual(['L’adresse est bien celle du site.']);
  });
});
