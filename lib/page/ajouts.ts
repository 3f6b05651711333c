/**
 * Wordings that an association adds when the site changes a label. A wrong string must never lead to a wrong step where money or a deadline
 * is at stake: words of consequence are refused, no string may mean two things, and what is added only speaks where the built-in words
 * have nothing to say, never of a dossier.
 */

import type { Sens } from './concepts';
import { type Formule, type MotsDePage, lireSens, openLexique } from './lexique';
import { judge } from './judge';
import { MOTS } from './tables';
import type { Releve } from './releve';
import { cleOf } from './text';
import type { PageReport } from './types';

export interface Ajout {
  readonly egal?: readonly string[];
  readonly debut?: readonly string[];
}

interface MotAOuvrir {
  /** What an added wording says, in concepts. */
  readonly sens: readonly Sens[];
  /** A wording of the site that says the same, for whoever reads the file. */
  readonly exemple: string;
  /** A message that makes a state by itself: a word or two would be found on other pages too. */
  readonly message?: true;
}

/**
 * The words that may grow. Left out, on purpose: the statuses, what one may send, confirm, pay or cancel, the amounts and the
 * dates, the rights, the proof that one is logged in. There, an unknown page is said to be unknown until the extension is updated.
 */
export const OUVERTS = {
  's-identifier': { sens: ['connexion'], exemple: 'S’identifier' },
  'creation-de-compte': { sens: ['creer', 'compte'], exemple: 'Créer mon compte' },
  'titre-connexion': { sens: ['connexion'], exemple: 'Connexion à votre compte' },
  franceconnect: { sens: ['franceconnect'], exemple: 'S’identifier avec FranceConnect' },
  'compte-et-mot-de-passe': { sens: ['mot-de-passe'], exemple: 'Mot de passe' },
  'pas-de-compte': { sens: ['sans-compte'], exemple: 'Vous n’avez pas de compte' },
  'titre-creation': { sens: ['creer', 'compte'], exemple: 'Création de compte' },
  'etape-de-creation': { sens: ['coordonnees'], exemple: 'Vos coordonnées' },
  'verification-identite': { sens: ['identite', 'verifier', 'requis', 'vous'], exemple: 'Vérifiez votre identité', message: true },
  'inscription-sans-franceconnect': { sens: ['!franceconnect'], exemple: 'Inscription sans FranceConnect' },
  'titre-droits': { sens: ['titre-droits'], exemple: 'Vos droits formation' },
  'titre-dossiers': { sens: ['titre-dossiers'], exemple: 'Vos dossiers de formation' },
  'titre-recherche': { sens: ['rechercher'], exemple: 'Rechercher une formation' },
  'champ-de-recherche': { sens: ['rechercher', 'mots-cles'], exemple: 'Formation, métier, compétence' },
  'choix-du-mandat': { sens: ['mandat'], exemple: 'Votre mandat électoral' },
  'titre-resultats': { sens: ['liste-de-resultats'], exemple: 'Résultats de recherche' },
  'creer-mon-dossier': { sens: ['creer', 'dossier', 'inscrire'], exemple: 'Créer mon dossier d’inscription' },
  'creer-mon-dossier-court': { sens: ['creer', 'dossier'], exemple: 'Créer mon dossier' },
  'formation-indisponible': { sens: ['formation', 'indisponible'], exemple: 'Cette formation est indisponible', message: true },
  'avis-fonction-publique': { sens: ['fonction-publique', 'employeur', 'vous'], exemple: 'Si vous travaillez actuellement dans la fonction publique', message: true },
  'lien-perime': { sens: ['lien', 'lien-mort'], exemple: 'Votre lien n’est plus valide', message: true },
  'session-expiree': { sens: ['session', 'expire'], exemple: 'Votre session a expiré', message: true },
  'erreur-technique': { sens: ['erreur', 'technique'], exemple: 'Une erreur technique', message: true },
  'site-indisponible': { sens: ['site', 'maintenance'], exemple: 'Site en maintenance', message: true },
  'titre-aide': { sens: ['aide', 'elu'], exemple: 'Besoin d’aide' },
  'vers-vos-droits': { sens: ['titre-droits'], exemple: 'Consulter mes droits' },
  'vers-vos-dossiers': { sens: ['titre-dossiers'], exemple: 'Voir mes dossiers' },
  'vers-la-recherche': { sens: ['rechercher'], exemple: 'Rechercher une autre formation' },
  'acces-elus': { sens: ['elu'], exemple: 'Accès Élus' },
  'chercher-pour-mon-mandat': { sens: ['rechercher', 'mandat'], exemple: 'Chercher les formations liées à l’exercice de mon mandat' },
  'onglet-financement': { sens: ['corps-de-fiche'], exemple: 'Financement' },
} as const satisfies Readonly<Record<string, MotAOuvrir>>;

export type MotOuvert = keyof typeof OUVERTS;
export const MOTS_OUVERTS = Object.keys(OUVERTS) as readonly MotOuvert[];
export type Ajouts = Readonly<Partial<Record<string, Ajout>>>;

/** Letters that count, without accents nor spaces. */
export const LETTRES = { egal: 4, debut: 10, message: 12 } as const;

export type RefusDAjout = 'mot-ferme' | 'signe' | 'trop-court' | 'message-trop-court' | 'consequence' | 'autre-sens' | 'deux-sens';

