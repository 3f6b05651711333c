import { breadcrumb, button, field, select } from '../kit';
import type { View } from '../view';

export function pageTitle(): string {
  return 'Rechercher une formation';
}

/** A person known as élu chooses a catalogue; labels of January 2022, then of May 2023. */
const CATALOGUES = {
  materiel: ['Formations liées à mon mandat', 'Formations liées à ma reconversion à l’issue de mon mandat', 'Formations liées à mon activité professionnelle'],
  dsfr: ['Votre mandat électoral', 'Votre reconversion à l’issue du mandat', 'Votre activité professionnelle'],
};

export function main(view: View): string {
  const isElu = view.session === 'connecte' && (view.settings.eluPanel === 'present' || view.settings.eluPanel === 'tardif');
  const catalogue = isElu ? select(view, { id: 'catalogue', label: view.generation === 'dsfr' ? 'Formation liée à' : 'Type de formation', options: CATALOGUES[view.generation] }) : '';
  const what = view.generation === 'materiel'
    ? field(view, { id: 'mat-input-0', label: 'Formation, métier, etc.' })
    : field(view, { id: 'quoi', label: 'Formation, métier, compétence' });
  return `${breadcrumb(view, ['Accueil', 'Rechercher une formation'])}<section class="bloc"><h1>${view.generation === 'dsfr' ? 'Rechercher une formation' : 'Recherche de formation'}</h1><form>${catalogue}${what}
${select(view, { id: 'modalite', label: 'Modalité', options: ['Formation en centre', 'Formation à distance'] })}${field(view, { id: 'ou', label: 'Localisation' })}
${button(view, 'Rechercher', 'rechercher')}</form></section>`;
}
