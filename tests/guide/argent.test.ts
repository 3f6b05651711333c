import { describe, expect, it } from 'vitest';
import { civilDate } from '@/lib/calendar/civil-date';
import { argentOf } from '@/lib/guide/argent';
import { boursesDuCas } from '@/lib/guide/bourses';
import { knownFromPage, type Saisie } from '@/lib/guide/connu';
import { decisionsOf } from '@/lib/guide/decisions';
import { delaisOf } from '@/lib/guide/echeances';
import { ETAPE_IDS, etapeOf } from '@/lib/guide/etapes';
import { makeResolve } from '@/lib/guide/resolve';
import type { CasFraisId, StepId } from '@/lib/guide/types';
import { CATALOGUE } from '@/lib/rules/catalogue';

const DEBUT = '2026-12-15';

function argent(step: StepId, today: string, facts: { debut?: string; prixCentimes?: number } = { debut: DEBUT, prixCentimes: 800_00 }, presence?: number) {
  const jour = civilDate(today);
  const saisie: Saisie = { jours: {}, prerequis: 'inconnu', ...(presence === undefined ? {} : { presence }) };
  return argentOf(step, knownFromPage(facts, saisie), { today: jour, zone: 'metropole', resolve: makeResolve(jour) });
}

/** [title, what the élu risks, its amount, what the body receives, its amount] */
function lignes(...demande: Parameters<typeof argent>) {
  return argent(...demande)?.decisions.map((d) => ('manque' in d ? [d.titre, d.manque] : [d.titre, d.vous.mots, d.vous.montant, d.organisme.mots, d.organisme.montant]));
}

const AU_PLUS = 'au plus 800\u00a0€, si vos droits paient tout';
const INCERTAIN = 'Incertain\u00a0: rien, ou jusqu’à tous les droits engagés';
const TOUS = 'Jusqu’à tous les droits engagés (à confirmer)';

it('là où annuler ou ne pas venir peut coûter, « Vos dates » donne le dernier jour sûr, une fois', () => {
  const missing = ETAPE_IDS.filter((id) => (decisionsOf(id) ?? []).some((decision) => decision !== 'arreter')).map((id) => [id, delaisOf(etapeOf(id), 'inconnu').filter(({ delai }) => delai === 'annulation-sans-perte').length]);
  expect(missing.length).toBeGreaterThan(2);
  expect(missing.filter(([, count]) => count !== 1)).toEqual([]);
});

describe('annuler aujourd’hui, quand le jour de la confirmation est connu, ou pas encore venu', () => {
  const dit = (today: string, statuts: readonly ('a-valider' | 'valide')[], confirmation?: string) => {
    const jour = civilDate(today);
    const saisie: Saisie = { jours: confirmation === undefined ? {} : { confirmation: civilDate(confirmation) }, prerequis: 'inconnu' };
    const [premiere] = argentOf('annuler', knownFromPage({ debut: DEBUT, prixCentimes: 800_00, statuts }, saisie), { today: jour, zone: 'metropole', resolve: makeResolve(jour) })?.decisions ?? [];
    return premiere === undefined || 'manque' in premiere ? premiere : [premiere.titre, premiere.vous.mots, premiere.lectures.length];
  };

  it.each([
    ['2026-12-03', ['valide'], '2026-11-20', ['Si vous annulez aujourd’hui', 'Aucun droit perdu', 0]],
    ['2026-12-03', ['valide'], '2026-11-10', ['Si vous annulez aujourd’hui', INCERTAIN, 2]],
    ['2026-12-03', ['valide'], undefined, ['Si vous annulez aujourd’hui', INCERTAIN, 2]],
    ['2026-12-14', ['a-valider'], undefined, ['Si vous renoncez aujourd’hui, sans avoir confirmé', 'Aucun droit perdu', 0]],
  ] as const)('le %s, statut %j, confirmé le %s', (today, statuts, confirmation, attendu) => {
    expect(dit(today, statuts, confirmation)).toEqual(attendu);
  });
});

describe('annuler aujourd’hui, autour du 3 décembre, jour de confirmation inconnu', () => {
  it.each([
    ['2026-12-02', INCERTAIN, AU_PLUS, 'Rien', null],
    ['2026-12-03', INCERTAIN, AU_PLUS, 'Rien', null],
    ['2026-12-04', INCERTAIN, AU_PLUS, 'Rien', null],
    ['2026-12-07', TOUS, AU_PLUS, '5\u00a0% du prix', '40\u00a0€'],
    ['2026-12-15', TOUS, AU_PLUS, '5\u00a0% du prix', '40\u00a0€'],
  ])('le %s', (today, ...attendu) => {
    expect(lignes('annuler', today)?.[0]).toEqual(['Si vous annulez aujourd’hui', ...attendu]);
  });

  it('après le début, ce n’est plus une annulation', () => {
    expect(lignes('annuler', '2026-12-16')?.[0]?.[1]).toContain('La formation a commencé');
  });

  it('sans le premier jour, le demande au lieu de deviner', () => {
    expect(lignes('annuler', '2026-12-07', { prixCentimes: 800_00 })?.[0]?.[1]).toContain('Indiquez le premier jour');
  });
});

describe('sans prix', () => {
  it.each(['annuler', 'inscription-validee', 'absence', 'confirmer-l-inscription'] as const)('%s ne montre aucun montant', (step) => {
    const montants = argent(step, '2026-12-07', { debut: DEBUT })?.decisions.flatMap((d) => ('manque' in d ? [] : [d.vous.montant, d.organisme.montant]));
    expect(new Set(montants)).toEqual(new Set([null]));
  });
});

describe('arrêter en route', () => {
  it.each([
    [0.1, TOUS, AU_PLUS, '25\u00a0% du prix', '200\u00a0€'],
    [0.25, TOUS, AU_PLUS, 'La part suivie', '200\u00a0€'],
    [0.6, TOUS, AU_PLUS, 'La part suivie', '480\u00a0€'],
    [0.8, TOUS, AU_PLUS, 'La part suivie', '640\u00a0€'],
    [0.81, 'Tous les droits engagés\u00a0: la formation compte comme faite', AU_PLUS, 'La totalité du prix', '800\u00a0€'],
  ])('présent à %d', (presence, ...attendu) => {
    expect(lignes('abandon', '2026-12-16', undefined, presence)?.[0]).toEqual(['Si vous arrêtez aujourd’hui', ...attendu]);
  });

  it('sans la présence, la demande', () => {
    expect(argent('abandon', '2026-12-16')).toMatchObject({ presenceUtile: true, decisions: [{ manque: expect.stringContaining('présence') }] });
  });
});

describe('les deux bourses', () => {
  it('n’apparaissent que là où de l’argent est en jeu', () => {
    const steps = ETAPE_IDS.filter((step) => argent(step, '2026-12-07') !== null);
    expect(steps.toSorted()).toEqual(['abandon', 'absence', 'annuler', 'confirmer-l-inscription', 'formation-en-cours', 'inscription-validee', 'lire-la-fiche', 'payer-le-reste']);
  });

  it.each(Object.keys(CATALOGUE.consequences) as readonly CasFraisId[])('sont toutes deux dites pour %s, avec leur fiabilité et leur source', (cas) => {
    const today = civilDate('2026-11-21');
    const bourses = boursesDuCas(cas, today, makeResolve(today));
    expect(bourses?.vous.mots).not.toBe('');
    expect(bourses?.organisme.mots).not.toBe('');
    expect(bourses?.confiance).toMatch(/guide|confirmer|officielle/u);
    expect(bourses?.sources.length).toBeGreaterThan(0);
  });
});
