/**
 * The journey again, in the Firefox that people have, with its real sidebar. Playwright does not drive that Firefox, hence
 * this small runner: one list of tests, in order, in one browser; what fails is told whole, and does not stop the others.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuild } from '../../scripts/lib/ensure-build';
import { ROOT, outputOf } from '../../scripts/lib/root';
import { geckoIdOf } from '../../scripts/lib/sizes';
import { type NetworkSeen, READ_NETWORK, TRIED, watchNetwork } from '../harness/firefox-network';
import { type Firefox, type Test, check, goTo, sidebarSays, visitAlone } from '../harness/firefox-gestes';
import { launchFirefox } from '../harness/firefox';
import { ELSEWHERE } from '../harness/panel';
import { addressOf, urlOf } from '../harness/stops';
import { waitFor } from '../harness/wait';
import { startSite } from '../site/server';
import { BULLE } from './firefox-bulle';
import { PAGES } from './firefox-pages';
import { PANNEAU } from './firefox-panneau';
import { REMINDERS } from './firefox-rappels';
import { STOPS } from '../site/stops';
import { isComplete } from './complet';

const REPORT = join(ROOT, 'reports', 'firefox.json');
const HINT = "document.querySelectorAll('sl6-root ~ compagnon-dife').length";

/** The text of the step comes from a file of its own: it must be there as soon as the step is named. */
const TOLD = "document.querySelectorAll('.acte').length > 0 && document.querySelector('.refus') === null";

const BUTTON: Test = {
  title: 'le bouton de la barre ouvre le vrai panneau latéral, et le referme',
  async run(firefox) {
    await firefox.closeSidebar();
    check(!(await firefox.isSidebarOpen()), 'le panneau devrait être fermé');
    await firefox.pressToolbarButton();
    await waitFor(firefox.isSidebarOpen, { what: 'the sidebar to open' });
    await firefox.pressToolbarButton();
    await waitFor(async () => !(await firefox.isSidebarOpen()), { what: 'the sidebar to close' });
    await firefox.openSidebar();
    await sidebarSays(firefox, 'hors-site');
  },
};

/** Both browsers share the journey at each push: the stops that Chromium leaves are walked here. Each walks all of them with `npm run test:complet`. */
const JOURNEY: readonly Test[] = STOPS.filter((_, at) => isComplete || at % 2 === 1).map((stop) => ({
  title: `${stop.generation} · ${stop.titre} → ${stop.state}`,
  async run(firefox) {
    await goTo(firefox, stop);
    await sidebarSays(firefox, stop.state);
    check(await firefox.readSidebar(TOLD), 'le texte de l’étape n’est pas arrivé');
    const hints = await firefox.evaluate<number>(HINT);
    check(hints === 0, 'une bulle à côté du guide ouvert');
    // Once logged in, the trainings met before are offered again.
    if (stop.state !== 'formation-indisponible' && stop.state !== 'compte-elu-visible') return;
    await visitAlone(firefox, stop);
    await waitFor(async () => (await firefox.evaluate(HINT)) === 1, { what: 'the hint' });
  },
}));

const FOCUS: Test = {
  title: 'la bulle ne prend pas le curseur à la personne qui écrit',
  async run(firefox) {
    const [here, elsewhere] = ['formation-indisponible', 'connexion'].map((state) => STOPS.find((stop) => stop.state === state));
    if (!here || !elsewhere) throw new Error('the journey lacks a stop');
    await goTo(firefox, elsewhere);
    await sidebarSays(firefox, 'connexion');
    await firefox.closeSidebar();
    await firefox.evaluate(`(() => {
      const field = Object.assign(document.createElement('input'), { id: 'champ' });
      document.body.prepend(field);
      field.focus();
      globalThis.departs = 0;
      field.addEventListener('blur', () => { globalThis.departs += 1; });
      location.hash = ${JSON.stringify(new URL(urlOf(here)).hash)};
    })()`);
    await waitFor(async () => (await firefox.evaluate(HINT)) === 1, { what: 'the hint' });
    check((await firefox.evaluate("document.activeElement.id + ' ' + globalThis.departs")) === 'champ 0', 'le curseur est parti du champ');
  },
};

