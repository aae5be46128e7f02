import type { Reason } from '../core/finding.ts';
import { changeOf, epsilonOf, notWorseThan, worseBy } from './compare.ts';
import type { Decision, Noise } from './decide-change.ts';
import { clearlyBetter, limitAt, type Pair } from './pair.ts';
import { confidenceOf, factsOf, proofOf } from './decide-tested.ts';

/** Decides a gain that is demanded, in the metric's own unit. */
export function decideGain(gain: number, pair: Pair): Decision {
  const bound = worseBy(pair.baseline, 0 - gain, pair.direction);
  if (!Number.isFinite(bound)) return { outcome: 'not-comparable', reason: { code: 'limit-not-finite' } };
  const epsilon = epsilonOf(pair.candidate, pair.baseline, bound);
  const reached = notWorseThan(pair.candidate, bound, { direction: pair.direction, epsilon });
  const { settled } = pair.noise;
  const evidence = settled === undefined ? {} : { evidence: factsOf(settled, gain) };
  const decided = reached ? decideReached(gain, pair) : decideShort(pair, epsilon);
  return { ...decided, limit: limitAt(bound, pair.direction), ...evidence };
}

/** The demand of a gain in percent where there is nothing to take a percentage of: any gain is more, and no change is as much as 0 %. */
export function decideGainOnZero(percent: number, pair: Pair): Decision {
  const limit = limitAt(0, pair.direction);
  const { gain } = changeOf(pair.candidate, 0, pair.direction);
  if (gain > 0) return { outcome: 'improved', limit };
  if (gain < 0) return { outcome: 'regressed', limit };
  return percent === 0 ? { outcome: 'pass', limit } : { outcome: 'not-comparable', reason: { code: 'baseline-zero' } };
}

/** The point reaches the demand. A proof must reach it with the whole interval; else it is said that the gain may be smaller. */
function decideReached(demanded: number, pair: Pair): Decision {
  const { settled, policy } = pair.noise;
  const better = clearlyBetter(pair, pair.baseline);
  if (policy.mode === 'prove_not_worse') {
    const unproven = proofOf(pair.noise, demanded);
    if (unproven !== undefined) return { outcome: 'inconclusive', reason: unproven };
  }
  if (settled === undefined) return { outcome: better ? 'improved' : 'pass' };
  const { low } = settled.test.interval(confidenceOf(settled.alpha));
  const notes: readonly Reason[] = low < demanded ? [{ code: 'gain-not-certain', params: { gain: low } }] : [];
  return { outcome: better && low > 0 ? 'improved' : 'pass', ...(notes.length === 0 ? {} : { notes }) };
}

/** Too little gain is a demand that is not met. Only a loss is a regression, and where it is tested, only one that is significant. */
function decideShort({ candidate, baseline, direction, noise }: Pair, epsilon: number): Decision {
  const lost = !notWorseThan(candidate, baseline, { direction, epsilon });
  return { outcome: lost && !isChance(noise) ? 'regressed' : 'violated' };
}

function isChance({ settled, policy }: Noise): boolean {
  return settled !== undefined && settled.adjusted > policy.alpha;
}
