/**
 * Holm's adjustment of the p-values of a family of tests: the chance of even one false alarm among them stays below α, whatever their
 * dependence, with never less power than Bonferroni's. The i-th smallest is multiplied by m − i + 1; none becomes smaller than one
 * before it.
 *
 * Source: S. Holm, "A simple sequentially rejective multiple test procedure", Scand. J. Stat. 6 (1979) 65–70.
 *
 * @param pValues in any order, none NaN
 * @param family how many tests were planned. One that could not be made still counts: leaving it out would be choosing after looking
 * @returns in the order of `pValues`
 */
export function holm(pValues: readonly number[], family: number = pValues.length): readonly number[] {
  const order = pValues.map((_, at) => at).sort((a, b) => (pValues[a] ?? 0) - (pValues[b] ?? 0) || a - b);
  const adjusted = pValues.slice();
  let floor = 0;
  for (const [rank, at] of order.entries()) {
    floor = Math.max(floor, Math.min(1, (family - rank) * (pValues[at] ?? 1)));
    adjusted[at] = floor;
  }
  return adjusted;
}
