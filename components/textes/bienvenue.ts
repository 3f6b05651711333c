/** The words of the welcome page. Spaces: `npx tsx scripts/typographie.ts components/textes`. */

export const BIENVENUE = {
  titre: 'Bienvenue',
  chapeau: 'Le Compagnon vous aide à utiliser votre droit individuel à la formation des élus (DIFE).',
  independant: 'C’est un outil indépendant, non officiel. Il n’est pas fait par l’État.',
  fait: {
    titre: 'Ce qu’il fait',
    points: [
      'Il reconnaît la page du site. Il vous dit quoi faire.',
      'Il compte vos délais, en jours ouvrés.',
      'Il vous prévient avant les frais.',
    ],
  },
  jamais: {
    titre: 'Ce qu’il ne fait jamais',
    points: ['Se connecter pour vous.', 'Cliquer ou écrire pour vous.', 'Envoyer quoi que ce soit : tout reste sur cet ordinateur.'],
  },
  choix: { titre: 'Deux choix, si vous voulez', plusTard: 'Vous pourrez les changer plus tard, dans les réglages.' },
  ouvrir: { site: 'Ouvrir Mon Compte Formation et le guide', onglet: 'nouvel onglet' },
  guide: {
    titre: 'Garder la boussole sous la main',
    bouton: 'Ouvrir le guide seul',
    clavier: 'Au clavier : Alt + Maj + G.',
    refuse: 'Le navigateur n’a pas ouvert le guide. Suivez les étapes ci-dessous.',
    chromium: [
      'En haut à droite, cliquez sur la pièce de puzzle.',
      'À côté de « Compagnon DIFE », cliquez sur l’épingle (dans Edge, sur l’œil).',
      'Une boussole apparaît en haut. Elle ouvre et ferme le guide.',
    ],
    firefox: [
      'En haut à droite, cherchez la boussole.',
      'Cliquez dessus : le guide s’ouvre sur le côté.',
      'Cliquez encore : il se ferme.',
    ],
  },
} as const;
