/** What the panel says to those who help. Spaces: `npx tsx scripts/typographie.ts components/textes`. */

export const ACCOMPAGNEMENT = {
  code: {
    titre: 'Au téléphone, dites ce code',
    rien: 'Il dit quelle page vous voyez, et rien sur vous.',
  },
  copie: {
    bouton: 'Copier ce texte',
    faite: 'Texte copié. Vous pouvez le coller dans un message.',
    refus: 'La copie n’a pas marché. Sélectionnez le texte, puis copiez-le.',
  },
  diagnostic: {
    volet: 'Décrire ma page à qui m’aide',
    nom: 'Description de ma page',
    attente: 'Je prépare la description.',
    aide: 'Relisez, puis copiez. Ce texte ne contient ni votre nom, ni aucun mot de la page.',
    enJson: 'Voir la version pour informaticien',
    enTexte: 'Voir la version lisible',
    fiche: 'Ouvrir la fiche de l’accompagnant',
  },
  page: {
    nom: 'Copie anonyme de la page',
    aide: [
      'L’équipe ne voit pas le vrai site. Une copie de cette page l’aide à corriger le guide.',
      'La copie est anonyme. Les noms, les nombres, les adresses et les textes inconnus sont remplacés.',
    ],
    preparer: 'Préparer la copie',
    prete: 'La copie est prête. Relisez-la.',
    relire: 'Voici toute la copie. Les lettres sont devenues des x, les chiffres des zéros. Relisez-la.',
    enregistrer: 'Enregistrer le fichier',
    fichier: 'page-pour-l-equipe.html',
    ensuite: 'Le fichier reste sur votre ordinateur. Rien n’est envoyé. Remettez-le à votre association, si vous voulez.',
    refus: {
      'trop-grande': 'Cette page est trop longue pour être copiée.',
      'hors-site': 'Vous avez quitté Mon Compte Formation. Il n’y a rien à copier.',
      illisible: 'La page n’a pas répondu. Rechargez-la, puis recommencez.',
    },
  },
} as const;
