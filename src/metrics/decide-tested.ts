import type { EvidenceFacts, Reason } from '../core/finding.ts';
import type { Decision, Noise } from './decide-change.ts';
import { noiseBand } from './noise.ts';
import { detectableBy, falseStops, unitsToSee, type Settled } from './settle.ts';

/** A loss (negative: a gain) beside what is allowed. */
export interface Loss {
  readonly loss: number;
  readonly tolerance: number;
  /** Whether it is within the tolerance, up to rounding. */
  readonly within: boolean;
  /** Whether it is a gain of more than the tolerance. */
  readonly gained: boolean;
}

/** Up to how many tolerances a test set's minimum detectable effect may reach for its silence to count. */
const settlesAtMost = 3;

const oneEach = { candidate: 1, baseline: 1 };

/** A test by percentiles of resamples proves nothing on fewer. */
const provesFrom = 30;

/**
 * Decides a loss by the table of docs/statistics.md. Beyond the tolerance it is a regression, unless a test that could have seen three
 * tolerances says that an unchanged model might show it. Within, it passes; with `prove_not_worse` only when the interval says so too.
 */
export function decideTested(loss: Loss, noise: Noise): Decision {
  const { settled, policy, trainingDeviation, runs = oneEach } = noise;
  const evidence = settled === undefined ? {} : { evidence: lossFacts(settled, loss.tolerance) };
  if (policy.mode === 'prove_not_worse') return { ...decideProof(loss, noise), ...evidence };
  if (loss.within) return { ...decideWithin(loss, settled), ...evidence };
  if (trainingDeviation !== undefined && loss.loss <= noiseBand(trainingDeviation, runs))
    return { outcome: 'inconclusive', reason: { code: 'within-noise' }, ...evidence };
  if (settled === undefined || settled.adjusted <= policy.alpha) return { outcome: 'regressed', ...evidence };
  const code = detectableBy(settled) <= settlesAtMost * loss.tolerance ? 'not-significant' : 'too-few-rows';
  return { outcome: code === 'not-significant' ? 'inconclusive' : 'regressed', reason: { code }, ...evidence };
}

function decideWithin(loss: Loss, settled: Settled | undefined): Decision {
  if (settled === undefined) return { outcome: loss.gained ? 'improved' : 'pass' };
  const { low } = settled.test.interval(confidenceOf(settled.alpha));
  const notes: readonly Reason[] =
    0 - low > loss.tolerance ? [{ code: 'loss-not-excluded', params: { loss: 0 - low } }] : [];
  return { outcome: loss.gained && low > 0 ? 'improved' : 'pass', ...(notes.length === 0 ? {} : { notes }) };
}

/** Non-inferiority with the tolerance as margin. What is not proven fails, whatever the point says. */
function decideProof(loss: Loss, noise: Noise): Decision {
  if (!loss.within) return { outcome: 'regressed' };
  const unproven = proofOf(noise, 0 - loss.tolerance);
  if (unproven !== undefined || noise.settled === undefined)
    return { outcome: 'inconclusive', ...(unproven === undefined ? {} : { reason: unproven }) };
  const { low } = noise.settled.test.interval(confidenceOf(noise.settled.alpha));
  return { outcome: loss.gained && low > 0 ? 'improved' : 'pass' };
}

/** Why it is not proven that the gain is at least so much (a loss is a negative one); `undefined` when it is. */
export function proofOf({ settled, untested }: Noise, gain: number): Reason | undefined {
  if (settled === undefined) return { code: 'not-proven', params: { why: untested?.code ?? 'no-test' } };
  const { low } = settled.test.interval(confidenceOf(settled.alpha));
  const enough = settled.test.test !== 'paired-bootstrap' || settled.test.units >= provesFrom;
  return enough && low >= gain ? undefined : { code: 'not-proven', params: { why: enough ? 'interval' : 'few-rows' } };
}

/** The interval that a one-sided test at α belongs to. */
export function confidenceOf(alpha: number): number {
  return 1 - 2 * alpha;
}

/** What a test said, as a finding carries it, beside the loss that is allowed or the gain that is demanded. Changes are of the better direction: a gain is positive. */
export function factsOf(settled: Settled, tolerance: number): EvidenceFacts {
  const { test, adjusted, family, alpha } = settled;
  const confidence = confidenceOf(alpha);
  const needed = unitsToSee(tolerance, settled);
  const detectable = detectableBy(settled);
  return {
    test: test.test,
    unit: test.unit,
    units: test.units,
    p: test.pLoss,
    p_adjusted: adjusted,
    family,
    alpha,
    gain_interval: { confidence, ...test.interval(confidence) },
    ...(Number.isFinite(detectable) ? { detectable_loss: detectable } : {}),
    ...(needed === undefined ? {} : { units_needed: needed }),
  };
}

/** The same of a loss that is allowed: also how often an unchanged model would be stopped by it. */
function lossFacts(settled: Settled, tolerance: number): EvidenceFacts {
  return { ...factsOf(settled, tolerance), false_stops: falseStops(tolerance, settled) };
}
