import { describe, expect, it } from 'vitest';
import { contentTypeOf, savedAddress, siteAddress, whyNotAPage } from '@/scripts/lib/saved-page';

const FICHE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/1_A/1_B#main';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string): Uint8Array => new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
const numbered = (url: string): string => `<!-- saved from url=(${String(url.length).padStart(4, '0')})${url} -->`;

describe('l’adresse notée dans une page enregistrée', () => {
  it.each([
    ['Chrome, Edge', `<!DOCTYPE html>\n${numbered(FICHE)}\n<html>`, FICHE],
    ['une espace à la fin de l’adresse', `<!DOCTYPE html>\n<!-- saved from url=(0028)https://exemple.test/#/a b%  -->`, 'https://exemple.test/#/a b% '],
    ['un nombre faux', `<!-- saved from url=(0003)${FICHE} -->`, FICHE],
    ['SingleFile', `<!DOCTYPE html> <html lang=fr><!--\n Page saved with SingleFile \n url: ${FICHE} \n saved date: hier\n-->`, FICHE],
    ['rien', '<!DOCTYPE html><!-- bonjour --><p>saved from url=(0014)about:internet</p>', null],
  ])('%s', (_, text, url) => {
    expect(savedAddress(bytes(text))).toBe(url);
  });

  it('se lit aussi en UTF-16', () => {
    expect(savedAddress(utf16(`<!DOCTYPE html>${numbered(FICHE)}`))).toBe(FICHE);
  });

  it('ne se cherche pas au-delà du haut du fichier', () => {
    expect(savedAddress(bytes(`<!DOCTYPE html><p>${'a'.repeat(70_000)}</p>${numbered(FICHE)}`))).toBeNull();
  });
});

describe('ce qui est une page enregistrée', () => {
  it.each(['<!DOCTYPE html><p>a', '  \n<!-- x --><html>', '\uFEFF<!doctype HTML>', '<?xml version="1.0"?><!DOCTYPE html><html>', '<sl6-root></sl6-root>', '<title>a</title>', '<main>a</main>'])('%j en est une', (text) => {
    expect(whyNotAPage(bytes(text))).toBeNull();
  });

  it.each([
    ['', 'vide'],
    ['bonjour <div>', 'aucun contenu HTML'],
    ['{"html":"<div>"}', 'aucun contenu HTML'],
    ['<?xml version="1.0"?><svg></svg>', 'aucun contenu HTML'],
    ['%PDF-1.7\n<html>', 'aucun contenu HTML'],
    ['\u0089PNG\u0000<html>', 'binaire'],
    ['From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n<html>', 'MHTML'],
  ])('%j n’en est pas une', (text, why) => {
    expect(whyNotAPage(bytes(text))).toContain(why);
  });

  it('peut être écrite en UTF-16', () => {
    expect(whyNotAPage(utf16('<!DOCTYPE html><p>a'))).toBeNull();
  });
});

describe('une adresse du site', () => {
  it.each([
    [FICHE, FICHE],
    ['https://MonCompteFormation.gouv.fr', 'https://moncompteformation.gouv.fr/'],
    ['https://www.moncompteformation.gouv.fr:443/', 'https://www.moncompteformation.gouv.fr/'],
    [' https://www.moncompteformation.gouv.fr/a b?q="x"#/y z#w ', 'https://www.moncompteformation.gouv.fr/a%20b?q=%22x%22#/y%20z#w'],
  ])('%s', (text, value) => {
    expect(siteAddress(text)).toEqual({ ok: true, value });
  });

  it.each([
    'pas une adresse', '', 'www.moncompteformation.gouv.fr', 'http://www.moncompteformation.gouv.fr/', 'https://www.moncompteformation.gouv.fr.exemple.test/',
    'https://exemple.test/www.moncompteformation.gouv.fr', 'https://a@www.moncompteformation.gouv.fr/', 'https://:b@www.moncompteformation.gouv.fr/', 'https://www.moncompteformation.gouv.fr:8443/',
    'https://www.moncompteformation.gouv.fr@exemple.test/', 'https://www.mоncompteformation.gouv.fr/', 'https://of.moncompteformation.gouv.fr/', 'https://www.moncompteformation.gouv.fr./',
    'file:///page.html', 'javascript:alert(1)', 'about:blank', 'https://app.franceconnect.gouv.fr/',
  ])('« %s » n’en est pas une', (text) => {
    const outcome = siteAddress(text);
    expect(outcome.ok).toBe(false);
    expect(!outcome.ok && outcome.reason.includes('\n')).toBe(false);
  });
});

describe('le jeu de caractères', () => {
  it.each([
    ['déclaré par la page', bytes('<meta charset="iso-8859-1"><p>é'), 'text/html'],
    ['absent, UTF-8 valable', bytes('<p>é'), 'text/html; charset=utf-8'],
    ['absent, autre', new Uint8Array([0x3c, 0x70, 0x3e, 0xe9]), 'text/html'],
    ['marqué par ses premiers octets', utf16('<p>é'), 'text/html'],
  ])('%s', (_, page, type) => {
    expect(contentTypeOf(page)).toBe(type);
  });
});
