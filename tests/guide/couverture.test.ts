import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ASSOCIATIONS } from '@/lib/guide/associations';
import { ETAPE_IDS } from '@/lib/guide/etape-ids';
import { ETAPES } from '@/lib/guide/etapes';
import { CAS_FRAIS, MOTS_VERSEMENT } from '@/lib/guide/frais';
import { GLOSSAIRE } from '@/lib/guide/glossaire';
import { LIENS } from '@/lib/guide/liens';
import { MESSAGES } from '@/lib/guide/message';
import type { DelaiId, DroitId, LigneId, SeuilId } from '@/lib/guide/types';
import { VALEURS } from '@/lib/guide/valeurs';

const DELAIS = [
  'inscription-limite',
  'inscription-conseillee',
  'reponse-organisme',
  'reponse-organisme-prerequis',
  'confirmation-titulaire',
  'retractation',
  'annulation-sans-perte',
  'annulation-limite',
] as const satisfies readonly DelaiId[];

/** Everything a row may name. */
const CONNUS: Readonly<Record<string, readonly string[]>> = {
  etape: ETAPE_IDS,
  delai: DELAIS,
  droit: ['annuel', 'plafond', 'horaireHT'] satisfies DroitId[],
  seuil: ['assiduite-basse', 'assiduite-haute'] satisfies SeuilId[],
  ligne: ['identite-numerique-la-poste'] satisfies LigneId[],
  frais: Object.keys(CAS_FRAIS),
  versement: Object.keys(MOTS_VERSEMENT),
  valeur: Object.keys(VALEURS),
  lien: Object.keys(LIENS),
  message: Object.keys(MESSAGES),
  association: ASSOCIATIONS.map((association) => association.id),
  glossaire: GLOSSAIRE.map((mot) => mot.id),
};

interface Ligne {
  readonly id: string;
  readonly resume: string;
  readonly ou: readonly string[];
  readonly sort: string;
}

const page = readFileSync(fileURLToPath(new URL('../../docs/couverture-des-guides.md', import.meta.url)), 'utf8');

const LIGNES: readonly Ligne[] = page.split('\n').flatMap((line) => {
  const [, id = '', resume = '', ou = '', sort = ''] = line.split('|').map((cell) => cell.trim());
  return /^S\d-\d\d$/u.test(id) ? [{ id, resume, ou: ou.split(' ').filter(Boolean), sort }] : [];
});

function estConnu(nom: string): boolean {
  const [famille = '', id = ''] = nom.split(':');
  return (CONNUS[famille] ?? []).includes(id);
}

describe('la couverture des cinq guides', () => {
  it.each([
    ['S0', 67],
    ['S1', 46],
    ['S2', 28],
    ['S3', 41],
    ['S4', 29],
  ])('%s garde ses %i lignes, numérotées sans trou', (guide, nombre) => {
    const numeros = LIGNES.filter((ligne) => ligne.id.startsWith(guide)).map((ligne) => ligne.id);
    expect(numeros).toEqual(Array.from({ length: nombre }, (_, i) => `${guide}-${String(i + 1).padStart(2, '0')}`));
  });

  it('chaque ligne mène à quelque chose qui existe', () => {
    expect(LIGNES.flatMap(({ id, ou }) => ou.filter((nom) => !estConnu(nom)).map((nom) => `${id} : ${nom}`))).toEqual([]);
  });

  it('chaque ligne se résume, et dit ce qu’elle devient', () => {
    const muettes = LIGNES.filter(({ resume, sort }) => resume.length <= 5 || !/^(?:repris|remplacé : .{10,}|non repris : .{10,})$/u.test(sort));
    expect(muettes.map(({ id, resume, sort }) => `${id} : ${resume} · ${sort}`)).toEqual([]);
  });

  it('une ligne reprise mène quelque part, une ligne qui ne l’est pas ne mène nulle part', () => {
    expect(LIGNES.filter(({ ou, sort }) => (ou.length > 0) === sort.startsWith('non repris')).map(({ id }) => id)).toEqual([]);
  });

  it('dit des étapes la même chose que leurs sources', () => {
    const selonLaPage = new Set(
      LIGNES.flatMap((ligne) => ligne.ou.filter((nom) => nom.startsWith('etape:')).map((nom) => `${nom} ${ligne.id.slice(0, 2)}`)),
    );
    const selonLesEtapes = new Set(
      ETAPES.flatMap((etape) => etape.sources.filter((s) => /^S\d$/u.test(s)).map((s) => `etape:${etape.id} ${s}`)),
    );
    expect([...selonLaPage].filter((x) => !selonLesEtapes.has(x))).toEqual([]);
    expect([...selonLesEtapes].filter((x) => !selonLaPage.has(x))).toEqual([]);
  });

  it('nomme chaque délai, chaque cas de frais et chaque droit au moins une fois, ou la règle est à nous', () => {
    const nommes = new Set(LIGNES.flatMap((ligne) => ligne.ou));
    const tus = ['delai', 'frais', 'versement'].flatMap((f) => (CONNUS[f] ?? []).map((id) => `${f}:${id}`)).filter((x) => !nommes.has(x));
    // No starting guide speaks of prerequisites; « rien » is the absence of a payment.
    expect(tus).toEqual(['delai:reponse-organisme-prerequis', 'versement:rien']);
  });
});
