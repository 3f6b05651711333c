/** What rules look for in sentences: concepts together, where they are said, and what must not be said with them. Data; `dit` runs it. */

import type { Sens } from './concepts';
import type { ReadElement, Marque, Role } from './releve';

export interface Motif {
  /** All of them; a list is any one of it. */
  readonly tous: readonly (Sens | readonly Sens[])[];
  readonly sauf?: readonly Sens[];
  readonly ou: Lieu;
  /** The sentence has no more words than that. */
  readonly court?: number;
  /** It states: no question, no future, no condition. */
  readonly affirme?: true;
}

interface Endroit {
  readonly roles: readonly Role[];
  readonly sans: readonly Marque[];
  readonly avec?: Marque;
}

const DIT: readonly Role[] = ['page', 'titre', 'badge', 'valeur', 'texte', 'champ', 'etape'];
const AILLEURS: readonly Marque[] = ['fil', 'menu', 'annexe', 'etapes', 'passee', 'a-venir', 'autour'];

/** Where a sentence counts. */
const LIEUX = {
  /** Anything that the page says, its links, buttons, steps and side notes left out. */
  message: { roles: DIT, sans: [...AILLEURS, 'lecteur'] },
  /** The same, without what tables hold. */
  phrase: { roles: ['page', 'titre', 'texte', 'champ', 'valeur', 'badge'], sans: [...AILLEURS, 'lecteur', 'tableau'] },
  titre: { roles: ['page', 'titre', 'etape'], sans: [...AILLEURS, 'lecteur'] },
  'grand-titre': { roles: ['page'], sans: ['lecteur', 'autour', 'fil'] },
  bouton: { roles: ['bouton'], sans: ['fil', 'menu', 'annexe', 'autour', 'desactive'] },
  primaire: { roles: ['bouton'], sans: ['fil', 'menu', 'annexe', 'autour', 'desactive'], avec: 'primaire' },
  'bouton-eteint': { roles: ['bouton'], sans: ['fil', 'menu', 'annexe', 'autour'], avec: 'desactive' },
  commande: { roles: ['bouton', 'lien'], sans: ['fil', 'menu', 'autour', 'desactive', 'aide'] },
  champ: { roles: ['champ', 'titre'], sans: ['fil', 'menu', 'annexe', 'autour'] },
  libelle: { roles: ['page', 'titre', 'libelle', 'champ', 'texte', 'valeur', 'badge', 'onglet', 'pli'], sans: ['fil', 'menu', 'annexe', 'autour'] },
  /** A label that can be seen; a tab only when it is the chosen one. */
  montre: { roles: ['page', 'titre', 'libelle', 'champ', 'texte', 'valeur', 'badge', 'pli'], sans: ['fil', 'menu', 'annexe', 'autour', 'lecteur'] },
  'onglet-choisi': { roles: ['onglet'], sans: ['menu', 'autour'], avec: 'courante' },
  badge: { roles: ['badge'], sans: [...AILLEURS, 'lecteur'] },
  partout: { roles: ['page', 'titre', 'badge', 'bouton', 'lien', 'onglet', 'pli', 'champ', 'libelle', 'valeur', 'etape', 'texte'], sans: ['autour'] },
  autour: { roles: ['bouton', 'lien', 'titre', 'texte', 'page', 'badge'], sans: ['lecteur'], avec: 'autour' },
  'commande-autour': { roles: ['bouton', 'lien'], sans: ['aide'], avec: 'autour' },
} as const satisfies Readonly<Record<string, Endroit>>;

export type Lieu = keyof typeof LIEUX;

/** Takes the sentences of a part; tells whether one of them fits one of the patterns. */
export function dit(lus: readonly ReadElement[], motifs: readonly Motif[]): boolean {
  return lus.some((lu) => motifs.some((motif) => fits(lu, motif)));
}

export function fits(lu: ReadElement, { tous, sauf = [], ou, court, affirme }: Motif): boolean {
  return isThere(lu, ou) && says(lu, tous, sauf) && (court === undefined || lu.mots <= court) && (affirme !== true || isStated(lu));
}

/** The same words, wherever they are said. */
export function says({ sens }: Pick<ReadElement, 'sens'>, tous: Motif['tous'], sauf: readonly Sens[] = []): boolean {
  return tous.every((one) => (typeof one === 'string' ? sens.includes(one) : one.some((each) => sens.includes(each)))) && !sauf.some((one) => sens.includes(one));
}

export function isThere({ role, marques }: Pick<ReadElement, 'role' | 'marques'>, ou: Lieu): boolean {
  const { roles, sans, avec }: Endroit = LIEUX[ou];
  return roles.includes(role) && (avec === undefined || marques.includes(avec)) && !sans.some((one) => marques.includes(one));
}

export function isStated({ sens }: Pick<ReadElement, 'sens'>): boolean {
  return !sens.includes('~question') && !sens.includes('~futur') && !sens.includes('si') && !sens.includes('question');
}
