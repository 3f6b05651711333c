import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ETAPES } from '@/lib/guide/etapes';
import { COUVERTURE_PATH, renderCouverture } from '@/scripts/lib/couverture';
import { GUIDES, isRepris, numeroOf, sentenceOf } from './couverture';

const LIGNES = GUIDES.flatMap((guide) => guide.faits.map((fait, index) => ({ guide: guide.id, numero: numeroOf(guide, index), fait })));
const REPRIS = LIGNES.flatMap(({ guide, numero, fait }) => (isRepris(fait) ? [{ guide, numero, fait }] : []));
const REMPLACES = REPRIS.flatMap(({ numero, fait }) => ('remplace' in fait ? [{ numero, fait }] : []));

describe('la couverture des cinq guides', () => {
  it('lit chaque guide au moins aussi finement que la relecture du 30 novembre 2026', () => {
    const nombres = Object.fromEntries(GUIDES.map(({ id, faits }) => [id, faits.length]));
    const releves = { S0: 66, S1: 56, S2: 32, S3: 59, S4: 42 };
    expect(Object.entries(releves).filter(([id, releve]) => (nombres[id] ?? 0) < releve)).toEqual([]);
  });

  it('ne dit pas deux fois le même fait d’un guide', () => {
    const faits = LIGNES.map(({ guide, fait }) => `${guide} ${fait.fait}`);
    expect(faits.filter((fait, index) => faits.indexOf(fait) !== index)).toEqual([]);
  });

  it.each(REPRIS)('$numero est porté par une phrase du produit', ({ fait }) => {
    expect(sentenceOf(fait), `« ${fait.contient} » n’est plus dans ${fait.ou}`).not.toBeNull();
  });

  it('voit une phrase qui ne porte plus son fait', () => {
    expect(sentenceOf({ fait: 'un fait', ou: 'etape:demarrer', contient: 'une phrase que personne n’a écrite' })).toBeNull();
  });

  it('nomme ce qui remplace, et sa source', () => {
    expect(REMPLACES.filter(({ fait }) => fait.remplace.length < 3 || fait.source.length < 10)).toEqual([]);
    expect(REMPLACES.length).toBeGreaterThan(25);
  });

  it('ne laisse de côté que ce qui ne sert pas à un élu', () => {
    const laisses = LIGNES.filter(({ fait }) => !isRepris(fait));
    expect(laisses.map(({ numero }) => numero)).toHaveLength(3);
  });

  it('dit des étapes la même chose que leurs sources', () => {
    const selonLesFaits = new Set(REPRIS.flatMap(({ guide, fait }) => [fait.ou, ...(fait.aussi ?? [])].filter((ou) => ou.startsWith('etape:')).map((ou) => `${ou} ${guide}`)));
    const selonLesEtapes = new Set(ETAPES.flatMap((etape) => etape.sources.filter((s) => /^S\d$/u.test(s)).map((s) => `etape:${etape.id} ${s}`)));
    expect([...selonLesFaits].filter((x) => !selonLesEtapes.has(x))).toEqual([]);
    expect([...selonLesEtapes].filter((x) => !selonLesFaits.has(x))).toEqual([]);
  });

  it('est la page que lisent les gens : « npm run generate:couverture »', () => {
    const page = readFileSync(fileURLToPath(new URL(`../../${COUVERTURE_PATH}`, import.meta.url)), 'utf8');
    expect(page).toBe(renderCouverture());
  });
});
