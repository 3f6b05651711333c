import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { PAGE_STATE_IDS } from '@/lib/page/types';
import { makeCertificate } from './site/certificate.mjs';
import { documentOf } from './site/render.mjs';
import { chromiumFlags, startSite } from './site/server.mjs';
import { cookieFromSettings, defaultSettings, settingsFromCookie } from '../lib/entrainement/settings.mjs';
import { SLUGS } from './site/shells/public.mjs';
import { BANNER } from './site/shells/around.mjs';
import { MORE_STOPS, STOPS, controlPath } from './site/stops.mjs';

const WWW = 'www.moncompteformation.gouv.fr';
const ALL = [...STOPS, ...MORE_STOPS];
const GENERATIONS = ['dsfr', 'materiel'] as const;

interface Answer {
  readonly status: number;
  readonly body: string;
  readonly location: string;
  readonly cookie: string;
  readonly names: string;
}

const running: { site?: Awaited<ReturnType<typeof startSite>> } = {};
beforeAll(async () => {
  running.site = await startSite();
});
afterAll(() => running.site?.close());

function get(path: string, host = WWW, cookie = ''): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: running.site?.port, path, servername: WWW, rejectUnauthorized: false, headers: { host, cookie } };
    const sent = request(options, (response) => {
      const names = (response.socket as TLSSocket).getPeerCertificate().subjectaltname ?? '';
      let body = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body, location: response.headers.location ?? '', cookie: (response.headers['set-cookie'] ?? []).join(), names }));
    });
    sent.on('error', reject).end();
  });
}

function hashOf(url: string): string {
  return url.slice(url.indexOf('#'));
}

function mainOf(markup: string): string {
  return /<main[^>]*>(.*)<\/main>/su.exec(markup)?.[1] ?? '';
}

describe('le serveur', () => {
  test.each([
    ['la page d’accueil publique', '/', WWW, 200, 'Se former'],
    ['l’application', '/espace-prive/html/', WWW, 200, '<sl6-root></sl6-root>'],
    ['le site sans www', '/espace-prive/html/', 'moncompteformation.gouv.fr', 200, '<sl6-root>'],
    ['un hôte avec son port', '/espace-prive/html/', `${WWW}:8443`, 200, '<sl6-root>'],
    ['une page publique absente', '/espace-public/rien', WWW, 404, 'Page non trouvée'],
    ['un article par son numéro', '/espace-public/node/93', WWW, 200, 'créer de compte'],
    ['un module de la réplique', '/__replique/lib/entrainement/screens/droits.mjs', WWW, 200, 'export function'],
    ['le serveur lui-même n’est pas servi', '/__replique/tests/site/server.mjs', WWW, 404, ''],
    ['un fichier hors du dossier', '/__replique/tests/site/../../package.json', WWW, 404, ''],
    ['FranceConnect', '/api/v1/authorize', 'app.franceconnect.gouv.fr', 200, 'Continuer'],
    ['FranceConnect+', '/api/v2/authorize', 'auth.franceconnect.gouv.fr', 200, 'Continuer'],
    ['le portail des organismes', '/', 'of.moncompteformation.gouv.fr', 404, ''],
    ['un hôte qui ressemble', '/', 'www.moncompteformation.gouv.fr.exemple.invalid', 404, ''],
    ['la machine elle-même', '/', '127.0.0.1', 404, ''],
  ])('répond : %s', async (_, path, host, status, text) => {
    const answer = await get(path, host);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
  });

  test('note chaque requête, quel que soit son hôte', async () => {
    await get('/mouchard?x=1', 'ailleurs.exemple.invalid');
    expect(running.site?.log.at(-1)).toEqual({ method: 'GET', host: 'ailleurs.exemple.invalid', url: '/mouchard?x=1' });
  });

  test('présente un certificat pour chacun des hôtes', async () => {
    const { names } = await get('/');
    for (const host of [WWW, 'moncompteformation.gouv.fr', 'app.franceconnect.gouv.fr', 'auth.franceconnect.gouv.fr']) expect(names).toContain(`DNS:${host}`);
  });

  test('ne laisse rien du certificat sur le disque, même quand il échoue', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'essai-certificat-'));
    vi.stubEnv('TMPDIR', folder);
    await makeCertificate();
    await expect(makeCertificate('false')).rejects.toThrow('openssl');
    expect(readdirSync(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
    vi.unstubAllEnvs();
  });

  test('sans openssl, dit quoi installer', async () => {
    await expect(makeCertificate('openssl-qui-n-existe-pas')).rejects.toThrow('apt-get install -y openssl');
  });

  test('donne à Chromium des options qui ne laissent rien sortir', () => {
    expect(chromiumFlags(1234).join(' ')).toMatch(/MAP www\.moncompteformation\.gouv\.fr:443 127\.0\.0\.1:1234.*MAP \* ~NOTFOUND/u);
  });

  test('sert toutes les pages publiques, bandeau compris', async () => {
    const answers = await Promise.all(SLUGS.map((slug) => get(`/espace-public/${slug}`)));
    expect(answers.map(({ status }) => status)).toEqual(SLUGS.map(() => 200));
    for (const { body } of answers) expect(body).toContain(BANNER);
  });
});

