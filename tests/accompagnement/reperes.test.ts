// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createLettrage, type Trouve } from '@/lib/accompagnement/reperes';
import { parseReperes } from '@/lib/browser/reperes-dits';
import type { AnchorId } from '@/lib/page/anchor-ids';
import { donneesPersonnelles } from './canaris/donnees';

vi.mock('@/lib/browser/api', () => ({ browser: {} }));

function found(...anchors: readonly AnchorId[]): readonly Trouve[] {
  return anchors.map((anchor) => ({ anchor, element: document.createElement('a') }));
}

function letters(list: readonly { readonly lettre: string; readonly anchors: readonly AnchorId[] }[]): Readonly<Record<string, string>> {
  return Object.fromEntries(list.flatMap(({ lettre, anchors }) => anchors.map((anchor) => [anchor, lettre])));
}

describe('les lettres', () => {
  it('nomment d’abord ce qui est propre à la page, puis les menus', () => {
    expect(letters(createLettrage()(found('vos-droits', 'payer', 'vos-dossiers', 'onglet-financement'), 'a'))).toEqual({ payer: 'A', 'onglet-financement': 'B', 'vos-droits': 'C', 'vos-dossiers': 'D' });
  });

  it('restent les mêmes quand la page se redessine, même si un bouton s’absente un instant', () => {
    const letter = createLettrage();
    const before = letters(letter(found('payer', 'confirmer-mon-inscription', 'vos-droits'), 'a'));
    expect(letters(letter(found('vos-droits'), 'a'))).toEqual({ 'vos-droits': before['vos-droits'] });
    expect(letters(letter(found('confirmer-mon-inscription', 'ne-pas-annuler', 'vos-droits', 'payer'), 'a'))).toEqual({ ...before, 'ne-pas-annuler': 'D' });
  });

  it('à une autre adresse, ce qui reste garde sa lettre, ce qui est parti rend la sienne', () => {
    const letter = createLettrage();
    letter(found('payer', 'vos-droits'), 'a');
    expect(letters(letter(found('franceconnect', 'vos-droits'), 'b'))).toEqual({ franceconnect: 'A', 'vos-droits': 'B' });
  });

  it('un même bouton n’a qu’une lettre, et il n’y en a jamais plus de neuf', () => {
    const [one] = found('payer');
    const same = [one as Trouve, { anchor: 'confirmer-mon-inscription', element: (one as Trouve).element } as const];
    expect(createLettrage()(same, 'a')).toMatchObject([{ lettre: 'A', anchors: ['payer', 'confirmer-mon-inscription'] }]);
    const many = found('s-identifier', 'franceconnect', 'creer-mon-compte', 'vos-droits', 'compte-elu', 'rechercher', 'acces-elus', 'payer', 'vos-dossiers', 'onglet-financement', 'ne-pas-annuler');
    expect(createLettrage()(many, 'a').map(({ lettre }) => lettre)).toEqual([...'ABCDEFGHI']);
  });

  it.each([
    [[{ lettre: 'A', anchors: ['payer'] }], true], [[], true], [null, false], [{}, false], [[{ lettre: 'a', anchors: ['payer'] }], false], [[{ lettre: 'J', anchors: ['payer'] }], false], [[{ lettre: 'A', anchors: [] }], false],
    [[{ lettre: 'A', anchors: ['<img>'] }], false], [[{ lettre: 1, anchors: ['payer'] }], false], [[null], false], [[{ lettre: 'A', anchors: 'payer' }], false],
  ])('le panneau ne croit %j que si c’en est (%s)', (value, ok) => {
    expect(parseReperes(value) !== null).toBe(ok);
  });
});

describe('la liste des lettres, quand la page est pleine de données personnelles', () => {
  const donnees = donneesPersonnelles(1000, 7);

  it('une donnée glissée à côté d’une lettre s’arrête à l’entrée du panneau', () => {
    const gardees = donnees.flatMap((donnee) => parseReperes([{ lettre: 'A', anchors: ['payer'], libelle: donnee, element: { textContent: donnee } }]) ?? []);
    expect(gardees.length).toBe(donnees.length);
    expect(new Set(gardees.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"lettre":"A","anchors":["payer"]}']));
  });

  it('une donnée donnée pour un numéro, ou pour un nom de bouton, fait refuser la liste', () => {
    expect(donnees.filter((donnee) => parseReperes([{ numero: donnee, anchors: ['payer'] }]) !== null || parseReperes([{ lettre: 'A', anchors: [donnee] }]) !== null)).toEqual([]);
  });
});
