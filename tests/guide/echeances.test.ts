import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { knownFromPage, type Connu, incoherence, type Prerequis, RIEN_DE_SAISI, type Saisie } from '@/lib/guide/connu';
import { decompteOf, provenancesOf } from '@/lib/guide/decompte';
import { resteEnMots } from '@/lib/guide/dates-en-mots';
import { delaisOf, type LigneDatee, lignesOf } from '@/lib/guide/echeances';
import { jourEnLettres } from '@/lib/guide/format';
import { CATALOGUE } from '@/lib/rules/catalogue';
import { etapeOf, ETAPES } from '@/lib/guide/etapes';
import type { StepId } from '@/lib/guide/types';

const CONTEXTE = { zone: 'metropole', today: civilDate('2026-11-21') } as const;

function saisie(jours: Readonly<Record<string, string>>, prerequis: Prerequis = 'inconnu'): Saisie {
  return { jours: Object.fromEntries(Object.entries(jours).map(([id, jour]) => [id, civilDate(jour)])), prerequis };
}

function datees(step: StepId, connu: Connu, context = CONTEXTE as { zone: 'metropole' | 'alsace-moselle'; today: LigneDatee['echeance']['on'] }): readonly LigneDatee[] {
  return lignesOf(etapeOf(step), connu, context).filter((ligne) => ligne.kind === 'datee');
}

describe('les délais de chaque étape', () => {
  it.each([
    ['lire-la-fiche', 'inconnu', ['inscription-conseillee', 'inscription-limite']],
    ['s-inscrire-a-temps', 'inconnu', ['inscription-conseillee', 'inscription-limite']],
    ['completer-le-dossier', 'inconnu', ['inscription-conseillee']],
    ['attendre-la-reponse', 'inconnu', ['reponse-organisme', 'reponse-organisme-prerequis']],
    ['attendre-la-reponse', 'oui', ['reponse-organisme-prerequis']],
    ['attendre-la-reponse', 'non', ['reponse-organisme']],
    ['confirmer-l-inscription', 'inconnu', ['confirmation-titulaire', 'annulation-sans-perte', 'retractation']],
    ['inscription-validee', 'inconnu', ['annulation-sans-perte', 'retractation', 'annulation-limite']],
    ['annuler', 'inconnu', ['annulation-sans-perte', 'annulation-limite', 'retractation']],
    ['absence', 'inconnu', ['annulation-sans-perte', 'retractation']],
    ['se-connecter', 'inconnu', []],
  ] as const)('%s (prérequis : %s)', (step, prerequis, attendus) => {
    expect(delaisOf(etapeOf(step), prerequis).map(({ delai }) => delai)).toEqual(attendus);
  });

  it('aucune étape ne dit deux fois le même délai', () => {
    const twice = ETAPES.filter((etape) => { const ids = delaisOf(etape, 'inconnu').map(({ delai }) => delai); return new Set(ids).size < ids.length; });
    expect(twice).toEqual([]);
  });
});

