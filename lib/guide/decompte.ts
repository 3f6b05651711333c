/** « Comment c’est compté »: the counted days and the skipped ones, in words. */

import { addDays, type CivilDate } from '../calendar/civil-date';
import type { EcheanceDatee } from '../rules/delais';
import { CATALOGUE } from '../rules/catalogue';
import { type DatedValue, inForce, type Source } from '../rules/types';
import { aVerifier } from '../rules/verification';
import { duree, jourEnLettres } from './format';
import { MOTS_CONFIANCE } from './noms';

/** The days of a count, in the order in which a person counts them on fingers: from the event on. */
export interface Decompte {
  readonly regle: string;
  readonly calendrier: string;
  readonly comptes: readonly string[];
  readonly sautes: readonly string[];
  /** What a jour ouvré is, and who says so; null when every day counts. */
  readonly jourOuvre: { readonly texte: string; readonly source: Provenances['sources'][number] } | null;
}

/** Takes a deadline and the day from which it is counted. */
export function decompteOf({ on, skipped, basis }: EcheanceDatee, depuis: CivilDate): Decompte {
  const { nombre, unite, sens } = basis.value;
  const pas = sens === 'avant' ? -1 : 1;
  const passed = new Set<CivilDate>(skipped.map(({ day }) => day));
  const comptes: CivilDate[] = [];
  // A training confirmed on its first day leaves no day to withdraw: the last one comes before the first of the count.
  for (let day = depuis; pas === 1 ? day < on : day > on; ) {
    day = addDays(day, pas);
    if (!passed.has(day)) comptes.push(day);
  }
  const sautes = pas === 1 ? skipped : skipped.toReversed();
  return {
    regle: `${duree(nombre, unite)} ${SENS[sens]} le ${jourEnLettres(depuis)}. Ce jour-là ne compte pas.`,
    calendrier: CALENDRIERS[unite === 'jours-calendaires' ? unite : sens],
    jourOuvre: unite === 'jours-ouvres' ? jourOuvreEnMots(depuis) : null,
    comptes: comptes.map(jourEnLettres),
    sautes: sautes.map(({ day, why }) => (estFinDeSemaine(why) ? jourEnLettres(day) : `${jourEnLettres(day)} (${why})`)),
  };
}

function jourOuvreEnMots(on: CivilDate): Decompte['jourOuvre'] {
  const dated = inForce(CATALOGUE.faits['jour-ouvre'], on);
  const [source] = dated?.sources ?? [];
  return dated === null || source === undefined ? null : { texte: `Jours ouvrés : ${dated.value}.`, source: sourceEnMots(source) };
}

const SENS = { avant: 'avant', apres: 'après' } as const;

const CALENDRIERS = {
  // The only such deadline is the withdrawal, which no start outlives (rules: `avantLeDebut`).
  'jours-calendaires': 'Tous les jours comptent, samedis et dimanches compris, jusqu’à la veille de la formation.',
  avant: 'Les jours fériés de votre territoire ne comptent pas.',
  apres: 'Seuls les jours fériés nationaux sont sautés, pour rester prudent.',
} as const;

function estFinDeSemaine(why: string): boolean {
  return why === 'samedi' || why === 'dimanche';
}

/** Where a value comes from, in words: its trust, its sources with the day they were read, what others say instead. */
export interface Provenances {
  readonly confiance: string;
  readonly sources: readonly { readonly titre: string; readonly url: string | null; readonly lue: string }[];
  readonly divergences: readonly string[];
  /** True when nobody has read the sources again for a year. */
  readonly aVerifier: boolean;
}

export function provenancesOf(basis: DatedValue<unknown>, today: CivilDate): Provenances {
  return {
    confiance: MOTS_CONFIANCE[basis.trust],
    sources: basis.sources.map(sourceEnMots),
    divergences: (basis.divergences ?? []).map(({ source, dit }) => `${source.title} : ${dit}.`),
    aVerifier: aVerifier(today).some(({ dated }) => dated === basis),
  };
}

export function sourceEnMots({ title, url, readOn }: Source): Provenances['sources'][number] {
  return { titre: title, url, lue: `lue le ${jourEnLettres(readOn)}` };
}
