import type { Association } from './types';

const CALENDRIER = {
  href: 'https://www.amg33.fr/',
  libelle: 'Calendrier des formations de l’AMG',
  confiance: 'guide',
} as const;

export const gironde = {
  id: 'amg-gironde',
  nom: 'Association des maires et présidents d’intercommunalités de Gironde',
  nomCourt: 'AMG',
  telephone: { affiche: '05 56 07 13 50', href: 'tel:+33556071350' },
  email: 'contact@amg33.fr',
  adresse: null,
  site: CALENDRIER,
  zone: 'metropole',
  marge: { nombre: 11, unite: 'jours', nature: 'non-precisee', source: 'Guide de l’AMG, 2022' },
  particularites: [
    {
      etape: 'lien-de-l-association',
      blocs: [
        {
          kind: 'etapes',
          titre: 'Trouver le lien sur le site de l’AMG',
          elements: [
            'Ouvrez le site de l’AMG dans un nouvel onglet.',
            'Choisissez « Se former », puis « Calendrier des formations ».',
            'Toutes ses formations prévues y sont. Choisissez la vôtre.',
            'Sa page donne le lien direct vers ce site.',
          ],
        },
        { kind: 'lien', lien: CALENDRIER },
        { kind: 'texte', texte: 'L’AMG envoie aussi ce lien par e-mail.' },
      ],
    },
    {
      etape: 'compte-elu-absent',
      blocs: [{ kind: 'texte', texte: 'Sans compte élu, vous ne pouvez pas non plus vous inscrire aux formations de l’AMG.' }],
    },
    {
      etape: 'attendre-la-reponse',
      blocs: [{ kind: 'texte', texte: 'Pour une formation de l’AMG, c’est elle qui vous répond.' }],
    },
  ],
  guide: { id: 'S0', titre: 'Mobiliser son DIF, guide pratique, 2022', luLe: '2026-11-21' },
} as const satisfies Association;