/** What engages a person, or tells of a deadline: nobody but the extension may say it of a page. */
const CONSEQUENCES: ReadonlySet<string> = new Set([
  'payer', 'payee', 'par-carte', 'confirmer', 'confirmee', 'valider', 'validee', 'a-valider', 'accepter', 'accord', 'annuler', 'annulee', 'renoncer', 'renoncee', 'refuser', 'refusee', 'desinscrire', 'delai',
  'repondre', 'decision', 'proposition', 'mobiliser', 'assuree', 'inscrit', 'envoyer', 'close', 'brouillon', 'en-formation', 'formation-finie', 'solde', 'euro', 'favorable', 'attendu',
] satisfies readonly Sens[]);
/** Not read by concepts: other ways to engage oneself. */
const AUSSI = [
  'suppr', 'clotur', 'effac', 'signer', 'signez', 'engage', 'jours', 'heures', 'delai', 'reponse', 'paie', 'payer', 'payez', 'paye', 'regler', 'reglez', 'valider', 'validez', 'jevalide', 'validation', 'confirm', 'annul', 'renonc', 'envoy', 'envoi',
  'transmet', 'soumet', 'resili', 'desinscri', 'abandonn', 'accepte', 'refuse',
];

const LEXIQUE = openLexique(MOTS);

/** Whether a word may be added to; the name comes from a file. */
export function isOuvert(mot: string): mot is MotOuvert {
  return Object.hasOwn(OUVERTS, mot);
}

/** Takes one wording; returns why it is refused, or null. `others`: what the same file adds to other words. */
export function refusDAjout(mot: string, sorte: keyof Ajout, text: string, others: readonly string[] = []): RefusDAjout | null {
  if (!isOuvert(mot)) return 'mot-ferme';
  const cle = cleOf(text);
  if (/[^a-z0-9+]/u.test(cle)) return 'signe';
  const letters = cle.replaceAll(/[^a-z]/gu, '').length;
  const { message }: MotAOuvrir = OUVERTS[mot];
  if (message === true && letters < LETTRES.message) return 'message-trop-court';
  if (letters < LETTRES[sorte]) return 'trop-court';
  const said = new Set<Sens>(lireSens(LEXIQUE, text).flatMap(({ sens }) => sens));
  if (meansAnother(mot, said)) return 'autre-sens';
  if ([...said].some((one) => CONSEQUENCES.has(one.replace('!', ''))) || AUSSI.some((piece) => cle.includes(piece))) return 'consequence';
  return others.some((other) => overlaps(cleOf(other), cle)) ? 'deux-sens' : null;
}

/** Our own words already say of that text that it is something else. */
function meansAnother(mot: MotOuvert, said: ReadonlySet<Sens>): boolean {
  const says = (one: MotOuvert): boolean => OUVERTS[one].sens.every((sens) => said.has(sens));
  if (says(mot)) return false;
  return MOTS_OUVERTS.some((other) => other !== mot && OUVERTS[other].sens.length > 1 && says(other)) || said.has('deconnecter') || said.has('connecte');
}

function overlaps(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a);
}

/** All that a file adds to other words than this one. */
export function autresAjouts(ajouts: Ajouts, mot: string): readonly string[] {
  return Object.entries(ajouts).flatMap(([other, ajout]) => (other === mot ? [] : [...(ajout?.egal ?? []), ...(ajout?.debut ?? [])]));
}

/** The words to read with, and these; without those that are refused: the built-in table may have grown since the file was read. */
export function withAjouts(mots: MotsDePage, ajouts: Ajouts): MotsDePage {
  const added = Object.entries(ajouts).flatMap(([mot, ajout]) =>
    (['egal', 'debut'] as const).flatMap((sorte) =>
      (ajout?.[sorte] ?? []).filter((text) => refusDAjout(mot, sorte, text, autresAjouts(ajouts, mot)) === null).map((text) => formuleOf(mot as MotOuvert, cleOf(text), sorte === 'debut')),
    ),
  );
  return { ...mots, ajouts: added.filter(({ n }, index) => added.findIndex((other) => other.n === n) === index) };
}

/** Numbered by what it says: a page open since before the file changed must not speak of another wording. */
function formuleOf(mot: MotOuvert, cle: string, debut: boolean): Formule {
  let hash = 2_166_136_261;
  for (const letter of `${mot} ${cle} ${debut}`) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return { n: hash, cle, debut, sens: OUVERTS[mot].sens };
}

/** Whether the page shows added wordings, whichever they are. */
export function showsAjouts(releve: Releve | null): boolean {
  return releve !== null && releve.lus.some(({ ajout }) => ajout !== undefined);
}

/** The verdict of the built-in words alone. */
export function judgeSansAjout(releve: Releve | null): PageReport {
  return judge(releve === null || !showsAjouts(releve) ? releve : { ...releve, lus: releve.lus.filter(({ ajout }) => ajout === undefined) });
}

/** The verdict with the added words: `mots` made by `withAjouts`. A wording that is no longer added counts for nothing, and none does on a dossier. */
export function judgeAvecAjouts(releve: Releve, { ajouts }: MotsDePage): PageReport {
  if (releve.route.kind === 'dossier' || releve.route.kind === 'dossiers') return judgeSansAjout(releve);
  const known = new Set(ajouts.map(({ n }) => n));
  return judge({ ...releve, lus: releve.lus.filter(({ ajout }) => ajout === undefined || known.has(ajout)) });
}
