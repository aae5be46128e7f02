import type { Reason } from '../core/finding.ts';
import type { ReasonCode } from '../core/reason-code.ts';

/** The commit that a change is compared with, or why there is none. What failed is thrown, never `absent`. */
export type CommitChoice =
  | {
      readonly kind: 'found';
      readonly commit: string;
      /** How it was chosen, in words: "first parent of the test merge". */
      readonly chosen: string;
      readonly exact: boolean;
    }
  | { readonly kind: 'absent'; readonly reason: Reason };

/** A commit by a rule that leaves no doubt. */
export function chose(commit: string, chosen: string): CommitChoice {
  return { kind: 'found', commit, chosen, exact: true };
}

export function none(code: ReasonCode, params: NonNullable<Reason['params']> = {}): CommitChoice {
  return { kind: 'absent', reason: { code, params } };
}
