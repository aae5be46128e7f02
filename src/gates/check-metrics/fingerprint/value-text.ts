import { createHash } from 'node:crypto';
import { compareText } from '../../../core/compare-text.ts';
import { exactNumber } from '../../../core/exact-number.ts';
import type { Tree } from '../../../metrics/tree.ts';

/** Longer values are told by their hash. */
const textsKept = 200;

/**
 * A value of a metrics file as one text that equal values share: JSON with sorted keys, numbers with all their digits, however they are written; beyond 200
 * characters its SHA-256. `undefined` for what says nothing: null, NaN, a list too long to keep, two values under one name.
 */
export function valueText(tree: Tree): string | undefined {
  const text = jsonOf(tree);
  if (text === undefined || text.length <= textsKept) return text;
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}

function jsonOf(tree: Tree): string | undefined {
  switch (tree.kind) {
    case 'number':
      return exactNumber(tree.text) ?? JSON.stringify(tree.value + 0); // `3 of 4` is no number as written
    case 'text':
      return JSON.stringify(tree.content ?? tree.text);
    case 'boolean':
    case 'other':
      return JSON.stringify(tree.text);
    case 'list':
      return tree.items === null ? undefined : joined('[', tree.items.map(jsonOf), ']');
    case 'object': {
      const entries = [...tree.entries].sort(([one], [other]) => compareText(one, other));
      return joined(
        '{',
        entries.map(([key, value]) => named(key, jsonOf(value))),
        '}',
      );
    }
    case 'null':
    case 'not-finite':
    case 'several':
      return undefined;
  }
}

function named(key: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : `${JSON.stringify(key)}:${value}`;
}

/** Of parts of which one says nothing, nothing is known as a whole. */
function joined(open: string, parts: readonly (string | undefined)[], close: string): string | undefined {
  return parts.includes(undefined) ? undefined : `${open}${parts.join(',')}${close}`;
}