describe('les dates, sur les exemples des règles', () => {
  it.each([
    ['lire-la-fiche', { debut: '2026-12-15' }, { 'inscription-limite': '2026-11-30', 'inscription-conseillee': '2026-11-26' }],
    ['lire-la-fiche', { debut: '2026-12-10' }, { 'inscription-limite': '2026-11-25', 'inscription-conseillee': '2026-11-23' }],
    ['s-inscrire-a-temps', { debut: '2027-01-11' }, { 'inscription-limite': '2026-12-23', 'inscription-conseillee': '2026-12-21' }],
    ['annuler', { debut: '2026-12-15' }, { 'annulation-sans-perte': '2026-12-03', 'annulation-limite': '2026-12-04' }],
    ['attendre-la-reponse', { demande: '2026-12-23' }, { 'reponse-organisme': '2026-12-28', 'reponse-organisme-prerequis': '2027-02-05' }],
    // As if one confirmed today, the 21st.
    ['confirmer-l-inscription', { proposition: '2026-12-24' }, { 'confirmation-titulaire': '2026-12-31', retractation: '2026-12-05' }],
    ['inscription-validee', { confirmation: '2026-11-20' }, { retractation: '2026-12-04' }],
    ['inscription-validee', { confirmation: '2026-11-20', debut: '2026-11-30' }, { 'annulation-sans-perte': '2026-11-18', retractation: '2026-11-29', 'annulation-limite': '2026-11-19' }],
  ] as const)('%s, %j', (step, jours, attendues) => {
    const lignes = datees(step, knownFromPage({}, saisie(jours)));
    expect(Object.fromEntries(lignes.map(({ delai, echeance }) => [delai, echeance.on]))).toEqual(attendues);
  });

  it.each([
    ['la veille du début, ou le jour même : ce qui est passé est dit passé', '2026-12-15', ['annulation-sans-perte', 'annulation-limite', 'retractation']],
    ['la formation a commencé : il n’y a plus rien à annuler', '2026-12-16', ['retractation']],
  ] as const)('%s', (_, today, attendus) => {
    const lignes = lignesOf(etapeOf('annuler'), knownFromPage({}, saisie({ debut: '2026-12-15' })), { zone: 'metropole', today: civilDate(today) });
    expect(lignes.map(({ delai }) => delai)).toEqual(attendus);
  });

  it('les délais datés viennent avant ceux qui ne le sont pas', () => {
    const lignes = lignesOf(etapeOf('annuler'), knownFromPage({}, saisie({ confirmation: '2026-11-20' })), CONTEXTE);
    expect(lignes.map(({ delai, kind }) => [delai, kind])).toEqual([['retractation', 'datee'], ['annulation-sans-perte', 'a-saisir'], ['annulation-limite', 'a-saisir']]);
  });

  it('la page passe avant la saisie, et chacune garde son nom', () => {
    const connu = knownFromPage({ debut: '2026-12-15' }, saisie({ debut: '2027-05-03', demande: '2026-11-20' }));
    expect(connu.jours.debut).toEqual({ value: '2026-12-15', provenance: 'page' });
    expect(connu.jours.demande).toEqual({ value: '2026-11-20', provenance: 'saisie' });
  });

  it.each(['2026-02-30', 'demain', ''])('une date impossible venue d’une page (« %s ») n’est pas une date', (debut) => {
    expect(knownFromPage({ debut }, RIEN_DE_SAISI).jours.debut).toBeNull();
  });

  it.each([
    ['2026-11-20', 'a-temps', 'Il reste 4\u00a0jours ouvrés.', /avez le temps/u],
    ['2026-11-23', 'bientot', 'Il reste 3\u00a0jours ouvrés.', /maintenant. Confirmez le jour même/u],
    ['2026-11-25', 'bientot', 'Il reste 1\u00a0jour ouvré.', /maintenant/u],
    ['2026-11-26', 'bientot', 'C’est aujourd’hui.', /maintenant/u],
    ['2026-11-27', 'urgent', 'Ce jour est passé.', /Appelez d’abord l’organisme/u],
    ['2026-11-30', 'urgent', 'Ce jour est passé.', /Appelez d’abord l’organisme/u],
    ['2026-12-01', 'depasse', 'Ce jour est passé.', /trop tard.*selon toutes les sources/u],
  ])('le %s, le jour conseillé du 26/11 est « %s »', (today, niveau, reste, conseil) => {
    const [conseillee, limite] = datees('lire-la-fiche', knownFromPage({ debut: '2026-12-15' }, RIEN_DE_SAISI), { zone: 'metropole', today: civilDate(today) });
    expect(conseillee).toMatchObject({ delai: 'inscription-conseillee', niveau });
    expect(conseillee && resteEnMots(conseillee, civilDate(today))).toBe(reste);
    expect(conseillee?.conseil[0]).toMatch(conseil);
    // One training, one level.
    expect(limite).toMatchObject({ delai: 'inscription-limite', niveau, conseil: [] });
  });

  it.each([
    ['inconnu', 'demande un niveau', true],
    ['oui', 'appelez-le', true],
    ['non', 'suffire', false],
  ] as const)('prérequis « %s » : le jour conseillé peut ne pas suffire', (prerequis, mots, attendu) => {
    const [conseillee] = datees('lire-la-fiche', knownFromPage({ debut: '2027-03-15' }, saisie({}, prerequis)));
    expect(conseillee?.conseil.join(' ').includes(mots)).toBe(attendu);
  });

  it('le jour où les sources se contredisent n’est jamais « à temps »', () => {
    const niveaux = datees('annuler', knownFromPage({ debut: '2027-06-15' }, RIEN_DE_SAISI)).map(({ delai, niveau }) => [delai, niveau]);
    expect(niveaux).toEqual([['annulation-sans-perte', 'a-preciser'], ['annulation-limite', 'discute']]);
  });

  it.each([
    ['la rétractation finit avant : elle seule est sûre', '2027-06-15', '2026-11-20', { 'annulation-sans-perte': 'dispute', 'annulation-limite': null, retractation: 'sur' }],
    ['elle finit après : le jour compté depuis le début est sûr', '2026-12-15', '2026-11-20', { 'annulation-sans-perte': 'sur', 'annulation-limite': null, retractation: 'dispute' }],
    ['le début manque', undefined, '2026-11-20', { retractation: 'a-preciser' }],
    ['le jour de la confirmation manque', '2026-12-15', undefined, { 'annulation-sans-perte': 'a-preciser', 'annulation-limite': null }],
    ['une confirmation d’après le début ne dit rien', '2026-12-15', '2026-12-16', { 'annulation-sans-perte': 'a-preciser', 'annulation-limite': null }],
  ] as const)('le dernier jour sûr, %s', (_, debut, confirmation, attendues) => {
    const jours = { ...(debut && { debut }), ...(confirmation && { confirmation }) };
    const lignes = datees('annuler', knownFromPage({}, saisie(jours)));
    expect(Object.fromEntries(lignes.map(({ delai, surete }) => [delai, surete]))).toEqual(attendues);
    for (const { surete, texte, niveau } of lignes) {
      expect(surete === 'sur').toBe(String(texte).startsWith('Dernier jour sûr pour annuler sans rien perdre'));
      expect(surete === 'dispute' && niveau !== 'discute').toBe(false);
      expect(surete === 'a-preciser' && niveau === 'a-temps').toBe(false);
    }
  });

  it('avant la confirmation, ce qui court mène, et annuler vient plus tard', () => {
    const lignes = lignesOf(etapeOf('confirmer-l-inscription'), knownFromPage({ debut: '2027-02-22', statuts: ['a-valider'] }, RIEN_DE_SAISI), CONTEXTE);
    expect(lignes.map(({ delai, kind, plusTard }) => [delai, kind, plusTard])).toEqual([
      ['confirmation-titulaire', 'courant', false],
      ['annulation-sans-perte', 'datee', true],
      ['retractation', 'datee', true],
    ]);
    expect(lignes[2]).toMatchObject({ depuis: { value: CONTEXTE.today, provenance: 'hypothese' }, surete: 'sur' });
  });

  it.each([
    [{ statuts: ['a-valider'] }, {}, 'page'],
    [{ statuts: ['demande-d-inscription'] }, {}, 'page'],
    [{ statuts: ['valide'] }, {}, null],
    [{ statuts: ['paiement-en-cours'] }, {}, null],
    [{ statuts: ['a-valider', 'valide'] }, {}, null],
    [{}, {}, null],
    [{}, { nonConfirme: true }, 'saisie'],
    [{ statuts: ['a-valider'] }, { jours: { confirmation: civilDate('2026-11-20') } }, null],
  ] as const)('%j et %j : pas confirmé, selon %s', (facts, dit, attendu) => {
    expect(knownFromPage(facts, { ...RIEN_DE_SAISI, ...dit }).nonConfirme).toBe(attendu);
  });

  it.each([
    ['avant toute règle', '2020-06-15', 'sans-regle'],
    ['hors du calendrier', '2046-01-08', 'hors-table'],
  ])('%s, le dit', (_cas, debut, kind) => {
    const [limite] = lignesOf(etapeOf('lire-la-fiche'), knownFromPage({ debut }, RIEN_DE_SAISI), CONTEXTE);
    expect(limite?.kind).toBe(kind);
  });

  it('change avec le territoire, vers l’arrière seulement', () => {
    const connu = knownFromPage({ debut: '2026-04-14' }, RIEN_DE_SAISI);
    const on = (zone: 'metropole' | 'alsace-moselle') => datees('lire-la-fiche', connu, { zone, today: civilDate('2026-03-01') })[0]?.echeance.on;
    expect([on('metropole'), on('alsace-moselle')]).toEqual(['2026-03-25', '2026-03-24']);
  });
});

