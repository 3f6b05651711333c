/** What our two pages say about the file of an association. Spaces: `npx tsx scripts/typographie.ts components/textes`. */

import type { Ajoute } from '@/lib/reglages/profils';

export const PROFILS_MOTS = {
  titre: 'Le fichier de mon association',
  question: 'Mon association m’a remis un fichier',
  aide: 'Votre association vous a remis un fichier ? Choisissez-le ici. Il n’est envoyé à personne.',
  choisir: 'Choisir le fichier',
  refus: 'Ce fichier n’est pas accepté. Rien n’a changé.',
  renvoi: 'Envoyez ces lignes à votre association : elle saura quoi corriger.',
  ligne: 'Ligne',
  apercu: 'Voici ce que ce fichier apporte.',
  remplace: 'Il remplace le fichier que vous aviez déjà.',
  contacts: 'Qui appeler',
  telephone: 'Téléphone',
  email: 'E-mail',
  adresse: 'Adresse',
  site: 'Site',
  horaires: 'Horaires',
  territoire: 'Territoire',
  marge: 'Délai conseillé',
  etapes: 'Ses conseils, ajoutés au guide',
  mene: 'mène à',
  sesContacts: 'Ses coordonnées.',
  mots: 'Ses mots pour reconnaître les pages',
  motsAide: 'Ils ne servent que sur une page que le Compagnon ne reconnaît pas.',
  commence: 'commence comme',
  vaudra: 'aura le sens de',
  prudence: 'Ces textes viennent de votre association, pas du Compagnon. N’acceptez que si vous la connaissez.',
  appliquer: 'Utiliser ce fichier',
  garder: 'Ne rien changer',
  inchange: 'Rien n’a changé.',
  fait: 'C’est fait. Cette association est choisie :',
  enregistrer: 'Enregistrer ce fichier',
  retirer: 'Retirer ce fichier',
  retire: 'Le fichier est retiré. Choisissez une autre association, ou aucune.',
  remettre: 'Le remettre',
} as const;

export const PROFILS_REFUS = {
  plein: 'Vous gardez déjà beaucoup de fichiers. Retirez-en un, puis recommencez.',
  place: 'Il n’y a plus de place pour garder ce fichier. Rien n’a changé.',
  indisponible: 'Le navigateur n’a pas pu garder ce fichier. Fermez-le, rouvrez-le, puis recommencez.',
} as const satisfies Readonly<Record<Exclude<Ajoute, 'fait'>, string>>;

export const ORGANISATION_MOTS = {
  impose: 'Choisi par votre organisation.',
  titre: 'Les choix de votre organisation',
  aide: 'Votre organisation a fait ces choix pour cet ordinateur. Vous ne pouvez pas les changer ici.',
  depart: 'Elle a aussi choisi un affichage pour commencer. Vous pouvez le changer.',
  refus: 'Un choix de votre organisation n’est pas utilisable. Prévenez la personne qui gère cet ordinateur :',
} as const;
