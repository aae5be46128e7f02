import type { Outcome } from './outcome.ts';

/** Who allowed a finding to pass, why and until when: what every report shows of a waived finding. */
export type Waiver =
  | {
      readonly source: 'config';
      /** What the finding would have been. */
      readonly outcome: Outcome;
      /** The config that holds the waiver, and the commit that it was read at. */
      readonly path: string;
      readonly commit: string;
      readonly reason: string;
      /** The last day on which it holds, in UTC: `2027-01-31`. */
      readonly until: string;
      /** The value that it does not go beyond. */
      readonly limit?: number;
    }
  | {
      readonly source: 'label';
      readonly outcome: Outcome;
      readonly pull_request: number;
      /** The head that was accepted. */
      readonly head: string;
      /** Who set the label, and when. */
      readonly by: string;
      readonly at: string;
    };