/** What the mask shows of the page, and whether it hides the rest. */
const MASQUE = `({
  cache: getComputedStyle(document.body).webkitTextFillColor === 'rgba(0, 0, 0, 0)',
  lisible: [...(CSS.highlights.get('compagnon-dife-lisible') ?? [])].map((range) => range.startContainer.data.slice(range.startOffset, range.endOffset)).join('|'),
})`;
type Masque = { readonly cache: boolean, readonly lisible: string };
const INTERRUPTEUR = "document.querySelector('#accompagne-titre')";

const ACCOMPAGNE: Test = {
  title: 'accompagné(e) : la page se cache dès son ouverture, les boutons restent lisibles et numérotés, puis elle revient',
  async run(firefox) {
    const stop = STOPS.find(({ id, generation }) => id === 'financement' && generation === 'dsfr');
    if (!stop) throw new Error('the journey lacks a stop');
    await goTo(firefox, stop);
    await sidebarSays(firefox, stop.state);
    await waitFor(() => firefox.readSidebar(`${INTERRUPTEUR} !== null`), { what: 'the switch' });
    await firefox.readSidebar(`(${INTERRUPTEUR}.click(), true)`);
    await waitFor(async () => (await firefox.evaluate<Masque>(MASQUE)).lisible.includes('Confirmer mon inscription'), { what: 'the mask, on a page already open' });
    await firefox.goto(ELSEWHERE);
    await firefox.goto(addressOf(stop));
    await waitFor(async () => (await firefox.evaluate<Masque>(MASQUE)).lisible.includes('Confirmer mon inscription'), { what: 'the mask, on a page that opens' });
    const { cache, lisible } = await firefox.evaluate<Masque>(MASQUE);
    check(cache && !/dupont|isabelle|99000/iu.test(lisible), `le masque laisse voir : ${lisible}`);
    await waitFor(() => firefox.readSidebar("[...document.querySelectorAll('.reperes li')].some((item) => item.textContent.includes('Confirmer mon inscription'))"), { what: 'the numbers in the panel' });
    await firefox.readSidebar(`(${INTERRUPTEUR}.click(), true)`);
    await waitFor(async () => !(await firefox.evaluate<Masque>(MASQUE)).cache, { what: 'the page to come back' });
  },
};

const NETWORK: Test = {
  title: 'sur tous ces essais, l’extension n’a fait aucune requête',
  async run(firefox) {
    const { total, ours } = await firefox.chrome<NetworkSeen>(READ_NETWORK);
    check(total > STOPS.length, `${total} requêtes vues : le témoin ne voit rien`);
    check(ours.length === 1 && ours[0] === TRIED, `vu : ${ours.join(', ') || 'rien, pas même l’essai du témoin'}`);
    console.log(`Réseau, Firefox : ${total} requêtes vues, 0 de l’extension`);
  },
};

async function runAll(firefox: Firefox): Promise<{ passed: number, failed: string[] }> {
  let passed = 0;
  const failed: string[] = [];
  for (const { title, run } of [BUTTON, ...JOURNEY, FOCUS, ...BULLE, ...PANNEAU, ...PAGES, REMINDERS, ACCOMPAGNE, NETWORK]) {
    try {
      await run(firefox);
      passed += 1;
      console.log(`  ✓ ${title}`);
    } catch (error) {
      failed.push(`${title}\n    ${error instanceof Error ? error.message : String(error)}`);
      console.log(`  ✗ ${failed.at(-1)}`);
    }
  }
  return { passed, failed };
}

/** @returns from now on, its requests are counted */
async function watched(firefox: Firefox, extensionId: string): Promise<Firefox> {
  await firefox.chrome(watchNetwork(extensionId));
  return firefox;
}

async function main(): Promise<void> {
  await ensureBuild(['firefox']);
  const extension = outputOf('firefox');
  const site = await startSite();
  try {
    const extensionId = geckoIdOf(extension);
    const firefox = await launchFirefox({ extension, extensionId, sitePort: site.port });
    const { passed, failed } = await watched(firefox, extensionId).then(runAll).finally(firefox.close);
    mkdirSync(join(ROOT, 'reports'), { recursive: true });
    writeFileSync(REPORT, JSON.stringify({ passed, failed }, null, 2));
    console.log(`Firefox : ${passed} réussis, ${failed.length} en échec`);
    if (failed.length > 0) process.exitCode = 1;
  } finally {
    await site.close();
  }
}

main().catch((error) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
