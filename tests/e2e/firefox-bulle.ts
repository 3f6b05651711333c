/** The note, the ring and the way back to a training, on the page itself, in Firefox. */
import { type Bulle, type Cadre, attendreBulle, cliquer, lireAnneau, lireBulle } from '../harness/firefox-bulle';
import { type Test, check, pressInSidebar, sidebarSays, stopOf, visit, visitAlone, withOwnPage } from '../harness/firefox-gestes';
import { addressOf } from '../harness/stops';
import { waitFor } from '../harness/wait';
import { jourSurSiConfirmeAujourdhui } from './jour-sur';
import { AT } from './firefox-rappels';

const says = (text: string): (bulle: Bulle | null) => boolean => (bulle) => bulle?.texte.includes(text) === true;

const SILENCE: Test = {
  title: '« Ne plus afficher ici » se tient, se défait d’un clic, et les réglages ramènent tout',
  async run(firefox) {
    await visitAlone(firefox, stopOf('compte-elu-absent'));
    await cliquer(firefox, 'Ne plus afficher ici');
    await attendreBulle(firefox, says('Revoir les messages'), 'la réponse');
    await cliquer(firefox, 'Continuer à l’afficher');
    await cliquer(firefox, 'Ne plus afficher ici');
    await attendreBulle(firefox, says('Revoir les messages'), 'la réponse');
    await visitAlone(firefox, stopOf('compte-elu-absent'));
    check((await lireBulle(firefox)) === null, 'la bulle revient malgré la personne');
    await withOwnPage(firefox, 'options.html', async (say, context) => {
      await firefox.send('browsingContext.activate', { context });
      const button = "[...document.querySelectorAll('button')].find((one) => one.textContent.trim() === 'Revoir les messages')";
      await waitFor(() => say(`${button} !== undefined`), { what: 'the button of the settings' });
      await say(`${button}.click()`);
      await waitFor(() => say("document.body.textContent.includes('Les messages s’afficheront de nouveau')"), { what: 'the settings to answer' });
    });
    await visitAlone(firefox, stopOf('compte-elu-absent'));
    await attendreBulle(firefox, (bulle) => bulle !== null, 'la bulle revenue');
  },
};

/** The replica's training: 150 €, on 21 and 22 February 2027. */
const ARGENT = [
  ['financement', ['Il manque votre confirmation', '4\u00a0jours ouvrés', '150\u00a0€', jourSurSiConfirmeAujourdhui()]],
  ['annulation', ['Avant d’annuler', 'Ce que vous risquez', 'mercredi 10 février 2027']],
] as const;

/** The answers that a window of the site offers. */
const REPONSES = "[...document.querySelectorAll('dialog button')].map((one) => one.getBoundingClientRect()).filter(({ width }) => width > 0).map(({ x, y, width, height }) => ({ x, y, width, height }))";

function overlaps(a: Cadre, b: Cadre): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** What the note says of a training, the day it is. */
const JOURS = [['2027-02-01T09:00:00', 'Bientôt', 'mercredi 3 février 2027'], ['2027-02-15T09:00:00', 'Dépassé', 'jeudi 4 mars 2027']] as const;

const AVANT: Test = {
  title: 'avant le clic : ce que coûtent une confirmation, une annulation, une inscription tardive',
  async run(firefox) {
    for (const [id, said] of ARGENT) {
      await visitAlone(firefox, stopOf(id));
      for (const text of said) await attendreBulle(firefox, says(text), `« ${text} »`);
    }
    const reponses = await firefox.evaluate<readonly Cadre[]>(REPONSES);
    check(reponses.length >= 2, 'la fenêtre d’annulation n’est pas là');
    await attendreBulle(firefox, (bulle) => bulle !== null && !reponses.some((one) => overlaps(one, bulle.cadre)), 'la bulle à côté des réponses de la fenêtre');
    await withOwnPage(firefox, 'options.html', async (say) => {
      for (const [jour, niveau, date] of JOURS) {
        await say(AT(jour));
        await visitAlone(firefox, stopOf('formation'));
        await attendreBulle(firefox, (bulle) => bulle?.niveau.includes(niveau) === true && says(date)(bulle), `${niveau}, ${date}`);
      }
    });
    // Its clock goes with it.
    await firefox.stopBackground();
  },
};

const LIEN = "[...document.querySelectorAll('mcf-dsfr-user-menu a.connexion')].find((one) => one.getClientRects().length > 0)";
const PLACE = `(({ x, y, width }) => ({ x, y, width }))(${LIEN}.getBoundingClientRect())`;

