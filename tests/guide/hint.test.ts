import { describe, expect, it } from 'vitest';
import { composeHint } from '@/lib/guide/hint';
import type { Reprise } from '@/lib/guide/reprise';
import type { PageReport, PageStateId, Session } from '@/lib/page/types';

const URL_A = 'https://www.moncompteformation.gouv.fr/espace-prive/html/#/formation/recherche/99999999900017_A/99999999900017_A1';
const reprise = (formationUrl: string, titre: string | null = null): Reprise => ({ formationUrl, titre, vueLe: 1 });

function report(state: PageStateId, session: Session = 'connecte', formationUrl?: string): PageReport {
  return { kind: 'recognised', state, confidence: 'probable', session, generation: 'dsfr', facts: formationUrl === undefined ? {} : { formationUrl }, examined: [] };
}

const hint = (seen: PageReport, reprises: readonly Reprise[] = [], canOpen = true): ReturnType<typeof composeHint> => composeHint(seen, { resolve: () => '4\u00a0jours ouvrés', canOpen }, reprises);

describe('la bulle posée sur la page', () => {
  const WITH_HINT: readonly PageStateId[] = ['formation-indisponible', 'compte-elu-absent', 'email-a-confirmer', 'lien-email-perime', 'session-expiree', 'verification-identite', 'inscription-a-confirmer', 'annulation'];

  it.each(WITH_HINT)('%s : une bulle, qui ouvre le guide', (state) => {
    const made = hint(report(state));
    expect(made?.acte).toBe('open-guide');
    expect(made?.ouvrir).toBe('Ouvrir le guide');
    expect(made?.textes.length).toBeGreaterThan(1);
  });

  it.each(WITH_HINT)('%s, là où un clic dans la page ne peut rien ouvrir : le bouton de la barre est nommé', (state) => {
    const made = hint(report(state), [], false);
    expect(made?.ouvrir).toBeNull();
    expect(made?.textes.at(-1)).toContain('boussole');
  });

  it.each<PageStateId>(['accueil', 'compte-elu-visible', 'resultats', 'liste-dossiers'])('%s : rien à dire', (state) => {
    expect(hint(report(state))).toBeNull();
  });

  it('page inconnue : rien, même avec une formation à rouvrir', () => {
    expect(hint({ kind: 'unknown', session: 'connecte', generation: 'dsfr', facts: {}, examined: [] }, [reprise(URL_A)])).toBeNull();
  });

  it('fermée puis revue pour une autre formation : ce n’est plus la même', () => {
    expect(hint(report('formation-indisponible', 'deconnecte', URL_A))?.id).not.toBe(hint(report('formation-indisponible', 'deconnecte', `${URL_A}2`))?.id);
  });
});

describe('une fois connecté, la formation vue avant', () => {
  it('une seule : un bouton la rouvre, dans les deux navigateurs', () => {
    for (const canOpen of [true, false]) {
      const made = hint(report('compte-elu-visible'), [reprise(URL_A, 'Budget')], canOpen);
      expect(made).toMatchObject({ acte: 'reopen', ouvrir: 'Rouvrir la formation', silence: 'cet-onglet' });
      expect(made?.textes[0]).toContain('«\u00a0Budget\u00a0»');
    }
  });

  it('plusieurs : le guide demande laquelle', () => {
    expect(hint(report('accueil'), [reprise(URL_A), reprise(`${URL_A}2`)])).toMatchObject({ acte: 'open-guide', ouvrir: 'Ouvrir le guide' });
    expect(hint(report('accueil'), [reprise(URL_A), reprise(`${URL_A}2`)], false)?.ouvrir).toBeNull();
  });

  it('une page qui a déjà quelque chose à dire le dit d’abord', () => {
    expect(hint(report('compte-elu-absent'), [reprise(URL_A)])?.acte).toBe('open-guide');
  });
});
