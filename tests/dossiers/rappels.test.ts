import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RAPPELS_MOTS } from '@/components/textes/rappels';
import { civilDate, type CivilDate } from '@/lib/calendar/civil-date';
import type { Zone } from '@/lib/calendar/jours-feries';
import { datesSuivies, plusUrgente } from '@/lib/dossiers/dates-suivies';
import { type RappelContext, prochainRappel, prochainReveil, rappelsOf, rappelsDus } from '@/lib/dossiers/rappels';
import { motsDeLaPastille, motsDuRappel } from '@/lib/dossiers/rappels-en-mots';
import { avancesOf, type DelaiRappele, DELAIS_RAPPELES, motsDeRegle } from '@/lib/dossiers/regles-de-rappel';
import { ROOT } from '@/scripts/lib/root';
import { bannedWords, MAX_MOTS, sentences, typographyFaults, wordCount } from '@/tests/guide/redaction';
import { dossier, jour, lu } from './exemples';

const PLAGE = { debut: 8, fin: 20 };
const TITRE = lu('Le budget communal');
/** Last day to confirm: Monday 30 November 2026; J−1 is a Friday. */
const A_CONFIRMER = dossier({ titre: TITRE, statut: lu('a-valider'), evenements: { demande: null, proposition: jour('2026-11-24'), confirmation: null } });
/** Advised day to ask: Wednesday 25 November 2026. */
const A_DEMANDER = dossier({ titre: TITRE, debut: jour('2026-12-14') }, 2);
/** Last day to cancel by one reading: Thursday 3 December 2026; the day of the confirmation is not known. */
const VALIDE = dossier({ titre: TITRE, statut: lu('valide'), debut: jour('2026-12-15') }, 3);

/** Confirmed on a day that the person gave. */
function confirme(le: string) {
  return { ...VALIDE, evenements: { ...VALIDE.evenements, confirmation: jour(le) } };
}

function contexte(day: string, heure = 9): RappelContext {
  return { zone: 'metropole', moment: { jour: civilDate(day), minute: heure * 60 }, plage: PLAGE, depuis: civilDate('2026-11-02') };
}

/** The rules that these tests tell of: a reminder of another, on the same dossiers, changes nothing to them. */
const CONNUS: ReadonlySet<DelaiRappele> = new Set(['confirmation-titulaire', 'inscription-conseillee', 'annulation-sans-perte', 'retractation']);

function dates(suivi: typeof VALIDE, day: string, zone: Zone = 'metropole') {
  return datesSuivies([suivi], { zone, today: civilDate(day) }).filter(({ delai }) => CONNUS.has(delai));
}

function dus(suivi: typeof VALIDE, day: string, heure = 9, montres: readonly string[] = []): readonly string[] {
  return rappelsDus(dates(suivi, day), contexte(day, heure), new Set(montres)).map(({ cle }) => cle.split(':').slice(1).join(' '));
}

describe('les rappels d’un dossier', () => {
  it.each([
    ['à confirmer : J−2, J−1 et le jour même', A_CONFIRMER, ['2026-11-26 2', '2026-11-27 1', '2026-11-30 0']],
    ['à demander : J−5 et J−1', A_DEMANDER, ['2026-11-18 5', '2026-11-24 1']],
    ['validé, confirmé on ne sait quand : J−5 et J−1', VALIDE, ['2026-11-26 5', '2026-12-02 1']],
    ['validé tard : la rétractation finit après, le jour compté depuis le début est le plus sûr', confirme('2026-11-20'), ['2026-11-26 5', '2026-12-02 1']],
    ['validé tôt : la rétractation finit avant, c’est elle qui est rappelée', confirme('2026-11-09'), ['2026-11-16 5', '2026-11-20 1']],
  ])('%s, en jours ouvrés', (_, suivi, attendu) => {
    const found = dates(suivi, '2026-11-16').flatMap((date) => rappelsOf(date, contexte('2026-11-16')));
    expect(found.map(({ jour: le, avant }) => `${le} ${avant}`)).toEqual(attendu);
    expect(found.every(({ jour: le, date }) => le <= date.echeance.on)).toBe(true);
  });

  it('sautent les jours fériés du territoire, comme le délai', () => {
    const avril = dossier({ debut: jour('2026-04-14'), suiviDepuis: civilDate('2026-03-01') });
    const plan = (zone: 'metropole' | 'alsace-moselle') => {
      const moment = { jour: civilDate('2026-03-02'), minute: 540 };
      return dates(avril, moment.jour, zone).flatMap((date) => rappelsOf(date, { zone, moment, depuis: moment.jour }).map(({ jour: le }) => le));
    };
    expect([plan('metropole'), plan('alsace-moselle')]).toEqual([['2026-03-18', '2026-03-24'], ['2026-03-17', '2026-03-23']]);
  });

  it('d’une étape passée ou d’un dossier clos, il n’y en a pas', () => {
    const clos = { ...A_CONFIRMER, closLe: civilDate('2026-11-25') };
    const confirme = { ...A_CONFIRMER, statut: lu('valide' as const) };
    expect([clos, confirme].flatMap((one) => dus(one, '2026-11-30'))).toEqual([]);
  });
});

