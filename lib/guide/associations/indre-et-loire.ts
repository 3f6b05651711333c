import type { Association } from './types';

export const indreEtLoire = {
  id: 'amil-indre-et-loire',
  nom: 'Maison des maires d’Indre-et-Loire',
  nomCourt: 'AMIL',
  telephone: { affiche: '02 47 33 37 00', href: 'tel:+33247333700' },
  email: 'amil@wanadoo.fr',
  adresse: '34, place de la Préfecture, 37020 Tours Cedex 01',
  site: null,
  zone: 'metropole',
  marge: { nombre: 11, unite: 'jours', nature: 'non-precisee', source: 'Guide de la Maison des maires, 2022' },
  particularites: [
    {
      etape: 'lien-de-l-association',
      blocs: [
        { kind: 'texte', texte: 'Le lien est dans l’invitation envoyée à votre collectivité, si elle est adhérente.' },
        { kind: 'texte', texte: 'Demandez cette invitation à votre mairie ou à votre intercommunalité.' },
      ],
    },
    {
      etape: 'creer-un-compte',
      blocs: [
        { kind: 'texte', texte: 'La Maison des maires peut vous guider pendant que vous créez le compte.' },
        { kind: 'texte', texte: 'Elle explique aussi comment utiliser vos droits.' },
        { kind: 'contact', contact: 'association' },
      ],
    },
  ],
  guide: { id: 'S1', titre: 'Financement des formations par le DIFE, 2022', luLe: '2026-11-21' },
} as const satisfies Association;
