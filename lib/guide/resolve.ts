/** The words of the slots: the only place where a value of lib/rules becomes text. */

import type { CivilDate } from '../calendar/civil-date';
import { CATALOGUE } from '../rules/catalogue';
import { delaiEnVigueur } from '../rules/delais';
import { droitsDits } from '../rules/droits';
import { inForce } from '../rules/types';
import { annoncesEnMots, etablisEnMots } from './droits-en-mots';
import { duree, euros, pourcent } from './format';
import type { DelaiId, DroitId, SeuilId, Slot, ValeurId, VersementId } from './types';

/** Said when no rule holds on the day: never last year's figure in silence. */
const INCONNU = 'une valeur à vérifier';

const A_CONFIRMER = ' (à confirmer)';

/** Takes the civil day; returns how to word each slot on that day. */
export function makeResolve(today: CivilDate): (slot: Slot) => string {
  return (slot) => {
    if ('delai' in slot) return delai(slot.delai, today);
    if ('droit' in slot) return droit(slot.droit, today);
    if ('versement' in slot) return versement(slot.versement, today);
    if ('seuil' in slot) return seuil(slot.seuil, today);
    if ('ligne' in slot) return inForce(CATALOGUE.lignes[slot.ligne], today)?.value.telephone ?? INCONNU;
    return fait(slot.valeur, today);
  };
}

function fait(id: ValeurId, today: CivilDate): string {
  const dated = inForce(CATALOGUE.faits[id], today);
  return dated === null ? INCONNU : dated.value + (dated.trust === 'a-confirmer' ? A_CONFIRMER : '');
}

function delai(id: DelaiId, today: CivilDate): string {
  const dated = delaiEnVigueur(id, today);
  if (dated === null) return INCONNU;
  const { value, trust, divergences = [] } = dated;
  // Our own advice is nobody's rule to confirm; a figure on which sources disagree is.
  return duree(value.nombre, value.unite) + (trust === 'a-confirmer' && divergences.length > 0 ? A_CONFIRMER : '');
}

/** The established figure; one that is only announced stands beside it, never in its place. */
function droit(id: DroitId, today: CivilDate): string {
  const dits = droitsDits(today);
  if (dits === null) return INCONNU;
  const { etablis, annonces } = dits;
  if (annonces === null) return euros(etablis.value[id]);
  return `${euros(etablis.value[id])} (${etablisEnMots(dits)}) ou ${euros(annonces.value[id])} (${annoncesEnMots(dits)})`;
}

/** A share of the price, as the body receives it. */
const CAS_DU_VERSEMENT = { 'forfait-5': 'absence', 'forfait-25': 'abandon-debut' } as const;

function versement(id: VersementId, today: CivilDate): string {
  if (id === 'rien') return 'rien';
  if (id === 'prorata') return 'la part suivie';
  if (id === 'totalite') return 'la totalité du prix';
  const part = inForce(CATALOGUE.consequences[CAS_DU_VERSEMENT[id]].organisme, today)?.value.pourcent;
  return part === undefined || part === null ? INCONNU : pourcent(part);
}

function seuil(id: SeuilId, today: CivilDate): string {
  const paliers = inForce(CATALOGUE.assiduite, today)?.value;
  if (paliers === undefined) return INCONNU;
  return pourcent(id === 'assiduite-basse' ? paliers.forfaitSous : paliers.suivieAuDela);
}
