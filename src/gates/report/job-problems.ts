import { compareText } from '../../core/compare-text.ts';
import type { Problem } from '../../core/errors.ts';
import { exitCode } from '../../core/verdict.ts';
import type { Leg } from './legs.ts';
import type { NeedResult, Needs } from './needs.ts';

/** What a job owes the report, and why it cannot be taken for done. */
export interface JobProblem {
  readonly job: string;
  readonly problems: readonly [Problem, ...Problem[]];
}

/** What is known of the run beside the results. */
export interface RunKnowledge {
  /** How the jobs ended that the report needs; `null` when nobody says. */
  readonly needs: Needs | null;
  /** How the run ended as a whole, where nobody says it of each job; `null` while it still runs. */
  readonly end: NeedResult | null;
  /** The attempt that is reported; `null` outside of a run. */
  readonly attempt: number | null;
  /** The job that reports: it is not among its needs. */
  readonly own: string | null;
  /** Whether it is one leg of a matrix: the others may still run, and owe nothing yet. */
  readonly amongLegs: boolean;
}

const sayNeeds = 'give actions/report the input needs (docs/recipes/several-jobs.md)';
const runAll = 're-run all jobs';

/** Jobs of which something is missing: a leg, all of it, or its place in this attempt. */
export function jobProblems(legs: readonly Leg[], known: RunKnowledge): readonly JobProblem[] {
  const names = new Set([...legs.map(({ job }) => job.name ?? ''), ...(known.needs?.keys() ?? [])]);
  return [...names].sort(compareText).flatMap((job) => {
    const own = legs.filter((leg) => (leg.job.name ?? '') === job);
    const problems = [
      ...lostLegs(job, own, known),
      ...olderLegs(job, own, { legs, known }),
      ...badEnd(job, own, { legs, known }),
    ];
    const [first, ...rest] = problems;
    return first === undefined ? [] : [{ job, problems: [first, ...rest] }];
  });
}

interface Beside {
  readonly legs: readonly Leg[];
  readonly known: RunKnowledge;
}

const shownLegs = 20;

function lostLegs(job: string, own: readonly Leg[], known: RunKnowledge): readonly Problem[] {
  if (own.length === 0 || (known.amongLegs && job === known.own)) return [];
  const total = Math.max(...own.map((leg) => leg.job.total));
  const seen = new Set(own.map((leg) => leg.job.index));
  const lost = Array.from({ length: total }, (_, index) => index).filter((index) => !seen.has(index));
  if (lost.length === 0) return [];
  const shown = lost.slice(0, shownLegs).map((index) => String(index + 1));
  const which = `${shown.join(', ')}${lost.length > shownLegs ? ', …' : ''}`;
  const why = 'skipped, cancelled, crashed, or its artifact was lost';
  const hint = `look at job ${job}, and run it again`;
  if (lost.length === 1) return [{ message: `leg ${which} of ${total} of job ${job} left no result: ${why}`, hint }];
  return [{ message: `${lost.length} of ${total} legs of job ${job} left no result (${which}): ${why}`, hint }];
}

/**
 * A result of an earlier attempt stands for a job that did not run again ("re-run failed jobs"), never for one that did and
 * left nothing.
 */
function olderLegs(job: string, own: readonly Leg[], { legs, known }: Beside): readonly Problem[] {
  const { needs, attempt, end: whole } = known;
  const older = attempt === null ? [] : own.filter((leg) => leg.attempt < attempt);
  const [first] = older;
  if (first === undefined || attempt === null) return [];
  const from = `a result of attempt ${first.attempt}`;
  if (job === known.own)
    return [
      { message: `job ${job} left ${from}, and none in attempt ${attempt}, in which it ran again`, hint: runAll },
    ];
  if (needs === null && whole !== null)
    return stands(whole, legs, attempt)
      ? []
      : [{ message: `job ${job} left ${from}, and the run ended in attempt ${attempt} as ${whole}`, hint: runAll }];
  if (needs === null)
    return [
      {
        message: `job ${job} left ${from}, and whether it ran again in attempt ${attempt} cannot be told`,
        hint: sayNeeds,
      },
    ];
  const end = needs.get(job);
  if (end === undefined)
    return [...needs.values()].every((one) => one === 'success')
      ? []
      : [{ message: `job ${job} left ${from}, and needs does not name it`, hint: runAll }];
  // a failure that another leg explains does not tell whether this one ran again; the run is red by that leg
  if (stands(end, own, attempt)) return [];
  return [{ message: `job ${job} left ${from}, and ended in attempt ${attempt} as ${end}`, hint: runAll }];
}

/** A job that did not succeed left a result that says why, or nobody knows what it would have left. */
function badEnd(job: string, own: readonly Leg[], { legs, known }: Beside): readonly Problem[] {
  const hint = `look at job ${job}, and run it again`;
  const current = (of: readonly Leg[]): readonly Leg[] =>
    of.filter((leg) => known.attempt === null || leg.attempt >= known.attempt);
  switch (known.needs?.get(job)) {
    case undefined:
    case 'success':
      return [];
    case 'skipped':
      return [{ message: `job ${job} was skipped`, hint: `let job ${job} run also when a job before it failed` }];
    case 'cancelled':
      return [{ message: `job ${job} was cancelled`, hint }];
    case 'failure': {
      if (blocks(current(own))) return [];
      // the jobs of a reusable workflow have names of their own
      const unnamed = legs.filter((leg) => known.needs?.has(leg.job.name ?? '') === false);
      if (own.length === 0 && blocks(current(unnamed))) return [];
      const what = current(own).length === 0 ? 'left no result' : 'none of its gates says why';
      return [{ message: `job ${job} failed, and ${what}`, hint }];
    }
  }
}

/** Whether an end leaves no doubt about results of earlier attempts. */
function stands(end: NeedResult, legs: readonly Leg[], attempt: number): boolean {
  return end === 'success' || (end === 'failure' && blocks(legs.filter((leg) => leg.attempt >= attempt)));
}

/** A run that did not succeed left a result that says why, as a job does. */
export function runProblems(legs: readonly Leg[], { end, attempt }: RunKnowledge): readonly Problem[] {
  const hint = 'look at the run, and run it again';
  if (end === 'failure')
    return stands(end, legs, attempt ?? 0) ? [] : [{ message: 'the run failed, and none of its gates says why', hint }];
  return end === null || end === 'success' ? [] : [{ message: `the run ended as ${end}`, hint }];
}

/** Whether a gate ended its step with an error. */
function blocks(legs: readonly Leg[]): boolean {
  return legs.some(({ answers }) =>
    answers.some(({ gate: { verdict, enforced } }) => exitCode(verdict, { enforced }) !== 0),
  );
}