describe('ce qui est à montrer maintenant', () => {
  it.each([
    ['rien la veille de J−2', '2026-11-25', 9, []],
    ['rien avant 8 h', '2026-11-26', 7, []],
    ['J−2 à partir de 8 h', '2026-11-26', 8, ['confirmation-titulaire 2026-11-30 2']],
    ['rien le soir, après 20 h', '2026-11-26', 20, []],
    ['J−1 le vendredi', '2026-11-27', 19, ['confirmation-titulaire 2026-11-30 1']],
    ['le samedi, J−1 manqué la veille', '2026-11-28', 10, ['confirmation-titulaire 2026-11-30 1']],
    ['le jour même', '2026-11-30', 8, ['confirmation-titulaire 2026-11-30 0']],
    ['le dernier soir, même tard : demain serait trop tard', '2026-11-30', 23, ['confirmation-titulaire 2026-11-30 0']],
    ['le dernier jour, pas avant 8 h', '2026-11-30', 7, []],
    ['le lendemain, une seule fois, au passé', '2026-12-01', 9, ['confirmation-titulaire 2026-11-30 passe']],
    ['un mois plus tard encore', '2026-12-30', 9, ['confirmation-titulaire 2026-11-30 passe']],
    ['ensuite, le panneau seul le dit', '2026-12-31', 9, []],
  ])('%s', (_, day, heure, attendu) => {
    expect(dus(A_CONFIRMER, day, heure)).toEqual(attendu);
  });

  it('rien de ce qui a déjà été montré', () => {
    const racine = `${A_CONFIRMER.id}:confirmation-titulaire:2026-11-30`;
    expect(dus(A_CONFIRMER, '2026-11-26', 9, [`${racine}:2`])).toEqual([]);
    expect(dus(A_CONFIRMER, '2026-12-01', 9, [`${racine}:0`])).toEqual([]);
    expect(dus(A_CONFIRMER, '2026-12-01', 9, [`${racine}:passe`])).toEqual([]);
    // The last day itself was missed: what was said before does not make up for it.
    expect(dus(A_CONFIRMER, '2026-12-01', 9, [`${racine}:1`])).toEqual(['confirmation-titulaire 2026-11-30 passe']);
  });

  it('rien d’un jour d’avant le suivi, ni d’avant la mise en marche', () => {
    const tard = dossier({ debut: { ...lu(civilDate('2026-12-14')), le: civilDate('2026-11-20') } });
    expect(dus(tard, '2026-11-20')).toEqual([]);
    expect(dus(tard, '2026-11-24')).toEqual(['inscription-conseillee 2026-11-25 1']);
    expect(rappelsDus(dates(A_DEMANDER, '2026-11-20'), { ...contexte('2026-11-20'), depuis: civilDate('2026-11-19') }, new Set())).toEqual([]);
    const passee = dossier({ debut: { ...lu(civilDate('2026-12-14')), le: civilDate('2026-11-27') } });
    expect(dus(passee, '2026-11-27')).toEqual([]);
  });

  it('une date saisie sous une horloge en avance ne cache pas le rappel du jour', () => {
    const demain = dossier({ debut: { ...lu(civilDate('2026-12-14')), le: civilDate('2026-11-25') } });
    expect(dus(demain, '2026-11-24')).toEqual(['inscription-conseillee 2026-11-25 1']);
  });
});

