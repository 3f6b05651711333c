/** In the real sidebar of Firefox: a training is followed, its dates saved; a page nobody knows is described and copied; the page goes on paper without what the mask hides. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Firefox, type Test, check, pressInSidebar, stopOf, visit, withOwnPage } from '../harness/firefox-gestes';
import { waitFor } from '../harness/wait';

/** What the browser really saved. */
async function saved(firefox: Firefox, name: string): Promise<string> {
  const path = join(firefox.downloads, name);
  await waitFor(() => existsSync(path) && !readdirSync(firefox.downloads).some((one) => one.endsWith('.part')) && readFileSync(path).length > 0, { what: `the file ${name}` });
  return readFileSync(path, 'utf8');
}

const DOSSIER: Test = {
  title: 'une formation se suit depuis la page ; ses dates se lisent, et le fichier d’agenda s’enregistre',
  async run(firefox) {
    await visit(firefox, stopOf('formation'));
    await pressInSidebar(firefox, 'Suivre cette formation');
    await waitFor(() => firefox.readSidebar("document.querySelector('.dossier-nom') !== null"), { what: 'the followed training' });
    await pressInSidebar(firefox, 'Toute la chronologie');
    await waitFor(() => firefox.readSidebar("document.querySelector('.chronologie').textContent.includes('5 février 2027')"), { what: 'the last day to ask, in the timeline' });
    await pressInSidebar(firefox, 'Ajouter toutes ces dates à mon agenda');
    const agenda = await saved(firefox, 'compagnon-dife-dates.ics');
    check(agenda.startsWith('BEGIN:VCALENDAR') && agenda.includes('DTSTART;VALUE=DATE:20270205'), `fichier d’agenda : ${agenda.slice(0, 200)}`);
    await withOwnPage(firefox, 'options.html', (say) => say('browser.storage.local.clear()'));
  },
};

const COPIE = "document.querySelector('textarea[aria-label=\"Copie anonyme de la page\"]')";
const DESCRIPTION = "document.querySelector('textarea[aria-label=\"Description de ma page\"]')";

const INCONNUE: Test = {
  title: 'une page inconnue se décrit, se copie sans donnée personnelle, et s’enregistre',
  async run(firefox) {
    await visit(firefox, stopOf('page-inconnue'));
    await firefox.evaluate(`document.querySelector('main').insertAdjacentHTML('beforeend', '<p data-nir="271037123456789" title="Élodie Fournier">Madame Fournier, 06 12 34 56 78</p>')`);
    await pressInSidebar(firefox, 'Enregistrer cette page pour l’équipe');
    await pressInSidebar(firefox, 'Préparer la copie');
    await waitFor(() => firefox.readSidebar(`${COPIE} !== null`), { what: 'the copy' });
    const copie = await firefox.readSidebar<string>(`${COPIE}.value`);
    check(copie.includes('mcf-dsfr-header') && copie.includes('Portail: 0.0.0-rc0') && !/fournier|elodie|271037|12 34 56/iu.test(copie), 'la copie n’est pas celle de la page, anonyme');
    await pressInSidebar(firefox, 'Enregistrer le fichier');
    check((await saved(firefox, 'page-pour-l-equipe.html')) === copie, 'le fichier n’est pas ce qui a été montré');
    await pressInSidebar(firefox, 'Je ne trouve pas');
    await pressInSidebar(firefox, 'Décrire ma page à qui m’aide');
    await waitFor(() => firefox.readSidebar(`/inconnu[^]*0\\.0\\.0-rc0[^]*Firefox \\d+/u.test(${DESCRIPTION}?.value ?? '')`), { what: 'the description' }).catch(async (error) => {
      throw new Error(`${error.message} ; vu : ${await firefox.readSidebar(`${DESCRIPTION}?.value ?? ''`)}`, { cause: error });
    });
  },
};

export const PANNEAU: readonly Test[] = [DOSSIER, INCONNUE];
