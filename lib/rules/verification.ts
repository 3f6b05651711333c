import { type CivilDate, civilDate } from '../calendar/civil-date';
import { CATALOGUE } from './catalogue';
import type { DatedValue, History } from './types';

/** A value of the catalogue with its name: 'delais/retractation', 'consequences/absence/titulaire'… */
export interface ValeurDatee {
  readonly id: string;
  readonly dated: DatedValue<unknown>;
  /** The day the next value takes over, or null. */
  readonly until: CivilDate | null;
}

export interface AVerifier {
  readonly id: string;
  /** The latest day one of its sources was read. */
  readonly luLe: CivilDate;
  readonly dated: DatedValue<unknown>;
}

type Branch = History<unknown> | { readonly [name: string]: Branch };

/** Every value of the catalogue, past and future ones included; whatever is added to the catalogue is found. */
export function valeurs(): readonly ValeurDatee[] {
  return Object.entries<Branch>(CATALOGUE).flatMap(([name, branch]) => valuesOf(name, branch));
}

/**
 * The values that nobody has read again for 12 months on that day (the anniversary included) and that still hold or will.
 * Looks through the whole catalogue, or through the values given. Refuses a malformed day with a RangeError.
 */
export function aVerifier(today: CivilDate, among: readonly ValeurDatee[] = valeurs()): readonly AVerifier[] {
  const day = civilDate(today);
  return among
    .filter(({ until }) => until === null || until > day)
    .map(({ id, dated }) => ({ id, luLe: lastRead(dated), dated }))
    .filter(({ luLe }) => isAVerifier(luLe, day));
}

/** Text order does: 29 February leads to 1 March of the next year without any calendar. */
function isAVerifier(luLe: CivilDate, today: CivilDate): boolean {
  return `${Number(luLe.slice(0, 4)) + 1}${luLe.slice(4)}` <= today;
}

function lastRead({ sources }: DatedValue<unknown>): CivilDate {
  return sources.map((source) => source.readOn).reduce((one, other) => (one > other ? one : other));
}

function valuesOf(id: string, branch: Branch): readonly ValeurDatee[] {
  if (isHistory(branch)) return branch.map((dated, at) => ({ id, dated, until: branch[at + 1]?.from ?? null }));
  return Object.entries(branch).flatMap(([name, inner]) => valuesOf(`${id}/${name}`, inner));
}

function isHistory(branch: Branch): branch is History<unknown> {
  return Array.isArray(branch);
}
