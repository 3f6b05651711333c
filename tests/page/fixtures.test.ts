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

/** What is asked of a fixture: all that a person wrote of it, save a known gap, where silence is the right answer for now. */
function attenduDe(name: string, { state, session, generation, facts }: (typeof FIXTURES)[number]['expected']): unknown {
  if (Object.hasOwn(LACUNES, name)) return expect.objectContaining({ state: 'inconnu' });
  if (SANS_PRIX.has(name)) return { state, session, generation, facts: expect.not.objectContaining({ prixCentimes: expect.anything() }) };
  return { state: state === 'hors-site' ? 'inconnu' : state, session, generation, facts };
}

/** Every fixture meets every detector: positive for its own state, negative for all the others. */
describe('chaque page enregistrée est reconnue pour ce qu’elle est', () => {
  it.each(FIXTURES)('$name', ({ name, html, expected }) => {
    const document = parsePage(html);
    const report = detectPageState({ url: new URL(expected.url), document });
    const seen = { state: verdictOf(report), session: report.session, generation: report.generation, facts: report.facts };
    expect(seen).toEqual(attenduDe(name, expected));
  });
});
