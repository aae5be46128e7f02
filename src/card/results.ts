import type { Measure } from '../core/finding.ts';
import type { EvaluatedGate } from './evaluated.ts';
import type { DatasetFact, Facts, ResultFact, TaskFact } from './facts.ts';

/** One metric that a card has to tell. */
export interface WantedMetric {
  readonly gate: string;
  /** As the gate names it. */
  readonly metric: string;
  /** As the Hub and people call it. */
  readonly type: string;
  readonly name: string;
  readonly value: Measure | undefined;
}

/** Metrics of one gate under one task and data set: one entry of a `model-index`, when both are known. */
export interface WantedResult {
  readonly gate: string;
  /** Whether the gate was run and did not stop on an error. */
  readonly state: 'decided' | 'error' | 'not-run';
  readonly task: TaskFact | undefined;
  readonly dataset: DatasetFact | undefined;
  readonly metrics: readonly WantedMetric[];
}

/**
 * What the card has to tell: the `results` of the facts, or else every metric that a rule of any metrics gate names.
 *
 * @param declared the metrics gates of the suite, also those that were not run
 */
export function wantedResults(
  facts: Facts,
  gates: readonly EvaluatedGate[],
  declared: readonly string[],
): readonly WantedResult[] {
  const wanted: readonly ResultFact[] = facts.results ?? declared.map((gate) => ({ gate }));
  return wanted.map((result) => wantedResult(result, { facts, gate: gates.find(({ id }) => id === result.gate) }));
}

function wantedResult(
  result: ResultFact,
  { facts, gate }: { readonly facts: Facts; readonly gate: EvaluatedGate | undefined },
): WantedResult {
  const named = result.metrics === undefined ? undefined : Object.entries(result.metrics);
  const metrics = (named ?? (gate?.metrics ?? []).map(({ name }) => [name, null] as const)).map(
    ([metric, names]): WantedMetric => ({
      gate: result.gate,
      metric,
      type: names?.type ?? metric,
      name: names?.name ?? metric,
      value: gate === undefined ? undefined : valueOf(gate, metric),
    }),
  );
  return {
    gate: result.gate,
    state: gate === undefined ? 'not-run' : gate.decided ? 'decided' : 'error',
    task: result.task ?? facts.task ?? (facts.pipeline_tag === undefined ? undefined : { type: facts.pipeline_tag }),
    dataset: result.dataset ?? facts.dataset,
    metrics,
  };
}

function valueOf(gate: EvaluatedGate, metric: string): Measure | undefined {
  return gate.metrics.find(({ name }) => name === metric)?.value ?? gate.measured.get(metric);
}
