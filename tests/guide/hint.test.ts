import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { HINT_IDS, NOMS_HINTS } from '@/lib/guide/hint-ids';
import { ETAPES, etapeOf } from '@/lib/guide/etapes';
import { composeHint, type Hint, type HintContext, hintOfSilence } from '@/lib/guide/hint';
import { stepForState } from '@/lib/guide/parcours';
import type { Reprise } from '@/lib/guide/reprise';
import { type Facts, PAGE_STATE_IDS, type PageReport, type PageStateId, type Session } from '@/lib/page/types';
import { bannedWords, MAX_MOTS, sentences, typographyFaults, wordCount } from './redaction';

const NOW = 1_800_000_000_000;
const URL_A = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/99999999900017_A/99999999900017_A1';
const reprise = (formationUrl: string, titre: string | null = null): Reprise => ({ formationUrl, titre, vueLe: NOW - 1 });

function report(state: PageStateId, session: Session = 'connecte', facts: Facts = {}): PageReport {
  return { kind: 'recognised', state, confidence: 'probable', session, generation: 'dsfr', facts, examined: [] };
}

function hint(seen: PageReport, change: Partial<HintContext> = {}): Hint | null {
  return composeHint(seen, { zone: 'metropole', today: civilDate('2026-11-21'), now: NOW, canOpen: true, reprises: [], tues: [], ...change });
}

const WITH_HINT: readonly PageStateId[] = PAGE_STATE_IDS.filter((state) => etapeOf(stepForState[state]).bulle !== undefined);

describe('la bulle posée sur la page', () => {
  it.each(WITH_HINT)('%s : une bulle, qui ouvre le guide et que l’on peut taire', (state) => {
    const made = hint(report(state));
    expect(made).toMatchObject({ acte: 'open-guide', ouvrir: 'Ouvrir le guide', taire: 'Ne plus afficher ici', niveau: null });
    expect(made?.textes.length).toBeGreaterThan(1);
  });

  it.each(WITH_HINT)('%s, là où un clic dans la page ne peut rien ouvrir : le bouton de la barre est nommé', (state) => {
    const made = hint(report(state), { canOpen: false });
    expect(made?.ouvrir).toBeNull();
    expect(made?.textes.at(-1)).toContain('boussole');
  });

  it.each(PAGE_STATE_IDS.filter((state) => !WITH_HINT.includes(state)))('%s : rien à dire', (state) => {
    expect(hint(report(state))).toBeNull();
  });

  it('page inconnue : rien, même avec une formation à rouvrir', () => {
    expect(hint({ kind: 'unknown', proposees: [], session: 'connecte', generation: 'dsfr', facts: {}, examined: [] }, { reprises: [reprise(URL_A)] })).toBeNull();
  });

  it('dit que la formation sera proposée seulement quand elle est retenue', () => {
    const seen = report('formation-indisponible', 'deconnecte', { formationUrl: URL_A });
    expect(hint(seen, { reprises: [reprise(URL_A)] })?.textes.at(-1)).toContain('je vous proposerai de la rouvrir');
    expect(hint(seen, { reprises: [reprise(`${URL_A}2`)] })?.textes.join(' ')).not.toContain('proposerai');
  });

  it('fermée puis revue pour une autre formation : ce n’est plus la même', () => {
    const [one, other] = [URL_A, `${URL_A}2`].map((formationUrl) => hint(report('formation-indisponible', 'deconnecte', { formationUrl }))?.id);
    expect(one).not.toBe(other);
  });
});

describe('« Ne plus afficher ici »', () => {
  it('chaque bulle du guide a un nom, et aucun nom n’est de trop', () => {
    const steps = ETAPES.flatMap((etape) => (etape.bulle ? [etape.id as string] : []));
    expect(Object.keys(NOMS_HINTS).toSorted()).toEqual([...steps, 'reprise', 'inscription-a-temps'].toSorted());
  });

  it.each(WITH_HINT)('%s : taite, elle ne revient pas ; les autres restent', (state) => {
    const genre = hint(report(state))?.genre;
    if (!genre) throw new Error('a note without a kind');
    expect(hint(report(state), { tues: [genre] })).toBeNull();
    expect(hint(report(state), { tues: HINT_IDS.filter((id) => id !== genre) })?.genre).toBe(genre);
  });

  it('une fiche trop tardive et une formation à rouvrir se taisent aussi', () => {
    expect(hint(report('formation', 'connecte', { debut: '2026-11-25' }), { tues: ['inscription-a-temps'] })).toBeNull();
    expect(hint(report('accueil'), { reprises: [reprise(URL_A)], tues: ['reprise'] })).toBeNull();
  });

  it('dit ce qui vient d’être fait, comment revenir tout de suite, et où revenir plus tard', () => {
    const told = hintOfSilence('annuler');
    expect(told).toMatchObject({ acte: 'recall-hint', genre: 'annuler', taire: null });
    expect(told.textes.join(' ')).toContain('Revoir les messages');
  });
});

