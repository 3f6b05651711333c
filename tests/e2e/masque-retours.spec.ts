/** The mask, in a browser that keeps the pages it leaves, as a person's does. */
import { inflateSync } from 'node:zlib';
import type { BrowserContext, Page } from '@playwright/test';
import { outputOf } from '@/scripts/lib/root';
import { launchChromium, type Harness } from '@/tests/harness/chromium';
import { captureFrames } from '@/tests/harness/frames';
import { countMagenta, decodePng } from '@/tests/harness/png';
import { addressOf } from '@/tests/harness/stops';
import { waitFor } from '@/tests/harness/wait';
import { setAccompagnement } from '@/tests/masque/accompagne';
import { startSite } from '@/tests/site/server';
import { MORE_STOPS } from '@/tests/site/stops';
import { expect, test } from '@playwright/test';
import { isComplete } from './complet';

const SITE = 'https://www.moncompteformation.gouv.fr';
const PROFIL = MORE_STOPS.find(({ id, generation }) => id === 'profil' && generation === 'dsfr');
const OFF = { actif: false, montants: 'visibles' } as const;
const ON = { actif: true, montants: 'visibles' } as const;

let site: Awaited<ReturnType<typeof startSite>>;
let harness: Harness;

test.beforeAll(async () => {
  site = await startSite();
  harness = await launchChromium({ extension: outputOf('chrome'), sitePort: site.port, retours: true });
});

test.afterAll(async () => {
  await harness.close();
  await site.close();
});

test.afterEach(async () => {
  await setAccompagnement(harness.worker, OFF);
  for (const page of harness.context.pages().slice(1)) await page.close();
});

/** Letters of magenta, twenty times the size of what smooth edges could give. */
const CLAIRE = '<!doctype html><meta charset="utf-8"><title>ISABELLE DUPONT</title><body style="background:#fff"><p style="color:#f0f;font-size:60px">ISABELLE DUPONT</p>';

/** Pages of the site that the replica does not have. */
async function serve(context: BrowserContext, path: string, body: string, contentType = 'text/html; charset=utf-8', headers: Record<string, string> = {}): Promise<string> {
  await context.route(`${SITE}${path}`, (route) => route.fulfill({ headers: { ...headers, 'content-type': contentType }, body }));
  return `${SITE}${path}`;
}

/** Playwright loses sight of a page that comes back from the browser's memory: its own calls would wait for ever. */
async function evaluer<T>(page: Page, expression: string): Promise<T> {
  const cdp = await page.context().newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true, userGesture: true });
  await cdp.detach();
  return result.value as T;
}

async function magenta(page: Page): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  // A page that is being drawn may refuse its picture.
  const { data } = await waitFor(() => cdp.send('Page.captureScreenshot', { format: 'png' }).catch(() => null), { what: 'a picture of the page' });
  await cdp.detach();
  return countMagenta(decodePng(Buffer.from(data, 'base64')));
}

const hidden = (page: Page) => evaluer<boolean>(page, "getComputedStyle(document.body).webkitTextFillColor === 'rgba(0, 0, 0, 0)'");
const kept = (page: Page) => evaluer<boolean>(page, 'globalThis.revenue === true');
const go = (page: Page, steps: number) => evaluer<unknown>(page, `setTimeout(() => history.go(${steps}), 1), 1`);
const pause = (ms: number) => new Promise((resolve) => { setTimeout(resolve, ms); });

async function openAndWatch(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await evaluer(page, "addEventListener('pageshow', (event) => { if (event.persisted) globalThis.revenue = true; })");
  // The page's script comes when the page is at rest.
  await pause(700);
}

/** A page that forbids to listen to its end does sleep: its last picture may show for one frame, and no more. */
const DORT = { 'permissions-policy': 'unload=()' };

for (const [sens, dort] of [['retour', false], ['retour d’un autre site', false], ['avance', false], ['retour', true]] as const) {
  test(`une page laissée en clair, ${sens}${dort ? ', bien qu’elle dorme' : ''} : elle revient masquée`, async () => {
    const { context, worker } = harness;
    const page = await context.newPage();
    const claire = await serve(context, `/espace-prive/html/claire${dort}`, CLAIRE, 'text/html; charset=utf-8', dort ? DORT : {});
    const blanche = await serve(context, '/espace-prive/html/blanche', '<!doctype html><meta charset="utf-8"><title>Vos droits</title><p>Vos droits formation</p>');
    await context.route('https://autre.invalid/', (route) => route.fulfill({ contentType: 'text/html', body: '<p>Ailleurs' }));
    if (sens === 'avance') await openAndWatch(page, blanche);
    await openAndWatch(page, claire);
    expect(await magenta(page)).toBeGreaterThan(50);
    if (sens === 'avance') await go(page, -1);
    else await page.goto(sens === 'retour' ? blanche : 'https://autre.invalid/');
    await pause(500);
    await setAccompagnement(worker, ON);
    await pause(500);
    const film = await captureFrames(page);
    await go(page, sens === 'avance' ? 1 : -1);
    await pause(1500);
    const frames = await film.stop();
    expect(await kept(page)).toBe(dort);
    expect(await hidden(page)).toBe(true);
    expect(await evaluer(page, 'document.title')).toBe('Page masquée');
    expect(frames.filter((frame) => countMagenta(decodePng(frame)) > 6).length).toBeLessThanOrEqual(dort ? 1 : 0);
    // Off, it is given back.
    await setAccompagnement(worker, OFF);
    await waitFor(async () => (await magenta(page)) > 50, { what: 'the page to come back' });
  });
}

