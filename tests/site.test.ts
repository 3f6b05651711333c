import { X509Certificate } from 'node:crypto';
import { request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_STATE_IDS } from '@/lib/page/types';
import { makeCertificate } from './site/certificate';
import { REPLICA_HOSTS } from './site/hosts';
import { documentOf } from './site/render';
import { chromiumFlags, startSite } from './site/server';
import { cookieFromSettings, defaultSettings, settingsFromCookie } from '../lib/entrainement/settings';
import { SLUGS } from './site/shells/public';
import { BANNER } from './site/shells/around';
import { type Stop, MORE_STOPS, STOPS, controlPath } from './site/stops';

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

/** One idea, many stops: the name of each that fails, with what it says. */
async function faults(stops: readonly Stop[], judge: (stop: Stop) => Promise<void> | void): Promise<readonly string[]> {
  const told = await Promise.all(stops.map(async (stop) => {
    try {
      await judge(stop);
      return [];
    } catch (error) {
      return [`${stop.generation} · ${stop.id} : ${error instanceof Error ? error.message : String(error)}`];
    }
  }));
  return told.flat();
}

describe('le serveur', () => {
  test.each([
    ['la page d’accueil publique', '/', WWW, 200, 'Se former'],
    ['l’application', '/espace-prive/html/', WWW, 200, '<sl6-root></sl6-root>'],
    ['le site sans www', '/espace-prive/html/', 'moncompteformation.gouv.fr', 200, '<sl6-root>'],
    ['un hôte avec son port', '/espace-prive/html/', `${WWW}:8443`, 200, '<sl6-root>'],
    ['une page publique absente', '/espace-public/rien', WWW, 404, 'Page non trouvée'],
    ['un article par son numéro', '/espace-public/node/93', WWW, 200, 'créer de compte'],
    ['le programme de la page, écrans compris', '/__replique/app.js', WWW, 200, 'Vos droits formation'],
    ['son habillage', '/__replique/style.css', WWW, 200, '.replique-bandeau'],
    ['aucun autre fichier', '/__replique/tests/site/app.ts', WWW, 404, ''],
    ['un fichier hors du dossier', '/__replique/../package.json', WWW, 404, ''],
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
    expect(names.split(', ')).toEqual([...REPLICA_HOSTS, 'localhost'].map((host) => `DNS:${host}`).concat('IP Address:127.0.0.1'));
  });

  test('ce certificat vaut aujourd’hui, et pas dans un an', async () => {
    const { validFrom, validTo } = new X509Certificate((await makeCertificate()).cert);
    expect(Date.parse(validFrom)).toBeLessThan(Date.now());
    expect(Date.parse(validTo)).toBeGreaterThan(Date.now());
    expect(Date.parse(validTo)).toBeLessThan(Date.now() + 365 * 86_400_000);
  });

  test('le programme de la page se suffit : il n’importe plus rien', async () => {
    expect((await get('/__replique/app.js')).body).not.toMatch(/^\s*(?:import|export)\b/mu);
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

  test('les réglages d’une étape ne doivent rien à l’étape d’avant', async () => {
    const before = cookieFromSettings({ ...defaultSettings(), session: 'connecte', panne: 'technique', statut: 'valide', dialogue: 'favori', voisin: 'present' }).split(';', 1)[0];
    const settingsAfter = async (stop: Stop, cookie?: string) => settingsFromCookie((await get(controlPath(stop), WWW, cookie)).cookie);
    expect(await faults(ALL, async (stop) => expect(await settingsAfter(stop, before)).toEqual(await settingsAfter(stop)))).toEqual([]);
  });

  test('la page de chaque étape existe et n’est pas vide', async () => {
    const found = await faults(ALL, async (stop) => {
      const control = await get(controlPath(stop));
      expect(control).toMatchObject({ status: 302, location: stop.url });
      if (!stop.url.startsWith('/espace-prive/html/#')) return;
      const page = documentOf(settingsFromCookie(control.cookie), hashOf(stop.url));
      expect(mainOf(page).replaceAll(/<[^>]+>/gu, '').trim().length).toBeGreaterThan(20);
      expect(page).toContain(BANNER);
      expect(page).not.toMatch(/undefined|\[object|\bnull\b|NaN/u);
    });
    expect(found).toEqual([]);
  });

  test('un squelette vient d’abord, sur toutes les pages du parcours', async () => {
    const found = await faults(STOPS.filter(({ url }) => url.includes('#')), (stop) => {
      expect(mainOf(documentOf({ ...defaultSettings(), ...stop.settings }, hashOf(stop.url), 'squelette'))).toMatch(/mcf-dsfr-skeleton-text|mat-spinner/u);
    });
    expect(found).toEqual([]);
  });
});