describe('avant le clic qui engage', () => {
  const textes = (state: PageStateId, facts: Facts, today: string): string => (hint(report(state, 'connecte', facts), { today: civilDate(today) })?.textes ?? []).join(' ');
  const FACTS: Facts = { debut: '2026-12-15', prixCentimes: 800_00 };

  it.each([
    ['tout est lu', FACTS, '2026-11-21', [/4.jours ouvrés après la réponse/u, /au plus 800.€/u, /Si vous confirmez aujourd’hui, dernier jour sûr pour annuler.: jeudi 3 décembre 2026\./u], [/passé/u]],
    ['loin du début, la rétractation finit la première', { debut: '2027-03-15', prixCentimes: 800_00 }, '2026-11-21', [/Si vous confirmez aujourd’hui, dernier jour sûr pour annuler.: samedi 5 décembre 2026\./u], [/2027/u]],
    ['le dernier jour sûr est passé', FACTS, '2026-12-04', [/jeudi 3 décembre 2026 \(ce jour est passé\)/u], []],
    ['prix inconnu', { debut: '2026-12-15' }, '2026-11-21', [/vous engagez vos droits\./u, /3 décembre/u], [/€/u]],
    ['début inconnu', { prixCentimes: 800_00 }, '2026-11-21', [/800.€/u], [/2026/u]],
    ['rien n’est lu', {}, '2026-11-21', [/4.jours ouvrés/u], [/€/u, /2026/u]],
  ] as const)('confirmer : %s', (_, facts, today, dits, tus) => {
    const said = textes('inscription-a-confirmer', facts, today);
    for (const dit of dits) expect(said).toMatch(dit);
    for (const tu of tus) expect(said).not.toMatch(tu);
  });

  it.each([
    ['confirmation inconnue', FACTS, '2026-12-03', [/Incertain/u, /reçoit l’organisme.\? Rien/u, /3 décembre 2026, ou la fin de la rétractation si elle vient avant\./u, /donnez le jour de votre confirmation/u], [/Aucun droit perdu/u]],
    ['pas encore confirmé', { ...FACTS, statuts: ['a-valider'] }, '2026-12-10', [/renoncez aujourd’hui, sans avoir confirmé/u, /Aucun droit perdu/u, /Rien n’est encore engagé/u], [/€/u, /3 décembre/u]],
    ['jour discuté', FACTS, '2026-12-04', [/Incertain/u, /au plus 800.€/u, /passé/u], []],
    ['trop tard', FACTS, '2026-12-10', [/Jusqu’à tous les droits engagés/u, /au plus 800.€/u, /5.% du prix, soit 40.€/u], []],
    ['prix inconnu', { debut: '2026-12-15' }, '2026-12-10', [/Jusqu’à tous les droits engagés/u, /5.% du prix\./u], [/€/u]],
    ['déjà commencée', FACTS, '2026-12-16', [/ce n’est plus une annulation/u], [/€/u]],
    ['rien n’est lu', {}, '2026-12-10', [/jusqu’à tous les droits engagés/u], [/€/u, /2026/u]],
  ] as const)('annuler : %s, les deux bourses et la force majeure', (_, facts, today, dits, tus) => {
    const said = textes('annulation', facts, today);
    for (const dit of [...dits, /maladie/u]) expect(said).toMatch(dit);
    for (const tu of tus) expect(said).not.toMatch(tu);
  });
});

