/** What the panel and our two pages say about the settings. Spaces: `npx tsx scripts/typographie.ts components/textes`. */

import type { Raison } from '@/lib/reglages/item';
import type { Refus } from '@/lib/reglages/store';

export const COMMUN = {
  monAssociation: 'Mon association',
  choisirAssociation: 'Choisir mon association',
  changer: 'Changer',
  ecrire: 'Écrire un e-mail',
  sEntrainer: 'S’entraîner sans risque',
  taille: 'Taille du texte',
  guideRecu: 'Mon organisme m’a remis le',
  quelle: 'Quelle est votre association ?',
  sansAssociation: 'Je n’ai pas d’association, ou elle n’est pas dans la liste',
} as const;

/** A choice that could not be kept. */
export const REFUS = {
  place: 'Il n’y a plus de place pour garder ce choix. Rien d’autre n’a changé. Libérez de la place, puis recommencez.',
  indisponible: 'Le navigateur n’a pas pu garder ce choix. Fermez-le, rouvrez-le, puis recommencez.',
} as const satisfies Readonly<Record<Refus, string>>;

/** The same, when what could not be read is the list of followed trainings. */
export const AVIS_DOSSIERS = {
  illisible: 'Vos dossiers suivis étaient en partie illisibles. Ce qui l’était est mis de côté. Vérifiez vos dossiers.',
  'version-future': 'Vos dossiers suivis viennent d’une version plus récente. Ils sont mis de côté. Mettez l’extension à jour.',
} as const satisfies Readonly<Record<Raison, string>>;

/** Told once, when what was kept could not be read. */
export const AVIS = {
  illisible: 'Un réglage gardé ici était illisible. Il est mis de côté. Vérifiez vos choix.',
  'version-future': 'Vos réglages viennent d’une version plus récente. Ils sont mis de côté. Refaites vos choix.',
} as const satisfies Readonly<Record<Raison, string>>;
