/** The words of « Je suis accompagné(e) ». Spaces: `npx tsx scripts/typographie.ts components/textes`. */

export const ACCOMPAGNEMENT_MOTS = {
  titre: 'Je suis accompagné(e)',
  eteint: 'Quelqu’un regarde votre écran ? Cachez d’abord vos données.',
  avant: 'Avant de partager, fermez vos autres onglets et vos documents PDF. Le navigateur les montre en clair.',
  allume: 'Vos données sont cachées sur le site. Les mots du site restent lisibles.',
  clavier: 'Au clavier : Alt + Maj + M.',
  montants: 'Cacher aussi les montants',
  ecrire: 'Ce que vous écrivez est caché aussi, même pour vous.',
  payer: 'Les cadres de paiement et de contrôle sont cachés. Pour les remplir, arrêtez le partage, puis éteignez ce mode.',
  limites: 'Ce qui reste visible',
  restes: [
    'Un document PDF, même ouvert depuis le site.',
    'Les autres onglets, et les autres programmes.',
    'L’adresse de la page, en haut de la fenêtre. Elle peut contenir un numéro de dossier.',
    'Les choix que le navigateur propose sous un champ, et une liste ouverte.',
    'L’étiquette qui paraît quand la souris s’arrête sur un bouton.',
    'Les mots trouvés par la recherche du navigateur.',
  ],
  panneau: 'Ce guide ne montre ni nom ni numéro. Vos formations suivies et les titres lus sur le site y sont cachés aussi.',
  aidant: 'Pour la personne qui aide',
  dites: 'Dites : « Cliquez sur la lettre », puis la lettre.',
  rien: 'Aucun bouton à montrer sur cette page.',
} as const;
