// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { anchorIn } from '@/lib/page/anchors';
import { LEXIQUE } from '@/lib/page/detect';
import { readPage } from '@/lib/page/page-view';
import { parsePage } from './load-fixtures';

const FICHE = new URL('https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/12345678901234_a/12345678901234_b');

function montre(bouton: string): string | null {
  const document = parsePage(`<!DOCTYPE html><html lang="fr"><body><sl6-root><main role="main"><h1>Lire un budget</h1><section><h2><button type="button" aria-expanded="true">Modalités d’inscription</button></h2><p>Réservée aux élus.</p></section>${bouton}</main></sl6-root></body></html>`);
  return anchorIn(readPage({ url: FICHE, document }, LEXIQUE), 'creer-mon-dossier', () => true)?.textContent ?? null;
}

describe('sur une fiche, le bouton pour s’inscrire n’est jamais un titre qui se déplie', () => {
  it.each(['Créer mon dossier d’inscription', 'Créer mon dossier'])('%s', (mots) => {
    expect(montre(`<button type="button" class="fr-btn">${mots}</button>`)).toBe(mots);
  });
});
