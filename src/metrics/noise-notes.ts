import type { Reason } from '../core/finding.ts';
import type { Noise } from './decide-change.ts';

const oneRunEach: readonly Reason[] = [{ code: 'one-run-each' }];

/** What the noise of a change, or not knowing it, leaves to say about a decision. */
export function noiseNotes({ settled, untested, trainingDeviation, runs }: Noise): readonly Reason[] {
  const declared: readonly Reason[] =
    trainingDeviation === undefined ? [] : [{ code: 'noise-declared', params: { noise_sd: trainingDeviation } }];
  if (settled === undefined) {
    if (untested !== undefined) return [untested, ...declared];
    const isMean = runs !== undefined && (runs.candidate > 1 || runs.baseline > 1);
    if (declared.length > 0) return declared;
    return isMean ? [{ code: 'mean-of-runs', params: { ...runs } }] : oneRunEach;
  }
  // the spread of runs is the noise of training itself
  if (settled.test.test === 'welch' || declared.length > 0) return declared;
  return [{ code: 'training-noise-unknown' }];
}
