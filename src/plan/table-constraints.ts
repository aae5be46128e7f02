import type { Json } from '../core/json.ts';
import type { CellReading } from './cell-reading.ts';
import type { Descriptor } from './descriptor.ts';
import { embeddedSchema } from './embedded-schema.ts';
import { anything, nullable, onlyOf, type Keywords } from './keywords.ts';
import type { FieldTerms } from './table-terms.ts';
import { pointerOf, typeSchema } from './table-type-schema.ts';
import { constraintsOf, type FieldType } from './table-types.ts';
import { addValues, logical } from './table-values.ts';
import { textBoundOf } from './text-bounds.ts';

/** Every constraint of Table Schema v2. */
export const constraintNames: readonly string[] = [
  'required',
  'unique',
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'pattern',
  'enum',
  'jsonSchema',
];

/** What a field demands of its values. */
interface Constraints {
  readonly schema: Json;
  readonly said: FieldTerms['said'];
  readonly required: boolean;
  readonly unique: boolean;
}

interface Typed {
  readonly type: FieldType;
  readonly reading: CellReading;
  /** Whether the field is one of the primary key. */
  readonly isKey: boolean;
  /** Whether an empty text is no value. */
  readonly isEmptyMissing: boolean;
}

/** The schema of a field's values: its type, and its constraints in the words of JSON Schema. */
export function translateConstraints(field: Descriptor, typed: Typed): Constraints {
  const { type, reading, isKey } = typed;
  const constraints = field.inner('constraints');
  const required = (constraints?.flag('required') ?? false) || isKey;
  const unique = constraints?.flag('unique') ?? false;
  if (constraints !== null) refuseConstraints(constraints, type);
  if (unique && (type === 'duration' || type === 'geojson'))
    constraints?.report(
      ['unique'],
      `unique of the type "${type}" is not decided here: texts that differ may mean the same`,
    );
  const said: Keywords = { type };
  const schema: Keywords = { ...typeSchema(field, type, said) };
  if (constraints !== null) {
    const allowed = new Set(constraintsOf[type]);
    const context = { constraints, type, reading, said };
    for (const key of Object.keys(textBoundOf)) if (allowed.has(key)) addBound(schema, key, context);
    addLengths(schema, context);
    if (type === 'string') addPattern(schema, context);
    if (allowed.has('jsonSchema')) addJsonSchema(schema, { ...context, field });
  }
  addValues(schema, { field, constraints, type, reading, said });
  if (required) addPresence(schema, said, typed);
  return { schema: required ? schema : nullable(schema), said, required, unique };
}

/** Files that have types do not say of an empty text that it is missing, and of any value that it is not null. */
function addPresence(schema: Keywords, said: Keywords, { type, isEmptyMissing }: Typed): void {
  if (type === 'any') {
    schema.type = anything;
    said.type = null;
  }
  if (!isEmptyMissing || (type !== 'any' && type !== 'string') || schema.minLength !== undefined) return;
  schema.minLength = 1;
  said.minLength = null;
}

function refuseConstraints(constraints: Descriptor, type: FieldType): void {
  constraints.refuseUnknown(constraintNames, { of: 'constraints' });
  const allowed = ['required', 'unique', ...constraintsOf[type]];
  for (const key of constraints.keys)
    if (constraintNames.includes(key) && !allowed.includes(key))
      constraints.report(
        [key],
        `${key} is not decided of the type "${type}"`,
        `constraints of it: ${allowed.join(', ')}`,
      );
}

interface Context {
  readonly constraints: Descriptor;
  readonly type: FieldType;
  readonly reading: CellReading;
  readonly said: Keywords;
}

/** Bounds may be written as values or as the texts of cells. */
function addBound(schema: Keywords, key: string, { constraints, type, reading, said }: Context): void {
  if (!constraints.has(key)) return;
  const value = logical(constraints, key, { value: constraints.get(key) ?? null, type, reading });
  if (value === undefined) return;
  said[key] = constraints.get(key) ?? null;
  if (typeof value === 'number') schema[key] = value;
  else schema[textBoundOf[key] ?? key] = value;
}

function addLengths(schema: Keywords, { constraints, type, said }: Context): void {
  const what = type === 'string' ? 'Length' : type === 'object' ? 'Properties' : 'Items';
  if (!constraintsOf[type].includes('minLength')) return;
  for (const side of ['min', 'max'] as const) {
    const value = constraints.count(`${side}Length`);
    if (value === undefined) continue;
    schema[`${side}${what}`] = value;
    said[`${side}${what}`] = value;
  }
}

/** The whole text has to match. */
function addPattern(schema: Keywords, { constraints, said }: Context): void {
  const pattern = constraints.pattern('pattern'); // alone: `a)|(?:b` would open the brackets that it is put into
  if (pattern === undefined) return;
  schema.pattern = `^(?:${pattern})$`;
  said.pattern = pattern;
}

function addJsonSchema(schema: Keywords, { constraints, field, type }: Context & { readonly field: Descriptor }): void {
  const value = constraints.get('jsonSchema');
  if (value === undefined) return;
  const { schema: inner, faults } = embeddedSchema(value, `${pointerOf(field)}/then`);
  for (const { path, message, hint } of faults) constraints.report(['jsonSchema', ...path], message, hint);
  if (faults.length === 0) Object.assign(schema, onlyOf(type, inner));
}
