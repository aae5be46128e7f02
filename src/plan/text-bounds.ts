import type { KeywordDefinition } from 'ajv';
import { momentOf, sortableTime, timeOf } from './moments.ts';

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

export type TextBound = keyof typeof bounds;

/** The keywords, by the name that a user knows them by. */
export const textBoundOf: Readonly<Record<string, TextBound>> = {
  minimum: 'textMinimum',
  maximum: 'textMaximum',
  exclusiveMinimum: 'textExclusiveMinimum',
  exclusiveMaximum: 'textExclusiveMaximum',
};

/** What a keyword is called in findings. */
export const ruleOfTextBound: ReadonlyMap<string, string> = new Map(
  Object.entries(bounds).map(([keyword, { rule }]) => [keyword, rule]),
);

/** Whether a text is within a bound. A text that cannot be compared with it is not. */
export function textBound(keyword: TextBound, bound: string): (text: string) => boolean {
  const { holds } = bounds[keyword];
  const limit = comparable(bound);
  return (text) => {
    const order = compare(comparable(text), limit);
    return order !== undefined && holds(order);
  };
}

/** Which of two bounds is the later one, by its sign; `undefined` where nobody can tell. */
export function orderOfBounds(a: string, b: string): number | undefined {
  return compare(comparable(a), comparable(b));
}

/** For ajv. */
export const textBoundKeywords: readonly KeywordDefinition[] = (Object.keys(bounds) as TextBound[]).map((keyword) => ({
  keyword,
  type: 'string',
  schemaType: 'string',
  compile: (bound: string) => textBound(keyword, bound),
}));

/** Most of them: as they are written here, and without an offset. */
const plain = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d:\d\d)?)?$/;

interface Comparable {
  readonly text: string;
  readonly inUtc: boolean;
}

/** Moments as {@link momentOf} writes them, times as {@link sortableTime}; anything else as it is. */
function comparable(written: string): Comparable {
  const text = plain.test(written) ? written : (momentOf(written) ?? sortableTime(timeOf(written) ?? written));
  const inUtc = text.endsWith('Z');
  return { text: inUtc ? text.slice(0, -1) : text, inUtc };
}

/** `undefined` where one of the two is in UTC and of the other nobody knows. */
function compare(a: Comparable, b: Comparable): number | undefined {
  if (a.inUtc !== b.inUtc) return undefined;
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}
