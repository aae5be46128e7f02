import type { Gate, Suite } from '../config/config.ts';
import { configError } from '../core/errors.ts';
import { nearestName } from '../core/nearest-name.ts';
import type { Log, Ports } from '../core/ports.ts';
import type { Recordable, RecordKey } from '../core/record.ts';
import {
  verdictOfFindings,
  type GateError,
  type GateOutput,
  type GateResult,
  type Job,
  type SuiteResult,
} from '../core/result.ts';
import { worst } from '../core/verdict.ts';
import { terminal } from '../report/escape-terminal.ts';
import { baselineWords } from '../report/gate-words.ts';
import { write } from '../report/phrase.ts';
import { reasonWords } from '../report/reason-words.ts';
import type { MetricsInputs } from './check-metrics/inputs.ts';
import { gateError } from './gate-error.ts';
import { openPolicy } from './policy/index.ts';
import type { DataInputs } from './validate-data/inputs.ts';

/** How the gates of a suite are run. */
export interface RunOptions {
  /** Gate ids to run; all of the suite when absent. */
  readonly only?: ReadonlySet<string>;
  /** Whether a step before the gates failed: what it should have made was not made. */
  readonly jobFailed: boolean;
  readonly job: Job;
  /** Results of gates of the same suite that other steps ran, for the card. */
  readonly earlier?: readonly GateResult[];
  /** Whether the card's `output` is updated in place. */
  readonly writeCard: boolean;
  /** The day in UTC, `2027-01-31`: the end of waivers depends on it, and nothing else. */
  readonly today: string;
  /** The clock, in seconds, for the durations under `run`. */
  readonly seconds: () => number;
}

export interface Card {
  readonly suite: string;
  readonly markdown: string;
  /** Absolute path of the card that is kept in the repository, if any. */
  readonly output: string | null;
}

/** What a gate would leave for later comparison. */
export interface GateRecording {
  readonly key: RecordKey;
  readonly recordable: Recordable;
}

interface SuiteRun {
  readonly suite: SuiteResult;
  /** By gate id. */
  readonly recordings: ReadonlyMap<string, GateRecording>;
  readonly card: Card | null;
  readonly seconds: Readonly<Record<string, number>>;
}

/** Runs the gates of a suite one after the other; each is evaluated even when an earlier one failed. */
export async function runSuite(suite: Suite, ports: Ports, options: RunOptions): Promise<SuiteRun> {
  const results: GateResult[] = [];
  const seconds: Record<string, number> = {};
  const recordings = new Map<string, GateRecording>();
  let card: Card | null = null;
  const policy = openPolicy(suite, ports, { ...options, failed: gateError });
  for (const gate of suite.gates) {
    if (options.only !== undefined && !options.only.has(gate.id)) continue;
    const begin = options.seconds();
    const gates = [...(options.earlier ?? []), ...results];
    ports.log.begin?.(gate.id);
    const evaluated = await evaluateGate(gate, { suite, ports, options, gates });
    seconds[`${suite.path}#${gate.id}`] = Math.round((options.seconds() - begin) * 1000) / 1000;
    const result = await policy.settle(evaluated.result);
    results.push(result);
    sayBaseline(result, ports.log);
    card = evaluated.card ?? card;
    const { recordable } = evaluated;
    if (recordable !== undefined)
      recordings.set(gate.id, { key: keyOfRecord(gate, { suite, ports, job: options.job }), recordable });
  }
  const rules = await policy.conclude();
  if (rules !== null) results.push(rules);
  const verdict = worst(results.map((result) => result.verdict));
  const since = await policy.since();
  const config = { path: suite.path, sha256: suite.sha256, ...(since === undefined ? {} : { since }) };
  return { suite: { config, verdict, gates: results }, recordings, card, seconds };
}

/** For a job that runs with debug logging: what each gate was compared with, or why with nothing. */
function sayBaseline({ id, baseline, findings }: GateResult, log: Log): void {
  const missing = findings.find(({ outcome }) => outcome === 'bootstrap' || outcome === 'no-baseline')?.reason;
  const why = missing === undefined ? '' : `: ${write(reasonWords(missing), terminal)}`;
  const against =
    baseline === null ? `compared with nothing${why}` : `against ${write(baselineWords(baseline), terminal)}`;
  log.debug(`${id}: ${against}`);
}

/** The gates that `wanted` names, checked: one that no suite declares is a mistake, not a gate that has nothing to say. */
export function selectGates(suites: readonly Suite[], wanted: readonly string[]): ReadonlySet<string> | undefined {
  if (wanted.length === 0) return undefined;
  const known = suites.flatMap((suite) => suite.gates.map((gate) => gate.id));
  const unknown = wanted.filter((id) => !known.some((one) => one === id));
  const [first, ...rest] = unknown.map((id) => {
    const nearest = nearestName(id, known);
    return {
      message: `no config declares the gate "${id}"`,
      hint: nearest === undefined ? `declared: ${known.join(', ')}` : `did you mean ${nearest}?`,
    };
  });
  if (first !== undefined) throw configError([first, ...rest]);
  return new Set(wanted);
}