test('masquée, puis montrée, puis endormie, puis masquée : elle revient masquée ; sans masque, elle revient en clair', async () => {
  const { context, worker } = harness;
  const page = await context.newPage();
  const claire = await serve(context, '/espace-prive/html/dort', CLAIRE, 'text/html; charset=utf-8', DORT);
  await setAccompagnement(worker, ON);
  await openAndWatch(page, claire);
  await setAccompagnement(worker, OFF);
  await waitFor(async () => (await magenta(page)) > 50, { what: 'the page in clear' });
  for (const choix of [OFF, ON]) {
    await page.goto('about:blank');
    await setAccompagnement(worker, choix);
    const film = await captureFrames(page);
    await go(page, -1);
    await pause(1200);
    const frames = await film.stop();
    expect(await kept(page)).toBe(true);
    expect(await hidden(page)).toBe(choix.actif);
    expect((await magenta(page)) > 50).toBe(!choix.actif);
    if (choix.actif) expect(frames.filter((frame) => countMagenta(decodePng(frame)) > 6).length).toBeLessThanOrEqual(1);
  }
});

/** Every letter drawn in a PDF is drawn by Tj or TJ, between BT and ET. */
function textsOf(pdf: Buffer): number {
  let count = 0;
  for (let at = pdf.indexOf('stream'); at >= 0; at = pdf.indexOf('stream', at + 6)) {
    if (pdf.subarray(at - 3, at).toString() === 'end') continue;
    const start = at + (pdf[at + 6] === 13 ? 8 : 7);
    try {
      count += (inflateSync(pdf.subarray(start, pdf.indexOf('endstream', start)), { finishFlush: 2 }).toString('latin1').match(/\bT[jJ]\b/gu) ?? []).length;
    } catch {
      // An image, or what is not compressed.
    }
  }
  return count;
}

test('enregistrée au format PDF, la page masquée n’y laisse pas une lettre d’elle', async () => {
  const { context, worker } = harness;
  const page = await context.newPage();
  if (!PROFIL) throw new Error('the replica lacks a stop');
  await page.goto(addressOf(PROFIL));
  await expect(page.getByRole('heading', { name: 'Informations personnelles' })).toBeAttached();
  const bare = textsOf(await page.pdf());
  expect(bare).toBeGreaterThan(20);
  await setAccompagnement(worker, ON);
  await waitFor(() => hidden(page), { what: 'the mask' });
  await page.emulateMedia({ media: 'print' });
  expect(await page.evaluate(() => document.body.getClientRects().length)).toBe(0);
  // One sentence is ours: no more than on a page that has no text at all.
  const masked = textsOf(await page.pdf());
  const vide = await context.newPage();
  await vide.goto(await serve(context, '/espace-prive/html/vide', '<!doctype html><meta charset="utf-8"><title>x</title>'));
  await waitFor(() => hidden(vide), { what: 'the mask' });
  expect(masked).toBe(textsOf(await vide.pdf()));
  expect(masked).toBeGreaterThan(0);
});

