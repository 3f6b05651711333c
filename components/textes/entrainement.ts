/** The words of the practice page. Spaces: `npx tsx scripts/typographie.ts components/textes`. */

export const ENTRAINEMENT = {
  titre: 'S’entraîner sans risque',
  bandeau: 'Entraînement : tout est inventé. Rien n’est envoyé, rien ne compte.',
  intro: 'L’écran ressemble au site par ses mots, pas par son apparence. Le guide à côté est le vrai.',
  situation: {
    volet: 'Choisir une situation, une date, un site',
    etiquette: 'Situation',
    parcours: 'Le parcours, dans l’ordre',
    autres: 'Les autres situations',
    generation: 'Mots du site',
    dsfr: 'Le site d’aujourd’hui',
    materiel: 'L’ancien site',
    date: 'Nous sommes le',
    lettres: 'Mettre une lettre sur chaque bouton, comme pendant un appel',
    recommencer: 'Recommencer cette situation',
    debut: 'Reprendre au début',
  },
  ecran: 'Écran d’entraînement',
  guide: 'Le guide',
  courriels: { titre: 'Votre boîte aux lettres, inventée' },
} as const;
