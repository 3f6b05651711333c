import { ATTENTE_IDS } from '@/lib/guide/attentes';
import type { TabReading } from '@/lib/guide/panel-view';
import { type Facts, PAGE_STATE_IDS, type PageReport, type PageStateId } from '@/lib/page/types';

const FICHE = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/12345678900000_F1/12345678900000_S1';
const SESSION: Facts = { titre: 'Finances locales', prixCentimes: 800_00, debut: '2026-12-15', fin: '2026-12-16', formationUrl: FICHE };

/** What such pages usually show. The others show nothing that the panel uses. */
const FAITS: Readonly<Partial<Record<PageStateId, Facts>>> = {
  formation: SESSION,
  'formation-non-connecte': SESSION,
  'inscription-a-confirmer': { ...SESSION, statuts: ['a-valider'] },
  'inscription-validee': { ...SESSION, statuts: ['valide'] },
  annulation: SESSION,
  paiement: { prixCentimes: 1_200_50, statuts: ['paiement-refuse'] },
  'formation-en-cours': { prixCentimes: 800_00, statuts: ['en-formation'] },
  'liste-dossiers': { statuts: ['valide', 'a-valider', 'formation-terminee'] },
  'compte-elu-visible': { soldeEluCentimes: 800_00 },
};

const BASE = { session: 'connecte', generation: 'dsfr' } as const;

/** A recognised page, with the facts it usually shows. */
export function rapportDe(state: PageStateId, facts: Facts = FAITS[state] ?? {}): PageReport {
  const examined = [{ state, clues: [
    { id: 'adresse-attendue', role: 'witness', found: true },
    { id: 'wording-attendu', role: 'proof', found: true },
    { id: 'prix-affiche', role: 'support', found: false },
    { id: 'autre-page', role: 'contradiction', found: false },
  ] }] as const;
  return { kind: 'recognised', state, confidence: 'probable', ...BASE, facts, examined };
}

export function page(report: PageReport): TabReading & { readonly kind: 'page' } {
  return { kind: 'page', report };
}

/** Everything that the panel may have to show: each state, and the four screens of what is no state. */
export const ECRANS_POSSIBLES: readonly (readonly [string, TabReading])[] = [
  ...PAGE_STATE_IDS.map((state) => [state, page(rapportDe(state))] as const),
  ['inconnu', page({ kind: 'unknown', proposees: [], ...BASE, facts: {}, examined: [{ state: 'formation', clues: [{ id: 'adresse-attendue', role: 'witness', found: true }, { id: 'wording-attendu', role: 'proof', found: false }] }] })],
  ['ambigu', page({ kind: 'ambiguous', states: ['formation', 'annulation'], proposees: [], ...BASE, facts: {}, examined: [] })],
  ['chargement', { kind: 'chargement' }],
  ['hors-site', { kind: 'hors-site' }],
  ['hors-site, sans accès', { kind: 'hors-site', sansAcces: true }],
  ...ATTENTE_IDS.map((attente) => [`hors-site, ${attente}`, { kind: 'hors-site', attente }] as const),
];
