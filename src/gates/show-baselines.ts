import type { Suite } from '../config/config.ts';
import type { Ports } from '../core/ports.ts';
import type { GateError, Job } from '../core/result.ts';
import { resolveBaseline, type Baseline } from './check-metrics/baseline.ts';
import { bestRecorded, type BestRecorded } from './check-metrics/best-recorded.ts';
import { openContext } from './check-metrics/context.ts';
import { findPredictions } from './check-metrics/prediction-files.ts';
import { findMetricFiles } from './check-metrics/metric-files.ts';
import { gateError, metricsInputsOf } from './run-gates.ts';

/** What a gate would be compared with here and now, or why nobody can tell. */
export interface ShownBaseline {
  /** Shown path of the config. */
  readonly config: string;
  readonly gate: string;
  readonly baseline: Baseline | { readonly kind: 'error'; readonly error: GateError };
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
      if (gate.kind !== 'metrics' || only?.has(gate.id) === false) continue;
      const ports = portsOf(suite);
      const inputs = metricsInputsOf(gate, { suite, ports, job, jobFailed: false, enforced: true });
      shown.push({ config: suite.path, gate: gate.id, ...(await baselineOf(inputs, ports)) });
    }
  return shown;
}

async function baselineOf(
  inputs: ReturnType<typeof metricsInputsOf>,
  ports: Ports,
): Promise<Pick<ShownBaseline, 'baseline' | 'best'>> {
  try {
    const { paths } = await findMetricFiles(inputs, ports);
    const predictions = await findPredictions(inputs, ports);
    const context = await openContext(inputs, ports, { paths, predictions });
    const baseline = await resolveBaseline(context);
    const rules = new Map(Object.entries(inputs.config.rules ?? {}));
    return { baseline, best: await bestRecorded(rules, baseline, context) };
  } catch (thrown) {
    return { baseline: { kind: 'error', error: gateError(thrown) }, best: new Map() };
  }
}
