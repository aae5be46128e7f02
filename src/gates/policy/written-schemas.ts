import type { DataConfig } from '../../config/config.ts';
import type { Json } from '../../core/json.ts';
import { ruleOf } from '../../plan/own-keywords.ts';
import { schemaColumns } from '../../plan/schema-columns.ts';
import { noTerms, type TableTerms, type Translation } from '../../plan/table-terms.ts';
import { compareColumnsDeclared } from '../../policy/compare-columns.ts';
import { compareCompared } from '../../policy/compare-compared.ts';
import { compareOrder } from '../../policy/compare-order.ts';
import { compareSchemas } from '../../policy/compare-schemas.ts';
import { compareTerms, type StatedTerms } from '../../policy/compare-terms.ts';
import { note, type Note } from '../../policy/loosening.ts';
import { isMapping, ownKeys, sameValue, valueOf } from '../../policy/same-value.ts';
import { languageOf, translate, type SchemaLanguage } from '../validate-data/schema-language.ts';
import { sidesOfSchema } from './stated-demands.ts';

/** A schema file, in whatever it is written, and the part of it that a gate means. */
export interface WrittenSchema {
  readonly document: Json;
  readonly part: string | null;
}

/** A schema file that was understood, as far as it can be. */
export interface UnderstoodSchema {
  readonly document: Json;
  readonly language: SchemaLanguage;
  /** `null` for a file that its gate refuses. */
  readonly translation: Translation | null;
}

/** A schema at the base and now, and the config of its gate on the same side. */
export interface OfGate {
  readonly schema: UnderstoodSchema;
  readonly config: DataConfig;
}

export async function understand({ document, part }: WrittenSchema): Promise<UnderstoodSchema> {
  const language = languageOf(document);
  const known = { document, language };
  if (language === 'JSON Schema') {
    // any other value is no schema
    const isSchema = isMapping(document) || typeof document === 'boolean';
    return { ...known, translation: isSchema ? { schema: document, terms: noTerms } : null };
  }
  const translated = await translate(document, language, part);
  return { ...known, translation: 'faults' in translated ? null : translated };
}

/** What a gate without a schema, or with one that cannot be read, is held to beside its config. */
export function termsOfSchema(schema: UnderstoodSchema | null): TableTerms {
  return schema?.translation?.terms ?? noTerms;
}

/**
 * What a schema file demands less than it did, and what it demands less than a gate without one. Those of other languages are compared as
 * what they are translated to; two of which one cannot be, key by key.
 */
export function compareWritten(
  { schema: base, config }: OfGate | { readonly schema: null; readonly config: DataConfig },
  { schema: head, config: configNow }: OfGate,
): readonly Note[] {
  const [before, after] = [base === null ? nothing : base.translation, head.translation];
  if (before === null || after === null) return compareKeys(base?.document, head.document);
  // from one language to another texts are read otherwise, and what decides is written otherwise
  if (base !== null && base.language !== head.language)
    return [note('changed', [], { before: base.language, after: head.language })];
  const sides = { before: { config, terms: before.terms }, after: { config: configNow, terms: after.terms } };
  const [from, to] = sidesOfSchema(sides);
  const ofTable = compareTerms(from, to);
  const isOwn = head.language === 'JSON Schema';
  const section = isOwn ? 'properties' : 'fields';
  const compared = compareCompared({ read: before, config }, { read: after, config: configNow }, section);
  if (base === null) return [...ofTable, ...compared];
  const told = base === head ? [] : ofValues(before.schema, after.schema, isOwn);
  const columns = compareColumnsDeclared(
    { names: namesOf(before.schema, from), fieldsMatch: from.fieldsMatch },
    { names: namesOf(after.schema, to), fieldsMatch: to.fieldsMatch },
    [section],
  );
  const order = compareOrder(
    { names: columnNames(before.schema), config },
    { names: columnNames(after.schema), config: configNow },
    [section],
  );
  const places = new Set(told.map(({ keys }) => JSON.stringify(keys)));
  return [
    ...told,
    ...ofTable,
    ...[...columns, ...order, ...compared].filter(({ keys }) => !places.has(JSON.stringify(keys))),
  ];
}

const nothing: Translation = { schema: true, terms: noTerms };

function ofValues(base: Json, head: Json, isOwn: boolean): readonly Note[] {
  const notes = compareSchemas(base, head);
  return isOwn ? notes : notes.map((one) => ({ ...one, keys: one.keys.map(inUserWords) }));
}

/** The columns that those of a file must match; none where nothing must. */
function namesOf(schema: Json, { fieldsMatch }: StatedTerms): readonly string[] {
  return fieldsMatch === null ? [] : columnNames(schema);
}

function columnNames(schema: Json): readonly string[] {
  return schemaColumns(schema).map(({ name }) => name);
}

/** Each key by itself: nobody knows which of two values demands more. */
function compareKeys(base: Json | undefined, head: Json): readonly Note[] {
  if (!isMapping(base) || !isMapping(head))
    return sameValue(base, head) ? [] : [note('changed', [], { before: base, after: head })];
  return [...new Set([...ownKeys(base), ...ownKeys(head)])].flatMap((key) => {
    const sides = { before: valueOf(base, key), after: valueOf(head, key) };
    if (sameValue(sides.before, sides.after)) return [];
    return [note(sides.after === undefined ? 'removed' : 'changed', [key], sides)];
  });
}

function inUserWords(key: string | number, depth: number): string | number {
  if (typeof key === 'number') return key;
  return depth === 0 && key === 'properties' ? 'fields' : ruleOf(key);
}
