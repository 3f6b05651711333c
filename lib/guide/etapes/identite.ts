import { LIENS } from '../liens';
import type { EtapesData } from '../types';

export const identite = {
  'verification-identite': {
    ici: 'Être connecté ne suffit pas : le site demande une preuve d’identité.',
    pourquoi: 'À la suite de fraudes, chaque inscription demande cette preuve renforcée.',
    actions: [
      { texte: 'Vous avez une identité numérique : choisissez FranceConnect+.', repere: 'franceconnect' },
      { texte: 'Vous n’en avez pas : créez-la d’abord.', etape: 'identite-numerique' },
    ],
    blocs: [
      {
        kind: 'etapes',
        titre: 'Avec L’Identité Numérique La Poste',
        elements: [
          'Choisissez l’application L’Identité Numérique La Poste.',
          'Indiquez votre numéro de téléphone.',
          'Attendez le SMS ou l’alerte sur votre téléphone.',
          'Confirmez avec votre code secret.',
          'La première fois, complétez vos informations et acceptez les conditions.',
        ],
      },
      { kind: 'texte', texte: 'FranceConnect et FranceConnect+ sont deux services différents. Seul le second permet l’inscription.' },
      { kind: 'texte', texte: 'Le site propose peut-être « Inscription sans FranceConnect ». C’est bien plus long.' },
      { kind: 'contact', contact: 'identite-numerique-la-poste' },
    ],
    siBloque: ['identite-numerique', 'identite-sans-smartphone', 'sans-franceconnect'],
    precedente: 'lire-la-fiche',
    suivante: 'information-fonction-publique',
    bulle: {
      titre: 'Une preuve d’identité est demandée',
      texte: 'Être connecté ne suffit pas pour s’inscrire. Le site exige FranceConnect+.',
      action: { texte: 'Choisissez FranceConnect+, ou créez d’abord votre identité numérique.', repere: 'franceconnect' },
    },
    mots: ['France Connect plus', 'piratage', 'fraude', 'code secret', 'SMS'],
    sources: ['S1', 'S2', 'S4', 'regles'],
  },
  'identite-numerique': {
    ici: null,
    pourquoi: 'Sans elle, vous voyez vos droits sans pouvoir vous inscrire.',
    actions: [
      { texte: 'Le plus sûr : allez dans un bureau de poste.', etape: 'identite-au-bureau-de-poste' },
      { texte: 'Par internet, dans l’application ou sur le site de La Poste.', etape: 'identite-par-internet' },
      { texte: 'Sans smartphone : par courrier recommandé.', etape: 'identite-sans-smartphone' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Elle prouve votre identité en ligne, avec un code secret à chaque usage.' },
      { kind: 'texte', texte: 'La Poste propose 4 chemins : bureau, application, site, courrier.' },
      { kind: 'texte', texte: 'France Identité, de l’État, est une autre solution possible.' },
      { kind: 'attention', texte: 'Faites-le avant de choisir une formation : cela peut prendre du temps.' },
      { kind: 'contact', contact: 'identite-numerique-la-poste' },
    ],
    siBloque: ['identite-sans-smartphone', 'france-identite', 'sans-franceconnect', 'etre-accompagne'],
    precedente: 'se-connecter',
    suivante: 'verification-identite',
    mots: ['La Poste', 'FranceConnect+', 'France Connect plus', 'application', 'tutoriel'],
    sources: ['S2', 'S4', 'regles'],
  },
  'identite-au-bureau-de-poste': {
    ici: null,
    pourquoi: 'C’est la voie la plus conseillée : un agent fait la démarche avec vous.',
    actions: [
      { texte: 'Allez dans un bureau de poste avec votre pièce d’identité.' },
      { texte: 'Dites que vous voulez une Identité Numérique La Poste.' },
      { texte: 'Quand le SMS arrive, installez l’application et activez votre identité.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Vérifiez que votre pièce est acceptée et en cours de validité.' },
      { kind: 'texte', texte: 'Prenez votre téléphone : le SMS arrive une fois l’identité confirmée.' },
      { kind: 'contact', contact: 'identite-numerique-la-poste' },
      { kind: 'lien', lien: LIENS.identiteNumerique },
    ],
    siBloque: ['identite-par-internet', 'identite-sans-smartphone'],
    precedente: 'identite-numerique',
    suivante: 'verification-identite',
    mots: ['guichet', 'facteur', 'carte d’identité', 'passeport'],
    sources: ['S2', 'S4'],
  },
  'identite-par-internet': {
    ici: null,
    actions: [
      { texte: 'Installez l’application L’Identité Numérique, sur Android ou iPhone.' },
      { texte: 'Ou ouvrez le site et choisissez « Créer votre identité numérique ».', lien: LIENS.identiteNumerique },
      { texte: 'Suivez les écrans, votre pièce d’identité en main.' },
    ],
    blocs: [
      { kind: 'texte', texte: 'Téléchargez l’application seulement dans le magasin officiel de votre téléphone.' },
      { kind: 'attention', texte: 'Ne suivez jamais un lien reçu par SMS que vous n’attendiez pas.' },
      { kind: 'contact', contact: 'identite-numerique-la-poste' },
    ],
    siBloque: ['identite-au-bureau-de-poste', 'france-identite'],
    precedente: 'identite-numerique',
    suivante: 'verification-identite',
    mots: ['smartphone', 'android', 'apple', 'iphone', 'télécharger'],
    sources: ['S2', 'S4'],
  },
} as const satisfies EtapesData;
