/** Numbers from 0 to 99 as they are typed after a call: in figures, or in French letters, of France, Belgium or Switzerland. */

const UNITES = ['zero', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze', 'douze', 'treize', 'quatorze', 'quinze', 'seize', 'dix sept', 'dix huit', 'dix neuf'];
/** Each name of a ten, and how far one counts after it. */
const DIZAINES: readonly (readonly [string, number, number])[] = [
  ['vingt', 20, 9], ['trente', 30, 9], ['quarante', 40, 9], ['cinquante', 50, 9], ['soixante', 60, 19], ['quatre vingt', 80, 19], ['septante', 70, 9], ['huitante', 80, 9], ['octante', 80, 9], ['nonante', 90, 9],
];

const DITS: ReadonlyMap<string, number> = new Map([
  ...UNITES.map((name, value) => [name, value] as const),
  // « zéro sept »: both figures are said.
  ...UNITES.slice(0, 10).map((name, value) => [`zero ${name}`, value] as const),
  ...DIZAINES.flatMap(([name, ten, most]) => Array.from({ length: most + 1 }, (_, more) => more).flatMap((more) => (more === 0 ? [[name, ten], [`${name}s`, ten]] as const : [[`${name} ${UNITES[more]}`, ten + more], [`${name} et ${UNITES[more]}`, ten + more]] as const))),
]);

/** Takes lower-case words without accents nor hyphens; null when it is no number below one hundred. */
export function numberSaid(text: string): number | null {
  if (/^\d{1,2}$/u.test(text)) return Number(text);
  // « 4 7 »: one figure after the other.
  if (/^\d \d$/u.test(text)) return Number(text.replace(' ', ''));
  return DITS.get(text) ?? null;
}

const MOTS_DE_NOMBRES: ReadonlySet<string> = new Set([...DITS.keys()].flatMap((said) => said.split(' ')));

/** One word of a number: « quatre », « vingts », « et ». */
export function isNumberWord(word: string): boolean {
  return MOTS_DE_NOMBRES.has(word);
}
