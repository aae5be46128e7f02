import type { Gate, Suite } from '../config/config.ts';
import type { Ports } from '../core/ports.ts';
import type { GateError, Job } from '../core/result.ts';
import type { FoundBaseline } from './baseline/found-baseline.ts';
import { resolveBaseline } from './check-metrics/baseline.ts';
import { openContext } from './check-metrics/context.ts';
import { findMetricFiles } from './check-metrics/metric-files.ts';
import { dataInputsOf, gateError, metricsInputsOf } from './run-gates.ts';
import { baselineOfData } from './validate-data/baseline-of-data.ts';

/** What a gate would be compared with here and now, or why nobody can tell. */
export interface ShownBaseline {
  /** Shown path of the config. */
  readonly config: string;
  readonly gate: string;
  readonly baseline: FoundBaseline<object> | { readonly kind: 'error'; readonly error: GateError };
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
      const baseline = await baselineOf(gate, { suite, ports: portsOf(suite), job });
      if (baseline !== null) shown.push({ config: suite.path, gate: gate.id, baseline });
    }
  return shown;
}

/** The baseline of a gate; `null` where nothing is compared, and nobody is asked. */
async function baselineOf(
  gate: Gate,
  { suite, ports, job }: { suite: Suite; ports: Ports; job: Job },
): Promise<ShownBaseline['baseline'] | null> {
  const context = { suite, ports, job, jobFailed: false, enforced: true };
  try {
    switch (gate.kind) {
      case 'data':
        return await baselineOfData(dataInputsOf(gate, context), ports);
      case 'metrics': {
        const inputs = metricsInputsOf(gate, context);
        const { paths } = await findMetricFiles(inputs, ports);
        return await resolveBaseline(await openContext(inputs, ports, paths));
      }
      case 'card':
        return null;
    }
  } catch (thrown) {
    return { kind: 'error', error: gateError(thrown) };
  }
}
