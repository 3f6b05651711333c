/** Small statistics for the benches. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of the ratios of two paired series, with its bootstrap 95 % interval. */
export function ratioInterval(series, base, draws = 2000) {
  const { middle, low, high } = interval(series.map((value, at) => value / base[at]), draws);
  return { ratio: middle, low, high };
}

/** Median of the differences of two paired series, with its bootstrap 95 % interval. */
export function differenceInterval(series, base, draws = 2000) {
  return interval(series.map((value, at) => value - base[at]), draws);
}

/** A fixed seed: the same data, the same interval. */
function interval(values, draws) {
  let seed = 42;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const medians = Array.from({ length: draws }, () => median(values.map(() => values[Math.floor(random() * values.length)])));
  medians.sort((a, b) => a - b);
  return { middle: median(values), low: medians[Math.floor(draws * 0.025)], high: medians[Math.floor(draws * 0.975)] };
}
