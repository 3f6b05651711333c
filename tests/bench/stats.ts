/** Small statistics for the benches. A series that lacks a value gives NaN, which no limit takes for a success. */

export interface Interval {
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

function at(values: readonly number[], rank: number): number {
  return values[rank] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? at(sorted, middle) : (at(sorted, middle - 1) + at(sorted, middle)) / 2;
}

/** Median of the ratios of two paired series, with its bootstrap 95 % interval. */
export function ratioInterval(series: readonly number[], base: readonly number[], draws = 2000): { readonly ratio: number; readonly low: number; readonly high: number } {
  const { middle, low, high } = interval(series.map((value, rank) => value / at(base, rank)), draws);
  return { ratio: middle, low, high };
}

/** Median of the differences of two paired series, with its bootstrap 95 % interval. */
export function differenceInterval(series: readonly number[], base: readonly number[], draws = 2000): Interval {
  return interval(series.map((value, rank) => value - at(base, rank)), draws);
}

/** A fixed seed: the same data, the same interval. */
function interval(values: readonly number[], draws: number): Interval {
  let seed = 42;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const medians = Array.from({ length: draws }, () => median(values.map(() => at(values, Math.floor(random() * values.length)))));
  medians.sort((a, b) => a - b);
  return { middle: median(values), low: at(medians, Math.floor(draws * 0.025)), high: at(medians, Math.floor(draws * 0.975)) };
}
