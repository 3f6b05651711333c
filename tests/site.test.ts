import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import type { TLSSocket } from 'node:tls';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PAGE_STATE_IDS } from '@/lib/page/types';
import { makeCertificate } from './site/certificate.mjs';
import { FORMATIONS, FORMATION_ELU, sheetHash } from './site/data.mjs';
import { react } from './site/gestures.mjs';
import { documentOf, viewOf } from './site/render.mjs';
import { SCREENS } from './site/screens/index.mjs';
import { chromiumFlags, startSite } from './site/server.mjs';
import { CHOICES, cookieFromSettings, defaultSettings, settingsFromCookie } from './site/settings.mjs';
import type { Settings } from './site/settings.mjs';
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
    ['un module de la réplique', '/__replique/site/screens/droits.mjs', WWW, 200, 'export function'],
    ['le serveur lui-même n’est pas servi', '/__replique/site/server.mjs', WWW, 404, ''],
    ['un fichier hors du dossier', '/__replique/site/../../package.json', WWW, 404, ''],
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

  test('présente un certificat pour chacun des hôtes, et n’en laisse rien sur le disque', async () => {
    const { names } = await get('/');
    for (const host of [WWW, 'moncompteformation.gouv.fr', 'app.franceconnect.gouv.fr', 'auth.franceconnect.gouv.fr']) expect(names).toContain(`DNS:${host}`);
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith('replique-') && existsSync(`${tmpdir()}/${name}/key.pem`))).toEqual([]);
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

