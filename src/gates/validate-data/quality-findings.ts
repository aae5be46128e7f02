import type { Finding, Limit, Reason } from '../../core/finding.ts';
import type { Json } from '../../core/json.ts';
import type { Severity } from '../../core/outcome.ts';
import type { Measured } from '../../engines/columnar/measured.ts';
import { bytesPerKey } from '../../engines/columnar/hashed-keys.ts';
import {
  isCountedDemand,
  type CountedDemand,
  type QualityDemand,
  type QualityOperator,
} from '../../plan/quality-demand.ts';
import type { FindingMaker } from './evaluate.ts';

/** The rules of a data contract, each decided on what it counts, or told as not measured. */
export function qualityFindings(
  demands: readonly QualityDemand[],
  measured: Measured,
  maker: FindingMaker,
): readonly Finding[] {
  return demands.map((demand) => {
    const { metric, columns, severity, name } = demand;
    const params: Record<string, Json> = name === '' ? {} : { name };
    const base = { rule: metric, subject: columns.join('+'), params, declared: severity } as const;
    return isCountedDemand(demand)
      ? countedFinding(demand, { base, measured, maker })
      : maker.make({ ...base, outcome: 'unmeasured', reason: { code: 'not-decided' } });
  });
}

interface Deciding {
  readonly base: {
    readonly rule: string;
    readonly subject: string;
    readonly params: Readonly<Record<string, Json>>;
    readonly declared: Severity;
  };
  readonly measured: Measured;
  readonly maker: FindingMaker;
}

function countedFinding(demand: CountedDemand, { base, measured, maker }: Deciding): Finding {
  const { metric, columns, operator, value, unit } = demand;
  const params: Record<string, Json> = { ...base.params, [operator]: value, unit };
  const limit = limitOf(operator, value);
  const notes: readonly Reason[] =
    metric === 'duplicateValues' ? [{ code: 'memory', params: { bytes_per_row: bytesPerKey } }] : [];
  const parts = {
    ...base,
    params,
    ...(limit === undefined ? {} : { limit }),
    ...(notes.length === 0 ? {} : { notes }),
  };
  const reason = unmeasuredFor(demand, measured);
  if (reason !== undefined) return maker.make({ ...parts, outcome: 'unmeasured', reason });
  const count = countOf(demand, measured);
  const observed = unit === 'percent' ? (100 * count) / measured.rows : count;
  const breach = measured.breaches.get(metric, columns.join('+'));
  return maker.make({
    ...parts,
    outcome: holds(observed, operator, value) ? 'pass' : 'violated',
    observed: { value: observed },
    count: Math.max(1, count),
    samples: breach?.samples ?? [],
  });
}

function unmeasuredFor({ metric, columns }: CountedDemand, { rows, columns: there }: Measured): Reason | undefined {
  if (metric === 'rowCount') return undefined;
  if (rows === 0) return { code: 'no-rows' };
  const absent = columns.filter((column) => !there.has(column));
  return absent.length > 0 ? { code: 'absent', params: { columns: absent } } : undefined;
}

function countOf({ metric, columns }: CountedDemand, { rows, missing, breaches }: Measured): number {
  const breached = breaches.get(metric, columns.join('+'))?.count ?? 0;
  const [column = ''] = columns;
  switch (metric) {
    case 'rowCount':
      return rows;
    case 'nullValues':
      return missing.get(column) ?? 0;
    case 'missingValues':
      return (missing.get(column) ?? 0) + breached;
    case 'invalidValues':
    case 'duplicateValues':
      return breached;
  }
}

/** Both ends of `mustBeBetween` are allowed, as in datacontract-cli. */
function holds(observed: number, operator: QualityOperator, value: CountedDemand['value']): boolean {
  const [least, most] = typeof value === 'number' ? [value, value] : value;
  switch (operator) {
    case 'mustBe':
      return observed === least;
    case 'mustNotBe':
      return observed !== least;
    case 'mustBeGreaterThan':
      return observed > least;
    case 'mustBeGreaterOrEqualTo':
      return observed >= least;
    case 'mustBeLessThan':
      return observed < least;
    case 'mustBeLessOrEqualTo':
      return observed <= least;
    case 'mustBeBetween':
      return observed >= least && observed <= most;
    case 'mustNotBeBetween':
      return observed < least || observed > most;
  }
}

const operators: Readonly<Partial<Record<QualityOperator, Limit['op']>>> = {
  mustBe: '==',
  mustBeGreaterThan: '>',
  mustBeGreaterOrEqualTo: '>=',
  mustBeLessThan: '<',
  mustBeLessOrEqualTo: '<=',
};

function limitOf(operator: QualityOperator, value: CountedDemand['value']): Limit | undefined {
  const op = operators[operator];
  return op === undefined || typeof value !== 'number' ? undefined : { op, value };
}
