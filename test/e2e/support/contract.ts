import { expect } from '@jest/globals';
import type { Outcome } from './run.ts';

/** Holds every request of a run to GitHub's own description of its API. */
export function expectNoViolations(run: Outcome): void {
  const objected = run.requests.filter(({ violations }) => violations.length > 0);
  expect(objected).toEqual([]);
}
