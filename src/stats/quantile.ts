/**
 * The quantile of a sample by linear interpolation between order statistics at (n − 1)·q: type 7, the default of R and NumPy.
 *
 * Source: R. J. Hyndman, Y. Fan, "Sample quantiles in statistical packages", Am. Stat. 50 (1996) 361–365.
 *
 * @param sorted ascending, without NaN
 * @param q from 0 to 1
 * @returns NaN for an empty sample
 */
export function quantileOfSorted(sorted: ArrayLike<number>, q: number): number {
  const place = (sorted.length - 1) * q;
  const below = Math.floor(place);
  const low = sorted[below] ?? Number.NaN;
  const high = sorted[below + 1] ?? low;
  const share = place - below;
  // from the nearer end, so that rounding does not leave the two values
  return share < 0.5 ? low + (high - low) * share : high - (high - low) * (1 - share);
}
