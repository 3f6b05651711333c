/** Too late, or nearly, which later session to look for: said by the card « Vos dates » and by the page's note. */

import { addDays, type CivilDate } from '../calendar/civil-date';
import { echeance, type EcheanceContext } from '../rules/delais';
import type { LigneDate, LigneDatee } from './echeances';
import { jourEnLettres } from './format';

type Contexte = Pick<EcheanceContext, 'zone' | 'today'>;

/** Once the advised day is over, the session to look for; null while there is still time. */
export function plusTard(lignes: readonly LigneDate[], context: Contexte): string | null {
  const niveau = datee(lignes, 'inscription-conseillee')?.niveau;
  if (niveau !== 'depasse' && niveau !== 'urgent') return null;
  const jour = premierDebutPossible(context);
  if (jour === null) return null;
  const session = `une session qui commence le ${jourEnLettres(jour)}, ou après.`;
  return niveau === 'urgent' ? `Sinon, cherchez ${session}` : `Cherchez ${session}`;
}

/** The earliest first day for which a request sent today keeps to the advised day; null when the table of holidays does not reach it. */
export function premierDebutPossible({ zone, today }: Contexte): CivilDate | null {
  try {
    for (let debut = addDays(today, 1); ; debut = addDays(debut, 1)) {
      const found = echeance('inscription-conseillee', debut, { zone, today });
      if (found.kind !== 'passed') return found.kind === 'open' ? debut : null;
    }
  } catch {
    return null;
  }
}

/** The deadline among the lines, when it has a date. */
export function datee(lignes: readonly LigneDate[], delai: LigneDate['delai']): LigneDatee | null {
  return lignes.filter((ligne) => ligne.kind === 'datee').find((ligne) => ligne.delai === delai) ?? null;
}
