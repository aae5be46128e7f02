import type { Finding, Reason } from '../../core/finding.ts';
import type { Measured } from '../../engines/columnar/measured.ts';
import { deviationOf } from '../../engines/columnar/number-measure.ts';
import { bytesPerKey } from '../../engines/columnar/hashed-keys.ts';
import type { TableDemand } from '../../plan/plan.ts';
import type { FindingMaker } from './evaluate.ts';

type Demand = Exclude<TableDemand, { measure: 'row_count' | 'missing' }>;

/** What is measured of a column, held to its bounds. */
export function measureFindings(demand: Demand, measured: Measured, maker: FindingMaker): readonly Finding[] {
  const { measure, column, severity } = demand;
  const value = valueOf(demand, measured);
  const keeps = measure === 'unique' || measure === 'distinct';
  const notes: readonly Reason[] = [{ code: 'memory', params: { bytes_per_row: bytesPerKey } }];
  const bound = (key: 'min' | 'max' | 'max_count', limit: number | undefined): readonly Finding[] => {
    if (limit === undefined) return [];
    const base = {
      rule: measure,
      subject: column,
      params: { [key]: limit },
      limit: { op: key === 'min' ? '>=' : '<=', value: limit },
      declared: severity,
      ...(keeps ? { notes } : {}),
    } as const;
    if (typeof value === 'string') return [maker.make({ ...base, outcome: 'unmeasured', reason: { code: value } })];
    const holds = key === 'min' ? value >= limit : value <= limit;
    const observed = Number.isFinite(value) ? { value } : { value: { token: String(value) } };
    const { count = 1, samples = [] } =
      (measure === 'unique' ? measured.breaches.get(measure, column) : undefined) ?? {};
    return [maker.make({ ...base, outcome: holds ? 'pass' : 'violated', observed, count, samples })];
  };
  if (demand.measure === 'unique') return bound('max_count', demand.max_count);
  return [...bound('min', demand.min), ...bound('max', demand.max)];
}

/** What was measured, or why nothing was. */
function valueOf({ measure, column }: Demand, measured: Measured): number | 'no-rows' | 'absent' | 'no-values' {
  if (measured.rows === 0) return 'no-rows';
  if (!measured.columns.has(column)) return 'absent';
  if (measure === 'unique') return measured.breaches.get(measure, column)?.count ?? 0;
  if (measure === 'distinct') return measured.distinct.get(column) ?? 0;
  const facts = measured.numbers.get(column);
  if (facts === undefined || facts.count === 0) return 'no-values';
  return measure === 'stdev' ? (deviationOf(facts) ?? 'no-values') : facts[measure];
}
