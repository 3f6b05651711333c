import { describe, expect, it } from 'vitest';
import { calledHost } from './log-server';
import { parseNetworkLog } from './network-log';
import { unexplained } from './verdict';

const SITE = 'https://www.moncompteformation.gouv.fr';

/** A first TLS message as short as the RFC allows, with one extension: the server's name. */
function clientHello(name: string): Buffer {
  const host = Buffer.from(name, 'latin1');
  const sni = Buffer.concat([Buffer.from([0, 0]), u16(host.length + 5), u16(host.length + 3), Buffer.from([0]), u16(host.length), host]);
  const body = Buffer.concat([Buffer.alloc(34), Buffer.from([0]), u16(2), Buffer.from([0x13, 0x01]), Buffer.from([1, 0]), u16(sni.length), sni]);
  return Buffer.concat([Buffer.from([0x16, 3, 1]), u16(body.length + 4), Buffer.from([1, 0]), u16(body.length), body]);
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 255]);
}

describe('le serveur qui prend note des appels', () => {
  it.each([
    ['un appel chiffré', clientHello('mouchard.test'), /^mouchard\.test$/u],
    ['un appel en clair', Buffer.from('GET / HTTP/1.1\r\nHost: clair.test\r\n\r\n'), /^clair\.test$/u],
    ['autre chose', Buffer.from('bonjour'), /^inconnu \(bonjour\)$/u],
    ['un message coupé', clientHello('mouchard.test').subarray(0, 60), /^inconnu/u],
  ])('nomme %s', (_, head, host) => {
    expect(calledHost(head)).toMatch(host);
  });
});

describe('le journal de réseau de Chromium', () => {
  const constants = '{"constants":{"logEventTypes":{"URL_REQUEST_START_JOB":7}},\n"events": [\n';
  const event = '{"type":7,"params":{"url":"https://a.test/","initiator":"chrome-extension://abc"}}';

  it('se lit entier', () => {
    expect(parseNetworkLog(`${constants}${event},\n{"type":8}],\n"polledData":{}}`)).toEqual([{ url: 'https://a.test/', initiator: 'chrome-extension://abc' }]);
  });

  it('se lit même coupé au milieu d’une ligne', () => {
    expect(parseNetworkLog(`${constants}${event},\n{"type":7,"par`)).toEqual([{ url: 'https://a.test/', initiator: 'chrome-extension://abc' }]);
  });
});

describe('ce que rien n’explique', () => {
  it.each([
    ['une requête de l’extension, même vers le site', `${SITE}/x`, 'chrome-extension://abc'],
    ['une requête de l’extension vers Google', 'https://update.googleapis.com/', 'chrome-extension://abc'],
    ['une requête d’une page vers ailleurs', 'https://mouchard.test/', SITE],
    ['une requête d’une page vers Google', 'https://www.google.com/', SITE],
    ['une requête sans auteur vers ailleurs', 'https://mouchard.test/', 'not an origin'],
    ['un nom qui ressemble à Google', 'https://evilgoogle.com/', 'not an origin'],
  ])('%s', (_, url, initiator) => {
    expect(unexplained([{ url, initiator }], ['www.moncompteformation.gouv.fr'])).toEqual([`${initiator} → ${url}`]);
  });

  it.each([
    ['le site qui s’ouvre', `${SITE}/`, 'not an origin'],
    ['le site qui s’appelle lui-même', `${SITE}/x`, SITE],
    ['Chromium qui cherche ses mises à jour', 'https://update.googleapis.com/', 'not an origin'],
    ['une image dans la page', 'data:image/png,', SITE],
  ])('s’explique : %s', (_, url, initiator) => {
    expect(unexplained([{ url, initiator }], ['www.moncompteformation.gouv.fr'])).toEqual([]);
  });
});
