/** The words of the helper's sheet. Spaces: `npx tsx scripts/typographie.ts components/textes`. */

import type { Stade } from '@/lib/guide/types';

export const FICHE = {
  titre: 'Fiche de l’accompagnant',
  intro: 'Vous aidez un élu au téléphone ou en partage d’écran. Voici quoi dire, page par page.',
  avant: {
    titre: 'Avant de commencer',
    points: [
      'Demandez-lui d’ouvrir le guide, à côté du site.',
      'Demandez-lui d’allumer « Je suis accompagné(e) ». Ses données sont alors cachées.',
      'Demandez-lui de lire le titre du premier cadre du guide. Cherchez-le ci-dessous.',
      'Laissez-lui la souris et le clavier. Parlez, attendez, faites relire.',
    ],
  },
  jamais: 'Ne demandez jamais',
  perdu: {
    titre: 'Le guide ne reconnaît pas la page',
    points: [
      'Demandez d’ouvrir « Je ne trouve pas », puis « Décrire ma page à qui m’aide ».',
      'Faites copier ce texte, puis faites-le envoyer. Il ne contient aucune donnée personnelle.',
      'Si la page est inconnue, proposez « Enregistrer cette page pour l’équipe ».',
    ],
  },
  sommaire: 'Choisir une page',
  toutes: 'Voir toutes les pages',
  imprimer: 'Imprimer la fiche',
  seule: 'N’afficher que cette page',
  voit: 'À l’écran',
  dire: 'À dire',
  attention: 'Soyez attentif',
  delais: 'Délais',
  jamaisIci: 'Sur cette page',
  sinon: 'Si cela ne marche pas',
  source: 'Ces phrases sont celles du guide de l’élu. Guide indépendant, non officiel.',
  faite: 'Fiche faite le',
  autres: 'Aide et pannes',
} as const;

export const NOMS_STADES_FICHE = {
  'se-connecter': 'Se connecter',
  's-inscrire': 'S’inscrire',
  valider: 'Valider',
} as const satisfies Readonly<Record<Stade, string>>;

/** The code that one says on the telephone, on the helper's side. */
export const CODE = {
  titre: 'Le code que l’élu vous dit',
  nom: 'Tapez ce code',
  aide: 'Deux mots, deux nombres, une lettre, un chiffre. Les accents et les majuscules ne comptent pas.',
  voit: 'Sur son écran',
  selon: ' (c’est l’élu qui l’a dit)',
  session: 'Connexion',
  sessions: { connecte: 'Connecté(e)', deconnecte: 'Pas connecté(e)', indetermine: 'On ne sait pas' },
  chemin: 'Où il en est',
  fini: 'Le chemin est fini',
  delai: 'Avant la date la plus pressante',
  dernierJour: 'C’est le dernier jour',
  loin: 'Plus de 60 jours ouvrés',
  version: 'Sa version',
  ancienne: 'Elle est plus ancienne que la vôtre : faites mettre à jour l’extension.',
  recente: 'Elle est plus récente que la vôtre : mettez la vôtre à jour.',
  ouvrir: 'Quoi dire :',
} as const;