interface Context {
  readonly suite: Suite;
  readonly ports: Ports;
  readonly options: RunOptions;
  readonly gates: readonly GateResult[];
}

interface Evaluated {
  readonly result: GateResult;
  readonly card: Card | null;
  readonly recordable?: Recordable | undefined;
}

async function evaluateGate(gate: Gate, context: Context): Promise<Evaluated> {
  const { suite, options } = context;
  const enforced = suite.config.enforce !== false && gate.config.enforce !== false;
  const base = { id: gate.id, kind: gate.kind, enforced, job: options.job } as const;
  try {
    const output = await outputOf(gate, context, enforced);
    if (output.findings.length === 0 && enforced)
      throw configError([
        { ...suite.locate([...keyOf(gate)]), message: `${gate.id} found nothing to decide`, hint: 'add a rule' },
      ]);
    const result: GateResult = {
      ...base,
      verdict: output.findings.length === 0 ? 'pass' : verdictOfFindings(output.findings),
      origin: output.origin ?? 'unknown',
      baseline: output.baseline ?? null,
      measured: output.measured,
      ...(output.predictions === undefined ? {} : { predictions: output.predictions }),
      ...(output.fingerprint === undefined ? {} : { fingerprint: output.fingerprint }),
      findings: output.findings,
    };
    const card = 'card' in output ? { ...(output.card as Omit<Card, 'suite'>), suite: suite.path } : null;
    return { result, card, recordable: output.record };
  } catch (thrown) {
    const empty = { origin: 'unknown', baseline: null, measured: {}, findings: [] } as const;
    return { result: { ...base, verdict: 'error', ...empty, error: gateError(thrown) }, card: null };
  }
}

/** Inline inputs have no config of their own: two workflows that name a gate alike are told apart by their files. */
function keyOfRecord(gate: Gate, { suite, ports, job }: Pick<MetricsContext, 'suite' | 'ports' | 'job'>): RecordKey {
  const config = suite.file === null ? `${suite.path} ${ports.surroundings.workflow ?? ''}`.trim() : suite.path;
  return { config, gate: gate.id, leg: job.leg };
}

interface MetricsContext extends Pick<MetricsInputs, 'jobFailed' | 'enforced'> {
  readonly suite: Suite;
  readonly ports: Ports;
  readonly job: Job;
}

/** What the metrics gate is given when it runs as a gate of a suite. */
export function metricsInputsOf(gate: Extract<Gate, { kind: 'metrics' }>, context: MetricsContext): MetricsInputs {
  const { suite, jobFailed, enforced } = context;
  return {
    id: gate.id,
    config: gate.config,
    folder: suite.folder,
    configFile: suite.file,
    recordKey: keyOfRecord(gate, context),
    configPrefix: keyOf(gate),
    ...(gate.model === undefined ? {} : { model: gate.model }),
    locate: suite.locate,
    jobFailed,
    enforced,
  };
}

/** What the data gate is given when it runs as a gate of a suite. */
export function dataInputsOf(
  gate: Extract<Gate, { kind: 'data' }>,
  context: Omit<MetricsContext, 'enforced'>,
): DataInputs {
  const { suite, jobFailed } = context;
  return {
    id: gate.id,
    config: gate.config,
    folder: suite.folder,
    configFile: suite.file,
    resources: suite.config.data ?? {},
    recordKey: keyOfRecord(gate, context),
    prefix: keyOf(gate),
    locate: suite.locate,
    jobFailed,
  };
}

function keyOf(gate: Gate): readonly string[] {
  return (gate.kind === 'metrics' ? gate.model?.key : undefined) ?? gate.id.split('/');
}

/** Runs a gate. What a kind of gate needs is loaded when a suite has one. */
async function outputOf(gate: Gate, { suite, ports, options, gates }: Context, enforced: boolean): Promise<GateOutput> {
  const { folder, locate } = suite;
  switch (gate.kind) {
    case 'data': {
      const { run } = await import('./validate-data/index.ts');
      return run(dataInputsOf(gate, { suite, ports, ...options }), ports);
    }
    case 'metrics': {
      const { run } = await import('./check-metrics/index.ts');
      return run(metricsInputsOf(gate, { suite, ports, ...options, enforced }), ports);
    }
    case 'card': {
      const { run } = await import('./model-card/index.ts');
      const { id, config } = gate;
      const { jobFailed, writeCard: write } = options;
      return run({ id, config, folder, locate, gates, jobFailed, write }, ports);
    }
  }
}

/** The result of a gate of which nothing is known but why. */
export function undecidedGate(
  gate: Pick<GateResult, 'id' | 'kind' | 'job'>,
  thrown: unknown,
): GateResult & { readonly error: GateError } {
  return {
    id: gate.id,
    kind: gate.kind,
    verdict: 'error',
    enforced: true,
    job: gate.job,
    origin: 'unknown',
    baseline: null,
    measured: {},
    findings: [],
    error: gateError(thrown),
  };
}
