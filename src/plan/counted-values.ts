import type { KeywordDefinition } from 'ajv';
import type { Json } from '../core/json.ts';

/*
 * Values that a rule of a data contract counts: how many there may be, the rule says. So that a value breaks such a keyword is no
 * finding by itself.
 */

/** What is an invalid value: none of some, or one that a pattern does not take. */
export interface InvalidValues {
  readonly validValues?: readonly Json[];
  readonly pattern?: string;
}

/** Whether breaches of a keyword are counted alone. */
export function isCounted(keyword: string): boolean {
  return keyword === 'invalidValues' || keyword === 'missingValues' || keyword === 'duplicateValues';
}

/** For ajv. */
export const countedKeywords: readonly KeywordDefinition[] = [
  {
    keyword: 'invalidValues',
    schemaType: 'object',
    compile: ({ validValues, pattern }: InvalidValues) => {
      const valid = validValues === undefined ? null : new Set(validValues.map(keyOf));
      const expression = pattern === undefined ? null : new RegExp(pattern, 'u');
      return (value: Json): boolean =>
        value === null || ((valid?.has(keyOf(value)) ?? true) && (expression?.test(textOf(value)) ?? true));
    },
  },
  {
    keyword: 'missingValues',
    schemaType: 'array',
    compile: (values: readonly Json[]) => {
      const missing = new Set(values.map(keyOf));
      return (value: Json): boolean => value === null || !missing.has(keyOf(value));
    },
  },
];

/** Values are the same when they are as JSON. */
function keyOf(value: Json): string {
  return JSON.stringify(value);
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
