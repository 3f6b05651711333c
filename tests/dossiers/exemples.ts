import { civilDate, type CivilDate } from '@/lib/calendar/civil-date';
import { nouveauDossier } from '@/lib/dossiers/changer';
import type { Dossier, Valeur } from '@/lib/dossiers/types';

export const LE = civilDate('2026-11-02');

/** A day written in a table of tests, null included. */
export function jour(text: string | null | undefined): Valeur<CivilDate> | null {
  return text === null || text === undefined ? null : lu(civilDate(text));
}

export function lu<T>(valeur: T, le: CivilDate = LE): Valeur<T> {
  return { valeur, provenance: 'lu', le };
}

export function saisi<T>(valeur: T, le: CivilDate = LE): Valeur<T> {
  return { valeur, provenance: 'saisi', le };
}

/** A followed training of which nothing is known but what is given. */
export function dossier(known: Partial<Dossier> = {}, numero = 1): Dossier {
  return { ...nouveauDossier(numero.toString(16).padStart(32, '0'), LE), ...known };
}