describe('comment c’est compté', () => {
  const [conseillee, limite] = datees('s-inscrire-a-temps', knownFromPage({ debut: '2027-01-11' }, RIEN_DE_SAISI));
  const decompte = limite && decompteOf(limite.echeance, limite.depuis.value);

  it('compte onze jours, du plus proche du début à la limite', () => {
    expect(decompte?.comptes).toHaveLength(11);
    expect(decompte?.comptes.at(0)).toBe('vendredi 8 janvier 2027');
    expect(decompte?.comptes.at(-1)).toBe('mercredi 23 décembre 2026');
  });

  it('dit ce qu’est un jour ouvré, d’après une page du site', () => {
    expect(decompte?.jourOuvre?.texte.replaceAll('\u00a0', ' ')).toBe('Jours ouvrés : hors samedi, dimanche et jours fériés.');
    expect(decompte?.jourOuvre?.source.url).toMatch(/\/node\/298$/u);
    const retractation = datees('inscription-validee', knownFromPage({}, saisie({ confirmation: '2026-11-20' }))).find(({ delai }) => delai === 'retractation');
    expect(retractation && decompteOf(retractation.echeance, retractation.depuis.value).jourOuvre).toBeNull();
  });

  it('nomme les jours fériés sautés', () => {
    expect(decompte?.sautes).toContain('vendredi 1er janvier 2027 (jour de l’an)');
    expect(decompte?.sautes).toContain('dimanche 10 janvier 2027');
    expect(decompte?.sautes).toHaveLength(8);
  });

  it.each([
    ['loin du début', '2026-11-20', '2027-06-15', 14, 'vendredi 4 décembre 2026'],
    ['arrêté la veille du début', '2026-11-20', '2026-11-30', 9, 'dimanche 29 novembre 2026'],
    ['confirmé la veille du début : plus un jour', '2026-11-29', '2026-11-30', 0, undefined],
    ['confirmé le jour du début : plus un jour non plus', '2026-11-30', '2026-11-30', 0, undefined],
  ])('la rétractation, %s', (_, confirmation, debut, combien, dernier) => {
    const ligne = datees('inscription-validee', knownFromPage({ debut }, saisie({ confirmation }))).find(({ delai }) => delai === 'retractation');
    const compte = ligne && decompteOf(ligne.echeance, ligne.depuis.value);
    expect(compte?.comptes).toHaveLength(combien);
    expect(compte?.comptes.at(-1)).toBe(dernier);
    expect(compte?.calendrier).toContain('jusqu’à la veille de la formation');
  });

  it('dit la source, sa date de lecture, sa fiabilité et les avis contraires', () => {
    const dites = limite && provenancesOf(limite.echeance.basis, CONTEXTE.today);
    expect(dites?.confiance).toBe('à confirmer');
    const { readOn = CONTEXTE.today } = limite?.echeance.basis.sources[0] ?? {};
    expect(dites?.sources[0]?.lue).toBe(`lue le ${jourEnLettres(readOn)}`);
    for (const lecture of [/depuis la demande/u, /depuis la réponse/u, /toute la démarche/u]) expect(dites?.divergences.some((dit) => lecture.test(dit))).toBe(true);
    expect(conseillee && provenancesOf(conseillee.echeance.basis, CONTEXTE.today).sources[0]?.titre).toContain('conseil de prudence');
    expect(dites?.aVerifier).toBe(false);
    // The value that will still hold when nobody has read it for years.
    const derniere = CATALOGUE.delais['inscription-limite'].at(-1);
    expect(derniere && provenancesOf(derniere, civilDate('2099-01-01')).aVerifier).toBe(true);
  });
});

describe('des dates qui se contredisent', () => {
  it.each([
    [{ debut: '2026-12-15', fin: '2026-12-14' }, 'Le dernier jour vient avant le premier'],
    [{ demande: '2026-12-16', debut: '2026-12-15' }, 'La demande vient après le début'],
    [{ demande: '2026-11-20', proposition: '2026-11-19' }, 'La réponse vient avant la demande'],
    [{ confirmation: '2026-12-16', debut: '2026-12-15' }, 'Votre confirmation vient après le début'],
  ] as const)('%j', (jours, attendu) => {
    expect(incoherence(knownFromPage({}, saisie(jours)))).toContain(attendu);
  });

  it('des dates en ordre ne disent rien', () => {
    expect(incoherence(knownFromPage({}, saisie({ demande: '2026-11-20', proposition: '2026-11-23', confirmation: '2026-11-24', debut: '2026-12-15', fin: '2026-12-15' })))).toBeNull();
  });
});
