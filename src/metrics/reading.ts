import type { Measure, Reason } from '../core/finding.ts';
import type { Tree } from './tree.ts';

/** What a file says about a metric beside its value. Each is there only where the format gives it. */
export interface MetricFacts {
  /** The standard error of the value, in the metric's own unit; finite and not negative. */
  readonly standardError?: number;
  /** The number of examples that the value was measured on; positive. */
  readonly sampleSize?: number;
  /** The number of examples that there are, where the value was measured on fewer of them. */
  readonly fullSize?: number;
  readonly higherIsBetter?: boolean;
  /** With `runs`: the value of each run, in the order of their files; the reading's value is their mean. At least one. */
  readonly runs?: readonly number[];
}

/** What a metric turned out to be in a file. Only `number` can ever pass a rule. */
export type Reading =
  | ({ readonly kind: 'number'; readonly value: number } & MetricFacts)
  /** It was computed, and has no value there: 0/0, one class alone. */
  | { readonly kind: 'undefined'; readonly reason: Reason }
  | { readonly kind: 'not-finite'; readonly text: string }
  | { readonly kind: 'not-a-number'; readonly type: string; readonly text: string }
  | { readonly kind: 'absent' };

const shownText = 200;

/** The reading of what stands in a file. A number in quotes is a text: nothing is coerced. */
export function readingOf(tree: Tree, facts: MetricFacts = {}): Reading {
  switch (tree.kind) {
    case 'number':
      return { kind: 'number', value: tree.value, ...facts };
    case 'not-finite':
      return { kind: 'not-finite', text: tree.text.slice(0, shownText) };
    case 'object':
      return { kind: 'not-a-number', type: 'object', text: 'an object' };
    case 'text':
    case 'boolean':
    case 'null':
    case 'list':
    case 'several':
    case 'other':
      return { kind: 'not-a-number', type: tree.kind, text: tree.text.slice(0, shownText) };
  }
}

/**
 * Facts of which only those are kept that can be true: a negative or infinite standard error and a sample of nothing say nothing.
 *
 * @param given what stands in the file, `undefined` where it says nothing
 */
export function factsOf(given: {
  readonly standardError?: number | undefined;
  readonly sampleSize?: number | undefined;
  readonly fullSize?: number | undefined;
  readonly higherIsBetter?: boolean | undefined;
}): MetricFacts {
  const { standardError, sampleSize, fullSize, higherIsBetter } = given;
  const isPart = fullSize !== undefined && sampleSize !== undefined && fullSize > sampleSize;
  return {
    ...(standardError !== undefined && Number.isFinite(standardError) && standardError >= 0 ? { standardError } : {}),
    ...(sampleSize !== undefined && Number.isFinite(sampleSize) && sampleSize > 0 ? { sampleSize } : {}),
    ...(isPart && Number.isFinite(fullSize) ? { fullSize } : {}),
    ...(higherIsBetter === undefined ? {} : { higherIsBetter }),
  };
}

/** A reading as findings and results carry it; `undefined` when there is nothing to show. */
export function measureOf(reading: Reading): Measure | undefined {
  switch (reading.kind) {
    case 'number':
      return reading.value;
    case 'not-finite':
    case 'not-a-number':
      return { token: reading.text };
    case 'undefined':
    case 'absent':
      return undefined;
  }
}
