import { missingPercent } from './compare.ts';
import { distinctEstimate } from './distinct-estimate.ts';
import { exactly, type Estimate } from './estimate.ts';
import { LateProfile, type AskedProfile } from './late-profile.ts';
import type { NumberProfile } from './number-profile.ts';
import { present, type ColumnProfile } from './profile.ts';
import { quantileEstimate } from './quantile-estimate.ts';

/** What may be asked of a profile. */
export interface Question {
  readonly measure:
    'row_count' | 'missing' | 'mean' | 'min' | 'max' | 'sum' | 'stdev' | 'distinct' | 'median' | 'quantile';
  /** Nothing for `row_count`. */
  readonly column: string;
  /** Of `quantile`: the share of the values below it, in [0, 1]. */
  readonly q?: number;
}

/** Why a profile does not tell a number. */
export type Untold = 'no-rows' | 'absent' | 'no-values';

/** A number that a profile tells, or why it tells none: what is not there is no zero. */
export function measureProfile(profile: AskedProfile, question: Question): Estimate | Untold {
  const { measure } = question;
  if (measure === 'row_count') return exactly(profile.rows);
  if (profile.rows === 0) return 'no-rows';
  const column = columnOf(profile, question.column);
  if (column === undefined) return 'absent';
  if (measure === 'missing') return exactly(missingPercent(column, profile.rows));
  if (measure === 'distinct') return present(column) === 0 ? 'no-values' : distinctEstimate(column);
  return column.numbers === null ? 'no-values' : ofNumbers(column.numbers, measure, question.q ?? 0.5);
}

export function columnOf(profile: AskedProfile, name: string): ColumnProfile | undefined {
  return profile instanceof LateProfile ? profile.column(name) : profile.columns.find((column) => column.name === name);
}

function ofNumbers(
  numbers: NumberProfile,
  measure: Exclude<Question['measure'], 'row_count' | 'missing' | 'distinct'>,
  share: number,
): Estimate | 'no-values' {
  switch (measure) {
    case 'median':
      return quantileEstimate(numbers, 0.5);
    case 'quantile':
      return quantileEstimate(numbers, share);
    case 'min':
      return exactly(numbers.min);
    case 'max':
      return exactly(numbers.max);
    case 'mean':
      return exactOr(numbers.mean);
    case 'sum':
      return exactOr(numbers.mean === null ? null : numbers.mean * numbers.count);
    case 'stdev':
      return exactOr(numbers.variance === null ? null : Math.sqrt(numbers.variance));
  }
}

/** Of too few values, or of values too far apart, a profile says nothing. */
function exactOr(value: number | null): Estimate | 'no-values' {
  return value === null || !Number.isFinite(value) ? 'no-values' : exactly(value);
}
