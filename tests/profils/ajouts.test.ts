// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { type Ajouts, judgeAvecAjouts, judgeSansAjout, MOTS_OUVERTS, type MotOuvert, refusDAjout, showsAjouts, withAjouts } from '@/lib/page/ajouts';
import { openLexique } from '@/lib/page/lexique';
import { MOTS } from '@/lib/page/tables';
import { readOrNull } from '@/lib/page/read';
import type { PageReport } from '@/lib/page/types';
import { isComplete } from '../e2e/complet';
import { type Fixture, loadFixtures, parsePage, verdictOf } from '../page/load-fixtures';

/** Where a wrong step would cost money, or a deadline. */
const ENJEUX = new Set(['annulation', 'demande-envoyee', 'dossier-a-completer', 'dossier-clos', 'formation-en-cours', 'formation-terminee', 'inscription-a-confirmer', 'inscription-validee', 'liste-dossiers', 'paiement']);
const MUETS = new Set(['inconnu', 'ambigu', 'chargement']);

const fixtures = loadFixtures();
const byName = (name: string): Fixture => {
  const found = fixtures.find((fixture) => fixture.name === name);
  if (!found) throw new Error(`no fixture ${name}`);
  return found;
};

/** As the extension does: the page reads with all the words, the background judges, ours first. */
function read({ html, expected }: Fixture, ajouts: Ajouts = {}): PageReport {
  const mots = withAjouts(MOTS, ajouts);
  const releve = readOrNull({ url: new URL(expected.url), document: parsePage(html) }, openLexique(mots));
  const report = judgeSansAjout(releve);
  return releve !== null && report.kind === 'unknown' && showsAjouts(releve) ? judgeAvecAjouts(releve, mots) : report;
}

describe('une formule ajoutée', () => {
  const RENAMED: readonly (readonly [string, MotOuvert, string, string])[] = [
    ['formation-indisponible--dsfr-connecte', 'formation-indisponible', 'Cette formation est indisponible', 'Cette page a quitté notre vitrine'],
  ];

  it.each(RENAMED)('fait reconnaître de nouveau %s', (name, mot, before, after) => {
    const fixture = byName(name);
    const renamed = { ...fixture, html: fixture.html.replaceAll(before, after) };
    expect(renamed.html).not.toBe(fixture.html);
    expect(verdictOf(read(renamed))).toBe('inconnu');
    expect(verdictOf(read(renamed, { [mot]: { debut: [after] } }))).toBe(fixture.expected.state);
  });

  it('n’enlève rien aux mots du Compagnon', () => {
    const { ajouts, ...rest } = withAjouts(MOTS, { 'titre-aide': { egal: ['Le coin des édiles'], debut: ['Nous restons à votre écoute'] } });
    const { ajouts: none, ...own } = MOTS;
    expect(rest).toEqual(own);
    expect(none).toEqual([]);
    expect(ajouts.map(({ cle, debut }) => [cle, debut])).toEqual([['lecoindesediles', false], ['nousrestonsavotreecoute', true]]);
  });

  it('est laissée de côté quand le Compagnon apprend qu’elle a un autre sens, ou engage la personne', () => {
    const stored = { 'titre-aide': { egal: ['Payer maintenant', 'Le coin des édiles'] }, 'statut-a-valider': { egal: ['À confirmer'] } };
    expect(withAjouts(MOTS, stored).ajouts.map(({ cle }) => cle)).toEqual(['lecoindesediles']);
  });

  it.each<readonly [string, string, string]>([
    ['creer-mon-dossier', 'Je valide et je paie', 'consequence'], ['site-indisponible', 'Réponse de l’organisme reçue', 'consequence'], ['franceconnect', 'Je renonce à mes droits', 'consequence'], ['s-identifier', 'Supprimer mon compte', 'consequence'],
    ['formation-indisponible', 'Votre inscription sera confirmée', 'consequence'], ['titre-aide', 'Vous avez 4 jours pour agir', 'consequence'],
  ])('%s : « %s » est refusée', (mot, text, refus) => {
    expect(refusDAjout(mot, 'egal', text)).toBe(refus);
  });

  it('ne compte plus quand le fichier est retiré, même sur une page ouverte avant', () => {
    const fixture = byName('formation-indisponible--dsfr-decoupe-majuscules');
    const before = withAjouts(MOTS, { 'titre-aide': { egal: ['Le coin des édiles'] } });
    const releve = readOrNull({ url: new URL(fixture.expected.url), document: parsePage('<main><h1>Le coin des édiles</h1></main>') }, openLexique(before));
    if (releve === null) throw new Error('unread');
    expect(showsAjouts(releve)).toBe(true);
    const other = withAjouts(MOTS, { 'formation-indisponible': { egal: ['Notre vitrine est vide ici'] } });
    expect([judgeAvecAjouts(releve, MOTS), judgeAvecAjouts(releve, other)].map(({ kind }) => kind)).toEqual(['unknown', 'unknown']);
  });
});

/** The page's own texts: the worst words that somebody could add are those that are really there. */
function textsOf({ html }: Fixture): readonly string[] {
  const texts = [...parsePage(html).querySelectorAll('body *')].flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3).map((node) => (node.textContent ?? '').trim()));
  return [...new Set(texts)].filter((text) => text.length > 3 && text.length <= 120);
}

const isAtStake = (verdict: string): boolean => ENJEUX.has(verdict);

/** What may not happen, whatever was added: another verdict on a page that was recognised, a step with a stake on one that was not, a false fact. */
function faultOf(fixture: Fixture, mot: MotOuvert, texts: readonly string[]): string | null {
  const before = verdictOf(read(fixture));
  const added = texts.filter((text) => refusDAjout(mot, 'egal', text) === null);
  if (added.length === 0) return null;
  const report = read(fixture, { [mot]: { egal: added } });
  const after = verdictOf(report);
  const wrong = after !== before && (!MUETS.has(before) || isAtStake(after));
  const { prixCentimes, soldeEluCentimes, debut, fin, statuts } = fixture.expected.facts;
  const seen = report.facts;
  const facts = [[prixCentimes, seen.prixCentimes], [soldeEluCentimes, seen.soldeEluCentimes], [debut, seen.debut], [fin, seen.fin], [statuts?.join(), seen.statuts?.join()]];
  const lied = facts.some(([wanted, found]) => found !== undefined && found !== wanted);
  return wrong || lied ? `${fixture.name} · ${mot} : ${before} → ${after}${lied ? ` ${JSON.stringify(seen)}` : ''}` : null;
}

describe('aucun ajout ne mène à une fausse étape où l’argent est en jeu', () => {
  it('avec les mots mêmes de la page, donnés à chaque mot ouvert', () => {
    // Where our own words recognise the page, what is added is not even asked: a few of those are enough.
    const onSite = fixtures.filter(({ name }) => !name.startsWith('hors-site'));
    const chosen = isComplete ? onSite : onSite.filter(({ expected }, index) => (MUETS.has(expected.state) ? index % 4 === 0 : index % 24 === 0));
    const faults = chosen.flatMap((fixture, turn) => {
      const texts = textsOf(fixture);
      const mots = isComplete ? MOTS_OUVERTS : MOTS_OUVERTS.filter((_, index) => index % 11 === turn % 11);
      return mots.flatMap((mot) => faultOf(fixture, mot, texts) ?? []);
    });
    expect(faults).toEqual([]);
  }, 600_000);
});
