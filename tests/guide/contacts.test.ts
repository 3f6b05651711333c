import { describe, expect, it } from 'vitest';
import { ZONES } from '@/lib/calendar/jours-feries';
import { ASSOCIATIONS, associationOf, blocsOfAssociation } from '@/lib/guide/associations';
import { ETAPES } from '@/lib/guide/etapes';
import { LIENS } from '@/lib/guide/liens';
import { MESSAGES, messageText } from '@/lib/guide/message';

describe('les adresses', () => {
  it.each(Object.entries(LIENS))('%s est une adresse sûre et nommée', (_id, lien) => {
    const url = new URL(lien.href);
    expect(url.protocol).toBe('https:');
    expect(url.username + url.password + url.port).toBe('');
    expect(lien.libelle.length).toBeGreaterThan(3);
  });

  it('restent sur une courte liste de sites connus', () => {
    const hotes = new Set(Object.values(LIENS).map((lien) => new URL(lien.href).hostname));
    expect([...hotes].toSorted()).toEqual([
      'france-identite.gouv.fr',
      'lidentitenumerique.laposte.fr',
      'www.collectivites-locales.gouv.fr',
      'www.moncompteformation.gouv.fr',
    ]);
  });

  it('servent toutes', () => {
    const servies = JSON.stringify([ETAPES, ASSOCIATIONS]);
    expect(Object.values(LIENS).filter((lien) => !servies.includes(lien.href))).toEqual([]);
  });
});

describe('les profils d’association', () => {
  it('sont tous offerts : ceux qu’on peut appeler d’abord, « Sans association » en dernier', () => {
    const fichiers = Object.keys(import.meta.glob('/lib/guide/associations/*.ts')).filter((path) => !/\/(?:index|types|toutes)\.ts$/u.test(path));
    expect(ASSOCIATIONS).toHaveLength(fichiers.length);
    expect(ASSOCIATIONS.at(-1)?.id).toBe('generaliste');
    const joignables = ASSOCIATIONS.map((a) => a.telephone !== null);
    expect(joignables).toEqual(joignables.toSorted((a, b) => Number(b) - Number(a)));
  });

  it('viennent des cinq guides de départ, ou d’un guide nommé et daté', () => {
    expect(ASSOCIATIONS.map((a) => a.guide?.id)).toEqual(expect.arrayContaining(['S0', 'S1', 'S2', 'S3', 'S4']));
    expect(ASSOCIATIONS.filter((a) => a.guide === null || !/^20\d\d-\d\d-\d\d$/u.test(a.guide.luLe))).toEqual([]);
  });

  it('ont chacun leur identifiant, un territoire connu, et sont de pur JSON', () => {
    expect(new Set(ASSOCIATIONS.map((a) => a.id)).size).toBe(ASSOCIATIONS.length);
    expect(ASSOCIATIONS.filter((a) => !ZONES.includes(a.zone))).toEqual([]);
    expect(structuredClone(ASSOCIATIONS)).toEqual(JSON.parse(JSON.stringify(ASSOCIATIONS)));
  });

  it.each(ASSOCIATIONS.flatMap((a) => (a.telephone === null ? [] : [[a.id, a.telephone] as const])))(
    'le téléphone de %s s’appelle tel qu’il se lit',
    (_id, telephone) => {
      expect(telephone.affiche).toMatch(/^0\d(?: \d\d){4}$/u);
      expect(telephone.href).toBe(`tel:+33${telephone.affiche.replaceAll(' ', '').slice(1)}`);
    },
  );

  it.each(ASSOCIATIONS.flatMap((a) => (a.email === null ? [] : [a.email])))('%s est une adresse e-mail', (email) => {
    expect(email).toMatch(/^[\w.-]+@[\w-]+\.[a-z]{2,}$/u);
  });

  it('se retrouvent par leur identifiant, ou pas', () => {
    expect(associationOf('amg-gironde')?.telephone?.affiche).toBe('05 56 07 13 50');
    expect(associationOf('disparue')).toBeNull();
  });

  it('ajoutent leurs blocs aux seules étapes nommées', () => {
    const amg = associationOf('amg-gironde');
    if (amg === null) throw new Error('no association');
    expect(blocsOfAssociation(amg, 'lien-de-l-association').length).toBeGreaterThan(0);
    expect(blocsOfAssociation(amg, 'annuler')).toEqual([]);
  });
});

describe('les messages à copier', () => {
  it.each(Object.entries(MESSAGES))('%s laisse tout blanc, et renvoie au formulaire du site', (_id, message) => {
    const champs = message.lignes.filter((ligne) => ligne.includes('\u00A0: ') || ligne.endsWith('…'));
    expect(champs.length).toBeGreaterThanOrEqual(4);
    expect(champs.filter((champ) => !/^[\p{L}’ ]+\u00A0: …+$/u.test(champ))).toEqual([]);
    expect(messageText(message).split('\n')).toEqual([...message.lignes]);
    expect(message.mention).toMatch(/à confirmer/u);
    expect(message.mention).toContain('formulaire du site');
  });

  it('ne demandent ni numéro de sécurité sociale, ni mot de passe', () => {
    expect(JSON.stringify(MESSAGES)).not.toMatch(/sécurité sociale|mot de passe|NIR/u);
  });
});
