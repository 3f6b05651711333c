/** The writing rules of the product, as functions that name what is wrong. */

export const MAX_MOTS = 22;
export const MOTS_CONSEILLES = 15;

/** The sentences of a text; a title or a list item is one. */
export function sentences(text: string): readonly string[] {
  return text.split(/(?<=[.!?…])\s+(?=[\p{Lu}«\d])|\n+/u).filter((sentence) => /\p{L}/u.test(sentence));
}

/** Words as a reader counts them: « l’organisme » is one, a guillemet is none. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const INTERDITS: readonly (readonly [RegExp, string])[] = [
  [/erreur/iu, 'dire quoi faire, jamais « erreur »'],
  [/clique[rz] ici/iu, 'nommer ce qu’il faut choisir'],
  [/vous perde[zr]/iu, 'les deux bourses, jamais une perte sèche'],
  [/(?<!\p{L})(?:courriels?|mels?)(?!\p{L})/iu, 'e-mail'],
  [/(?<!\p{L})(?:stagiaires?|titulaires?|usagers?)(?!\p{L})/iu, 'vous'],
  [/(?<!\p{L})(?:prestataires?|OF)(?!\p{L})/u, 'organisme'],
  [/(?<!\p{L})(?:plateforme|portail)(?!\p{L})/iu, 'site'],
  [/(?<!\p{L})(?:simplement|facilement|il suffit juste)(?!\p{L})/iu, 'ne pas minimiser'],
  [/(?<!\p{L})(?:workflow|login|token|popup|pop-up|cookie)(?!\p{L})/iu, 'mot technique'],
  [/(?<!\p{L})ouvrables?(?!\p{L})/iu, 'ouvré'],
  [/(?<!\p{L})(?:tu|ton|tes|toi)(?!\p{L})/iu, 'vouvoiement'],
];

/** What a text says that it must not. */
export function bannedWords(text: string): readonly string[] {
  return INTERDITS.filter(([pattern]) => pattern.test(text)).map(([pattern, why]) => `${pattern.source} → ${why}`);
}

const TYPOGRAPHIE: readonly (readonly [RegExp, string])[] = [
  [/'/u, 'apostrophe droite'],
  [/"/u, 'guillemet droit'],
  [/\.\.\./u, 'trois points au lieu de …'],
  [/ {2}| \n|^ | $/u, 'espace en trop'],
  [/«(?!\u00A0)/u, '« sans espace insécable'],
  [/(?<!\u00A0)»/u, '» sans espace insécable'],
  [/(?<!\u202F)[;!?](?!\S)/u, '; ! ? sans espace fine insécable'],
  [/(?<![\u00A0\p{L}]):(?!\/\/)|\p{L}:(?!\/\/)/u, ': sans espace insécable'],
  [/\u00A0\u00A0|\u202F\u202F| \u00A0|\u00A0 /u, 'insécable doublée'],
  [/\d (?:%|€)/u, 'nombre et unité séparables'],
];

/** French typography: what is wrong in a text. */
export function typographyFaults(text: string): readonly string[] {
  const faults = TYPOGRAPHIE.filter(([pattern]) => pattern.test(text)).map(([, why]) => why);
  const opened = text.split('«').length;
  return opened === text.split('»').length ? faults : [...faults, 'guillemets non appariés'];
}

/** Figures that belong to the site's forms, to an address or to a text of law: no rule gives them. */
const CHIFFRES_ADMIS = [
  /\b(?:2|6) chiffres/gu,
  /\b1[23] caractères/gu,
  /\b2A ou 2B\b/gu,
  /\bplus de 70 ans/gu,
  /\b(?:guides?|site) de 2022\b/gu,
  /\b4 chemins/gu,
  /article (?:L\. 2321-2, 3°|6\.2)/gu,
  /cliquez sur le 3/gu,
  /touche F5/gu,
];

const UNITES_EN_LETTRES =
  /\b(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|vingt|trente) (?:jours?|semaines?|mois|heures?|euros?|pour)\b/iu;

/** A deadline, an amount or a share typed in a sentence: it must come from lib/rules, through a slot. */
export function typedFigures(texteSansSlots: string): readonly string[] {
  const rest = CHIFFRES_ADMIS.reduce((text, pattern) => text.replace(pattern, ''), texteSansSlots);
  const figures = rest.match(/\d[\d  \u00A0\u202F,.]*|[%€]/gu) ?? [];
  const words = rest.match(UNITES_EN_LETTRES) ?? [];
  return [...figures, ...words];
}
