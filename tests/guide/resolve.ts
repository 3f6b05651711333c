import { CATALOGUE } from '@/lib/rules/catalogue';
import type { Slot } from '@/lib/guide/types';

/** Stand-in words of the right length for each slot: the lint counts words, it does not check values. */
export function resolveForTests(slot: Slot): string {
  if ('delai' in slot) return '0 jours ouvrés';
  if ('droit' in slot) return '0\u00A0€';
  if ('versement' in slot) return '0\u00A0% du prix';
  if ('seuil' in slot) return '0\u00A0%';
  if ('ligne' in slot) return '0\u00A0000\u00A0000\u00A0000';
  return CATALOGUE.faits[slot.valeur].at(-1)?.value ?? '';
}