describe('les réglages', () => {
  test('mènent à l’adresse demandée et tiennent dans un cookie', async () => {
    const answer = await get(`/__replique/reglages?generation=materiel&statut=a-valider&delai=20&vers=${encodeURIComponent('/espace-prive/html/#/dossiers')}`);
    expect(answer).toMatchObject({ status: 302, location: '/espace-prive/html/#/dossiers' });
    expect(settingsFromCookie(answer.cookie.split(';', 1)[0] ?? '')).toEqual({ ...defaultSettings(), generation: 'materiel', statut: 'a-valider', delai: 20 });
  });

  test('s’ajoutent aux précédents, ou les remettent à zéro', async () => {
    const before = cookieFromSettings({ ...defaultSettings(), session: 'connecte' }).split(';', 1)[0] ?? '';
    const added = await get('/__replique/reglages?statut=valide', WWW, before);
    const reset = await get('/__replique/reglages?remise=1&statut=valide', WWW, before);
    expect(settingsFromCookie(added.cookie)).toMatchObject({ session: 'connecte', statut: 'valide' });
    expect(settingsFromCookie(reset.cookie)).toMatchObject({ session: 'deconnecte', statut: 'valide' });
  });

  test.each([['statut=inventé'], ['couleur=bleu'], ['delai=-3'], ['vers=https%3A%2F%2Fexemple.invalid'], ['vers=%2F%2Fexemple.invalid'], ['__proto__=x']])('refusent %s', async (query) => {
    expect((await get(`/__replique/reglages?${query}`)).status).toBe(400);
  });

  test('se lisent aussi sur l’adresse de l’application, qui redevient celle du site', async () => {
    const answer = await get('/espace-prive/html/?generation=materiel&utm_source=lettre');
    expect(answer).toMatchObject({ status: 302, location: '/espace-prive/html/' });
    expect(settingsFromCookie(answer.cookie).generation).toBe('materiel');
  });

  test('un cookie abîmé laisse les réglages par défaut', () => {
    expect(settingsFromCookie('replique=generation%3Drose%26toString%3Dx; autre=1')).toEqual(defaultSettings());
  });

  test.each([['maintenance', 503, 'n’est pas disponible pour le moment'], ['saturation', 503, 'très nombreux'], ['interstitiel', 200, '_Incapsula_Resource']])('panne « %s » : une page sans la racine du site', async (panne, status, text) => {
    const { cookie } = await get(`/__replique/reglages?panne=${panne}`);
    const answer = await get('/espace-prive/html/', WWW, cookie.split(';', 1)[0]);
    expect(answer.status).toBe(status);
    expect(answer.body).toContain(text);
    expect(answer.body).not.toContain('sl6-root');
  });

  test('le retour d’identité ouvre la session et revient où il faut', async () => {
    const page = await get(`/api/v1/authorize?niveau=simple&state=${encodeURIComponent('/espace-prive/html/#/droits')}`, 'app.franceconnect.gouv.fr');
    const back = /href="https:\/\/www\.moncompteformation\.gouv\.fr([^"]+)"/u.exec(page.body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const answer = await get(back);
    expect(answer.location).toBe('/espace-prive/html/#/droits');
    expect(settingsFromCookie(answer.cookie)).toMatchObject({ session: 'connecte', identite: 'simple' });
  });
});

describe('les étapes', () => {
  test('couvrent tous les états du produit, et chacune des deux générations', () => {
    for (const generation of GENERATIONS) {
      const own = ALL.filter((stop) => stop.generation === generation);
      expect(new Set(own.map(({ state }) => state))).toEqual(new Set([...PAGE_STATE_IDS, 'inconnu']));
      expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
    }
  });

  test.each(ALL.map((stop) => [stop.generation, stop.id, stop] as const))('%s · %s : ses réglages ne doivent rien à l’étape d’avant', async (_generation, _id, stop) => {
    const before = cookieFromSettings({ ...defaultSettings(), session: 'connecte', panne: 'technique', statut: 'valide', dialogue: 'favori', voisin: 'present' }).split(';', 1)[0];
    expect(settingsFromCookie((await get(controlPath(stop), WWW, before)).cookie)).toEqual(settingsFromCookie((await get(controlPath(stop))).cookie));
  });

  test.each(ALL.map((stop) => [stop.generation, stop.id, stop] as const))('%s · %s : la page existe et n’est pas vide', async (_generation, _id, stop) => {
    const control = await get(controlPath(stop));
    expect(control).toMatchObject({ status: 302, location: stop.url });
    if (!stop.url.startsWith('/espace-prive/html/#')) return;
    const settings = settingsFromCookie(control.cookie);
    const page = documentOf(settings, hashOf(stop.url));
    expect(mainOf(page).replaceAll(/<[^>]+>/gu, '').trim().length).toBeGreaterThan(20);
    expect(page).toContain(BANNER);
    expect(page).not.toMatch(/undefined|\[object|\bnull\b|NaN/u);
  });

  test.each(STOPS.filter(({ url }) => url.includes('#')).map((stop) => [stop.generation, stop.id, stop] as const))('%s · %s : un squelette d’abord', (_generation, _id, stop) => {
    const page = documentOf({ ...defaultSettings(), ...stop.settings }, hashOf(stop.url), 'squelette');
    expect(mainOf(page)).toMatch(/mcf-dsfr-skeleton-text|mat-spinner/u);
  });
});
