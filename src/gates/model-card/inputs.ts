import type { CardConfig, Locate } from '../../config/config.ts';
import type { GateOutput, GateResult } from '../../core/result.ts';

/** What the card gate is given. */
export interface CardInputs {
  readonly id: 'card';
  readonly config: CardConfig;
  /** The folder that the config's paths are relative to, absolute. */
  readonly folder: string;
  readonly locate: Locate;
  /** The other gates of the suite that were evaluated. */
  readonly gates: readonly GateResult[];
  /** Ids of all gates that the suite declares, also those that were not run. Default: those that were. */
  readonly declared?: readonly string[];
  /** Whether a step before the gates failed. */
  readonly jobFailed: boolean;
  /** Whether `output` is updated in place. */
  readonly write: boolean;
}

export interface CardOutput extends GateOutput {
  readonly card: {
    /** The committed card updated, or a new one. */
    readonly markdown: string;
    /** Absolute path of `output`, `null` without one. */
    readonly output: string | null;
    /** Whether `output` now holds `markdown`; `false` also where something was not measured and it was left alone. */
    readonly written: boolean;
  };
}
