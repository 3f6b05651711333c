import { addJoursOuvres } from '../calendar/jours-ouvres';
import type { CivilDate } from '../calendar/civil-date';
import { calendrierOf, delaiEnVigueur, type DelaiId, dernierJour, type EcheanceContext } from './delais';

/**
 * How much time is left to enrol, by what every source asks for.
 * confortable: the whole procedure fits · sans-attendre: it fits if the person confirms on the very day of the answer ·
 * appeler: only if the body answers at once · trop-tard: by every source.
 */
export type NiveauInscription = 'confortable' | 'sans-attendre' | 'appeler' | 'trop-tard';

/**
 * Where a request sent today stands for a training that starts on `debut`; null when no rule is in force then.
 * The sources count the same days from the request, from the answer, or from the end of the whole procedure. The advised day adds the
 * time of the body's answer to theirs; the comfortable one adds the person's time to confirm too. Refuses as `echeance`.
 */
export function niveauInscription(debut: CivilDate, { zone, today }: Pick<EcheanceContext, 'zone' | 'today'>): NiveauInscription | null {
  const [limite, conseillee, confirmation] = (['inscription-limite', 'inscription-conseillee', 'confirmation-titulaire'] as const satisfies readonly DelaiId[]).map((id) => delaiEnVigueur(id, debut)?.value);
  if (limite === undefined || conseillee === undefined || confirmation === undefined) return null;
  const conseille = dernierJour(conseillee, debut, zone, undefined);
  const confortable = addJoursOuvres(conseille, -confirmation.nombre, calendrierOf(conseillee, zone));
  if (today <= confortable) return 'confortable';
  if (today <= conseille) return 'sans-attendre';
  return today <= dernierJour(limite, debut, zone, undefined) ? 'appeler' : 'trop-tard';
}
