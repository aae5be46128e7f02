/** A number that a profile tells, and between what it truly lies. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  /** Infinity where there is no upper bound. */
  readonly high: number;
}

export function exactly(value: number): Estimate {
  return { value, low: value, high: value };
}

export function isExact({ low, high }: Estimate): boolean {
  return low === high;
}
