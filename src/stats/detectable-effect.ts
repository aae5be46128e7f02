import { normalCdf, normalQuantile } from './normal-distribution.ts';

/** How a test is made: one-sided α, and how often a true effect should be seen. */
export interface Design {
  readonly alpha: number;
  readonly power: number;
}

/**
 * The minimum detectable effect: the smallest true loss that a one-sided test at α sees with this power, (z₁₋α + z_power) standard errors
 * of the difference. What is smaller than it, a test set of this size cannot settle.
 *
 * Assumes a normal difference whose standard error the effect does not change.
 */
export function detectableEffect(standardError: number, { alpha, power }: Design): number {
  return (normalQuantile(1 - alpha) + normalQuantile(power)) * standardError;
}

/**
 * The same for the difference of two proportions on the same rows, where the effect narrows the error: the δ that solves
 * √n·δ = z₁₋α·√ψ + z_power·√(ψ − δ²), ψ the share of rows on which the models disagree.
 *
 * Source: R. J. Connor, "Sample size for testing differences in proportions for the paired-sample design", Biometrics 43 (1987) 207–211.
 */
export function detectableDifference(discordant: number, rows: number, { alpha, power }: Design): number {
  const za = normalQuantile(1 - alpha);
  const zb = normalQuantile(power);
  // squared: (n + zb²)·δ² − 2·za·√(n·ψ)·δ + (za² − zb²)·ψ = 0
  const a = rows + zb * zb;
  const half = za * Math.sqrt(rows * discordant);
  const c = (za * za - zb * zb) * discordant;
  return Math.min(discordant, (half + Math.sqrt(Math.max(0, half * half - a * c))) / a);
}

/** How many rows it takes to see a loss of `effect` with a design, when `rows` have this standard error: errors shrink as 1/√rows. */
export function rowsForEffect(
  effect: number,
  { standardError, rows }: { readonly standardError: number; readonly rows: number },
  design: Design,
): number {
  const ratio = detectableEffect(standardError, design) / effect;
  return Math.ceil(rows * ratio * ratio - 1e-9);
}

/** The same for two proportions on the same rows: (z₁₋α·√ψ + z_power·√(ψ − δ²))² / δ². */
export function rowsForDifference(difference: number, discordant: number, { alpha, power }: Design): number {
  const za = normalQuantile(1 - alpha);
  const zb = normalQuantile(power);
  const root = za * Math.sqrt(discordant) + zb * Math.sqrt(Math.max(0, discordant - difference * difference));
  return Math.ceil((root / difference) * (root / difference) - 1e-9);
}

/** How often an unchanged model shows a loss beyond `tolerance` by chance alone. */
export function chanceOfLoss(tolerance: number, standardError: number): number {
  if (standardError === 0) return 0;
  return normalCdf(-tolerance / standardError);
}
