import type { Finding } from '../core/finding.ts';
import { formatWritten } from './numbers.ts';
import { code, name, own, say, type Phrase } from './phrase.ts';

/** What a check may measure of the numbers of a column, in words for people. */
export const measureNames: ReadonlyMap<string, string> = new Map([
  ['mean', 'mean'],
  ['min', 'least value'],
  ['max', 'greatest value'],
  ['sum', 'sum'],
  ['stdev', 'standard deviation'],
  ['distinct', 'number of different values'],
  ['median', 'median'],
]);

/** What a profile tells: `rows`, `missing values of income`, `the 0.95 quantile of delay`. */
export function measureWords({ rule, subject, params }: Pick<Finding, 'rule' | 'subject' | 'params'>): Phrase {
  if (rule === 'row_count') return own('rows');
  if (rule === 'missing') return say`missing values of ${name(subject)}`;
  if (rule === 'unseen_values' || rule === 'out_of_range') return say`${name(subject)}: ${code(rule)}`;
  const q = typeof params.q === 'number' ? formatWritten(params.q) : '';
  const measure = rule === 'quantile' ? `${q} quantile` : measureNames.get(rule);
  return say`the ${measure === undefined ? code(rule) : own(measure)} of ${name(subject)}`;
}
