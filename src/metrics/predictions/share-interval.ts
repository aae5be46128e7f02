import type { Interval } from '../../stats/interval.ts';
import { wilsonInterval } from '../../stats/wilson-interval.ts';
import type { NamedMetric } from './metric-definition.ts';

/** A share of rows, and how far the true one may be from it. */
export interface ShareInterval extends Interval {
  /** How many rows it is a share of. */
  readonly rows: number;
}

/**
 * The Wilson interval of a metric that is a share of rows: accuracy, recall. `undefined` for any other metric, for weighted rows, and
 * where it has no value.
 */
export function shareInterval<Data extends { readonly label: ArrayLike<unknown> }>(
  { definition, parameter }: NamedMetric<Data>,
  data: Data,
  confidence: number,
): ShareInterval | undefined {
  if (definition.noise !== 'zero-one' || 'weight' in data) return undefined;
  const rows = rowsAmong(definition.among?.(data), data.label.length);
  const right = Math.round(definition.compute(data, parameter) * rows);
  const interval = Number.isInteger(right) ? wilsonInterval(right, rows, confidence) : undefined;
  return interval === undefined ? undefined : { ...interval, rows };
}

function rowsAmong(isMeant: ((row: number) => boolean) | undefined, all: number): number {
  if (isMeant === undefined) return all;
  let rows = 0;
  for (let row = 0; row < all; row += 1) if (isMeant(row)) rows += 1;
  return rows;
}