describe('le prochain rappel et le prochain réveil', () => {
  it.each([
    ['2026-11-18', 9, '2026-11-24'],
    ['2026-11-18', 7, '2026-11-18'],
    ['2026-11-24', 9, undefined],
  ])('le %s à %i h', (day, heure, attendu) => {
    expect(prochainRappel(dates(A_DEMANDER, day), contexte(day, heure))?.jour).toBe(attendu);
  });

  it.each([
    [0, '2026-11-18', 480],
    [479, '2026-11-18', 480],
    [480, '2026-11-19', 0],
    [1439, '2026-11-19', 0],
  ])('à la minute %i', (minute, day, attendue) => {
    expect(prochainReveil({ jour: civilDate('2026-11-18'), minute }, PLAGE)).toEqual({ jour: day, minute: attendue });
  });
});

/** A person sees no difference. */
function plain(text: string): string {
  return text.replaceAll(/[\u00a0\u202f]/gu, ' ');
}

describe('les mots', () => {
  const TOUS = [A_CONFIRMER, A_DEMANDER, VALIDE].flatMap((suivi) =>
    (['2026-11-18', '2026-11-25', '2026-11-30'] as const).flatMap((day) => datesSuivies([suivi], { zone: 'metropole', today: civilDate(day) }).flatMap((date) => [0, 'passe' as const].map((avant) => motsDuRappel({ date, avant }, civilDate(day))))));

  it('disent la date d’abord, les jours ensuite, puis la source', () => {
    const [date] = dates(A_CONFIRMER, '2026-11-26');
    if (date === undefined) throw new Error('no deadline');
    const today: CivilDate = civilDate('2026-11-26');
    const mots = motsDuRappel({ date, avant: 2 }, today);
    expect(mots.titre).toBe('Confirmez votre inscription');
    expect(plain(mots.texte)).toBe('Dernier jour : lundi 30 novembre 2026. Il reste 2 jours ouvrés. Pour une de vos formations. Délai donné par un guide d’association.');
    const pastille = motsDeLaPastille(date, today);
    expect([pastille.texte, plain(pastille.titre)]).toEqual(['2', 'Il reste 2 jours ouvrés pour confirmer votre inscription (lundi 30 novembre 2026)']);
    expect(motsDeLaPastille(dates(A_CONFIRMER, '2026-11-30')[0] ?? date, civilDate('2026-11-30')).titre).toBe('C’est le dernier jour pour confirmer votre inscription (lundi 30 novembre 2026)');
  });

  it('sont courts, bien écrits, et ne disent jamais un mot interdit', () => {
    const all = [...DELAIS_RAPPELES.flatMap((delai) => Object.values(motsDeRegle(delai))), ...TOUS.flatMap(({ titre, texte }) => [titre, texte]), ...Object.values(RAPPELS_MOTS)];
    expect(all.length).toBeGreaterThan(20);
    expect(all.flatMap((text) => [...bannedWords(text), ...typographyFaults(text)])).toEqual([]);
    expect(all.flatMap(sentences).filter((phrase) => wordCount(phrase) > MAX_MOTS)).toEqual([]);
  });
});

describe('la plus urgente', () => {
  it('est la première qui reste ouverte ; à jour égal, la confirmation', () => {
    const today = civilDate('2026-11-26');
    const suivis = [VALIDE, A_DEMANDER, A_CONFIRMER];
    expect(plusUrgente(datesSuivies(suivis, { zone: 'metropole', today }))?.delai).toBe('confirmation-titulaire');
    expect(plusUrgente(datesSuivies([A_DEMANDER], { zone: 'metropole', today }))).toBeNull();
    expect(plusUrgente([])).toBeNull();
  });
});

/** The table of the notice, from the rules themselves. */
function tableDesRappels(): string {
  const rows = DELAIS_RAPPELES.map((delai) => `| ${motsDeRegle(delai).jour} ${motsDeRegle(delai).pour} (\`${delai}\`) | ${enumeration(avancesOf(delai).map((avant) => (avant === 0 ? 'le jour même' : `J−${avant}`)))} |`);
  return ['| jour rappelé | rappels |', '| --- | --- |', ...rows, ''].join('\n');
}

function enumeration(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} et ${items.at(-1)}`;
}

describe('docs/rappels.md', () => {
  it('dit les règles telles qu’elles sont (`npm run generate:rappels` refait le tableau)', async () => {
    const notice = readFileSync(join(ROOT, 'docs/rappels.md'), 'utf8');
    await expect(notice.replace(/\| jour rappelé \|[^]*?\n(?=\n)/u, tableDesRappels())).toMatchFileSnapshot(join(ROOT, 'docs/rappels.md'));
  });
});
