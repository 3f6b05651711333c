// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { ASSOCIATIONS } from '@/lib/guide/associations';
import { ETAPE_IDS } from '@/lib/guide/etapes';
import { bannedWords, MAX_MOTS, MOTS_CONSEILLES, sentences, typographyFaults, wordCount } from '../guide/redaction';
import { champ, deplier, monter, taper } from './monter';
import { ECRANS_POSSIBLES, page, rapportDe } from './rapports';

/** A line as it is read: the text of each block, its inline parts joined. */
function lignes(racine: Element): readonly string[] {
  return [...racine.querySelectorAll('p, li, dt, dd, h1, h2, h3, summary, button, legend, label > span, option, a')]
    .filter((block) => block.querySelector('p, li, dd, h2, h3') === null && !block.classList.contains('courrier'))
    .map(said)
    .filter((text) => text !== '');
}

/** Without the signs that only decorate a word. */
function said(block: Element): string {
  const copy = block.cloneNode(true) as Element;
  for (const sign of copy.querySelectorAll('[aria-hidden=true]')) sign.remove();
  return copy.textContent.replaceAll(/\n/gu, ' ').trim();
}

/** Everything that the panel may say, all folds open. */
async function toutLeTexte(): Promise<readonly string[]> {
  const texts = new Set<string>();
  async function gather(racine: Element): Promise<void> {
    await deplier(racine);
    for (const ligne of lignes(racine)) texts.add(ligne);
  }
  for (const [, lu] of ECRANS_POSSIBLES) await gather((await monter(lu)).racine);
  for (const profil of ASSOCIATIONS) {
    const { racine, agir } = await monter(page(rapportDe('formation')), { profil });
    for (const etape of ETAPE_IDS) {
      await agir({ kind: 'choisir', etape });
      await gather(racine);
    }
  }
  const { racine } = await monter(page(rapportDe('formation', {})));
  for (const date of ['15/12/2026', '23/11/2026', '01/02/2020', '30/02/2027', '15/12/26']) {
    await taper(champ(racine, 'Premier jour'), date);
    await gather(racine);
  }
  return [...texts];
}

describe('tout ce que le panneau affiche', async () => {
  const textes = await toutLeTexte();
  const phrases = textes.flatMap((texte) => sentences(texte).map((phrase) => ({ phrase, mots: wordCount(phrase) })));

  it('ne dépasse jamais 22 mots par phrase, et tient 90 % en 15 ou moins', () => {
    expect(phrases.filter(({ mots }) => mots > MAX_MOTS)).toEqual([]);
    const courtes = phrases.filter(({ mots }) => mots <= MOTS_CONSEILLES).length;
    expect(phrases.length).toBeGreaterThan(400);
    expect(courtes / phrases.length).toBeGreaterThanOrEqual(0.9);
  });

  it('n’emploie aucun mot interdit', () => {
    expect(textes.map((texte) => ({ texte, fautes: bannedWords(texte) })).filter(({ fautes }) => fautes.length > 0)).toEqual([]);
  });

  it('respecte la typographie française', () => {
    expect(textes.map((texte) => ({ texte, fautes: typographyFaults(texte) })).filter(({ fautes }) => fautes.length > 0)).toEqual([]);
  });
});
