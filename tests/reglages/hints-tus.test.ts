import { describe, expect, it } from 'vitest';
import { HINT_IDS, type HintId } from '@/lib/guide/hint-ids';
import { HINTS_TUS, withHintTu, withoutHintTu } from '@/lib/reglages/hints-tus';
import { decode, encode } from '@/lib/reglages/item';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { composeFile, readCopie } from '@/lib/reglages/sauvegarde';
import { createStore } from '@/lib/reglages/store';
import { memoire } from './memoire';

describe('les messages tus', () => {
  it('taire deux fois ne compte qu’une fois ; ne plus taire rend la liste d’avant', () => {
    const once = withHintTu([], 'annuler');
    expect(withHintTu(once, 'annuler')).toEqual(['annuler']);
    expect(withoutHintTu(withHintTu(once, 'reprise'), 'reprise')).toEqual(once);
    expect(HINT_IDS.reduce(withHintTu, [] as ReturnType<typeof withHintTu>)).toEqual(HINT_IDS);
  });

  it.each([
    ['rien', [], 'lue', []],
    ['deux', ['annuler', 'reprise'], 'lue', ['annuler', 'reprise']],
    ['un message disparu', ['annuler', 'ancien-message'], 'reparee', ['annuler']],
    ['un double', ['annuler', 'annuler'], 'reparee', ['annuler']],
    ['pas une liste', { annuler: true }, 'reparee', []],
    ['une adresse', ['https://www.moncompteformation.gouv.fr/'], 'reparee', []],
  ])('gardés : %s', (_, stored, kind, value) => {
    expect(decode(HINTS_TUS, encode(HINTS_TUS, stored as never))).toMatchObject({ kind, value });
  });

  const tues = (...ids: readonly HintId[]) => (): readonly HintId[] => ids;

  it('partent avec la copie, et reviennent avec elle, en clair', async () => {
    const [from, to] = [createStore({ local: memoire(), session: memoire() }), createStore({ local: memoire(), session: memoire() })];
    await from.update(HINTS_TUS, tues('annuler', 'reprise'));
    await to.update(HINTS_TUS, tues('session-expiree', 'reprise'));
    const copie = await readCopie(to, await composeFile(from, RUBRIQUES), RUBRIQUES);
    if (copie.kind === 'refuse') throw new Error(copie.phrase);
    expect(copie.changements).toEqual([
      { champ: 'Message «\u00a0Connexion terminée\u00a0»', avant: 'masqué', apres: 'affiché' },
      { champ: 'Message «\u00a0Avant d’annuler\u00a0»', avant: 'affiché', apres: 'masqué' },
    ]);
    await copie.apply();
    expect((await to.read(HINTS_TUS)).value).toEqual(['annuler', 'reprise']);
  });

  it('s’effacent avec le reste', async () => {
    const store = createStore({ local: memoire(), session: memoire() });
    await store.update(HINTS_TUS, tues('annuler'));
    expect(await store.eraseAll()).toBe('efface');
    expect((await store.read(HINTS_TUS)).value).toEqual([]);
  });
});
