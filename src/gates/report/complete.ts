import { mergePolicies } from './merge-policies.ts';
import { compareText } from '../../core/compare-text.ts';
import type { Delivery } from '../../core/delivery.ts';
import { MlGatesError, type Problem } from '../../core/errors.ts';
import { inlineConfig, type GateKind, type GateResult, type Job, type SuiteResult } from '../../core/result.ts';
import { worst } from '../../core/verdict.ts';
import { undecidedGate } from '../run-gates.ts';
import { jobProblems, runProblems, type RunKnowledge } from './job-problems.ts';
import { legsOf, type Answer, type Leg } from './legs.ts';

/** A config whose gates must all have answered. */
export interface ExpectedSuite {
  readonly path: string;
  readonly sha256: string;
  readonly gates: readonly { readonly id: string; readonly kind: GateKind }[];
}

/** What arrived, and what could not be taken in. */
export interface Arrived {
  readonly deliveries: readonly Delivery[];
  readonly faults: readonly Problem[];
}

interface Expected extends RunKnowledge {
  readonly suites: readonly ExpectedSuite[];
  /** The job that reports. */
  readonly job: Job;
  /** Whether other jobs of the run were asked for results as well. */
  readonly everyJob: boolean;
}

/**
 * Everything that arrived, and an error for everything that did not: a gate, a leg or a job of which nothing is known must not look like
 * one that passed. The order of arrival does not matter.
 */
export function complete({ deliveries, faults }: Arrived, expected: Expected): readonly SuiteResult[] {
  const legs = legsOf(deliveries);
  const answers = legs.flatMap((leg) => leg.answers);
  const jobs = jobRows(legs, { faults, expected });
  const configs = configsOf(answers, expected);
  return configs.map((config, at): SuiteResult => {
    const there = [
      ...answered(answers.filter((one) => one.config.path === config.path)),
      ...unanswered(legs, config.path),
    ];
    const gates = [
      ...[...there, ...neverRan(config, there, expected)].sort(inOrderOf(config)),
      ...(at === 0 ? jobs : []),
    ];
    const { path, sha256 } = config;
    const since = answers.find((one) => one.config.path === path)?.config.since;
    const told = { path, sha256, ...(since === undefined ? {} : { since }) };
    return { config: told, verdict: worst(gates.map(({ verdict }) => verdict)), gates };
  });
}

/** The configs that are expected, then those that nobody expected and that arrived. */
function configsOf(answers: readonly Answer[], expected: Expected): readonly ExpectedSuite[] {
  const known = new Set(expected.suites.map(({ path }) => path));
  const others = new Map(
    answers.filter(({ config }) => !known.has(config.path)).map(({ config }) => [config.path, config]),
  );
  const sorted = [...others.values()].sort((a, b) => compareText(a.path, b.path));
  const all = [...expected.suites, ...sorted.map((config) => ({ ...config, gates: [] }))];
  return all.length === 0 ? [{ path: inlineConfig, sha256: '', gates: [] }] : all;
}

/** The answers of one config, each gate once in each leg. */
function answered(answers: readonly Answer[]): readonly GateResult[] {
  const byGate = new Map<string, Answer[]>();
  for (const answer of answers) byGate.set(answer.gate.id, [...(byGate.get(answer.gate.id) ?? []), answer]);
  return [...byGate.values()].flatMap((same) => {
    const gates = same.map(({ gate }) => gate);
    if (gates.every(({ kind }) => kind === 'policy')) return mergePolicies(gates) ?? [];
    return rivals(same) ?? toldApart(gates);
  });
}

