// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BIENVENUE } from '@/components/textes/bienvenue';
import { AVIS, COMMUN, REFUS } from '@/components/textes/commun';
import { ENTRAINEMENT } from '@/components/textes/entrainement';
import { OPTIONS } from '@/components/textes/options';
import { ORGANISATION_MOTS, PROFILS_MOTS, PROFILS_REFUS } from '@/components/textes/profils';
import { JOURNEY, MORE } from '@/lib/entrainement/situations';
import { NOMS_HINTS } from '@/lib/guide/hint-ids';
import { REGLAGE_IDS, reglageDefOf, CHOIX_IDS, optionsOf } from '@/lib/reglages/reglages';
import { RUBRIQUES } from '@/lib/reglages/rubriques';
import { parseFile } from '@/lib/reglages/sauvegarde';
import { NOMS_ZONES } from '@/lib/reglages/zones';
import { bannedWords, MAX_MOTS, MOTS_CONSEILLES, sentences, typedFigures, typographyFaults, wordCount } from '../guide/redaction';
import { pageOf } from './pages';

/** Every text under a table of words, whatever its depth. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(textsOf) : [];
}

const COPIES = ['', '[]', '{"application":"Compagnon DIFE","format":3}', '{"application":"Compagnon DIFE","format":1}', '{"application":"Compagnon DIFE","format":1,"nom":1}',
  ...REGLAGE_IDS.map((champ) => JSON.stringify({ application: 'Compagnon DIFE', format: 1, reglages: { [champ]: [] } })), 'x'.repeat(3_000_000)];
const refus = COPIES.flatMap((text) => {
  const parsed = parseFile(text, RUBRIQUES);
  return parsed.kind === 'refuse' ? [parsed.phrase] : [];
});

const messages: unknown = JSON.parse(readFileSync('public/_locales/fr/messages.json', 'utf8'));
const TEXTES = textsOf([NOMS_HINTS, BIENVENUE, COMMUN, ENTRAINEMENT, JOURNEY.map(({ titre }) => titre), MORE.map(({ titre }) => titre), OPTIONS, PROFILS_MOTS, PROFILS_REFUS, ORGANISATION_MOTS, REFUS, AVIS, REGLAGE_IDS.map((id) => [reglageDefOf(id).attendu, reglageDefOf(id).nom]), CHOIX_IDS.map((id) => optionsOf(id).map(([, mot]) => mot)), NOMS_ZONES, messages]).concat(refus);
const phrases = TEXTES.flatMap(sentences).map((phrase) => ({ phrase, mots: wordCount(phrase) }));

/** The licence's name, and what the file of the copy accepts. */
const CHIFFRES = new Set(['1, 2 ou 3', ...refus]);

describe('la rédaction des réglages et de l’accueil', () => {
  it('relit bien tous les textes, refus de copie compris', () => {
    expect(refus).toHaveLength(COPIES.length);
    expect(phrases.length).toBeGreaterThan(120);
  });

  it('ne dépasse jamais 22 mots, et tient 90 % des phrases en 15', () => {
    expect(phrases.filter(({ mots }) => mots > MAX_MOTS)).toEqual([]);
    expect(phrases.filter(({ mots }) => mots <= MOTS_CONSEILLES).length / phrases.length).toBeGreaterThanOrEqual(0.9);
  });

  it('n’emploie aucun mot interdit, et respecte la typographie', () => {
    const fautes = TEXTES.flatMap((texte) => [...bannedWords(texte), ...typographyFaults(texte)].map((faute) => `${texte} → ${faute}`));
    expect(fautes).toEqual([]);
  });

  it('ne tape aucun délai ni montant', () => {
    expect(TEXTES.filter((texte) => !CHIFFRES.has(texte) && typedFigures(texte).length > 0)).toEqual([]);
  });
});

/** What the person reads once the words are put together: seams between pieces are where spaces go wrong. */
describe.each(['options', 'bienvenue-chromium', 'bienvenue-firefox'] as const)('la page %s assemblée', (nom) => {
  it('n’a pas d’autre texte que ceux qui sont relus, des valeurs et des noms propres', async () => {
    const page = await pageOf(nom, { association: 'amg-gironde' });
    const blocs = [...page.querySelectorAll('h1, h2, h3, p, li, label, legend, th, td, button, option, summary')].map((bloc) => bloc.textContent ?? '');
    expect(blocs.length).toBeGreaterThan(25);
    expect(blocs.flatMap((texte) => [...bannedWords(texte), ...typographyFaults(texte)].map((faute) => `${texte} → ${faute}`))).toEqual([]);
    expect(blocs.flatMap(sentences).filter((phrase) => wordCount(phrase) > MAX_MOTS)).toEqual([]);
  });

  it('se dit non officielle, et développe DIFE', async () => {
    const texte = (await pageOf(nom, {})).textContent ?? '';
    expect(texte).toMatch(/non officiel/u);
    const sigle = texte.replaceAll('Compagnon DIFE', '').indexOf('DIFE');
    expect(sigle === -1 || /droit individuel à la formation des élus \(DIFE\)/u.test(texte)).toBe(true);
  });
});
