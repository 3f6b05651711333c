import { describe, expect, it } from 'vitest';
import { ECRANS } from '@/lib/guide/ecrans';
import { ETAPE_IDS, ETAPES, etapeOf, stepsOfStade } from '@/lib/guide/etapes';
import { stepForState, stepsOfState } from '@/lib/guide/parcours';
import { plainText } from '@/lib/guide/texte';
import type { Etape, StepId } from '@/lib/guide/types';
import { ANCHOR_IDS } from '@/lib/page/anchor-ids';
import type { PageStateId } from '@/lib/page/types';
import { resolveForTests } from './resolve';

/** Where saying nothing on the page would leave the person stuck. Others may have a hint too. */
const ETATS_A_BULLE: readonly PageStateId[] = [
  'formation-indisponible',
  'compte-elu-absent',
  'email-a-confirmer',
  'lien-email-perime',
  'session-expiree',
  'verification-identite',
  'inscription-a-confirmer',
  'annulation',
];

const depuisUnePage = (Object.keys(stepForState) as PageStateId[]).flatMap(stepsOfState);

function neighbours(etape: Etape): readonly StepId[] {
  const { actions } = etape;
  return [
    ...etape.siBloque,
    ...actions.flatMap((action) => (action.etape === undefined ? [] : [action.etape])),
    ...(etape.suivante === null ? [] : [etape.suivante]),
    ...(etape.precedente === null ? [] : [etape.precedente]),
  ];
}

/** What a person reaches by following the guide from a page or a screen, without the list of all steps. */
function reached(from: readonly StepId[]): ReadonlySet<StepId> {
  const seen = new Set<StepId>(from);
  const queue = [...seen];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const fresh = neighbours(etapeOf(id)).filter((next) => !seen.has(next));
    for (const next of fresh) seen.add(next);
    queue.push(...fresh);
  }
  return seen;
}

/** The files of steps, read one by one: gathered, a step written twice would hide the other. */
const FICHIERS = Object.entries(import.meta.glob<Readonly<Record<string, object>>>('/lib/guide/etapes/*.ts', { eager: true })).filter(
  ([path]) => !path.endsWith('/index.ts'),
);

describe('les étapes', () => {
  it('sont toutes écrites, une seule fois', () => {
    const ecrites = FICHIERS.flatMap(([, fichier]) => Object.values(fichier).flatMap((etapes) => Object.keys(etapes)));
    expect(ecrites.toSorted()).toEqual([...ETAPE_IDS].toSorted());
  });

  it('sont toutes atteignables en suivant le guide depuis une page', () => {
    const atteintes = reached([...depuisUnePage, ...Object.values(ECRANS).flatMap((ecran) => ecran.etapes)]);
    expect(ETAPE_IDS.filter((id) => !atteintes.has(id))).toEqual([]);
  });

  it('sont toutes dans la liste par stade', () => {
    const listees = (['se-connecter', 's-inscrire', 'valider', null] as const).flatMap(stepsOfStade);
    expect(listees.toSorted()).toEqual([...ETAPE_IDS].toSorted());
  });

  it.each(ETAPES.map((etape) => [etape.id, etape] as const))('%s ne renvoie ni à elle-même, ni dans le vide', (id, etape) => {
    const voisins = neighbours(etape);
    expect(voisins).not.toContain(id);
    expect(voisins.filter((voisin) => !ETAPE_IDS.includes(voisin))).toEqual([]);
    expect(new Set(etape.siBloque).size).toBe(etape.siBloque.length);
    expect(etape.actions.length).toBeGreaterThanOrEqual(1);
    expect(etape.actions.length).toBeLessThanOrEqual(3);
    expect(etape.sources.length).toBeGreaterThan(0);
  });

  it('offrent toutes un recours, sauf celle qui est le dernier recours', () => {
    expect(ETAPES.filter((etape) => etape.siBloque.length === 0).map((etape) => etape.id)).toEqual([]);
  });

  it('montrent des repères que la lecture de page connaît', () => {
    const reperes = ETAPES.flatMap((etape) => etape.actions).flatMap(({ repere, aDefaut }) => [...(repere === undefined ? [] : [repere]), ...(aDefaut === undefined ? [] : [aDefaut])]);
    expect(reperes.filter((repere) => !ANCHOR_IDS.includes(repere))).toEqual([]);
    expect(ANCHOR_IDS.filter((id) => !reperes.includes(id))).toEqual([]);
  });

  it('remontent sans tourner en rond', () => {
    for (const depart of ETAPES) {
      const vues = new Set<StepId>();
      for (let id: StepId | null = depart.id; id !== null; id = etapeOf(id).precedente) {
        expect(vues.has(id), `boucle par ${id} depuis ${depart.id}`).toBe(false);
        vues.add(id);
      }
    }
  });

  it.each(['titre', 'rang'] as const)('ont chacune un %s différent', (champ) => {
    expect(new Set(ETAPES.map((etape) => etape[champ])).size).toBe(ETAPES.length);
  });
});

describe('les bulles', () => {
  it.each(ETATS_A_BULLE)('%s en a une, quelle que soit la connexion', (state) => {
    expect(stepsOfState(state).filter((id) => etapeOf(id).bulle === undefined)).toEqual([]);
  });

  it('sont toutes sur une étape qu’une page ouvre : ailleurs, personne ne les verrait', () => {
    const jamaisVues = ETAPES.filter(({ id, bulle }) => bulle !== undefined && !depuisUnePage.includes(id)).map(({ id }) => id);
    expect(jamaisVues).toEqual([]);
  });

  it('restent courtes', () => {
    const longueurs = ETAPES.flatMap(({ id, bulle, actions: [acte] }) =>
      bulle === undefined
        ? []
        : [{ id, n: [bulle.titre, bulle.texte, acte.texte].map((t) => plainText(t, resolveForTests)).join(' ').length }],
    );
    expect(longueurs.filter(({ n }) => n > 220)).toEqual([]);
  });
});
