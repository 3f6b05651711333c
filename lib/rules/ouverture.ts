import { addDays, type CivilDate, civilDate, dayNumber, weekdayOf } from '../calendar/civil-date';
import { isJourFerie, ZONE_NATIONALE } from '../calendar/jours-feries';
import { CATALOGUE } from './catalogue';
import type { LigneDroits, LigneId, PlageBareme } from './catalogue-droits';
import { type DatedValue, inForce } from './types';

export type { LigneDroits, LigneId } from './catalogue-droits';

/** A moment by the clock of Paris, where the lines are: the caller converts, so that no time zone enters the rules. */
export interface MomentParis {
  readonly jour: CivilDate;
  /** 'HH:MM', from '00:00' to '23:59'. */
  readonly heure: string;
}

export type EtatOuverture =
  | { readonly kind: 'ouvert'; readonly ferme: string; readonly basis: DatedValue<LigneDroits> }
  | { readonly kind: 'ferme'; readonly rouvre: MomentParis; readonly basis: DatedValue<LigneDroits> }
  | { readonly kind: 'no-rule-in-force' };

const HEURE = /^(?:[01]\d|2[0-3]):[0-5]\d$/u;

/**
 * Is a help line open at a moment, until when, else when does it open next: week-ends and national holidays counted. It opens
 * on the minute of opening and is closed on the minute of closing.
 * Refuses with a RangeError: unknown line, malformed day or hour, a search that leaves the table of holidays.
 */
export function etatOuverture(id: LigneId, at: MomentParis): EtatOuverture {
  if (!Object.hasOwn(CATALOGUE.lignes, id)) throw new RangeError('Ligne inconnue.');
  if (!HEURE.test(at.heure)) throw new RangeError('Heure invalide. Il faut HH:MM.');
  const basis = inForce(CATALOGUE.lignes[id], civilDate(at.jour));
  if (basis === null) return { kind: 'no-rule-in-force' };
  const next = plagesDu(at.jour, basis.value).find((plage) => at.heure < plage.ferme);
  if (next && next.ouvre <= at.heure) return { kind: 'ouvert', ferme: next.ferme, basis };
  const rouvre = next ? { jour: at.jour, heure: next.ouvre } : firstOpening(addDays(at.jour, 1), basis.value);
  return { kind: 'ferme', rouvre, basis };
}

/** The table of holidays ends, hence the loop too. */
function firstOpening(from: CivilDate, ligne: LigneDroits): MomentParis {
  for (let jour = from; ; jour = addDays(jour, 1)) {
    const [plage] = plagesDu(jour, ligne);
    if (plage) return { jour, heure: plage.ouvre };
  }
}

/** In the order of the day, as the catalogue writes them. */
function plagesDu(jour: CivilDate, ligne: LigneDroits): readonly PlageBareme[] {
  const isFerie = isJourFerie(jour, ZONE_NATIONALE);
  if (isFerie && ligne.fermeJoursFeries) return [];
  const rang = weekdayOf(dayNumber(jour)) + 1;
  return ligne.horaires.filter((plage) => plage.jours.includes(rang));
}
