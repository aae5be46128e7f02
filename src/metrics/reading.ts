import type { Measure, Reason } from '../core/finding.ts';
import type { Tree } from './tree.ts';

/** What a metric turned out to be in a file. Only `number` can ever pass a rule. */
export type Reading =
  | {
      readonly kind: 'number';
      readonly value: number;
      /** As the file gives it, of one value of many that might have been measured. */
      readonly standardError?: number;
    }
  /** It was computed, and has no value there: 0/0, one class alone. */
  | { readonly kind: 'undefined'; readonly reason: Reason }
  | { readonly kind: 'not-finite'; readonly text: string }
  | { readonly kind: 'not-a-number'; readonly type: string; readonly text: string }
  | { readonly kind: 'absent' };

const shownText = 200;

/** The reading of what stands in a file. A number in quotes is a text: nothing is coerced. */
export function readingOf(tree: Tree): Reading {
  switch (tree.kind) {
    case 'number':
      return { kind: 'number', value: tree.value };
    case 'not-finite':
      return { kind: 'not-finite', text: tree.text.slice(0, shownText) };
    case 'object':
      return { kind: 'not-a-number', type: 'object', text: 'an object' };
    case 'text':
    case 'boolean':
    case 'null':
    case 'list':
    case 'other':
      return { kind: 'not-a-number', type: tree.kind, text: tree.text.slice(0, shownText) };
  }
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
