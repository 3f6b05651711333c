// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { composeHint } from '@/lib/guide/hint';
import { type Facts, PAGE_STATE_IDS, type PageStateId, type Session } from '@/lib/page/types';
import { AUJOURD_HUI, bouton, monter, presser } from './monter';
import { ECRANS_POSSIBLES, page, rapportDe } from './rapports';

const UNE_DATE = /\d+(?:er)? (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)/u;

function plat(element: Element | null | undefined): string {
  return element?.textContent.replaceAll(/\s+/gu, ' ').trim() ?? '';
}

describe('la carte', () => {
  it.each(ECRANS_POSSIBLES)('%s : un titre, un acte, et rien qui les précède', async (_, lu) => {
    const { racine } = await monter(lu);
    expect(racine.querySelector('main')?.firstElementChild?.classList.contains('ici')).toBe(true);
    expect([racine.querySelectorAll('h1').length, racine.querySelectorAll('.acte').length]).toEqual([1, 1]);
    expect(plat(racine.querySelector('.acte p'))).not.toBe('');
  });

  it.each(ECRANS_POSSIBLES)('%s : le reste est replié, toujours dans le même ordre', async (_, lu) => {
    const { racine } = await monter(lu);
    const rubriques = [...racine.querySelectorAll('main > .rubrique > summary')].map(plat);
    const ordre = ['Et ensuite', 'Vos dates', 'Votre argent', 'Bon à savoir'];
    expect(rubriques).toEqual(ordre.filter((nom) => rubriques.includes(nom)));
    expect([...racine.querySelectorAll<HTMLDetailsElement>('main > .rubrique[open]')].map(({ className }) => className).filter((name) => name !== 'rubrique dates')).toEqual([]);
  });

  it('« probablement » ne se lit sur aucune page reconnue', async () => {
    for (const [nom, lu] of ECRANS_POSSIBLES) expect([nom, plat((await monter(lu)).racine.querySelector('.ici'))]).toEqual([nom, expect.not.stringMatching(/probablement/u)]);
  });
});

describe('la réponse qui compte', () => {
  const CAS: readonly (readonly [string, PageStateId, Facts, RegExp])[] = [
    ['à confirmer, début lointain', 'inscription-a-confirmer', { debut: '2027-02-24', statuts: ['a-valider'] }, /^‼ Sans attendre Confirmez aujourd’hui : 4 jours ouvrés, déjà entamés\.$/u],
    ['liste, un dossier à valider', 'liste-dossiers', { statuts: ['valide', 'a-valider'] }, /^‼ Sans attendre Confirmez aujourd’hui/u],
    ['fiche, à temps', 'formation', { debut: '2027-02-24' }, /^Envoyez au plus tard vendredi 5 février\.$/u],
    ['fiche, dernier jour conseillé', 'formation', { debut: '2026-12-10' }, /^! Bientôt Envoyez au plus tard lundi 23 novembre\.$/u],
    ['fiche, jour conseillé passé', 'formation', { debut: '2026-12-08' }, /^‼ Appelez d’abord Le jour conseillé est passé/u],
    ['fiche, trop tard', 'formation', { debut: '2026-12-01' }, /^✕ Dépassé Trop tard : prenez une session à partir du .* décembre\.$/u],
    ['fiche, sans date', 'formation', {}, /^$/u],
    ['renoncer sans avoir confirmé', 'annulation', { debut: '2026-12-15', statuts: ['a-valider'] }, /^Renoncer aujourd’hui : rien n’est encore engagé\.$/u],
    ['annuler, confirmation inconnue', 'annulation', { debut: '2026-12-15' }, /^Avez-vous déjà confirmé/u],
    ['annuler, trop tard', 'annulation', { debut: '2026-11-25' }, /jusqu’à tous les droits engagés\.$/u],
    ['annuler, rien n’est lu', 'annulation', {}, /^Donnez plus bas le premier jour/u],
    ['annuler, déjà commencée', 'annulation', { debut: '2026-11-20' }, /ce n’est plus une annulation/u],
    ['inscrit', 'inscription-validee', { debut: '2026-12-15', statuts: ['valide'] }, /^Pour annuler sans rien perdre : au plus tard jeudi 3 décembre, peut-être avant\.$/u],
    ['demande envoyée', 'demande-envoyee', {}, /^L’organisme a 2 jours ouvrés pour répondre/u],
    ['paiement refusé', 'paiement', { statuts: ['paiement-refuse'] }, /^‼ Sans attendre Terminez aujourd’hui/u],
    ['accueil', 'accueil', {}, /^$/u],
  ];

  it.each(CAS)('%s', async (_, state, facts, attendu) => {
    const { racine } = await monter(page(rapportDe(state, facts)));
    expect(plat(racine.querySelector('.reponse'))).toMatch(attendu);
  });

  it.each(CAS.filter(([, , , { source }]) => source !== '^$'))('%s : aucune date ne se lit avant elle', async (_, state, facts) => {
    const { racine } = await monter(page(rapportDe(state, facts)));
    const texte = plat(racine.querySelector('main'));
    const reponse = plat(racine.querySelector('.reponse'));
    expect(UNE_DATE.test(texte.slice(0, texte.indexOf(reponse)))).toBe(false);
  });
});

