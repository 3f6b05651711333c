/** A real-looking training sheet, grown to any size with the kind of content that such a page holds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../scripts/lib/root';

const SHEET = 'formation-non-connecte--dsfr-devis';

/** Sentences of training sheets, in our words: some begin like wordings of the vocabulary, as they do on real sheets. */
const SENTENCES = [
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

/** Runs in the page: adds sections to `main` until the document holds that many elements. */
export function grow({ elements, sentences }: { elements: number; sentences: readonly string[] }) {
  const main = document.querySelector('main') as Element;
  let turn = 0;
  const sentence = () => sentences[(turn += 1) % sentences.length] ?? '';
  const add = (parent: Element, name: string, text: string) => parent.appendChild(Object.assign(document.createElement(name), { textContent: text }));
  const all = document.getElementsByTagName('*');
  while (all.length < elements) {
    const section = main.appendChild(document.createElement('section'));
    section.className = 'fr-mb-4w ng-star-inserted';
    section.setAttribute('_ngcontent-ng-c31163116', '');
    add(section, 'h3', sentence());
    for (let paragraph = 0; paragraph < 3; paragraph += 1) {
      const block = add(section, 'p', `${sentence()} ${sentence()} `);
      add(block, 'strong', sentence());
      block.append(` ${sentence()}`, document.createComment(''));
    }
    const list = section.appendChild(document.createElement('ul'));
    for (let item = 0; item < 5; item += 1) add(add(list, 'li', ''), item % 2 ? 'a' : 'span', sentence()).setAttribute('class', 'fr-link');
    add(section, 'button', sentence()).className = 'fr-btn fr-btn--secondary';
  }
}

export { SENTENCES };
