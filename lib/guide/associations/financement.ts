import { LIENS } from '../liens';
import type { Association } from './types';

export const financement = {
  id: 'financement',
  nom: 'Guide des trois financements',
  nomCourt: 'Financement',
  telephone: null,
  email: null,
  adresse: null,
  site: null,
  zone: 'metropole',
  marge: null,
  particularites: [
    {
      etape: 'trois-facons-de-payer',
      blocs: [
        { kind: 'texte', texte: 'Votre organisme propose ces trois voies pour ses formations.' },
        { kind: 'lien', lien: LIENS.financementParLaCollectivite },
      ],
    },
    {
      etape: 'payer-par-la-collectivite',
      blocs: [{ kind: 'texte', texte: 'Joignez le devis et le programme de votre organisme à la demande.' }],
    },
  ],
  guide: { id: 'S2', titre: 'Guide d’inscription et financement des formations, 2023', luLe: '2026-11-21' },
} as const satisfies Association;
