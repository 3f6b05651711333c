/** Personal data in French formats, invented, always the same for a seed: what must be found nowhere. */

/** A small generator of numbers (mulberry32): a campaign that fails must fail again. */
export function hasard(seed: number): (max: number) => number {
  let state = seed >>> 0;
  return (max) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) % max;
  };
}

type Tirage = (max: number) => number;

const PRENOMS = ['Élodie', 'Jean-Baptiste', 'Maël', 'Noémie', 'François', 'Zoé', 'Marie-Thérèse', 'Anaïs', 'Loïc', 'Gwenaëlle', 'Hélène', 'Cédric', 'Thérèse', 'Joël', 'Inès', 'Benoît', 'Aurélien', 'Chloé', 'Raphaël', 'Geneviève'];
const NOMS = ['Fournier', 'd’Aubigné', 'de La Rochefoucauld', 'Le Goff', 'Nguyễn', 'Müller', 'O’Brien', 'Lefèvre-Martin', 'du Plessis', 'Çelik', 'Garçon', 'Beauséjour', 'des Essarts', 'Kerviel', 'Hébrard', 'Pélissier', 'van der Berghe', 'L’Hermitte', 'Saint-Exupéry', 'Bœuf'];
const RUES = ['rue des Tilleuls', 'avenue Jean-Jaurès', 'chemin du Vieux-Lavoir', 'impasse des Glycines', 'boulevard Gambetta', 'allée des Érables', 'lieu-dit Kerguélen', 'quai Saint-Vincent'];
const VILLES = ['Mâcon', 'Saint-Étienne', 'Châteauroux', 'Besançon', 'Bourg-lès-Valence', 'Thiers', 'Villefranche', 'Pau'];
const MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'];

const chiffres = (tirer: Tirage, count: number): string => Array.from({ length: count }, () => String(1 + tirer(9))).join('');
const parmi = (tirer: Tirage, list: readonly string[]): string => list[tirer(list.length)] as string;
const par = (text: string, size: number, by: string): string => (text.match(new RegExp(`.{1,${size}}`, 'gu')) ?? []).join(by);
const deux = (number: number): string => String(number).padStart(2, '0');

const nom = (tirer: Tirage): string => {
  const [prenom, famille] = [parmi(tirer, PRENOMS), parmi(tirer, NOMS)];
  return [`${prenom} ${famille}`, `${famille.toUpperCase()} ${prenom}`, `${prenom.toUpperCase()} ${famille.toUpperCase()}`, `M. ${famille}`, `${famille}, ${prenom}`, prenom.toLowerCase() + famille.toLowerCase()][tirer(6)] as string;
};

const nir = (tirer: Tirage): string => {
  const n = `${1 + tirer(2)}${chiffres(tirer, 2)}${deux(1 + tirer(12))}${['2A', '2B', '71', '33', '97'][tirer(5)]}${chiffres(tirer, 6)}${chiffres(tirer, 2)}`;
  return [n, n.replace(/^(.)(..)(..)(..)(...)(...)(..)$/u, '$1 $2 $3 $4 $5 $6 $7'), n.slice(0, 13), n.replace(/^(.)(..)(..)(..)(...)(...)(..)$/u, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5\u00a0$6\u00a0$7')][tirer(4)] as string;
};

const iban = (tirer: Tirage): string => {
  const n = `FR${chiffres(tirer, 12)}${['X', 'M', 'P'][tirer(3)]}${chiffres(tirer, 12)}`;
  return [n, par(n, 4, ' '), par(n, 4, '\u202f')][tirer(3)] as string;
};

const telephone = (tirer: Tirage): string => {
  const n = chiffres(tirer, 8);
  const p = ['6', '7', '5', '9'][tirer(4)] as string;
  return [`0${p}${n}`, `0${p} ${par(n, 2, ' ')}`, `0${p}.${par(n, 2, '.')}`, `+33 ${p} ${par(n, 2, ' ')}`, `+33${p}${n}`, `0033 ${p} ${par(n, 2, ' ')}`, `0${p}-${par(n, 2, '-')}`][tirer(7)] as string;
};

const mail = (tirer: Tirage): string => {
  const plain = (text: string): string => text.normalize('NFD').replaceAll(/[^a-zA-Z]/gu, '').toLowerCase();
  return `${plain(parmi(tirer, PRENOMS))}.${plain(parmi(tirer, NOMS))}${tirer(2) ? chiffres(tirer, 2) : ''}@${['mairie-tilleuls.example', 'orange.example', 'exemple.invalid'][tirer(3)]}`;
};

const adresse = (tirer: Tirage): string => `${1 + tirer(180)}${['', ' bis', ' ter'][tirer(3)]} ${parmi(tirer, RUES)}, ${chiffres(tirer, 5)} ${parmi(tirer, VILLES)}`;

const naissance = (tirer: Tirage): string => {
  const [jour, mois, annee] = [1 + tirer(28), 1 + tirer(12), 1931 + tirer(70)];
  const enLettres = `${jour === 1 ? '1er' : jour} ${MOIS[mois - 1]} ${annee}`;
  return [`${deux(jour)}/${deux(mois)}/${annee}`, `${deux(jour)}-${deux(mois)}-${annee}`, `${annee}-${deux(mois)}-${deux(jour)}`, enLettres, `né(e) le ${enLettres}`, `${deux(jour)}.${deux(mois)}.${annee}`][tirer(6)] as string;
};

const dossier = (tirer: Tirage): string => [chiffres(tirer, 11), `n° ${chiffres(tirer, 11)}`, `DOS-${chiffres(tirer, 8)}`, `A${chiffres(tirer, 4)}-${chiffres(tirer, 6)}`][tirer(4)] as string;

const FORMES = [nom, nom, nir, iban, telephone, mail, adresse, naissance, dossier];

/** `count` strings, in turn a name, a social-security number, an IBAN, a telephone, a mail, an address, a birth date, a dossier number. */
export function donneesPersonnelles(count: number, seed: number): readonly string[] {
  const tirer = hasard(seed);
  return Array.from({ length: count }, (_, at) => (FORMES[at % FORMES.length] as (tirer: Tirage) => string)(tirer));
}
