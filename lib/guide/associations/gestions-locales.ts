import type { Association } from './types';

export const gestionsLocales = {
  id: 'gestions-locales',
  nom: 'Gestions Locales',
  nomCourt: 'Gestions Locales',
  telephone: { affiche: '09 53 34 28 34', href: 'tel:+33953342834' },
  email: 'contact@gestionslocales.fr',
  adresse: '16, boulevard Saint-Denis, 75010 Paris',
  site: null,
  zone: 'metropole',
  marge: { nombre: 2, unite: 'semaines', nature: 'non-precisee', source: 'Guide de Gestions Locales, mai 2023' },
  particularites: [
    {
      etape: 'chercher-une-formation',
      blocs: [
        {
          kind: 'etapes',
          titre: 'Trouver une formation de Gestions Locales',
          elements: [
            'Choisissez « Votre mandat électoral ».',
            'Écrivez le titre de la formation.',
            'Indiquez en salle ou à distance, puis le lieu.',
            'Dans la liste, repérez le nom « Plan ».',
          ],
        },
      ],
    },
    {
      etape: 'trois-facons-de-payer',
      blocs: [{ kind: 'texte', texte: 'L’équipe vous renseigne. Elle peut aussi bâtir un programme avec vous, selon vos besoins d’élu.' }],
    },
    {
      etape: 'attendre-la-reponse',
      blocs: [
        { kind: 'texte', texte: 'C’est « Planète Territoires » qui reçoit votre demande, et qui répond.' },
        { kind: 'texte', texte: 'L’e-mail qui accepte votre demande vient de Gestions Locales.' },
      ],
    },
    {
      etape: 'demander-de-l-aide',
      blocs: [{ kind: 'texte', texte: 'Gestions Locales propose aussi une aide personnelle.' }],
    },
  ],
  guide: { id: 'S4', titre: 'Guide d’inscription aux formations d’élus, mai 2023', luLe: '2026-11-21' },
} as const satisfies Association;
