/** Small statistics for the benches. */

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Median of the ratios of two paired series, with its bootstrap 95 % interval. A fixed seed: the same data, the same interval. */
export function ratioInterval(series, base, draws = 2000) {
  const ratios = series.map((value, at) => value / base[at]);
  let seed = 42;
  const random = () => {
    seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return seed / 4_294_967_296;
  };
  const medians = Array.from({ length: draws }, () => median(ratios.map(() => ratios[Math.floor(random() * ratios.length)])));
  medians.sort((a, b) => a - b);
  return { ratio: median(ratios), low: medians[Math.floor(draws * 0.025)], high: medians[Math.floor(draws * 0.975)] };
}