describe('les pages', () => {
  const dsfr = documentOf(defaultSettings(), sheetHash(FORMATION_ELU));

  test('déconnectées : deux liens « S’identifier » et toutes les fenêtres fermées', () => {
    expect(dsfr.match(/class="connexion[^"]*"/gu)).toHaveLength(2);
    expect(dsfr.match(/<dialog/gu)?.length).toBe(CHOICES.dialogue.length - 1);
    expect(dsfr).not.toMatch(/<dialog[^>]* open/u);
  });

  test('une fenêtre réglée ouverte, et elle seule, est ouverte', () => {
    const page = documentOf({ ...defaultSettings(), session: 'connecte', dialogue: 'annulation' }, '#/droits');
    expect(page.match(/<dialog[^>]* open=""/gu)).toHaveLength(1);
    expect(page).toMatch(/<dialog[^>]*modal-annulation[^>]* open=""/u);
  });

  test('portent les attributs du cadre, et jamais le nom ni les couleurs de l’État', () => {
    expect(dsfr).toMatch(/<main _ngcontent-ng-c\d+="" role="main"/u);
    expect(dsfr).toContain('<!---->');
    expect(dsfr).not.toMatch(/marianne|république française|#000091|#e1000f|cocarde/iu);
  });

  test('un second dièse ne change pas de page', () => {
    const settings = defaultSettings();
    expect(viewOf(settings, '#/droits#footer').route).toEqual(viewOf(settings, '#/droits').route);
  });

  test('les nombres d’exemple ne peuvent être à personne', () => {
    for (const { id, prix } of FORMATIONS) {
      expect(luhn(id.slice(0, 14))).toBe(false);
      expect(prix).toContain('\u00A0€');
    }
    expect(FORMATION_ELU).toMatchObject({ prix: '150,00\u00A0€', debut: '21/02/2027', fin: '22/02/2027' });
  });

  test.each([
    ['dsfr', 'lien-sans-connexion', ['Cette formation est indisponible']],
    ['materiel', 'lien-sans-connexion', ['Cette formation est indisponible']],
    ['dsfr', 'autre-formation-sans-connexion', ['Proposée par', 'Prix de la formation (Frais d’examen inclus)', 'Aides au financement', 'Identifiez-vous afin de découvrir les aides auxquelles vous êtes éligible.', 'Dates de session', 'Demander un devis', 'Découvrir les étapes à suivre']],
    ['materiel', 'autre-formation-sans-connexion', ['Inscription à cette formation', 'Prix de la formation (frais d’examen non inclus)', 'Des organismes soutiennent cette formation. Pour en savoir plus, connectez-vous.', 'Me connecter', 'Créer mon dossier d’inscription']],
    ['materiel', 'connexion', ['Connexion avec FranceConnect', 'S’identifier avec FranceConnect', 'Connexion avec votre compte', 'Numéro de sécurité sociale', 'Mot de passe', 'Créez maintenant votre compte en 4 étapes.', 'Créer mon compte']],
    ['dsfr', 'connexion', ['S\'identifier', 'FranceConnect', 'Créer mon compte']],
    ['materiel', 'compte-elu-visible', ['Vos droits formation', 'Votre compte élu', 'MONTANT DISPONIBLE', '700,00\u00A0€', 'Chercher les formations liées à l’exercice de mon mandat', 'Chercher les formations pour me reconvertir', 'Vos droits en euros', 'Je donne mon avis']],
    ['dsfr', 'compte-elu-visible', ['Vos droits formation', 'Votre compte élu', '800,00\u00A0€']],
    ['dsfr', 'lien-ouvert', ['Créer mon dossier']],
    ['dsfr', 'financement', ['Je donne mon accord pour mobiliser les 150,00\u00A0€ de droits à la formation pour financer cette formation', 'Confirmer mon inscription', 'À valider', 'Du 21/02/2027 au 22/02/2027']],
    ['materiel', 'formulaire', ['Envoyer mon inscription', 'Catégorie socioprofessionnelle']],
    ['materiel', 'verification-identite', ['Vous n’avez pas la possibilité ou ne souhaitez pas vous identifier avec FranceConnect ?', 'Inscription sans FranceConnect']],
  ] as const)('%s · %s : les mots connus du site', (generation, id, words) => {
    const stop = ALL.find((one) => one.id === id && one.generation === generation);
    const text = mainOf(documentOf({ ...defaultSettings(), ...stop?.settings }, hashOf(stop?.url ?? ''))).replaceAll(/<[^>]*>/gu, ' ').replaceAll(/ +/gu, ' ');
    expect(words.filter((word) => !text.includes(word))).toEqual([]);
  });

  test('le compte élu manque quand il faut, et seulement alors', () => {
    const shown = CHOICES.eluPanel.filter((eluPanel) => mainOf(documentOf({ ...defaultSettings(), session: 'connecte', eluPanel }, '#/droits')).includes('Votre compte élu'));
    expect(shown).toEqual(['present', 'tardif']);
  });

  test('tous les écrans servent à une étape au moins', () => {
    const used = new Set(ALL.filter(({ url }) => url.includes('#')).map((stop) => viewOf({ ...defaultSettings(), ...stop.settings }, hashOf(stop.url)).route.screen));
    expect(Object.keys(SCREENS).filter((screen) => !used.has(screen as keyof typeof SCREENS))).toEqual([]);
  });

  test('chaque bouton a un effet', () => {
    const gestures = new Set(ALL.filter(({ url }) => url.includes('#')).flatMap((stop) => [...documentOf({ ...defaultSettings(), ...stop.settings }, hashOf(stop.url)).matchAll(/data-geste="([^"]+)"/gu)].map(([, gesture]) => gesture ?? '')));
    expect(gestures.size).toBeGreaterThan(20);
    for (const gesture of gestures) expect([gesture, Object.keys(react(gesture, defaultSettings(), { accord: true, hash: '#/' })).length]).not.toEqual([gesture, 0]);
  });
});

describe('le parcours de l’élu, bouton après bouton', () => {
  const financement = '#/dossiers/v2/99000000042/detail/financement';
  const lienOuvert = (generation: Settings['generation']) => hashOf(STOPS.find((stop) => stop.id === 'lien-ouvert' && stop.generation === generation)?.url ?? '');

  /** What the person opens by hand (link, mail), what changes meanwhile, the screen they find, the button they press. */
  const STEPS: readonly { readonly opens?: (generation: Settings['generation']) => string; readonly meanwhile?: Partial<Settings>; readonly finds: string; readonly presses?: string }[] = [
    { opens: () => sheetHash(FORMATION_ELU), finds: 'fiche-indisponible' },
    { opens: () => '#/compte-utilisateur/connexion', finds: 'connexion', presses: 'mot-de-passe' },
    { finds: 'droits' },
    { opens: () => sheetHash(FORMATION_ELU), finds: 'fiche', presses: 'creer-dossier' },
    { meanwhile: { dialogue: 'fonction-publique' }, finds: 'fiche', presses: 'valider-information' },
    { meanwhile: { dialogue: 'aucun' }, finds: 'verification-identite', presses: 'prouver-identite' },
    { finds: 'lien-envoye' },
    { opens: lienOuvert, finds: 'creer-mon-dossier', presses: 'ouvrir-dossier' },
    { finds: 'dossier', presses: 'envoyer-inscription' },
    { opens: () => financement, meanwhile: { statut: 'a-valider' }, finds: 'dossier', presses: 'confirmer-inscription' },
    { finds: 'dossier' },
  ];

  test.each(GENERATIONS)('%s : de la connexion à « Validé »', (generation) => {
    const walk = { settings: { ...defaultSettings(), generation } as Settings, hash: '', finds: [] as string[], offered: [] as [string, boolean][] };
    for (const step of STEPS) {
      Object.assign(walk.settings, step.meanwhile);
      walk.hash = step.opens?.(generation) ?? walk.hash;
      walk.finds.push(viewOf(walk.settings, walk.hash).route.screen);
      if (step.presses === undefined) continue;
      const page = documentOf(walk.settings, walk.hash);
      const within = generation === 'materiel' ? page : mainAndOpenDialog(page);
      walk.offered.push([step.presses, within.includes(`data-geste="${step.presses}"`)]);
      const effect = react(step.presses, walk.settings, { accord: true, hash: walk.hash });
      Object.assign(walk.settings, effect.settings);
      walk.hash = effect.goto ?? walk.hash;
    }
    expect(walk.finds).toEqual(STEPS.map(({ finds }) => finds));
    expect(walk.offered).toEqual(STEPS.flatMap(({ presses }) => (presses === undefined ? [] : [[presses, true]])));
    expect(mainOf(documentOf(walk.settings, walk.hash))).toContain('Validé');
  });

  test('sans cocher l’accord, rien n’est confirmé', () => {
    expect(react('confirmer-inscription', { ...defaultSettings(), statut: 'a-valider' }, { accord: false, hash: '#/' })).toEqual({ reveal: 'accord-erreur' });
  });
});

function mainAndOpenDialog(markup: string): string {
  return mainOf(markup) + (/<dialog[^>]* open="".*?<\/dialog>/su.exec(markup)?.[0] ?? '');
}

/** Whether a SIRET's check digit is right. */
function luhn(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
