/**
 * Personal data as French pages write it. Finding what is personal never decides alone what may be shown: `morceaux-lisibles.ts` shows only
 * what is known to be harmless, and these patterns take away from it what would look harmless word by word.
 */

export const GENRES = ['mail', 'nir', 'iban', 'carte', 'telephone', 'naissance', 'adresse', 'code-postal', 'dossier', 'personne'] as const;
export type Genre = (typeof GENRES)[number];

/** A part of a text, in UTF-16 units, the end left out. */
export interface Morceau {
  readonly debut: number;
  readonly fin: number;
}

export interface DonneePersonnelle extends Morceau {
  readonly genre: Genre;
}

/** Longest text that is read; what comes after is nobody's label. */
export const MAX_LU = 4000;

/** What may stand between two groups of digits: spaces of all widths, point, hyphens, slash. */
const SEP = String.raw`[\s.\-\u2010-\u2015/]`;
const JOUR = String.raw`\d{1,2}(?:er)?${SEP}{1,3}(?:\d{1,2}|\p{L}{3,9}\.?)${SEP}{1,3}\d{2,4}`;
const VOIE = 'rue|avenue|av\\.|bd\\.?|boulevard|chemin|che\\.|impasse|imp\\.|allée|allees|allées|place|pl\\.|route|rte|quai|cours|square|lotissement|lot\\.|résidence|hameau|lieu[- ]dit|sentier|voie|passage|ruelle|esplanade|faubourg|villa|cité|clos|montée|promenade|rond-point|traverse|venelle|za|zi|bp|cs';

