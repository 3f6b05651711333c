/** Words as the search compares them: no accent, no ending, one word for those that people use for another. */

/** Words of any question: they tell no step from another. */
const MOTS_VIDES = new Set(
  `a ai aie ait ans as au aussi autre autres aux avec avez avoir avons bah bien bon bonjour bonsoir c ca car ce ceci cela celle celui ces cet cette ceux chez comme
    comment croyais d dans de depuis des dis disent dit dites dois doit doivent donc du elle elles en es est et etais etait ete etes etre eu eux faire fais fait faites
    faudra faut finalement font hier ici il ils j je juste l la laquelle le lequel les leur leurs lui m ma mais mal me mes moi mon monsieur madame n ne ni non nos notre
    nous on ont ou par parce parle pas peu peut peuvent plait plus pour pourquoi pourtant pouvez pouvoir puis qu quand que quel quelle quelles quels qui quoi s sa sais
    sait se sera serait serai ses si soit son sont suis svp sur t ta te tes toi ton toujours tout toute toutes tous trop truc tu un une va vas vers veulent veux vient
    voila vont vos votre vouloir voudrais vous vraiment y`.split(/\s+/u),
);

/** They may tell two answers apart, but never choose one. */
const MOTS_FAIBLES = 'apres avant elu elue elus elues encore marche marchent obtenir ouvrir page parler peux recommencer site vais venir viens voir vois veut dire choisir mettre regarder savoir trouver temps jour jours';

/** One word for several: on the left what stands in the index, on the right what people write instead. */
const SYNONYMES: Readonly<Record<string, string>> = {
  mail: 'mails email emails courriel courriels mel message messages messagerie outlook gmail',
  telephone: 'tel portable mobile',
  smartphone: 'smartphones',
  stage: 'stages formation formations cours',
  mdp: 'motdepasse',
  asso: 'association associations',
  commune: 'communes mairie mairies collectivite collectivites municipalite',
  argent: 'sous fric euros euro € poche',
  secu: 'securite',
  carte: 'cartes cni cb',
  appli: 'application applications app',
  malade: 'malades maladie hospitalise hospitalisee hopital souffrant grippe covid',
  rembourse: 'remboursement remboursements rembourser remboursee defraye indemnise',
  train: 'avion voiture trajet transport transports deplacement deplacements',
  retraite: 'retraites retraitee retraitees pension',
  spam: 'spams indesirable indesirables pourriel pourriels',
  lien: 'liens url',
};

const CANONIQUES: ReadonlyMap<string, string> = new Map(Object.entries(SYNONYMES).flatMap(([mot, autres]) => autres.split(' ').map((autre) => [autre, mot] as const)));

/** Endings of French words, longest first; what is left must still be a word. */
const FINALES = /(?:issements?|ements?|ations?|itions?|ateurs?|antes?|ants?|ables?|ibles?|euses?|eurs?|ions?|aient|ais|ait|ees?|ent|er|ez|es|is|it|ir|i|e|s|x)$/u;

/** Lower case, no accent, letters and digits only: « Identité » and « identite » are one word. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .split(/[^\p{L}\p{N}+€]+/u)
    .filter((mot) => mot !== '');
}

/** The word to compare; null for one that tells nothing. Takes one word of `wordsOf`. */
export function stemOf(mot: string): string | null {
  if (MOTS_VIDES.has(mot)) return null;
  const canonique = CANONIQUES.get(mot) ?? mot;
  const racine = canonique.replace(FINALES, '');
  return racine.length < 3 ? canonique : racine;
}

const FAIBLES: ReadonlySet<string | null> = new Set(MOTS_FAIBLES.split(' ').map(stemOf));

/** How much a word of a query counts. Takes what `racineDe` returned. */
export function poidsOf(racine: string): number {
  return FAIBLES.has(racine) ? 0.3 : 1;
}
