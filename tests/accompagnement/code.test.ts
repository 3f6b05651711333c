import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeCode, encodeCode, type SituationDite } from '@/lib/accompagnement/code';
import { MOTS_DU_CODE, PAGES_DU_CODE, VERSIONS_DU_CODE } from '@/lib/accompagnement/code-mots';
import { numberSaid } from '@/lib/accompagnement/nombres-dits';
import { ECRANS } from '@/lib/guide/ecrans';
import { PAGE_STATE_IDS } from '@/lib/page/types';

const FOLDER = 'tests/fixtures/codes';
const EXEMPLE: SituationDite = { page: 'inscription-a-confirmer', session: 'connecte', confiance: 'probable', faites: 7, jours: 3, version: '0.1.0' };

/** How many letters to add, take or change to go from one word to the other. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The same numbers at each run. */
function tirage(graine: number): (size: number) => number {
  let etat = graine;
  return (size) => {
    etat = (etat * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((etat / 2_147_483_648) * size);
  };
}

function auHasard(hasard: (size: number) => number): SituationDite {
  return {
    page: PAGES_DU_CODE[hasard(PAGES_DU_CODE.length)] ?? 'inconnu',
    session: (['connecte', 'deconnecte', 'indetermine'] as const)[hasard(3)] ?? 'connecte',
    confiance: (['certain', 'probable', 'selon-vous', null] as const)[hasard(4)] ?? null,
    faites: hasard(10),
    jours: [null, hasard(62)][hasard(2)] ?? null,
    version: VERSIONS_DU_CODE[hasard(VERSIONS_DU_CODE.length)] ?? '0.1.0',
  };
}

describe('les listes du code', () => {
  it('tout ce que le guide peut montrer a sa place', () => {
    expect([...PAGE_STATE_IDS, ...Object.keys(ECRANS)].filter((id) => !(PAGES_DU_CODE as readonly string[]).includes(id))).toEqual([]);
    expect(new Set(PAGES_DU_CODE).size).toBe(PAGES_DU_CODE.length);
  });

  it('la version de l’extension y est', () => {
    expect(VERSIONS_DU_CODE).toContain(JSON.parse(readFileSync('package.json', 'utf8')).version);
  });

  it('aucun mot ne ressemble à un autre', () => {
    const plain = MOTS_DU_CODE.map((mot) => mot.normalize('NFKD').replaceAll(/\p{M}/gu, ''));
    expect(plain.flatMap((mot, at) => plain.slice(at + 1).flatMap((autre) => (distance(mot, autre) < 3 ? [`${mot} ${autre}`] : [])))).toEqual([]);
    expect(plain).toHaveLength(64);
  });
});

describe('un code dit au téléphone', () => {
  it('redit la situation, quelle qu’elle soit', () => {
    const hasard = tirage(1);
    for (let tour = 0; tour < 5000; tour += 1) {
      const situation = auHasard(hasard);
      expect(decodeCode(encodeCode(situation))).toEqual({ kind: 'lu', situation });
    }
  });

  it('ne dit rien de plus que deux mots, deux nombres, une lettre et un chiffre', () => {
    expect(encodeCode(EXEMPLE)).toMatch(/^\p{Lu}+ \d\d \p{Lu}+ \d\d [A-Z] \d$/u);
  });

  it('se comprend tapé de toutes les façons', () => {
    const code = encodeCode(EXEMPLE);
    const [un = '', deux = '', trois = '', quatre = '', lettre = '', chiffre = ''] = code.split(' ');
    const lettres = (nombre: string): string => Array.from({ length: 100 }, (_, value) => value).find((value) => value === Number(nombre)) === undefined ? '' : enLettres(Number(nombre));
    const facons = [code.toLowerCase(), code.replaceAll(' ', ''), code.replaceAll(' ', '-'), ` ${code}. `, code.normalize('NFKD').replaceAll(/\p{M}/gu, ''),
      `${un} ${lettres(deux)} ${trois} ${lettres(quatre)} ${lettre}${chiffre}`, `${un}e ${deux} ${trois.slice(1)} ${quatre} ${lettre} ${chiffre}`];
    expect(facons.map((facon) => decodeCode(facon))).toEqual(facons.map(() => ({ kind: 'lu', situation: EXEMPLE })));
  });

  it.each([['', 'vide'], ['   ', 'vide'], ['citron', 'refuse'], ['citron 47', 'refuse'], ['citron 47 moulin 12', 'refuse'], ['47 12 B 7', 'refuse'], ['x'.repeat(100_000), 'refuse'], ['🍋 47 ⚙ 12 B 7', 'refuse']])('« %s » : %s', (texte, kind) => {
    expect(decodeCode(texte).kind).toBe(kind);
  });

  it('un seul mot ou un seul signe changé : jamais une autre situation', () => {
    const hasard = tirage(2);
    let refuses = 0;
    const autres: string[] = [];
    for (let tour = 0; tour < 20_000; tour += 1) {
      const code = encodeCode(auHasard(hasard));
      const parts = code.split(' ');
      const at = hasard(parts.length);
      const part = parts[at] ?? '';
      const sign = hasard(part.length);
      const change = at % 2 === 0 && at < 4 && hasard(2) === 0
        ? (MOTS_DU_CODE[hasard(64)] ?? '').toUpperCase()
        : `${part.slice(0, sign)}${/\d/u.test(part) ? hasard(10) : 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[hasard(26)]}${part.slice(sign + 1)}`;
      const lu = decodeCode(parts.map((one, index) => (index === at ? change : one)).join(' '));
      if (lu.kind === 'refuse') refuses += 1;
      else if (JSON.stringify(lu) !== JSON.stringify(decodeCode(code))) autres.push(`${code} → ${parts.map((one, index) => (index === at ? change : one)).join(' ')}`);
    }
    expect(autres).toEqual([]);
    expect(refuses).toBeGreaterThan(5000);
  });

  it('un code de chaque version se lit encore', () => {
    const files = readdirSync(FOLDER);
    expect(files.length).toBeGreaterThan(0);
    for (const file of files) {
      const codes = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Readonly<Record<string, SituationDite>>;
      for (const [code, situation] of Object.entries(codes)) expect(decodeCode(code)).toEqual({ kind: 'lu', situation });
    }
  });
});

/** Independent of the reader's own table. */
function enLettres(value: number): string {
  const unites = 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf'.split(' ');
  const dizaines = ['', '', 'vingt', 'trente', 'quarante', 'cinquante', 'soixante', 'soixante', 'quatre-vingt', 'quatre-vingt'];
  if (value < 20) return unites[value] ?? '';
  const reste = value % 10 + ([7, 9].includes(Math.floor(value / 10)) ? 10 : 0);
  const dizaine = dizaines[Math.floor(value / 10)] ?? '';
  if (reste === 0) return value === 80 ? 'quatre-vingts' : dizaine;
  return reste % 10 === 1 && value < 80 ? `${dizaine} et ${unites[reste]}` : `${dizaine}-${unites[reste]}`;
}

it('les nombres de 0 à 99, en chiffres et en lettres', () => {
  for (let value = 0; value < 100; value += 1) {
    expect(numberSaid(String(value))).toBe(value);
    expect(numberSaid(enLettres(value).normalize('NFKD').replaceAll(/\p{M}/gu, '').replaceAll('-', ' '))).toBe(value);
  }
  for (const autre of ['', 'cent', '100', 'vingt dix', 'douze treize']) expect(numberSaid(autre)).toBeNull();
});
