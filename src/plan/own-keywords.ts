import type { KeywordDefinition } from 'ajv';
import { countedKeywords } from './counted-values.ts';
import { ruleOfTextBound, textBoundKeywords } from './text-bounds.ts';

/** Keywords that only translations have: what JSON Schema cannot say, and Table Schemas and data contracts do. */
export const ownKeywords: readonly KeywordDefinition[] = [...textBoundKeywords, ...countedKeywords];

/** What a keyword is called in findings. */
export function ruleOf(keyword: string): string {
  return ruleOfTextBound.get(keyword) ?? keyword;
}
