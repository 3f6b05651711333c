import { LIENS } from '../liens';
import type { Association } from './types';

export const generaliste = {
  id: 'generaliste',
  nom: 'Sans association',
  nomCourt: 'Sans association',
  telephone: null,
  email: null,
  adresse: null,
  site: LIENS.aideElus,
  zone: 'metropole',
  marge: null,
  particularites: [
    {
      etape: 'demander-de-l-aide',
      blocs: [{ kind: 'texte', texte: 'Votre mairie connaît l’association des maires de votre département.' }],
    },
  ],
  guide: { id: 'S3', titre: 'Mon Compte Elu, pas à pas, janvier 2022', luLe: '2026-11-21' },
} as const satisfies Association;
