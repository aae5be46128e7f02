import { isAboutFile, type Finding, type Measure } from '../core/finding.ts';
import type { GateResult } from '../core/result.ts';

/** One metric of a gate, as far as a card tells it. */
export interface EvaluatedMetric {
  /** As the gate names it. */
  readonly name: string;
  /** `undefined`: the gate could not read one. */
  readonly value: Measure | undefined;
  readonly direction: 'higher' | 'lower' | undefined;
  readonly demands: readonly Finding[];
}

/** A metrics gate, as far as a card tells it. */
export interface EvaluatedGate {
  readonly id: string;
  /** `false`: it stopped on an error, and measured nothing. */
  readonly decided: boolean;
  /** In the order of its rules. */
  readonly metrics: readonly EvaluatedMetric[];
  /** Everything that it measured, also without a rule. */
  readonly measured: ReadonlyMap<string, Measure>;
}

/** The metrics gates among `gates`, with the metrics that their rules name. */
export function evaluatedGates(gates: readonly GateResult[]): readonly EvaluatedGate[] {
  return gates.filter(({ kind }) => kind === 'metrics').map(evaluatedGate);
}

function evaluatedGate(gate: GateResult): EvaluatedGate {
  const measured = new Map(Object.entries(gate.measured));
  const bySubject = new Map<string, Finding[]>();
  for (const finding of gate.findings) {
    if (finding.slice !== null || finding.subject === '' || finding.rule === 'disappeared' || isAboutFile(finding))
      continue;
    bySubject.set(finding.subject, [...(bySubject.get(finding.subject) ?? []), finding]);
  }
  const metrics = [...bySubject].map(([name, demands]) => ({
    name,
    value: demands.find(({ observed }) => observed !== undefined)?.observed?.value ?? measured.get(name),
    direction: directionOf(demands),
    demands,
  }));
  return { id: gate.id, decided: gate.verdict !== 'error', metrics, measured };
}

function directionOf(demands: readonly Finding[]): 'higher' | 'lower' | undefined {
  const direction = demands.map(({ params }) => params.direction).find((value) => value !== undefined);
  return direction === 'higher' || direction === 'lower' ? direction : undefined;
}
