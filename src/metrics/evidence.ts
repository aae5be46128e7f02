import type { Reason } from '../core/finding.ts';
import type { Interval } from '../stats/interval.ts';

/**
 * What is known about the noise of a change: nothing, for two bare numbers; or what a test of per-row predictions or of standard errors
 * says. Decided in `decide-change.ts`.
 */
export type Evidence = NoEvidence | ChangeTest;

export interface NoEvidence {
  readonly kind: 'none';
  /** Why there is none, where there might have been. */
  readonly reason?: Reason;
}

export type TestName = 'mcnemar-mid-p' | 'delong' | 'paired-t' | 'paired-bootstrap' | 'welch' | 'z-standard-errors';

/** A test of a change, in the direction that is better: a gain is positive. */
export interface ChangeTest {
  readonly kind: 'tested';
  readonly test: TestName;
  /** What was compared in pairs, and how many of them. */
  readonly unit: 'rows' | 'clusters' | 'queries' | 'runs' | 'values';
  readonly units: number;
  readonly gain: number;
  /** One-sided, against "no change": how likely is a loss like this of an unchanged model. */
  readonly pLoss: number;
  readonly standardError: number;
  /** Of 0/1 metrics: the share of rows on which the two disagree. */
  readonly discordant?: number;
  /** Of the gain, at this two-sided confidence. */
  readonly interval: (confidence: number) => Interval;
}

/** One run each, and no word on their noise. */
export const noEvidence: Evidence = { kind: 'none' };

/** How sure a gate must be, and how many tests share its α. */
export interface EvidencePolicy {
  readonly mode: 'detect_loss' | 'prove_not_worse';
  readonly alpha: number;
}

/** How often a loss of the size of the minimum detectable effect is seen. */
export const power = 0.8;

export const defaultPolicy: EvidencePolicy = { mode: 'detect_loss', alpha: 0.05 };
