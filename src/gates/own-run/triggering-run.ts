import { configError } from '../../core/errors.ts';
import type { Json } from '../../core/json.ts';
import type { Surroundings } from '../../core/ports.ts';
import type { NeedResult } from '../report/needs.ts';

/** The run that this workflow was started for, as the event tells it: GitHub says this, not the run itself. */
export interface TriggeringRun {
  readonly id: number;
  readonly attempt: number;
  readonly event: string;
  readonly headSha: string;
  readonly headBranch: string;
  readonly headOwner: string;
  /** `owner/name`. */
  readonly headRepository: string;
  /** When the attempt began, ISO 8601. */
  readonly started: string;
  readonly end: NeedResult;
}

/** @throws a `config` error where the event is about no run */
export function triggeringRun({ payload }: Pick<Surroundings, 'payload'>): TriggeringRun {
  const run = of(payload, 'workflow_run');
  const head = of(run, 'head_repository');
  const { id, run_attempt: attempt, head_sha: sha, run_started_at: started } = run;
  if (!isPlace(id) || !isPlace(attempt) || typeof sha !== 'string' || !/^[0-9a-f]{40,64}$/.test(sha))
    throw configError([
      { message: 'the event does not say which run it is about', hint: 'use on: workflow_run (docs/recipes/forks.md)' },
    ]);
  return {
    id,
    attempt,
    event: text(run.event),
    headSha: sha,
    headBranch: text(run.head_branch),
    headOwner: text(of(head, 'owner').login),
    headRepository: text(head.full_name),
    started: new Date(Date.parse(text(started)) || 0).toISOString(),
    end: ends[text(run.conclusion)] ?? 'cancelled',
  };
}

/** What a run may end as beside this (`timed_out`, `startup_failure`, …) leaves as little behind as one that was cancelled. */
const ends: Readonly<Record<string, NeedResult>> = { success: 'success', failure: 'failure', skipped: 'skipped' };

type Payload = Readonly<Record<string, Json>>;

function of(outer: Payload, key: string): Payload {
  const value = outer[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Payload) : {};
}

function isPlace(value: Json | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

function text(value: Json | undefined): string {
  return typeof value === 'string' ? value : '';
}
