/**
 * What is known about the noise of a change. Two bare numbers bring none; per-example predictions, repeated runs and standard
 * errors will each be a kind of their own, decided in `decide-change.ts`.
 */
export interface Evidence {
  readonly kind: 'none';
}

/** One run each, and no word on their noise. */
export const noEvidence: Evidence = { kind: 'none' };
