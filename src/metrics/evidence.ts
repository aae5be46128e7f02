import type { Reason } from '../core/finding.ts';

/**
 * What is known about the noise of a change. Two bare numbers bring none; per-example predictions and standard errors will
 * each be a kind of their own, decided in `decide-change.ts`.
 */
export type Evidence =
  | { readonly kind: 'none' }
  /** Means of repeated runs; their spread is not tested yet. */
  | { readonly kind: 'runs'; readonly runs: RunCounts }
  /** The config says how much trainings that differ in their seed alone differ. */
  | { readonly kind: 'noise'; readonly noiseSd: number; readonly runs: RunCounts };

/** Of how many runs a number is the mean, on each side. */
interface RunCounts {
  readonly candidate: number;
  readonly baseline: number;
}

/** One run each, and no word on their noise. */
export const noEvidence: Evidence = { kind: 'none' };

/** What every kind of evidence leaves to say about a decision. */
export function evidenceNotes(evidence: Evidence): readonly Reason[] {
  switch (evidence.kind) {
    case 'none':
      return [{ code: 'one-run-each' }];
    case 'runs':
      return [{ code: 'mean-of-runs', params: { ...evidence.runs } }];
    case 'noise':
      return [{ code: 'noise-declared', params: { noise_sd: evidence.noiseSd } }];
  }
}
