import type { Gate, Suite } from '../config/config.ts';
import type { Ports } from '../core/ports.ts';
import type { GateError, Job } from '../core/result.ts';
import { bestRecorded, type BestRecorded } from './check-metrics/best-recorded.ts';
import type { FoundBaseline } from './baseline/found-baseline.ts';
import { resolveBaseline } from './check-metrics/baseline.ts';
import { openContext } from './check-metrics/context.ts';
import { findPredictions } from './check-metrics/prediction-files.ts';
import type { MetricsInputs } from './check-metrics/inputs.ts';
import { findMetricFiles } from './check-metrics/metric-files.ts';
import { gateError } from './gate-error.ts';
import { dataInputsOf, metricsInputsOf } from './run-gates.ts';
import { baselineOfData } from './validate-data/baseline-of-data.ts';

/** What a gate would be compared with here and now, or why nobody can tell. */
export interface ShownBaseline {
  /** Shown path of the config. */
  readonly config: string;
  readonly gate: string;
  readonly baseline: FoundBaseline<object> | { readonly kind: 'error'; readonly error: GateError };
  /** By metric that a `ratchet` holds. */
  readonly best: ReadonlyMap<string, BestRecorded>;
}

/** Looks up the baseline of every gate that has one, as a run would, and decides nothing. */
export async function showBaselines(
  suites: readonly Suite[],
  { portsOf, only, job }: { portsOf: (suite: Suite) => Ports; only: ReadonlySet<string> | undefined; job: Job },
): Promise<readonly ShownBaseline[]> {
  const shown: ShownBaseline[] = [];
  for (const suite of suites)
    for (const gate of suite.gates) {
      if (only?.has(gate.id) === false) continue;
      const found = await baselineOf(gate, { suite, ports: portsOf(suite), job });
      if (found !== null) shown.push({ config: suite.path, gate: gate.id, ...found });
    }
  return shown;
}

/** The baseline of a gate; `null` where nothing is compared, and nobody is asked. */
async function baselineOf(
  gate: Gate,
  { suite, ports, job }: { suite: Suite; ports: Ports; job: Job },
): Promise<Pick<ShownBaseline, 'baseline' | 'best'> | null> {
  const context = { suite, ports, job, jobFailed: false, enforced: true };
  try {
    switch (gate.kind) {
      case 'data': {
        const baseline = await baselineOfData(dataInputsOf(gate, context), ports);
        return baseline === null ? null : { baseline, best: new Map() };
      }
      case 'metrics':
        return await baselineOfMetrics(metricsInputsOf(gate, context), ports);
      case 'card':
        return null;
    }
  } catch (thrown) {
    return { baseline: { kind: 'error', error: gateError(thrown) }, best: new Map() };
  }
}

async function baselineOfMetrics(
  inputs: MetricsInputs,
  ports: Ports,
): Promise<Pick<ShownBaseline, 'baseline' | 'best'>> {
  const { paths } = await findMetricFiles(inputs, ports);
  const predictions = await findPredictions(inputs, ports);
  const context = await openContext(inputs, ports, { paths, predictions });
  const baseline = await resolveBaseline(context);
  const rules = new Map(Object.entries(inputs.config.rules ?? {}));
  return { baseline, best: await bestRecorded(rules, baseline, context) };
}
