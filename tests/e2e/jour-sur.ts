import { addDays, civilDate } from '@/lib/calendar/civil-date';
import { jourEnLettres } from '@/lib/guide/format';

/** The replica's training starts on Sunday 21 February 2027: 8 jours ouvrés before is Wednesday 10 February. */
const HUIT_JOURS_OUVRES_AVANT = civilDate('2027-02-10');
const RETRACTATION = 14;

/** Returns the last safe day for who confirms today, as the note writes it: the withdrawal ends first, until the training is near. */
export function jourSurSiConfirmeAujourdhui(): string {
  const now = new Date();
  const today = civilDate(`${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`);
  const retractation = addDays(today, RETRACTATION);
  return jourEnLettres(retractation < HUIT_JOURS_OUVRES_AVANT ? retractation : HUIT_JOURS_OUVRES_AVANT);
}
