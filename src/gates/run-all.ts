import type { Suite } from '../config/config.ts';
import type { Ports, Surroundings } from '../core/ports.ts';
import type { GateResult, RunFacts, RunResult, SuiteResult } from '../core/result.ts';
import { exitCode, worst } from '../core/verdict.ts';
import { goneConfigs } from './policy/gone-configs.ts';
import { runSuite, type Card, type GateRecording, type RunOptions } from './run-gates.ts';

/** The time of day, injected: nothing that is decided depends on it but whether a waiver has run out. */
interface Clock {
  now(): Date;
}

export interface Run {
  readonly result: RunResult;
  readonly cards: readonly Card[];
  /** What gates leave for later comparison, by config path and gate id. */
  readonly recordings?: ReadonlyMap<string, ReadonlyMap<string, GateRecording>>;
}

/** How suites are run; results that earlier steps left are given by config path. */
interface RunAllOptions extends Omit<RunOptions, 'earlier' | 'seconds' | 'today'> {
  readonly earlier: readonly SuiteResult[];
  /** The pattern that the configs were found by, absolute; `null` for inline inputs. */
  readonly pattern: string | null;
  readonly portsOf: (suite: Suite) => Ports;
  readonly surroundings: Surroundings;
  readonly clock: Clock;
}

/** Runs every suite and gathers one result. A suite none of whose gates is wanted is left out. */
export async function runAll(suites: readonly Suite[], options: RunAllOptions): Promise<Run> {
  const { clock, earlier, pattern, portsOf, surroundings, ...rest } = options;
  const started = clock.now();
  const today = started.toISOString().slice(0, 10);
  const seconds = (): number => clock.now().getTime() / 1000;
  const wanted = suites.filter(
    (suite) => options.only === undefined || suite.gates.some((gate) => options.only?.has(gate.id) === true),
  );
  const runs = [];
  for (const suite of wanted) {
    const before = earlier.find((one) => one.config.path === suite.path)?.gates ?? [];
    runs.push(await runSuite(suite, portsOf(suite), { ...rest, earlier: before, seconds, today }));
  }
  const durations = Object.assign({}, ...runs.map((run) => run.seconds)) as Readonly<Record<string, number>>;
  const facts = factsOf(surroundings, { started, finished: clock.now(), seconds: durations });
  const ran = runs.map((run) => run.suite);
  const [first] = wanted;
  const gone =
    first === undefined
      ? []
      : await goneConfigs({ pattern, suites: ran, job: rest.job, folder: first.folder, ports: portsOf(first) });
  return {
    result: gather([...ran, ...gone], facts),
    cards: runs.flatMap((run) => (run.card === null ? [] : [run.card])),
    recordings: new Map(runs.map((run) => [run.suite.config.path, run.recordings])),
  };
}

/** One result of several suites. */
export function gather(suites: readonly SuiteResult[], run: RunFacts): RunResult {
  return { version: 1, verdict: worst(suites.map((suite) => suite.verdict)), suites, run };
}

export function factsOf(
  surroundings: Surroundings,
  times: { readonly started: Date; readonly finished: Date; readonly seconds: Readonly<Record<string, number>> },
): RunFacts {
  return {
    repository: surroundings.repository,
    head_sha: surroundings.headSha,
    pull_request: surroundings.pullRequest,
    event: surroundings.event,
    run_id: surroundings.runId,
    attempt: surroundings.attempt,
    started: times.started.toISOString(),
    finished: times.finished.toISOString(),
    seconds: times.seconds,
  };
}

/** The exit code of a run: each gate's own, the highest. Nothing that ran is an error, not a pass. */
export function exitCodeOf(run: RunResult): 0 | 1 | 2 {
  const codes = gatesOfRun(run).map((gate) => exitCode(gate.verdict, { enforced: gate.enforced }));
  if (codes.length === 0 || codes.includes(2)) return 2;
  return codes.includes(1) ? 1 : 0;
}

export function gatesOfRun(run: RunResult): readonly GateResult[] {
  return run.suites.flatMap((suite) => suite.gates);
}