describe('trop tard, ou presque, pour s’inscrire', () => {
  const DEBUT = '2026-12-10';

  it.each([
    ['2026-11-17', null, /^$/u],
    ['2026-11-18', 'bientot', /lundi 23 novembre 2026.*Il reste 3.jours ouvrés.*maintenant.*jour même de la réponse/u],
    ['2026-11-23', 'bientot', /C’est aujourd’hui\./u],
    ['2026-11-24', 'urgent', /23 novembre 2026. Ce jour est passé.*Appelez d’abord l’organisme.*Sinon, cherchez une session qui commence le vendredi 11 décembre 2026, ou après/u],
    ['2026-11-25', 'urgent', /Appelez d’abord l’organisme.*samedi 12 décembre 2026, ou après/u],
    ['2026-11-26', 'depasse', /Ce jour est passé.*trop tard.*Cherchez une session qui commence le mardi 15 décembre 2026, ou après/u],
  ] as const)('le %s, pour un début le 10 décembre', (today, niveau, texte) => {
    const made = hint(report('formation', 'connecte', { debut: DEBUT }), { today: civilDate(today) });
    expect(made?.niveau?.id ?? null).toBe(niveau);
    expect(made?.textes.join(' ') ?? '').toMatch(texte);
  });

  it('le mot et le signe changent avec le niveau', () => {
    const levels = ['2026-11-23', '2026-11-25', '2026-11-26'].map((today) => hint(report('formation', 'connecte', { debut: DEBUT }), { today: civilDate(today) })?.niveau?.texte);
    expect(levels).toEqual(['! Bientôt', '‼ Appelez d’abord', '✕ Dépassé']);
  });

  it('un début hors de la table des jours fériés ne donne aucune date', () => {
    expect(hint(report('formation', 'connecte', { debut: '2090-01-01' }))).toBeNull();
  });

  it('compte avec les jours fériés du territoire', () => {
    const levels = (['metropole', 'alsace-moselle'] as const).map((zone) => hint(report('formation', 'connecte', { debut: '2026-04-14' }), { zone, today: civilDate('2026-03-27') })?.niveau?.id);
    expect(levels).toEqual(['urgent', 'depasse']);
  });
});

describe('une fois connecté, la formation vue avant', () => {
  it('une seule : un bouton la rouvre, dans les deux navigateurs', () => {
    for (const canOpen of [true, false]) {
      const made = hint(report('compte-elu-visible'), { reprises: [reprise(URL_A, 'Budget')], canOpen });
      expect(made).toMatchObject({ acte: 'reopen', ouvrir: 'Rouvrir la formation', silence: 'cet-onglet' });
      expect(made?.textes[0]).toContain('«\u00a0Budget\u00a0»');
    }
  });

  it('plusieurs : le guide demande laquelle', () => {
    const reprises = [reprise(URL_A), reprise(`${URL_A}2`)];
    expect(hint(report('accueil'), { reprises })).toMatchObject({ acte: 'open-guide', ouvrir: 'Ouvrir le guide' });
    expect(hint(report('accueil'), { reprises, canOpen: false })?.ouvrir).toBeNull();
  });

  it('une page qui a déjà quelque chose à dire le dit d’abord', () => {
    expect(hint(report('compte-elu-absent'), { reprises: [reprise(URL_A)] })?.acte).toBe('open-guide');
  });

  it('vue il y a plus d’un jour, elle n’est plus proposée', () => {
    expect(hint(report('accueil'), { reprises: [reprise(URL_A)], now: NOW + 24 * 3_600_000 })).toBeNull();
  });
});

describe('la rédaction des bulles', () => {
  const FAITS: readonly Facts[] = [{}, { debut: '2026-12-15', prixCentimes: 800_50 }, { debut: '2026-11-20' }];
  const DAYS = ['2026-11-21', '2026-12-04', '2026-12-10'].map(civilDate);
  const all = PAGE_STATE_IDS.flatMap((state) => (['connecte', 'deconnecte', 'indetermine'] as const).flatMap((session) => FAITS.flatMap((facts) => DAYS.flatMap((today) => [true, false].flatMap((canOpen) => hint(report(state, session, facts), { today, canOpen, reprises: [reprise(URL_A, 'Budget')] }) ?? [])))));
  const textes = [...new Set([...all, ...HINT_IDS.map(hintOfSilence)].flatMap(({ titre, textes: said, bloque, ouvrir, fermer, taire, niveau }) => [titre, ...said, bloque, ouvrir ?? '', fermer, taire ?? '', niveau?.texte ?? '']))];

  it('phrases courtes, mots admis, typographie', () => {
    expect(textes.length).toBeGreaterThan(40);
    expect(textes.flatMap(sentences).filter((phrase) => wordCount(phrase) > MAX_MOTS)).toEqual([]);
    expect(textes.filter((texte) => texte !== '! Bientôt').flatMap((texte) => [...bannedWords(texte), ...typographyFaults(texte)].map((faute) => `${texte} → ${faute}`))).toEqual([]);
  });

  it('une bulle se lit d’un coup d’œil : neuf phrases au plus', () => {
    expect(all.filter(({ textes: said }) => said.flatMap(sentences).length > 9).map(({ id, textes: said }) => [id, said])).toEqual([]);
  });
});
