import { describe, expect, it } from 'vitest';
import { ACCOMPAGNEMENT, PAR_PRUDENCE, SANS_ACCOMPAGNEMENT } from '@/lib/reglages/accompagnement';
import { decode, valueOf } from '@/lib/reglages/item';
import { createStore } from '@/lib/reglages/store';
import { memoire } from './memoire';

const BON = { actif: true, montants: 'visibles' } as const;
const ILLISIBLES = ['', 'oui', 3, null, [], {}, { version: 0, valeur: BON }, { version: 2, valeur: BON }, { version: 1 }, { version: 1, valeur: { actif: false } }, { version: 1, valeur: { actif: 'non', montants: 'visibles' } }, { version: 1, valeur: { ...BON, x: 1 } }];

describe('le choix « Je suis accompagné(e) »', () => {
  it('est « non » tant que la personne n’a rien choisi', () => {
    expect(valueOf(ACCOMPAGNEMENT, decode(ACCOMPAGNEMENT, undefined))).toEqual(SANS_ACCOMPAGNEMENT);
  });

  it.each(ILLISIBLES)('illisible (%j), il cache tout', (stored) => {
    expect(valueOf(ACCOMPAGNEMENT, decode(ACCOMPAGNEMENT, stored))).toEqual(PAR_PRUDENCE);
  });

  it('reste « oui » une fois la valeur illisible mise de côté', async () => {
    const store = createStore({ local: memoire({ [ACCOMPAGNEMENT.key]: 'abîmé' }), session: memoire({}) });
    expect((await store.read(ACCOMPAGNEMENT)).value).toEqual(PAR_PRUDENCE);
    expect((await store.read(ACCOMPAGNEMENT)).value).toEqual(PAR_PRUDENCE);
  });
});