describe('ce qui est su n’est plus demandé', () => {
  const acte = async (state: PageStateId, facts: Facts, indices: Readonly<Record<string, boolean>> = {}): Promise<string> => {
    const clues = Object.entries(indices).map(([id, found]) => ({ id, role: 'support' as const, found }));
    const { racine } = await monter(page({ ...rapportDe(state, facts), examined: [{ state, clues }] }));
    return [...racine.querySelectorAll('.acte p, .actions p')].map(plat).join(' ');
  };

  it.each([
    ['la date est comptée', 'formation', { debut: '2027-02-24' }, {}, /^Choisissez « Créer mon dossier/u, /encore temps/u],
    ['il est trop tard', 'formation', { debut: '2026-12-01' }, {}, /^Cherchez une autre session/u, /Créer mon dossier/u],
    ['le bouton est là', 'inscription-a-confirmer', {}, { 'bouton-confirmer': true }, /^Relisez, puis choisissez « Confirmer mon inscription »/u, /Ouvrez/u],
    ['le bouton n’est pas là', 'inscription-a-confirmer', {}, { 'bouton-confirmer': false }, /^Ouvrez « Financement »/u, /^Relisez/u],
    ['le montant est lu', 'compte-elu-visible', { soldeEluCentimes: 800_00 }, {}, /^Cherchez une formation/u, /Lisez votre montant/u],
    ['aucun dossier', 'liste-dossiers', {}, { 'liens-de-dossier': false }, /^Aucun dossier ne s’affiche/u, /À valider/u],
    ['le paiement est refusé', 'paiement', { statuts: ['paiement-refuse'] }, {}, /^Recommencez/u, /en cours/u],
    ['l’organisme a refusé', 'dossier-clos', { statuts: ['refuse-par-l-organisme'] }, {}, /^L’organisme a refusé/u, /qui l’a fermé/u],
    ['l’organisme a annulé', 'dossier-clos', { statuts: ['formation-annulee-par-l-organisme'] }, {}, /^L’organisme a annulé/u, /qui l’a fermé/u],
    ['le compte est en cours de création', 'creation-compte', {}, {}, /^Remplissez/u, /Pas encore commencé/u],
    ['la page est celle de quelqu’un de connecté', 'lien-email-perime', {}, {}, /^Regardez si votre dossier existe/u, /connecté à votre propre compte/u],
  ] as const)('%s', async (_, state, facts, indices, dit, tu) => {
    const said = await acte(state, facts, indices);
    expect(said).toMatch(dit);
    expect(said).not.toMatch(tu);
  });
});

describe('la note de la page et la carte demandent la même chose', () => {
  const FAITS: readonly Facts[] = [{}, { debut: '2027-02-24', prixCentimes: 800_00 }, { debut: '2026-12-08' }, { debut: '2026-11-25' }, { debut: '2026-12-15', statuts: ['a-valider'] }];
  const SESSIONS: readonly Session[] = ['connecte', 'deconnecte', 'indetermine'];

  /** What the note of a date asks for, in its three levels: it says when, and points at nothing. */
  const DATEES = { bientot: /Créer mon dossier/u, urgent: /Appelez l’organisme/u, depasse: /Cherchez une autre session/u } as const;

  it.each(PAGE_STATE_IDS)('%s', async (state) => {
    const ecarts: unknown[] = [];
    for (const [session, facts] of SESSIONS.flatMap((one) => FAITS.map((some) => [one, some] as const))) {
      const report = { ...rapportDe(state, facts), session };
      const hint = composeHint(report, { zone: 'metropole', today: AUJOURD_HUI, now: 0, canOpen: true, reprises: [], tues: [] });
      if (hint === null) continue;
      const montres: string[] = [];
      const { racine } = await monter(page(report), { gestes: { montrer: (anchor) => { montres.push(anchor); return Promise.resolve(true); } } });
      const carte = racine.querySelector('.acte');
      await presser(carte === null ? undefined : bouton(carte, 'Montrer sur la page'));
      const accord = hint.niveau === null ? hint.repere === (montres[0] ?? null) : DATEES[hint.niveau.id].test(plat(carte));
      if (!accord) ecarts.push([session, facts, hint.textes, plat(carte)]);
    }
    expect(ecarts).toEqual([]);
  });
});
