/** The words of the reminders' switch. Spaces: `npx tsx scripts/typographie.ts components/textes`. */

export const RAPPELS_MOTS = {
  titre: 'Rappels',
  allumes: 'allumés',
  eteints: 'éteints',
  aide: 'Un message s’affiche sur cet ordinateur avant chaque dernier jour, même guide fermé. Le navigateur doit être ouvert.',
  quoi: 'Sont rappelés : s’inscrire, confirmer, et le dernier jour sûr pour annuler.',
  case: 'Me rappeler mes dates',
  permission: 'La première fois, le navigateur vous demande d’autoriser les notifications.',
  heures: 'Heures des rappels',
  debut: 'Pas avant',
  fin: 'Pas après',
  manque: 'Un rappel manqué s’affiche à l’ouverture suivante du navigateur, une seule fois.',
  prochain: 'Prochain rappel',
  aPartirDe: 'à partir de',
  aucun: 'Aucun rappel à venir. Suivez une formation dans le guide pour en avoir.',
  refuse: 'Le navigateur n’a pas donné la permission. Vos dates restent visibles dans le guide et sur son bouton. Cochez de nouveau la case pour redemander.',
  bloquees: 'Les notifications du Compagnon sont bloquées. Vos dates restent visibles dans le guide et sur son bouton.',
  retablir: 'Pour les rétablir, ouvrez les réglages de notifications de votre navigateur ou de votre ordinateur.',
} as const;

/** 8 → « 8 h ». */
export function heure(hours: number): string {
  return `${hours}\u00a0h`;
}
