// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { createNumerotation, type Trouve } from '@/lib/accompagnement/reperes';
import { parseReperes } from '@/lib/browser/reperes-dits';
import type { AnchorId } from '@/lib/page/anchor-ids';
import { donneesPersonnelles } from './canaris/donnees';

vi.mock('@/lib/browser/api', () => ({ browser: {} }));

function found(...anchors: readonly AnchorId[]): readonly Trouve[] {
  return anchors.map((anchor) => ({ anchor, element: document.createElement('a') }));
}

function numbers(list: readonly { readonly numero: number; readonly anchors: readonly AnchorId[] }[]): Readonly<Record<string, number>> {
  return Object.fromEntries(list.flatMap(({ numero, anchors }) => anchors.map((anchor) => [anchor, numero])));
}

describe('les grands numéros', () => {
  it('nomment d’abord ce qui est propre à la page, puis les menus', () => {
    expect(numbers(createNumerotation()(found('vos-droits', 'payer', 'vos-dossiers', 'onglet-financement'), 'a'))).toEqual({ payer: 1, 'onglet-financement': 2, 'vos-droits': 3, 'vos-dossiers': 4 });
  });

  it('restent les mêmes quand la page se redessine, même si un bouton s’absente un instant', () => {
    const number = createNumerotation();
    const before = numbers(number(found('payer', 'confirmer-mon-inscription', 'vos-droits'), 'a'));
    expect(numbers(number(found('vos-droits'), 'a'))).toEqual({ 'vos-droits': before['vos-droits'] });
    expect(numbers(number(found('confirmer-mon-inscription', 'ne-pas-annuler', 'vos-droits', 'payer'), 'a'))).toEqual({ ...before, 'ne-pas-annuler': 4 });
  });

  it('à une autre adresse, ce qui reste garde son numéro, ce qui est parti rend le sien', () => {
    const number = createNumerotation();
    number(found('payer', 'vos-droits'), 'a');
    expect(numbers(number(found('franceconnect', 'vos-droits'), 'b'))).toEqual({ franceconnect: 1, 'vos-droits': 2 });
  });

  it('un même bouton n’a qu’un numéro, et il n’y en a jamais plus de neuf', () => {
    const [one] = found('payer');
    const same = [one as Trouve, { anchor: 'confirmer-mon-inscription', element: (one as Trouve).element } as const];
    expect(createNumerotation()(same, 'a')).toMatchObject([{ numero: 1, anchors: ['payer', 'confirmer-mon-inscription'] }]);
    const many = found('s-identifier', 'franceconnect', 'creer-mon-compte', 'vos-droits', 'compte-elu', 'rechercher', 'acces-elus', 'payer', 'vos-dossiers', 'onglet-financement', 'ne-pas-annuler');
    expect(createNumerotation()(many, 'a').map(({ numero }) => numero)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  });

  it.each([
    [[{ numero: 1, anchors: ['payer'] }], true], [[], true], [null, false], [{}, false], [[{ numero: 0, anchors: ['payer'] }], false], [[{ numero: 10, anchors: ['payer'] }], false], [[{ numero: 1, anchors: [] }], false],
    [[{ numero: 1, anchors: ['<img>'] }], false], [[{ numero: '1', anchors: ['payer'] }], false], [[null], false], [[{ numero: 1, anchors: 'payer' }], false],
  ])('le panneau ne croit %j que si c’en est (%s)', (value, ok) => {
    expect(parseReperes(value) !== null).toBe(ok);
  });
});

describe('la liste des numéros, quand la page est pleine de données personnelles', () => {
  const donnees = donneesPersonnelles(1000, 7);

  it('une donnée glissée à côté d’un numéro s’arrête à l’entrée du panneau', () => {
    const gardees = donnees.flatMap((donnee) => parseReperes([{ numero: 1, anchors: ['payer'], libelle: donnee, element: { textContent: donnee } }]) ?? []);
    expect(gardees.length).toBe(donnees.length);
    expect(new Set(gardees.map((one) => JSON.stringify(one)))).toEqual(new Set(['{"numero":1,"anchors":["payer"]}']));
  });

  it('une donnée donnée pour un numéro, ou pour un nom de bouton, fait refuser la liste', () => {
    expect(donnees.filter((donnee) => parseReperes([{ numero: donnee, anchors: ['payer'] }]) !== null || parseReperes([{ numero: 1, anchors: [donnee] }]) !== null)).toEqual([]);
  });
});
