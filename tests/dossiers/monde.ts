import { civilDateOf, type CivilDate, dayNumber } from '@/lib/calendar/civil-date';
import type { Rappel } from '@/lib/dossiers/rappels';
import { type Kept, type Poste, type Reveil, ronde } from '@/lib/dossiers/ronde';
import { avecMontre } from '@/lib/reglages/rappels';

/** A computer for tests: a clock that can be wrong, a browser, a worker that dies at the n-th thing it asks. Time is in minutes. */

export interface Montre {
  readonly cle: string;
  readonly jour: CivilDate;
  readonly minute: number;
  readonly rappel: Rappel;
}

export interface Monde {
  garde: Kept;
  /** Minutes since the start, which no clock change moves. */
  temps: number;
  /** What the clock adds to it: time zone, daylight saving, and mistakes. */
  decalage: number;
  /** `a`: minutes since the start. */
  reveil: { a: number; periode: number } | null;
  ecran: Set<string>;
  readonly montres: Montre[];
  permission: boolean;
}

const JOUR = 24 * 60;

export function monde(garde: Kept, debut: CivilDate, minute: number): Monde {
  return { garde, temps: 0, decalage: dayNumber(debut) * JOUR + minute, reveil: null, ecran: new Set(), montres: [], permission: true };
}

export function horloge({ temps, decalage }: Monde): { readonly jour: CivilDate; readonly minute: number } {
  const at = temps + decalage;
  return { jour: civilDateOf(Math.floor(at / JOUR)), minute: ((at % JOUR) + JOUR) % JOUR };
}

const MORT = Symbol('mort');

/** One round; the worker dies just before (even numbers) or just after (odd ones) what it asks at that rank. @returns whether it lived to the end */
export async function tourner(le: Monde, mort: number | null): Promise<boolean> {
  let rang = 0;
  async function step<T>(act: () => T): Promise<T> {
    if (rang++ === mort) throw MORT;
    const done = act();
    if (rang++ === mort) throw MORT;
    return done;
  }
  const poste: Poste = {
    lire: () => step(() => le.garde),
    maintenant: () => horloge(le),
    armer: (reveil) => step(() => armer(le, reveil)),
    pastille: () => step(() => undefined),
    affiches: () => step(() => (le.permission ? [...le.ecran] : null)),
    montrer: (rappel) => step(() => montrer(le, rappel)),
    retirer: (cle) => step(() => void le.ecran.delete(cle)),
    marquer: (cle) => step(() => marquer(le, cle)),
  };
  try {
    await ronde(poste);
    return true;
  } catch (error) {
    if (error !== MORT) throw error;
    return false;
  }
}

function armer(le: Monde, { le: quand, auPlusMinutes }: Reveil): void {
  const wanted = dayNumber(quand.jour) * JOUR + quand.minute - le.decalage;
  le.reveil = { a: Math.max(le.temps, Math.min(le.temps + auPlusMinutes, wanted)), periode: auPlusMinutes };
}

function montrer(le: Monde, rappel: Rappel): boolean {
  le.montres.push({ cle: rappel.cle, ...horloge(le), rappel });
  le.ecran.add(rappel.cle);
  return true;
}

export function marquer(le: Monde, cle: string): void {
  le.garde = { ...le.garde, montres: avecMontre(le.garde.montres, cle, le.garde.dossiers.map(({ id }) => id)) };
}

/** Time goes by; the worker is woken when the alarm says so, and only then. */
export async function laisserPasser(le: Monde, minutes: number, mort: () => number | null = () => null): Promise<void> {
  const end = le.temps + minutes;
  while (le.reveil !== null && le.reveil.a <= end) {
    le.temps = Math.max(le.temps, le.reveil.a);
    // It repeats by itself, whatever becomes of the worker.
    le.reveil = { ...le.reveil, a: le.temps + le.reveil.periode };
    await tourner(le, mort());
  }
  le.temps = end;
}
