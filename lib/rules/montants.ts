/** Money in integer euro cents; shares as integers, because 0.29 × 50.00 € has no exact binary form. */

/** Parts in a whole: fine enough for any attendance, coarse enough to wipe out 0.1 + 0.7 = 0.7999…. */
const WHOLE = 1_000_000_000_000;

/** A share of a whole, in integer parts. */
export type Part = number & { readonly __part: unique symbol };

export function partOfPercent(percent: number): Part {
  return ((percent * WHOLE) / 100) as Part;
}

/** Takes a ratio from 0 to 1. Refuses anything else (1.2, -0.1, NaN, text) with a RangeError. */
export function partOfRatio(ratio: number): Part {
  if (typeof ratio !== 'number' || !(ratio >= 0 && ratio <= 1)) {
    throw new RangeError('Assiduité invalide. Il faut un nombre de 0 à 1.');
  }
  return Math.round(ratio * WHOLE) as Part;
}

/** A share of an amount, rounded half up; null when the amount is unknown. Exact for any safe integer. */
export function share(cents: number | null, part: Part): number | null {
  if (cents === null) return null;
  const whole = BigInt(WHOLE);
  return Number((2n * BigInt(cents) * BigInt(part) + whole) / (2n * whole));
}

/** Takes integer cents, undefined or null (unknown); refuses a negative, fractional or non-numeric amount with a RangeError. */
export function checkedCents(cents: number | null | undefined, name: string): number | null {
  if (cents === undefined || cents === null) return null;
  if (!Number.isSafeInteger(cents) || cents < 0) {
    throw new RangeError(`${name} : montant invalide. Il faut des centimes entiers.`);
  }
  return cents;
}
