/** The extension's own pages, in Firefox: practice with the keyboard alone, an association's file, the helper's sheet. */
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root';
import { type Test, check, withOwnPage } from '../harness/firefox-gestes';
import { waitFor } from '../harness/wait';

const TAB = '\uE004';
const ENTER = '\uE007';

/** The control that has the focus, in the page or in the screen's frame. */
const FOCUSED = `((one) => one === null || one === one.ownerDocument.body ? '' : one.textContent.trim())(document.activeElement?.localName === 'iframe' ? document.activeElement.contentDocument.activeElement : document.activeElement)`;
const STATE = "document.querySelector('main[data-page-state]')?.dataset.pageState ?? ''";
const SCREEN = "document.querySelector('iframe.plateau').contentDocument";

const SCREENS: readonly (readonly [pressed: string, then: string])[] = [["S'identifier", 'connexion'], ['S’identifier avec FranceConnect+', 'compte-elu-visible'], ['Chercher les formations liées à l’exercice de mon mandat', 'recherche'], ['Rechercher', 'resultats']];

const ENTRAINEMENT: Test = {
  title: 'la page d’entraînement se joue au clavier, avec sa bulle et ses couleurs',
  async run(firefox) {
    await withOwnPage(firefox, 'entrainement.html', async (say, context) => {
      const state = (wanted: string) => waitFor(async () => (await say(STATE)) === wanted, { what: `the practice to say ${wanted}` });
      await firefox.send('browsingContext.activate', { context });
      await state('formation-indisponible');
      await waitFor(() => say(`${SCREEN}.querySelector('compagnon-dife') !== null`), { what: 'the note' });
      check(await say(`${SCREEN}.adoptedStyleSheets.length === 1 && getComputedStyle(${SCREEN}.body).fontFamily !== getComputedStyle(document.createElement('body')).fontFamily`), 'l’écran n’est pas habillé');
      for (const [label, then] of SCREENS) {
        for (let tabs = 0; (await say(FOCUSED)) !== label; tabs += 1) {
          check(tabs < 80, `« ${label} » n’est pas atteint au clavier`);
          await firefox.press(TAB, context);
        }
        await firefox.press(ENTER, context);
        await state(then);
      }
    });
  },
};

const PROFIL: Test = {
  title: 'les réglages prennent le fichier d’une association, après l’avoir montré',
  async run(firefox) {
    await withOwnPage(firefox, 'options.html', async (say, context) => {
      const input = '[aria-labelledby=association-titre] input[type=file]';
      await waitFor(() => say(`document.querySelector('${input}') !== null`), { what: 'the file field' });
      await firefox.send('input.setFiles', { context, element: { sharedId: await firefox.elementOf(input, context) }, files: [join(ROOT, 'docs/exemples/profil-association.json')] });
      await waitFor(() => say("document.querySelector('.apercu')?.textContent.includes('Cette session ne peut pas être affichée') === true"), { what: 'the file to be shown' });
      await say("[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Utiliser ce fichier').click()");
      await waitFor(() => firefox.readSidebar("document.querySelector('.mon-association')?.textContent.includes('AM Exemple') === true"), { what: 'the sidebar to name the association' });
      await say('browser.storage.local.clear()');
    });
  },
};

const FICHE: Test = {
  title: 'la fiche de l’accompagnant s’ouvre à l’étape demandée',
  async run(firefox) {
    await withOwnPage(firefox, 'fiche-accompagnant.html?etape=formation-indisponible-deconnecte', async (say) => {
      await waitFor(() => say("document.querySelectorAll('.une-etape').length === 1"), { what: 'the sheet' });
      check(await say("document.querySelector('#formation-indisponible-deconnecte').textContent.includes('À dire') && document.body.textContent.includes('Ne demandez jamais')"), 'la fiche ne dit pas ce qu’il faut dire');
    });
  },
};

export const PAGES: readonly Test[] = [ENTRAINEMENT, PROFIL, FICHE];
