import { describe, expect, it } from 'vitest';
import { DOSSIERS } from '@/lib/reglages/dossiers';
import { decode, encode, valueOf } from '@/lib/reglages/item';
import { STATUT_IDS } from '@/lib/guide/statuts';
import { dossier, jour, lu, saisi } from './exemples';

const PLEIN = dossier({
  titre: lu('Le budget communal'),
  organisme: saisi('Association des maires'),
  debut: jour('2026-12-15'),
  fin: jour('2026-12-16'),
  prixCentimes: lu(42_000),
  statut: lu('a-valider'),
  evenements: { demande: jour('2026-11-20'), proposition: jour('2026-11-24'), confirmation: null },
  vus: [lu('demande-d-inscription'), lu('a-valider')],
});

function relu(valeur: unknown) {
  const decoded = decode(DOSSIERS, { version: 1, valeur });
  return { kind: decoded.kind, value: valueOf(DOSSIERS, decoded) };
}

describe('les dossiers gardés', () => {
  it('se relisent tels quels', () => {
    const list = [PLEIN, dossier({}, 2)];
    expect(decode(DOSSIERS, JSON.parse(JSON.stringify(encode(DOSSIERS, list))))).toEqual({ kind: 'lue', value: list });
  });

  it.each(STATUT_IDS)('connaissent le statut %s', (statut) => {
    expect(relu([dossier({ statut: lu(statut), vus: [lu(statut)] })]).kind).toBe('lue');
  });

  it.each([
    ['un titre trop long', { titre: lu('x'.repeat(201)) }, { titre: null }],
    ['un jour qui n’existe pas', { debut: { ...lu('2026-02-30') } }, { debut: null }],
    ['un prix à virgule', { prixCentimes: lu(10.5) }, { prixCentimes: null }],
    ['un statut inconnu', { statut: lu('accepté') }, { statut: null }],
    ['un événement abîmé', { evenements: { ...PLEIN.evenements, proposition: 3 } }, { evenements: { ...PLEIN.evenements, proposition: null } }],
    ['un statut vu abîmé', { vus: [...PLEIN.vus, 'oups'] }, {}],
    ['un chiffre du repère abîmé', { id: `${'0'.repeat(30)}~1` }, { id: `${'0'.repeat(31)}1` }],
    ['un jour de suivi perdu', { suiviDepuis: null }, {}],
    ['un champ de trop', { nom: 'Durand' }, {}],
  ])('%s : le reste du dossier demeure', (_, spoilt, mended) => {
    expect(relu([{ ...PLEIN, ...spoilt }, dossier({}, 2)])).toEqual({ kind: 'reparee', value: [{ ...PLEIN, ...mended }, dossier({}, 2)] });
  });

  it.each([
    ['qui n’est rien', 4],
    ['sans repère', { ...PLEIN, id: 12 }],
    ['déjà là', PLEIN],
  ])('un dossier %s ne prend pas les autres avec lui', (_, spoilt) => {
    expect(relu([PLEIN, spoilt, dossier({}, 2)])).toEqual({ kind: 'reparee', value: [PLEIN, dossier({}, 2)] });
  });

  it('cinquante au plus', () => {
    const many = Array.from({ length: 51 }, (__, at) => dossier({}, at + 1));
    expect(relu(many.slice(1)).kind).toBe('lue');
    expect(relu(many)).toEqual({ kind: 'reparee', value: many.slice(0, 50) });
  });
});
