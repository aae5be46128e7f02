import type { Json } from '../../core/json.ts';
import { ruleOf } from '../../plan/own-keywords.ts';
import { noTerms, type Translation } from '../../plan/table-terms.ts';
import { compareSchemas } from '../../policy/compare-schemas.ts';
import { compareTerms } from '../../policy/compare-terms.ts';
import { note, type Note } from '../../policy/loosening.ts';
import { languageOf, translate } from '../validate-data/schema-language.ts';

/** A schema file, in whatever it is written, and the part of it that a gate means. */
export interface WrittenSchema {
  readonly document: Json;
  readonly part: string | null;
}

/**
 * What a schema file demands less than it did. Those of other languages are compared as what they are translated to; two of which one
 * cannot be, key by key.
 */
export async function compareWritten(base: WrittenSchema, head: WrittenSchema): Promise<readonly Note[]> {
  const [from, to] = [languageOf(base.document), languageOf(head.document)];
  if (from === 'JSON Schema' && to === from) return compareSchemas(base.document, head.document);
  const [before, after] = [await translationOf(base), await translationOf(head)];
  if (before === undefined || after === undefined) return compareSchemas(base.document, head.document);
  // from one language to another texts are read otherwise, and what decides is written otherwise
  if (from !== to) return [note('changed', [], { before: from, after: to })];
  const ofValues = compareSchemas(before.schema, after.schema).map((one) => ({
    ...one,
    keys: one.keys.map(inUserWords),
  }));
  return [...ofValues, ...compareTerms(before.terms, after.terms)];
}

async function translationOf({ document, part }: WrittenSchema): Promise<Translation | undefined> {
  const language = languageOf(document);
  if (language === 'JSON Schema') return { schema: document, terms: noTerms };
  const translated = await translate(document, language, part);
  return 'faults' in translated ? undefined : translated;
}

function inUserWords(key: string | number, depth: number): string | number {
  if (typeof key === 'number') return key;
  return depth === 0 && key === 'properties' ? 'fields' : ruleOf(key);
}