/** No pattern holds two neighbouring repetitions that may match the same character: each reads a text in one go. */
const MOTIFS: readonly (readonly [Genre, RegExp])[] = [
  ['mail', /[^\s<>()[\]"«»,;:@]{1,64}\s?(?:@|\(at\)|\[at\]|＠)\s?[^\s<>()[\]"«»,;:@]{1,250}/giu],
  ['iban', /\b[A-Z]{2}\d{2}(?:[\s.-]?[A-Z0-9]{2,4}){3,8}/giu],
  // Sex, year, month, department (Corsica: 2A, 2B), commune, order, then perhaps the key.
  ['nir', new RegExp(String.raw`(?<!\d)[12378]${SEP}?\d{2}${SEP}?\d{2}${SEP}?(?:\d{2}|2[AB])${SEP}?\d{3}${SEP}?\d{3}(?:${SEP}{0,3}(?:cl[ée]\s?:?\s?)?\d{2})?(?!\d)`, 'giu')],
  ['carte', new RegExp(String.raw`(?<!\d)\d{4}${SEP}?\d{4}${SEP}?\d{4}${SEP}?\d{1,7}(?!\d)`, 'gu')],
  ['telephone', new RegExp(String.raw`(?:\+|\b00)${SEP}?\d{1,3}${SEP}{0,2}(?:\(0\)|0)?(?:${SEP}{0,2}\d{1,3}){3,6}(?!\d)|(?<!\d)0${SEP}?\d(?:${SEP}?\d{2}){4}(?!\d)|(?<!\d)0\d{2}(?:${SEP}\d{3}){2}${SEP}\d{1,2}(?!\d)`, 'gu')],
  ['naissance', new RegExp(String.raw`(?:\bn[ée]+(?:\(e\)|·e|\.e|-e)?\s+(?:le\s+)?|naissance\s*:?\s*(?:le\s+)?)${JOUR}(?:\s+[àa]\s+[^\n,;]{1,60})?`, 'giu')],
  // What comes after « né(e) le », whatever it is.
  ['naissance', /(?<=(?<!\p{L})n[ée]e?s?(?:\(e\)|[·.-]e)?\s+(?:le|en|à|au|aux)\s)[^\n,;]{1,400}/giu],
  // A day so far back is no training's.
  ['naissance', new RegExp(String.raw`(?<!\d)\d{1,2}(?:er)?${SEP}{1,3}(?:\d{1,2}|\p{L}{3,9}\.?)${SEP}{1,3}(?:1[89]\d\d|200\d|201[0-8])(?!\d)|(?<!\d)(?:1[89]\d\d|200\d|201[0-8])-\d{1,2}-\d{1,2}(?!\d)`, 'giu')],
  ['adresse', new RegExp(String.raw`(?<![\d,.])\d{1,4}(?:\s?(?:bis|ter|quater|[a-d]))?\s?,?\s(?:${VOIE})(?:\s[^\n;|•]{1,120})?`, 'giu')],
  ['adresse', new RegExp(String.raw`(?<!\p{L})(?:bp|cs|lieu[- ]dit)\s[^\n;|•]{1,80}`, 'giu')],
  ['code-postal', /(?<![\d.,])(?:0[1-9]|[1-8]\d|9[0-8]|2[AB]|00)\s?\d{3}(?![\d€])(?:\s[\p{Lu}][\p{L}'’-]{1,40}(?:[\s-](?:[\p{Lu}][\p{L}'’-]{0,40}|sur|sous|en|de|du|des|la|le|les|lès|aux?)){0,6})?/gu],
  ['dossier', /(?:\bdossier|\bdevis|\bréférence|\bréf\.?|\bn[°ºo]\.?|\bnum[ée]ro)(?:\s(?:de|du|d['’])?\s?(?:dossier|devis|demande|inscription|commande))?\s?(?:n[°ºo]\.?)?\s?:?\s?[A-Z]{0,4}(?:[\s._/-]?[A-Z]{0,3}\d[\dA-Z]{0,20}){1,8}(?!\p{L})/giu],
  ['personne', /(?<!\p{L})(?:M\.|Mr\.?|Mme|Mlle|MM\.|Monsieur|Madame|Mademoiselle|Me|Dr)\s{1,3}(?!(?:le|la|l['’]|les)\s)[\p{Lu}][\p{L}'’.-]{0,40}(?:[ \u00a0](?:de|du|des|d['’]|le|la)?[ \u00a0]?[\p{Lu}][\p{L}'’.-]{0,40}){0,4}/gu],
];

/** Takes any text; returns what is recognised as personal in its first 4 000 characters, in order, overlaps included. Never throws. */
export function donneesPersonnelles(texte: string): readonly DonneePersonnelle[] {
  const lu = texte.slice(0, MAX_LU);
  return MOTIFS.flatMap(([genre, motif]) => Array.from(lu.matchAll(motif), (found) => ({ genre, debut: found.index, fin: found.index + found[0].length })))
    .toSorted((a, b) => a.debut - b.debut || b.fin - a.fin);
}

/** Whether a short text announces personal data: what comes right after it is somebody's. */
export function annonceUneDonnee(texte: string): boolean {
  const plain = texte.slice(-60).normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return NEE_LE.test(plain) || (texte.length <= 60 && ANNONCES.test(plain));
}

/** A sentence that stops there goes on in the next element. */
const NEE_LE = /(?<!\p{L})nee?(?:\(e\)|[·.-]e)?\s+(?:le|en)\s*:?\s*$/iu;

const ANNONCES = /^\s*(?:(?:vos?|votre|mon|ma|mes|son|sa|le|la)\s)?(?:nom|prenom|nom de naissance|nom d['’]usage|nom et prenom|prenom et nom|prenoms|civilite|date de naissance|lieu de naissance|nee?(?:\(e\)|[·.-]e)? (?:le|en|a|au)|commune de naissance|adresse|adresse (?:e-?mail|mail|postale|electronique|de domicile)|adresse mail personnelle|courriel|e-?mail|telephone|telephone (?:mobile|fixe|portable)|mobile|numero|numero de (?:securite sociale|telephone|dossier)|n° de (?:securite sociale|dossier)|iban|rib|titulaire|beneficiaire|dossier n°|n° (?:dossier|devis)|code postal|ville|commune|pays|nationalite)\s*\*?\s*:?\s*$/iu;
