/** A real-looking training sheet, grown to any size with the kind of content that such a page holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../scripts/lib/root';
import { bundleForPage } from '../harness/page-script';

const SHEET = 'formation-non-connecte--dsfr-devis';

/** Sentences of training sheets, in our words: some begin like wordings of the vocabulary, as they do on real sheets. */
export const SENTENCES = [
  'Préparer et voter le budget de sa commune.', 'Comprendre les recettes et les dépenses de fonctionnement.', 'La formation se déroule en petits groupes, avec des cas concrets.',
  'Les participants reçoivent un support écrit.', 'Aucun prérequis n’est demandé.', 'Objectifs pédagogiques', 'Public visé : élus locaux et leurs collaborateurs', 'Évaluation des acquis en fin de session',
  'Le formateur alterne exposés et exercices.', 'Votre collectivité peut prendre en charge les frais de déplacement.', 'Horaires : 9 h – 17 h', 'Prise de parole en public', 'Durée : 14 heures sur 2 jours',
  'Intercommunalité et transferts de compétences', 'Les locaux sont accessibles aux personnes à mobilité réduite.', 'Méthodes et moyens', 'Accéder à la fiche de l’organisme', 'Voir le plan d’accès',
];

/** @param name a recorded page; the sheet of a training when none is named */
export function sheet(name: string = SHEET): { url: string; html: string } {
  const folder = join(ROOT, 'tests/fixtures/pages', name);
  const { url } = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8'));
  return { url, html: readFileSync(join(folder, 'page.html'), 'utf8') };
}

/** Adds sections to the page's `main` until the document holds that many elements. */
export async function growPage(page: Page, elements: number): Promise<void> {
  await page.evaluate(await bundleForPage('tests/bench/grow.ts'));
  await page.evaluate(([count, sentences]) => (globalThis as unknown as { readonly essai: typeof import('./grow') }).essai.grow(count, sentences), [elements, SENTENCES] as const);
}
