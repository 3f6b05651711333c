/** What the panel remembers while it is open: the page seen, the step chosen by hand, what was typed. A pure reducer. */

import type { Zone } from '../calendar/jours-feries';
import { type EvenementId, type Prerequis, RIEN_DE_SAISI, type Saisie } from './connu';
import type { StepId } from './types';
import type { CivilDate } from '../calendar/civil-date';
import { type TabReading, pageOf } from './panel-view';

export interface Seance<Vu extends TabReading = TabReading> {
  readonly vu: Vu | { readonly kind: 'chargement' };
  readonly choix: StepId | null;
  readonly saisie: Saisie;
  readonly zone: Zone;
  /** The last page that had finished loading: its id and its training. */
  readonly repere: string | null;
  /** The last training whose address was read. */
  readonly formation: string | null;
  /** How many times the person opened a step: each time, the heading takes the focus. */
  readonly ouvertures: number;
}

/** What the person does. */
export type Geste =
  | { readonly kind: 'choisir'; readonly etape: StepId | null }
  | { readonly kind: 'dater'; readonly evenement: EvenementId | 'fin'; readonly jour: CivilDate | null }
  | { readonly kind: 'prix'; readonly prix: number | null }
  | { readonly kind: 'presence'; readonly presence: number | null }
  | { readonly kind: 'prerequis'; readonly prerequis: Prerequis }
  | { readonly kind: 'pas-confirme'; readonly vrai: boolean }
  | { readonly kind: 'zone'; readonly zone: Zone };

/** What happens to the panel: the person acts, or the page changes. */
export type Evenement<Vu extends TabReading = TabReading> = Geste | { readonly kind: 'voir'; readonly vu: Vu };

export function seanceInitiale(zone: Zone): Seance<never> {
  return { vu: { kind: 'chargement' }, choix: null, saisie: RIEN_DE_SAISI, zone, repere: null, formation: null, ouvertures: 0 };
}

export function apres<Vu extends TabReading>(seance: Seance<Vu>, geste: Evenement<Vu>): Seance<Vu> {
  const { saisie } = seance;
  switch (geste.kind) {
    case 'voir':
      return seen(seance, geste.vu);
    case 'choisir':
      return { ...seance, choix: geste.etape, ouvertures: seance.ouvertures + 1 };
    case 'dater': {
      const { [geste.evenement]: _, ...autres } = saisie.jours;
      return { ...seance, saisie: { ...saisie, jours: geste.jour === null ? autres : { ...autres, [geste.evenement]: geste.jour } } };
    }
    case 'prix': {
      const { prix: _, ...autres } = saisie;
      return { ...seance, saisie: geste.prix === null ? autres : { ...autres, prix: geste.prix } };
    }
    case 'presence': {
      const { presence: _, ...autres } = saisie;
      return { ...seance, saisie: geste.presence === null ? autres : { ...autres, presence: geste.presence } };
    }
    case 'prerequis':
      return { ...seance, saisie: { ...saisie, prerequis: geste.prerequis } };
    case 'pas-confirme': {
      const { nonConfirme: _, ...autres } = saisie;
      return { ...seance, saisie: geste.vrai ? { ...autres, nonConfirme: true } : autres };
    }
    case 'zone':
      return { ...seance, zone: geste.zone };
  }
}

/** A choice holds until the page becomes another one; loading is no page. What was typed for a training dies with it. */
function seen<Vu extends TabReading>(seance: Seance<Vu>, vu: Vu): Seance<Vu> {
  if (isLoading(vu)) return { ...seance, vu };
  const adresse = vu.kind === 'page' ? (vu.report.facts.formationUrl ?? null) : null;
  const repere = [pageOf(vu), adresse].join(' ');
  const autre = adresse !== null && seance.formation !== null && adresse !== seance.formation;
  return {
    ...seance,
    vu,
    repere,
    formation: adresse ?? seance.formation,
    choix: repere === seance.repere || seance.repere === null ? seance.choix : null,
    saisie: autre ? RIEN_DE_SAISI : seance.saisie,
  };
}

function isLoading(lu: TabReading): boolean {
  return lu.kind === 'chargement' || (lu.kind === 'page' && lu.report.kind === 'loading');
}
