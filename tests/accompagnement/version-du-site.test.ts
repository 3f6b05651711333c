// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { versionDuSite } from '@/lib/accompagnement/version-du-site';
import { isVersion } from '@/lib/accompagnement/version-valide';
import { parsePage } from '../page/load-fixtures';

describe('la version écrite par le site', () => {
  it.each([
    ['Portail: 19.3.1-rc8 - #28e8893d2 / Service: 19.3.0-rc3', '19.3.1-rc8'],
    ['Portail: 20.0.0', '20.0.0'],
    ['Portail: 19.3', null],
    ['Portail: 19.3.1-dupont', null],
    ['Portail: 19.3.1.4', null],
    ['Portail: dupont 19.3.1', null],
    ['Portail: 1234567890123', null],
    ['Version 19.3.1', null],
  ])('« %s »', (titre, attendue) => {
    expect(versionDuSite(parsePage(`<footer><p title="${titre}">Version</p></footer>`))).toBe(attendue);
  });

  it.each([['19.3.1-rc8', true], ['19.3.1', true], ['19.3.1 ', false], ['', false], [null, false], [{}, false], ['2 71 03', false]])('%o en est-elle une ?', (text, attendu) => {
    expect(isVersion(text)).toBe(attendu);
  });
});
