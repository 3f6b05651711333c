import { describe, expect, it } from 'vitest';
import { avecReponse, readReponse } from '@/lib/accompagnement/reponse';
import { PAGE_STATE_IDS } from '@/lib/page/types';
import { savedAddress, whyNotAPage } from '@/scripts/lib/saved-page';

const URL = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/dossiers';
const COPIE = `<!doctype html>\n<!-- saved from url=(00${URL.length})${URL} -->\n<html lang="fr"><body>x</body></html>\n`;

describe('la réponse de la personne, dans la copie qu’elle donne', () => {
  it.each(PAGE_STATE_IDS)('%s s’écrit en tête, et se relit', (etat) => {
    const dite = avecReponse(COPIE, etat);
    expect(readReponse(dite, PAGE_STATE_IDS)).toBe(etat);
    expect(whyNotAPage(Buffer.from(dite))).toBeNull();
    expect(savedAddress(Buffer.from(dite))).toBe(URL);
  });

  it.each([
    ['aucune réponse', avecReponse(COPIE, null)],
    ['un état inconnu', COPIE.replace('<!-- saved', '<!-- Selon la personne : pirate -->\n<!-- saved')],
    ['un texte de la page', `${COPIE}<!-- Selon la personne : paiement -->`],
  ])('%s ne propose rien', (_, html) => {
    expect(readReponse(html, PAGE_STATE_IDS)).toBeNull();
  });
});
