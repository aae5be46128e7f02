import type { KeywordDefinition } from 'ajv';
import { momentOf, timeOf } from './moments.ts';

/*
 * Bounds of texts that stand for dates and times. JSON Schema bounds numbers alone, so that these are keywords of our own, which no
 * schema that a user writes may have; findings call them what Table Schema and ODCS call them.
 */

const bounds = {
  textMinimum: { rule: 'minimum', holds: (order: number) => order >= 0 },
  textMaximum: { rule: 'maximum', holds: (order: number) => order <= 0 },
  textExclusiveMinimum: { rule: 'exclusiveMinimum', holds: (order: number) => order > 0 },
  textExclusiveMaximum: { rule: 'exclusiveMaximum', holds: (order: number) => order < 0 },
} as const;

/** The keywords, by the name that a user knows them by. */
export const textBoundOf: Readonly<Record<string, keyof typeof bounds>> = {
  minimum: 'textMinimum',
  maximum: 'textMaximum',
  exclusiveMinimum: 'textExclusiveMinimum',
  exclusiveMaximum: 'textExclusiveMaximum',
};

/** What a keyword is called in findings. */
export const ruleOfTextBound: ReadonlyMap<string, string> = new Map(
  Object.entries(bounds).map(([keyword, { rule }]) => [keyword, rule]),
);

/** For ajv. A value that cannot be compared with the bound is not within it. */
export const textBoundKeywords: readonly KeywordDefinition[] = Object.entries(bounds).map(([keyword, { holds }]) => ({
  keyword,
  type: 'string',
  schemaType: 'string',
  compile: (bound: string) => {
    const limit = comparable(bound);
    return (value: string): boolean => {
      const order = compare(comparable(value), limit);
      return order !== undefined && holds(order);
    };
  },
}));

interface Comparable {
  readonly text: string;
  readonly inUtc: boolean;
}

/** Moments and times as {@link momentOf} and {@link timeOf} write them; anything else as it is. */
function comparable(written: string): Comparable {
  const text = momentOf(written) ?? timeOf(written) ?? written;
  const inUtc = text.endsWith('Z');
  return { text: inUtc ? text.slice(0, -1) : text, inUtc };
}

/** `undefined` where one of the two is in UTC and of the other nobody knows. */
function compare(a: Comparable, b: Comparable): number | undefined {
  if (a.inUtc !== b.inUtc) return undefined;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
