/**
 * A code to say aloud: « CITRON 47 MOULIN 12 B 7 ». What the guide knows of the screen, and nothing of the person: no address, no amount, no date.
 * Nothing is sent: one person says it, another types it. The last two signs check the rest: one word or one figure taken for another is refused.
 */

import { MOTS_DU_CODE, PAGES_DU_CODE, type PageDuCode, VERSIONS_DU_CODE, type VersionDuCode } from './code-mots';
import { isNumberWord, numberSaid } from './nombres-dits';

export interface SituationDite {
  readonly page: PageDuCode;
  readonly session: 'connecte' | 'deconnecte' | 'indetermine';
  /** Null: nothing is recognised. */
  readonly confiance: 'certain' | 'probable' | 'selon-vous' | null;
  /** Steps of the journey that are done, 0 to 9. */
  readonly faites: number;
  /** Jours ouvrés left before the most pressing day, 61 for more than sixty; null: no day is known. */
  readonly jours: number | null;
  readonly version: VersionDuCode;
}

export type CodeLu =
  | { readonly kind: 'lu'; readonly situation: SituationDite }
  | { readonly kind: 'vide' }
  /** `phrase`: what to ask again, in plain French. */
  | { readonly kind: 'refuse'; readonly phrase: string };

const SESSIONS = ['connecte', 'deconnecte', 'indetermine'] as const;
const CONFIANCES = ['certain', 'probable', 'selon-vous', null] as const;
const PLUS_DE_60 = 61;
/** How many values each part may take: room is left for lists that grow. Their product is less than that of two words and two numbers. */
const TAILLES = { page: 56, session: 3, confiance: 4, faites: 10, jours: 63, version: 16 } as const;
const MOTS = MOTS_DU_CODE.length;
const CENT = 100;
/** Letters that are not taken for one another when said. */
const LETTRES = 'ABEFHIJKLMOQRSUXYZWV';
/** A prime, larger than any part: one part changed always changes the check. */
const PREMIER = 199;
const POIDS = [1, 3, 7, 13] as const;

type Parts = readonly [number, number, number, number];

/** Takes what is known; returns the code to say. `jours` beyond sixty are said « more ». */
export function encodeCode({ page, session, confiance, faites, jours, version }: SituationDite): string {
  const digits = [
    [PAGES_DU_CODE.indexOf(page), TAILLES.page], [SESSIONS.indexOf(session), TAILLES.session], [CONFIANCES.indexOf(confiance), TAILLES.confiance],
    [Math.min(Math.max(faites, 0), 9), TAILLES.faites], [jours === null ? PLUS_DE_60 + 1 : Math.min(Math.max(jours, 0), PLUS_DE_60), TAILLES.jours], [VERSIONS_DU_CODE.indexOf(version), TAILLES.version],
  ] as const;
  let value = digits.reduce((sum, [digit, size]) => sum * size + digit, 0);
  const take = (size: number): number => {
    const digit = value % size;
    value = Math.floor(value / size);
    return digit;
  };
  const parts: Parts = [take(MOTS), take(CENT), take(MOTS), take(CENT)];
  const [un, deux, trois, quatre] = parts;
  return `${wordAt(un)} ${two(deux)} ${wordAt(trois)} ${two(quatre)} ${checkOf(parts)}`;
}

/** Takes what was typed: any case, with or without accents, figures in letters, one letter of a word wrong. Never throws, never guesses a part that is missing. */
export function decodeCode(text: string): CodeLu {
  const said = text.slice(0, 200).normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/gu, ' ').trim();
  if (said === '') return { kind: 'vide' };
  const tokens = spaced(said).split(' ');
  const [lettre = '', chiffre = ''] = tokens.slice(-2);
  const [premier = '', ...milieu] = tokens.slice(0, -2);
  // Numbers may take several words: the second word of the code is the first that is none of theirs.
  const at = milieu.findIndex((token) => /^[a-z]{3,}$/u.test(token) && !isNumberWord(token));
  if (at < 1 || at === milieu.length - 1 || !/^[a-z]$/u.test(lettre) || !/^\d$/u.test(chiffre)) return refused('Il faut deux mots, deux nombres, une lettre et un chiffre. Redemandez le code.');
  const said4 = [premier, milieu.slice(0, at).join(' '), milieu[at] ?? '', milieu.slice(at + 1).join(' ')] as const;
  const parts = said4.map((part, index) => (index % 2 === 0 ? wordIn(part) : numberSaid(part)));
  const wrong = parts.indexOf(null);
  if (wrong !== -1) return refused(`Je ne connais pas « ${said4[wrong]?.slice(0, 20)} ». Faites-le répéter.`);
  const known = parts as unknown as Parts;
  if (checkOf(known).replace(' ', '') !== `${lettre}${chiffre}`.toUpperCase()) return refused('Un mot ou un chiffre a été mal entendu. Redemandez tout le code.');
  return situationOf(known);
}

function situationOf([un, deux, trois, quatre]: Parts): CodeLu {
  let value = ((quatre * MOTS + trois) * CENT + deux) * MOTS + un;
  const take = (size: number): number => {
    const digit = value % size;
    value = Math.floor(value / size);
    return digit;
  };
  const version = VERSIONS_DU_CODE[take(TAILLES.version)];
  const jours = take(TAILLES.jours);
  const faites = take(TAILLES.faites);
  const confiance = CONFIANCES[take(TAILLES.confiance)];
  const session = SESSIONS[take(TAILLES.session)];
  const page = PAGES_DU_CODE[value];
  if (version === undefined || page === undefined) return refused('Ce code vient d’une version plus récente du Compagnon. Mettez la vôtre à jour.');
  if (session === undefined || confiance === undefined) return refused('Ce code n’existe pas. Redemandez-le.');
  return { kind: 'lu', situation: { page, session, confiance, faites, jours: jours > PLUS_DE_60 ? null : jours, version } };
}

/** A letter and a figure. */
function checkOf(parts: Parts): string {
  const sum = parts.reduce((total, part, at) => total + (part + 1) * (POIDS[at] ?? 1), 0) % PREMIER;
  return `${LETTRES[Math.floor(sum / 10)]} ${sum % 10}`;
}

function wordAt(index: number): string {
  return (MOTS_DU_CODE[index] ?? '').toUpperCase();
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** « citron47moulin12b7 »: letters and figures are told apart. */
function spaced(said: string): string {
  return said.replaceAll(/([a-z])(?=[0-9])|([0-9])(?=[a-z])/gu, '$1$2 ');
}

const PLAIN = MOTS_DU_CODE.map((word) => word.normalize('NFKD').replaceAll(/\p{M}/gu, ''));

/** The word itself, or the only one that differs by one letter; null when there is none. */
function wordIn(said: string): number | null {
  const same = PLAIN.indexOf(said);
  if (same !== -1) return same;
  const near = PLAIN.flatMap((word, at) => (isNear(word, said) ? [at] : []));
  return near.length === 1 ? (near[0] ?? null) : null;
}

/** One letter more, less, or another. */
function isNear(word: string, said: string): boolean {
  if (Math.abs(word.length - said.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === said[start]) start += 1;
  const [rest, other] = [word.slice(start), said.slice(start)];
  return rest.slice(1) === other.slice(1) || rest.slice(1) === other || rest === other.slice(1);
}

function refused(phrase: string): CodeLu {
  return { kind: 'refuse', phrase };
}