const ANNEAU: Test = {
  title: '« Montrer sur la page » entoure le vrai lien, suit le défilement, et ne touche à rien',
  async run(firefox) {
    await visit(firefox, stopOf('lien-sans-connexion'));
    const site = "document.querySelector('sl6-root').outerHTML";
    const before = await firefox.evaluate(site);
    await pressInSidebar(firefox, 'Montrer sur la page');
    const around = async () => {
      const [ring, target] = [await lireAnneau(firefox), await firefox.evaluate<Omit<Cadre, 'height'>>(PLACE)];
      return ring !== null && Math.abs(ring.x + 6 - target.x) < 2 && Math.abs(ring.y + 6 - target.y) < 2 && Math.abs(ring.width - 12 - target.width) < 3;
    };
    await waitFor(around, { what: 'the ring to be around the link' });
    await firefox.evaluate("(document.body.style.paddingBottom = '3000px', scrollTo(0, 37))");
    await waitFor(around, { what: 'the ring to follow' });
    check((await firefox.evaluate(site)) === before, 'la page a été touchée');
    check((await firefox.evaluate('document.activeElement.tagName')) === 'BODY', 'le curseur a bougé');
  },
};

const RETENUE: Test = {
  title: 'une fenêtre du site retient les clics : la bulle le dit sans bouton mort ; elle laisse libre le champ rempli',
  async run(firefox) {
    await visitAlone(firefox, stopOf('lien-sans-connexion'));
    const usual = await attendreBulle(firefox, (bulle) => bulle?.classes === 'bulle', 'la bulle');
    await firefox.evaluate(`(() => {
      const dialog = document.body.appendChild(document.createElement('dialog'));
      dialog.style.cssText = 'width:200px;height:200px;padding:0';
      dialog.showModal();
    })()`);
    const held = await attendreBulle(firefox, (bulle) => bulle?.classes === 'bulle retenue', 'la bulle retenue');
    check(held.boutons.length === 0, 'il reste un bouton mort');
    await firefox.evaluate("document.querySelector('dialog[open]').close()");
    await attendreBulle(firefox, (bulle) => bulle?.classes === 'bulle' && bulle.boutons.length > 0, 'la bulle revenue');
    await firefox.evaluate(`(() => {
      const field = document.body.appendChild(Object.assign(document.createElement('input'), { id: 'champ' }));
      field.style.cssText = 'position:fixed;right:40px;bottom:40px;width:200px';
      field.focus();
    })()`);
    await attendreBulle(firefox, (bulle) => bulle !== null && bulle.cadre.x !== usual.cadre.x, 'la bulle écartée');
    await firefox.press('abc');
    check((await firefox.evaluate("document.querySelector('#champ').value")) === 'abc', 'des lettres sont perdues');
  },
};

/** Whose scripts live beside that page: only the browser may tell. */
const A_NOUS = "ChromeUtils.importESModule('resource://gre/modules/ExtensionContent.sys.mjs').ExtensionContent.getAllContentScriptGlobals().filter((one) => one.document === document).length";

const REPRISE: Test = {
  title: 'par FranceConnect et retour : la formation se rouvre d’un clic ; rien de nous sur la page d’identité',
  async run(firefox) {
    // The sheets that other tests saw logged out are forgotten: one training, one click.
    await withOwnPage(firefox, 'options.html', (say) => say("navigator.locks.request('compagnon-local', () => browser.storage.local.clear())"));
    const lien = stopOf('lien-sans-connexion', { franceconnect: 'page' });
    await visit(firefox, lien);
    check((await firefox.readPage(A_NOUS)) === 1, 'le témoin ne voit pas notre script');
    await firefox.click('mcf-dsfr-user-menu a.connexion');
    await sidebarSays(firefox, 'connexion');
    await firefox.evaluate("[...document.querySelectorAll('button')].find((one) => one.textContent.includes('FranceConnect+')).click()");
    await waitFor(() => firefox.evaluate("location.host.includes('franceconnect') && document.readyState === 'complete'"), { what: 'the identity page' });
    await sidebarSays(firefox, 'hors-site');
    check((await firefox.readPage(A_NOUS)) === 0, 'un script de nous est sur la page d’identité');
    await firefox.closeSidebar();
    await firefox.evaluate("[...document.querySelectorAll('a')].find((one) => one.textContent.includes('Continuer')).click()");
    await cliquer(firefox, 'Rouvrir la formation');
    await firefox.openSidebar();
    await sidebarSays(firefox, 'formation');
    const route = (url: string) => new URL(url).hash.split('?')[0];
    check(route(await firefox.evaluate('location.href')) === route(new URL(lien.url, addressOf(lien)).href), 'ce n’est pas la formation du lien');
  },
};

export const BULLE: readonly Test[] = [...(process.env['ESSAIS'] === 'complets' ? [SILENCE] : []), AVANT, ANNEAU, RETENUE, REPRISE];