/** One error in place of the answers of jobs that are not legs of one matrix: which of them counts cannot be told. */
function rivals(same: readonly Answer[]): readonly GateResult[] | undefined {
  const jobs = [...new Set(same.map(({ by }) => by.job.name ?? ''))];
  const legs = new Set(same.map(({ by }) => JSON.stringify([by.job.name, by.job.index])));
  const [first] = same;
  if (first === undefined || (jobs.length === 1 && legs.size === same.length)) return undefined;
  const where =
    jobs.length > 1 ? `${jobs.slice(0, -1).join(', ')} and ${jobs.at(-1) ?? ''}` : `both are called ${jobs.join('')}`;
  const problem = {
    message: `${first.gate.id} ran in ${jobs.length > 1 ? jobs.length : 'two'} jobs that are not legs of one matrix: ${where}`,
    hint: 'run it in one of them, or give each a config or a name: of its own',
  };
  return [undecided({ id: first.gate.id, kind: first.gate.kind }, { ...first.gate.job, leg: null }, problem)];
}

/** Legs whose matrix values read the same, or that have none, are told apart by their number. */
function toldApart(gates: readonly GateResult[]): readonly GateResult[] {
  const count = (leg: string | null): number => gates.filter((one) => one.job.leg === leg).length;
  return gates.map((gate) => {
    const { leg, index, total } = gate.job;
    if (count(leg) < 2) return gate;
    const place = `${index + 1} of ${total}`;
    return { ...gate, job: { ...gate.job, leg: leg === null ? place : `${leg} (${place})` } };
  });
}

function unanswered(legs: readonly Leg[], config: string): readonly GateResult[] {
  return legs.flatMap(({ job, attempt, unanswered: open }) =>
    open
      .filter((one) => one.config === config)
      .map(({ gate, attempt: asked }) => {
        const when = asked < attempt ? `ran in attempt ${asked}` : 'was asked for';
        const message = `${gate} ${when} and left no result in attempt ${attempt} of job ${job.name ?? ''}`;
        return undecided({ id: gate, kind: kindOf(gate) }, job, { message, hint: 're-run all jobs' });
      }),
  );
}

function kindOf(gate: string): GateKind {
  return gate === 'card' ? 'card' : gate.startsWith('data/') ? 'data' : 'metrics';
}

/** Gates that a config declares and that nobody was asked for. A config that could not be read has told why already. */
function neverRan({ gates }: ExpectedSuite, there: readonly GateResult[], expected: Expected): readonly GateResult[] {
  if (there.some(({ kind }) => kind === 'config')) return [];
  return gates
    .filter(({ id }) => !there.some((gate) => gate.id === id))
    .map((gate) => {
      const message = expected.everyJob
        ? `${gate.id} did not run: no job of this run left its result`
        : `${gate.id} did not run in this job: no step left its result`;
      return undecided(gate, expected.job, {
        message,
        hint: 'run it before the report, also when a step before it failed',
      });
    });
}

/** What is missing of jobs, and what could not be taken in. */
function jobRows(
  legs: readonly Leg[],
  { faults, expected }: { readonly faults: readonly Problem[]; readonly expected: Expected },
): readonly GateResult[] {
  const place = (name: string | null): Job => ({ name, leg: null, index: 0, total: 1 });
  const rows = jobProblems(legs, expected).map(({ job, problems }) =>
    undecided({ id: `job/${job}`, kind: 'job' }, place(job), ...problems),
  );
  const [first, ...rest] = [...runProblems(legs, expected), ...faults].sort((a, b) =>
    compareText(a.message, b.message),
  );
  return first === undefined
    ? rows
    : [...rows, undecided({ id: 'jobs', kind: 'job' }, place(expected.job.name), first, ...rest)];
}

function undecided(
  gate: { readonly id: string; readonly kind: GateKind },
  job: Job,
  ...problems: readonly [Problem, ...Problem[]]
): GateResult {
  return undecidedGate({ ...gate, job }, new MlGatesError('input', problems));
}

/** The order of the config, then by name; legs by their number. */
function inOrderOf({ gates }: ExpectedSuite): (a: GateResult, b: GateResult) => number {
  const place = new Map(gates.map(({ id }, at) => [id, at]));
  const rank = ({ id }: GateResult): number => place.get(id) ?? gates.length;
  return (a, b) => rank(a) - rank(b) || compareText(a.id, b.id) || a.job.index - b.job.index;
}
