import { checkOrder, type CivilDate, civilDate } from '../calendar/civil-date';
import type { Zone } from '../calendar/jours-feries';
import { CATALOGUE } from './catalogue';
import type { CasId } from './catalogue-consequences';
import { delaiEnVigueur, type DelaiId, dernierJour } from './delais';
import { partOfPercent, partOfRatio } from './montants';
import type { Abandon, Annulation, Situation } from './situation';
import { type DatedValue, type History, inForce } from './types';

/** Which row of the table of consequences a situation falls in. Refuses what `consequences` refuses, amounts apart. */
export function casOf(s: Situation): CasId {
  if (s.forceMajeure !== undefined && typeof s.forceMajeure !== 'boolean') {
    throw new RangeError('Force majeure invalide.');
  }
  if (s.le !== undefined) civilDate(s.le);
  switch (s.kind) {
    case 'annulation':
      return casAnnulation(s);
    case 'absence':
      return s.forceMajeure ? 'force-majeure-avant' : 'absence';
    case 'abandon':
      return casAbandon(s);
    default:
      throw new RangeError('Situation inconnue.');
  }
}

/** The value that holds on a day; without a day, the last one known. Refuses a day before the first value. */
export function ruleOn<T>(history: History<T>, on: CivilDate | undefined): DatedValue<T> {
  return known(on === undefined ? history.at(-1) : inForce(history, on));
}

function known<T>(rule: DatedValue<T> | null | undefined): DatedValue<T> {
  if (!rule) throw new RangeError('Aucune règle connue à cette date.');
  return rule;
}

/**
 * Counted with the dates of the two deadlines, so that a week-end between the two belongs to the disputed side, and that this
 * warning and the dates on screen can never disagree. A confirmation whose day is unknown is taken as too old to be withdrawn.
 */
function casAnnulation({ le, debut, zone, confirmeLe, forceMajeure }: Annulation): CasId {
  const sansPerte = lastDay('annulation-sans-perte', debut, zone);
  const limite = lastDay('annulation-limite', debut, zone);
  // After the start it is no cancellation any more, but an absence or an abandon.
  checkOrder(civilDate(le), debut);
  if (confirmeLe !== undefined && confirmeLe !== null) checkOrder(civilDate(confirmeLe), le);
  if (forceMajeure) return 'force-majeure-avant';
  if (confirmeLe === null) return 'annulation-avant-confirmation';
  const retractable = confirmeLe !== undefined && le <= lastDay('retractation', confirmeLe, zone, debut);
  if (le <= sansPerte) return retractable ? 'annulation-sans-perte' : 'annulation-apres-retractation';
  if (retractable) return 'retractation-tardive';
  return le <= limite ? 'annulation-jour-dispute' : 'annulation-tardive';
}

/** Compared in exact parts: 0.8 computed as 0.8000000000000002 is not « strictly over 80 % ». */
function casAbandon({ assiduite, forceMajeure, le }: Abandon): CasId {
  const part = partOfRatio(assiduite);
  if (forceMajeure) return 'force-majeure-pendant';
  const { forfaitSous, suivieAuDela } = ruleOn(CATALOGUE.assiduite, le).value;
  if (part < partOfPercent(forfaitSous)) return 'abandon-debut';
  return part > partOfPercent(suivieAuDela) ? 'formation-suivie' : 'abandon-milieu';
}

function lastDay(id: DelaiId, evenement: CivilDate, zone: Zone, debut?: CivilDate): CivilDate {
  const { value } = known(delaiEnVigueur(id, evenement));
  return dernierJour(value, evenement, zone, debut);
}
