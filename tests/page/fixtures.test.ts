// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { detectPageState } from '@/lib/page/detect';
import { loadFixtures, parsePage, verdictOf } from './load-fixtures';

const FIXTURES = loadFixtures();

/** Silent, and why: data, compared exactly. One that heals must leave the list. */
const LACUNES: Readonly<Record<string, string>> = {
  'compte-elu-absent--dsfr-titre-pour-lecteur-d-ecran': 'Un droit d’élu dit aux seuls lecteurs d’écran : ni montré, ni sûrement absent.',
  'formation-non-connecte--dsfr-favori-ouvert': 'La fenêtre ouverte n’est pas comprise : rien n’est dit de la page derrière.',
  'formation-non-connecte--dsfr-titre-piege': 'Le titre de la formation se lit comme un message du site.',
};
/** A fact that is not read any more: silent, never false. */
const SANS_PRIX: ReadonlySet<string> = new Set(['formation-non-connecte--dsfr-description-anciennes-dates']);

function lire({ html, expected }: (typeof FIXTURES)[number]) {
  const report = detectPageState({ url: new URL(expected.url), document: parsePage(html) });
  return { state: verdictOf(report), session: report.session, generation: report.generation, facts: report.facts };
}

const COMPLETES = FIXTURES.filter(({ name }) => !Object.hasOwn(LACUNES, name) && !SANS_PRIX.has(name));

/** Every fixture meets every detector: positive for its own state, negative for all the others. */
describe('chaque page enregistrée est reconnue pour ce qu’elle est', () => {
  it.each(COMPLETES)('$name', (fixture) => {
    const { state, session, generation, facts } = fixture.expected;
    expect(lire(fixture)).toEqual({ state: state === 'hors-site' ? 'inconnu' : state, session, generation, facts });
  });

  // A known gap that heals fails here: it is taken off the list.
  it.each(FIXTURES.filter(({ name }) => Object.hasOwn(LACUNES, name)))('$name : silence, pour une raison connue', (fixture) => {
    expect(lire(fixture).state).toBe('inconnu');
  });

  it.each(FIXTURES.filter(({ name }) => SANS_PRIX.has(name)))('$name : reconnue, sans le prix', (fixture) => {
    const { state, session } = fixture.expected;
    const lu = lire(fixture);
    expect(lu).toMatchObject({ state, session });
    expect(lu.facts.prixCentimes).toBeUndefined();
  });
});
