import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { avecMontre, DEBUTS, FINS, RAPPELS, RAPPELS_MONTRES } from '@/lib/reglages/rappels';
import { createStore } from '@/lib/reglages/store';
import { memoire } from '../reglages/memoire';

const ID = 'a'.repeat(32);
const AUTRE = 'b'.repeat(32);
const cle = (id: string, rang: number | string = 1): string => `${id}:confirmation-titulaire:2026-11-30:${rang}`;

async function lire(key: string, stored: unknown) {
  const store = createStore({ local: memoire({ [key]: stored }), session: memoire() });
  return { rappels: (await store.read(RAPPELS)).value, montres: (await store.read(RAPPELS_MONTRES)).value };
}

describe('ce qui est gardé des rappels', () => {
  it('un champ abîmé ne prend pas les autres', async () => {
    const { rappels } = await lire('rappels', { version: 1, valeur: { depuis: '2026-11-02', debut: 3, fin: 18 } });
    expect(rappels).toEqual({ depuis: '2026-11-02', debut: 8, fin: 18 });
  });

  it('une marque abîmée ne prend pas les autres : rien n’est montré deux fois', async () => {
    const { montres } = await lire('rappels-montres', { version: 1, valeur: [cle(ID, 2), 12, null, `${ID}:x`, '__proto__', cle(ID)] });
    expect(montres).toEqual([cle(ID, 2), cle(ID)]);
  });

  it('n’importe quelle valeur se lit sans panne, et donne des heures possibles', async () => {
    const tirage = fc.check(
      fc.asyncProperty(fc.anything(), fc.constantFrom('rappels', 'rappels-montres'), fc.boolean(), async (brut, key, enveloppe) => {
        const { rappels, montres } = await lire(key, enveloppe ? { version: 1, valeur: brut } : brut);
        return v.is(RAPPELS.schema, rappels) && v.is(RAPPELS_MONTRES.schema, montres);
      }),
      { numRuns: 100, seed: 7 },
    );
    expect(await tirage.then(fc.defaultReportMessage)).toBeUndefined();
  });

  it('il reste toujours une heure permise', () => {
    expect(Math.max(...DEBUTS)).toBeLessThan(Math.min(...FINS));
  });
});

describe('la liste des rappels montrés', () => {
  it('oublie ceux des dossiers retirés, garde tout quand les dossiers ne se lisent pas', () => {
    expect(avecMontre([cle(AUTRE), cle(ID, 2)], cle(ID), [ID])).toEqual([cle(ID, 2), cle(ID)]);
    expect(avecMontre([cle(AUTRE)], cle(ID), null)).toEqual([cle(AUTRE), cle(ID)]);
  });

  it('ne compte pas deux fois, et ne grossit pas sans fin', () => {
    expect(avecMontre([cle(ID), cle(ID, 2)], cle(ID), [ID])).toEqual([cle(ID, 2), cle(ID)]);
    const beaucoup = Array.from({ length: 1500 }, (_, rang) => `${ID}:inscription-limite:${2000 + rang}-01-01:1`);
    expect(avecMontre(beaucoup, cle(ID), [ID])).toHaveLength(1000);
  });
});
