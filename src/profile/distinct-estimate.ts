import { exactly, type Estimate } from './estimate.ts';
import type { ColumnProfile } from './profile.ts';

/** Of the sketch of distinct values: 1.04/√4096. */
const distinctStandardError = 0.01625;
/** How far from the truth an estimate is taken to be, in standard errors: 95 of 100 are nearer. */
const standardErrors = 2;

/** How many different values a column holds: exact while they are few, else within two standard errors of the sketch. */
export function distinctEstimate({ numbers, texts, booleans }: ColumnProfile): Estimate {
  const flags = booleans === null ? 0 : Math.min(booleans.false, 1) + Math.min(booleans.true, 1);
  const ofNumbers = estimate(numbers?.distinct ?? 0, (numbers?.state ?? null) === null);
  const ofTexts = estimate(texts?.distinct ?? 0, (texts?.registers ?? null) === null);
  return {
    value: ofNumbers.value + ofTexts.value + flags,
    low: ofNumbers.low + ofTexts.low + flags,
    high: ofNumbers.high + ofTexts.high + flags,
  };
}

function estimate(count: number, exact: boolean): Estimate {
  if (exact) return exactly(count);
  const error = standardErrors * distinctStandardError * count;
  return { value: count, low: count - error, high: count + error };
}
