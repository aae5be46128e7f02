import type { GateRecord } from '../../baseline/read-record.ts';
import type { Reason } from '../../core/finding.ts';
import type { Provenance } from '../../core/result.ts';

/** What a gate is compared with, or why with nothing. `Content` is what was read of it. */
export type FoundBaseline<Content> =
  | (Content & {
      readonly kind: 'read';
      readonly provenance: Provenance;
      readonly notes: readonly Reason[];
      /** Of source `artifact`. */
      readonly record?: GateRecord;
    })
  | MissingBaseline;

export interface MissingBaseline {
  readonly kind: 'missing';
  readonly outcome: 'bootstrap' | 'no-baseline';
  readonly reason: Reason;
  readonly notes: readonly Reason[];
}
