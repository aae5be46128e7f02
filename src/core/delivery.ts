import type { Job, RunResult } from './result.ts';

/** A gate of a config: two configs may each have a gate of one name. */
export interface GateName {
  /** Shown path of the config. */
  readonly config: string;
  readonly gate: string;
}

/** What one step hands over to the steps and jobs behind it. */
export interface Delivery {
  readonly version: 1;
  /** The job that the step belongs to; `key` differs from job to job and from attempt to attempt, also where names do not. */
  readonly job: Job & { readonly key: string };
  /** The attempt of the run, from 1. */
  readonly attempt: number;
  /** Which of the job's gate steps it is, from 1. */
  readonly step: number;
  /** The gates that this step and those before it in the job were asked for. */
  readonly asked: readonly GateName[];
  readonly result: RunResult;
}

/** The name of the one file in an artifact that hands over. */
export const deliveryFile = 'handover.json';

/** What the names of these artifacts begin with. */
export const deliveryPrefix = 'ml-gates-results-';
