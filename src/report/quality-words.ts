import type { Finding } from '../core/finding.ts';
import { formatMany, formatPercent, formatWritten, noBreak } from './numbers.ts';
import { code, name, own, say, type Phrase } from './phrase.ts';

/** What rules of data contracts count, of a column. */
const counted: ReadonlyMap<string, string> = new Map([
  ['nullValues', 'is null in'],
  ['missingValues', 'is missing in'],
  ['invalidValues', 'has values that are not valid in'],
  ['duplicateValues', 'repeats a value in'],
]);

/** Operators of the Open Data Contract Standard, before their value. */
const operators: ReadonlyMap<string, string> = new Map([
  ['mustBe', 'must be'],
  ['mustNotBe', 'must not be'],
  ['mustBeGreaterThan', 'must be more than'],
  ['mustBeGreaterOrEqualTo', 'must be at least'],
  ['mustBeLessThan', 'must be less than'],
  ['mustBeLessOrEqualTo', 'must be at most'],
  ['mustBeBetween', 'must be between'],
  ['mustNotBeBetween', 'must not be between'],
]);

/** `email is null in 3 rows; it must be less than 1 %`: a rule of a data contract, kept or broken; `undefined` for other findings. */
export function qualitySentence({ rule, subject, params, observed, outcome }: Finding): Phrase | undefined {
  const [operator, words] = [...operators].find(([key]) => Object.hasOwn(params, key)) ?? [];
  if (operator === undefined || words === undefined) return undefined;
  const inPercent = params.unit === 'percent';
  const bound = [params[operator]].flat().map((one) => (typeof one === 'number' ? formatWritten(one) : ''));
  const must = own(`${words} ${bound.join(' and ')}${inPercent ? `${noBreak}%` : ''}`);
  const called = typeof params.name === 'string' ? say` (${code(params.name)})` : [];
  if (outcome === 'pass') return say`${subject === '' ? [] : say`${name(subject)}: `}${code(rule)} ${must}${called}`;
  const value = observed?.value;
  const read =
    typeof value !== 'number' ? 'unknown' : inPercent ? `${formatPercent(value)} of rows` : formatMany(value, 'row');
  const what =
    rule === 'rowCount'
      ? own(`there are ${read}`)
      : say`${name(subject)} ${own(`${counted.get(rule) ?? 'counts'} ${read}`)}`;
  return say`${what}; ${own(rule === 'rowCount' ? 'there ' : 'that ')}${must}${called}`;
}
