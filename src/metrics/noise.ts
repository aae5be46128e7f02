/** The quantile of the normal distribution below which 95 % of it lie: noise alone brings a larger loss once in twenty. */
const oneSided = 1.645;

/**
 * How large a loss the noise of training explains: two trainings that differ in their seed alone are further apart than
 * 1.645 · √2 · `noiseSd` in one direction once in twenty; means of k and m runs than 1.645 · √(1/k + 1/m) · `noiseSd`.
 *
 * @param noiseSd the standard deviation of one training, in the metric's own unit
 * @param runs how many trainings each number is the mean of
 */
export function noiseBand(noiseSd: number, runs: { readonly candidate: number; readonly baseline: number }): number {
  return oneSided * Math.sqrt(1 / runs.candidate + 1 / runs.baseline) * noiseSd;
}