const FICHIERS: Readonly<Record<string, string>> = {
  'fond par classe': '<style>.f{width:300px;height:80px;background:url(/photo.png)}</style><div class="f">',
  'fond d’un avant': '<style>.f::before{content:"";display:block;width:300px;height:80px;background:url(/photo.png)}</style><div class="f">',
  'image-set en ligne': '<div style=\'width:300px;height:80px;background-image:image-set("/photo.png" 1x)\'>',
  'contenu d’un élément': '<style>.f{content:url(/photo.png)}</style><div class="f">',
  'contenu d’un avant': '<style>.f::before{content:url(/photo.png)}</style><div class="f">',
  'puce de liste': '<style>.f{list-style-image:url(/photo.png);font-size:60px;margin-left:200px}</style><ul class="f"><li>Vos droits',
  'bordure': '<style>.f{width:200px;height:80px;border:40px solid;border-image:url(/photo.png) 30}</style><div class="f">',
  'srcset': '<img src="/logo.svg" srcset="/photo.png 1x" width="300" height="80">',
  'picture': '<picture><source srcset="/photo.png"><img src="/logo.svg" width="300" height="80"></picture>',
  'adresse qui finit par svg': '<img src="/photo.png?nom=x.svg" width="300" height="80">',
  'dièse qui finit par svg': '<img src="/photo.png#x.svg" width="300" height="80">',
  'autre site': '<img src="https://autre.invalid/photo.svg" width="300" height="80">',
  'avant qui a son encre': '<style>.f::before{content:"ISABELLE";color:#f0f;-webkit-text-fill-color:#f0f;font-size:60px}</style><div class="f">',
  'avant qui a son ombre': '<style>.f::before{content:"ISABELLE";text-shadow:0 0 1px #f0f;font-size:60px}</style><div class="f">',
  'avant découpé dans son fond': '<style>.f::before{content:"ISABELLE";background:linear-gradient(#f0f,#f0f);-webkit-background-clip:text;-webkit-text-fill-color:transparent;font-size:60px}</style><div class="f">',
  'première lettre': '<style>.f::first-letter{color:#f0f;font-size:90px}</style><p class="f">ISABELLE',
};

test('une image, par quelque propriété que ce soit, ne se voit pas', async () => {
  test.setTimeout(120_000);
  const { context, worker } = harness;
  const page = await context.newPage();
  const photo = '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="80"><rect width="300" height="80" fill="#f0f"/></svg>';
  await context.route(/photo\.(?:png|svg)/u, (route) => route.fulfill({ contentType: 'image/svg+xml', body: photo }));
  await context.route(/logo\.svg/u, (route) => route.fulfill({ contentType: 'image/svg+xml', body: photo.replace('#f0f', '#0a0') }));
  const claires: string[] = [];
  for (const [nom, body] of Object.entries(FICHIERS).filter((_, at) => isComplete || at % 2 === 0)) {
    const address = await serve(context, `/images/${encodeURIComponent(nom)}`, `<!doctype html><meta charset="utf-8"><title>x</title><body>${body}`);
    await setAccompagnement(worker, OFF);
    await page.goto(address);
    expect(await magenta(page), `${nom}, sans masque`).toBeGreaterThan(20);
    await setAccompagnement(worker, ON);
    await page.goto(address);
    await pause(200);
    if ((await magenta(page)) > 6) claires.push(nom);
  }
  expect(claires).toEqual([]);
});

test('un document blob:, une fenêtre vide remplie par le site, un dessin .svg : masqués', async () => {
  const { context, worker } = harness;
  const page = await context.newPage();
  const blanche = await serve(context, '/espace-prive/html/blanche', '<!doctype html><meta charset="utf-8"><p>Vos droits formation</p>');
  const dessin = await serve(context, '/dessin.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="200"><text y="80" font-size="60" fill="#f0f">ISABELLE DUPONT</text></svg>', 'image/svg+xml');
  await page.goto(dessin);
  expect(await magenta(page)).toBeGreaterThan(50);
  await setAccompagnement(worker, ON);
  await page.goto(dessin);
  expect.soft(await magenta(page), 'dessin').toBe(0);
  await page.goto(blanche);
  for (const how of ['blob', 'vide'] as const) {
    const opening = context.waitForEvent('page');
    await page.evaluate(([kind, html]) => {
      if (kind === 'blob') return void open(URL.createObjectURL(new Blob([html as string], { type: 'text/html' })));
      const fresh = open('about:blank');
      fresh?.document.write(html as string);
      fresh?.document.close();
    }, [how, CLAIRE] as const);
    const fresh = await opening;
    await pause(800);
    expect.soft(await magenta(fresh), how).toBeLessThan(7);
    await fresh.close();
  }
});

test('un onglet arrêté sur un message n’empêche ni d’allumer ni d’éteindre', async () => {
  const { context, worker } = harness;
  const stuck = await context.newPage();
  const claire = await serve(context, '/espace-prive/html/claire', CLAIRE);
  await stuck.goto(claire);
  // Nobody answers it before the end.
  const answered = new Promise<() => Promise<void>>((resolve) => stuck.once('dialog', (dialog) => resolve(() => dialog.accept())));
  void stuck.evaluate(() => setTimeout(() => alert('Bonjour'), 10)).catch(() => undefined);
  const answer = await answered;
  const page = await context.newPage();
  await page.goto(claire);
  await setAccompagnement(worker, ON);
  await waitFor(() => hidden(page), { what: 'the other tab to be masked' });
  await setAccompagnement(worker, OFF);
  await waitFor(async () => !(await hidden(page)), { what: 'the other tab in clear', ms: 15_000 });
  await answer();
  await waitFor(async () => !(await hidden(stuck)), { what: 'the stuck tab in clear', ms: 15_000 });
});
