import type { CheckConfig, FieldsMatch } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import { Descriptor, nearestHint, shown } from './descriptor.ts';
import type { SchemaFault } from './schema-lint.ts';
import { constraintNames } from './table-constraints.ts';
import { missingTexts, translateField, type Field } from './table-field.ts';
import { noTerms, translated, type Translated } from './table-terms.ts';

const matches: readonly FieldsMatch[] = ['exact', 'equal', 'subset', 'superset', 'partial'];
const known = ['fields', '$schema', 'fieldsMatch', 'missingValues', 'primaryKey', 'uniqueKeys', 'foreignKeys'];

/**
 * A Table Schema (v1 or v2) as a JSON Schema of one record, and what it demands of the table. What cannot be decided is a mistake; words
 * that describe (`title`, `rdfType`, any others) demand nothing.
 *
 * @param part what a part of the file is called that is meant: there are none
 */
export function translateTableSchema(document: Json, part: string | null = null): Translated {
  const faults: SchemaFault[] = [];
  const schema = Descriptor.of(document, 'a Table Schema', { path: [], faults });
  if (schema === null) return translated(faults, { schema: true, terms: noTerms });
  if (part !== null) schema.report([], `a Table Schema is of one table, and has no part "${part}"`);
  schema.refuseUnknown(known, { of: 'a Table Schema', similar: true });
  schema.refuseMisplaced(['constraints', ...constraintNames], {
    of: 'a field',
    hint: 'write it in the constraints of the field; what is unique together is uniqueKeys',
  });
  if (!schema.has('fields'))
    schema.report([], 'a Table Schema has fields, and there are none', 'add fields: [{"name": …, "type": …}]');
  if (schema.has('foreignKeys'))
    schema.report(
      ['foreignKeys'],
      'foreignKeys of a Table Schema are not read: they name resources of a Data Package, not files',
      'remove them here: a gate that compares keys with another file declares them in its config',
    );
  const missingValues = missingTexts(schema) ?? null;
  const ofAll = { primaryKey: primaryKeyOf(schema), missingValues: missingValues ?? [''] };
  const fields = schema.each('fields', 'a field').flatMap((one) => translateField(one, ofAll) ?? []);
  const names = fields.map(({ terms }) => terms.name);
  refuseTwins(schema, names);
  const uniqueKeys = keysOf(schema, names);
  const fieldsMatch = schema.choice('fieldsMatch', matches) ?? 'exact';
  const checks = fields.flatMap(({ terms: { name }, unique }): CheckConfig[] =>
    unique ? [{ unique: { column: name } }] : [],
  );
  const columns = fields.map(({ terms }) => terms);
  const terms = { ...noTerms, fields: columns, missingValues, fieldsMatch, uniqueKeys, checks };
  return translated(faults, { schema: recordSchema(fields), terms });
}

/** The schema of one record. */
export function recordSchema(fields: readonly Pick<Field, 'terms' | 'schema' | 'required'>[]): Json {
  const properties = Object.fromEntries(fields.map(({ terms, schema }) => [terms.name, schema] as const));
  const required = fields.filter((field) => field.required).map(({ terms }) => terms.name);
  return { type: 'object', properties, ...(required.length === 0 ? {} : { required }) };
}

function primaryKeyOf(schema: Descriptor): readonly string[] {
  const key = schema.get('primaryKey');
  return typeof key === 'string' ? [key] : Array.isArray(key) ? key.filter((one) => typeof one === 'string') : [];
}

function keysOf(schema: Descriptor, names: readonly string[]): readonly (readonly string[])[] {
  const written = [
    ...(schema.has('primaryKey') ? [{ at: ['primaryKey'], key: schema.get('primaryKey') }] : []),
    ...(schema.list('uniqueKeys') ?? []).map((key, index) => ({ at: ['uniqueKeys', index], key })),
  ];
  const keys = written.flatMap(({ at, key }) => {
    const columns: readonly Json[] = Array.isArray(key) ? (key as readonly Json[]) : [key ?? null];
    const strange = columns.filter((column) => typeof column !== 'string' || !names.includes(column));
    for (const column of strange) {
      const hint = typeof column === 'string' ? nearestHint(column, names) : undefined;
      schema.report(at, `a key names ${shown(column)}, which is no field`, hint);
    }
    if (columns.length === 0) schema.report(at, 'a key names no field');
    return strange.length > 0 || columns.length === 0 ? [] : [columns as readonly string[]];
  });
  return keys;
}

/** Data goes by names: of two fields with one name nobody knows which a column is. */
function refuseTwins(schema: Descriptor, names: readonly string[]): void {
  names.forEach((name, index) => {
    if (names.indexOf(name) < index)
      schema.report(['fields', index, 'name'], `two fields are called "${name}"`, 'give each a name of its own');
  });
}
