import { describe, expect, it } from 'vitest';
import { A_ECRIRE, placeDeLaFixture, texteOf, verdictAEcrire } from '@/scripts/lib/fixture';

const ETATS = ['inconnu', 'formation'];

describe('une page capturée devient une page d’essai', () => {
  it.each([
    [{ etat: 'inconnu', variante: 'dsfr-nouvel-ecran' }, { ok: true, dossier: 'inconnu--dsfr-nouvel-ecran' }],
    [{ etat: 'formation', variante: 'capture-2' }, { ok: true, dossier: 'formation--capture-2' }],
    [{ etat: 'inconnu', variante: 'capture-1' }, { ok: false, reason: 'inconnu--capture-1 existe déjà ; donnez un autre nom avec --variante' }],
    [{ etat: 'nouveau', variante: 'a' }, { ok: false, reason: "« nouveau » n'est pas un état ; choix : inconnu, formation" }],
    [{ etat: 'inconnu', variante: '../dupont' }, { ok: false, reason: "« ../dupont » ne convient pas : minuscules sans accent et chiffres, mots séparés par un tiret" }],
    [{ etat: 'inconnu', variante: 'Écran' }, { ok: false, reason: "« Écran » ne convient pas : minuscules sans accent et chiffres, mots séparés par un tiret" }],
  ])('%o', (nom, attendu) => {
    expect(placeDeLaFixture(nom, ETATS, ['inconnu--capture-1'])).toEqual(attendu);
  });

  it('laisse à une personne tout le verdict', () => {
    const url = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/conseil';
    expect(JSON.parse(verdictAEcrire({ etat: 'inconnu', url }))).toEqual({ url, origin: 'capture', note: expect.stringContaining(A_ECRIRE), state: 'inconnu', session: A_ECRIRE, generation: A_ECRIRE, facts: A_ECRIRE });
  });

  it.each([
    ['utf-8', [0x6d, 0xc3, 0xa9, 0x6c]],
    ['windows-1252', [0x6d, 0xe9, 0x6c]],
    ['utf-16', [0xff, 0xfe, 0x6d, 0x00, 0xe9, 0x00, 0x6c, 0x00]],
  ])('lit un fichier écrit en %s', (_, bytes) => {
    expect(texteOf(new Uint8Array(bytes)).replace('\ufeff', '')).toBe('mél');
  });
});
