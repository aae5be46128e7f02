import type { Json } from '../core/json.ts';
import { uncastable } from './cast.ts';
import { castOf, type CellReading } from './cell-reading.ts';
import { Descriptor, shown } from './descriptor.ts';
import { embeddedSchema } from './embedded-schema.ts';
import { geojsonSchema } from './geojson.ts';
import type { FieldTerms } from './table-terms.ts';
import { constraintsOf, type FieldType } from './table-types.ts';
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
}

/** Keywords that a schema of values has for what nobody wrote. */
type Keywords = Record<string, Json>;

/** The schema of a field's values: its type, and its constraints in the words of JSON Schema. */
export function translateConstraints(field: Descriptor, { type, reading, isKey }: Typed): Constraints {
  const constraints = field.inner('constraints');
  const required = (constraints?.flag('required') ?? false) || isKey;
  const unique = constraints?.flag('unique') ?? false;
  if (constraints !== null) refuseConstraints(constraints, type);
  if (unique && (type === 'duration' || type === 'geojson'))
    constraints?.report(['unique'], `unique of the type "${type}" is not decided here: texts that differ may mean the same`);
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
  return { schema: required ? schema : nullable(schema), said, required, unique };
}

function refuseConstraints(constraints: Descriptor, type: FieldType): void {
  constraints.refuseUnknown(constraintNames, { of: 'constraints' });
  const allowed = ['required', 'unique', ...constraintsOf[type]];
  for (const key of constraints.keys)
    if (constraintNames.includes(key) && !allowed.includes(key))
      constraints.report([key], `${key} is not decided of the type "${type}"`, `constraints of it: ${allowed.join(', ')}`);
}

const durations = String.raw`^-?P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$`;

/** What the type alone demands. What of that is not the user's word is marked so in `said`. */
function typeSchema(field: Descriptor, type: FieldType, said: Keywords): Keywords {
  const quiet = (keywords: Keywords): Keywords => {
    for (const keyword of Object.keys(keywords)) said[keyword] ??= null;
    return keywords;
  };
  switch (type) {
    case 'any':
      return {};
    case 'string':
      return { type: 'string', ...formatSchema(field, said) };
    case 'number':
    case 'integer':
    case 'boolean':
    case 'object':
    case 'array':
      return { type };
    case 'list':
      return { type: 'array', ...quiet({ items: itemSchema(field.text('itemType')) }) };
    case 'date':
    case 'time':
    case 'datetime':
      return { type: 'string', ...quiet({ format: momentFormats[type] }) };
    case 'year':
      return { type: 'integer', ...quiet({ minimum: 0, maximum: 9999 }) };
    case 'yearmonth':
      return { type: 'string', ...quiet({ pattern: String.raw`^\d{4}-(?:0[1-9]|1[0-2])$` }) };
    case 'duration':
      return { type: 'string', ...quiet({ pattern: durations }) };
    case 'geopoint':
      return geopointSchema(field.text('format'), quiet);
    case 'geojson':
      return { type: 'object', ...onlyOf('object', geojsonSchema(`${pointerOf(field)}/then`)) };
  }
}

/** A schema for values that are not null. */
function onlyOf(type: string, schema: Json): Keywords {
  return { if: { type }, then: schema };
}

const momentFormats = { date: 'date', time: 'iso-time', datetime: 'iso-date-time' } as const;

function itemSchema(type = 'string'): Json {
  return type in momentFormats
    ? { type: 'string', format: momentFormats[type as keyof typeof momentFormats] }
    : { type };
}

/** `binary` is `byte` to ajv. */
function formatSchema(field: Descriptor, said: Keywords): Keywords {
  const format = field.get('format');
  if (typeof format !== 'string' || format === 'default') return {};
  said.format = format;
  return { format: format === 'binary' ? 'byte' : format };
}

function geopointSchema(format: string | undefined, quiet: (keywords: Keywords) => Keywords): Keywords {
  const within = (most: number): Json => ({ type: 'number', minimum: -most, maximum: most });
  const [lon, lat] = [within(180), within(90)];
  if (format === 'object')
    return {
      type: 'object',
      ...quiet({ properties: { lon, lat }, required: ['lon', 'lat'], additionalProperties: false }),
    };
  return { type: 'array', ...quiet({ prefixItems: [lon, lat], items: false, minItems: 2, maxItems: 2 }) };
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
  const pattern = constraints.text('pattern');
  if (pattern === undefined) return;
  try {
    new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    constraints.report(['pattern'], `the pattern "${pattern}" is none that is understood here`, 'write it as JavaScript does: without inline flags, \\A or \\Z');
    return;
  }
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

/** `enum` and `categories`: the values that there may be. */
function addValues(schema: Keywords, { field, constraints, ...typed }: Omit<Context, 'constraints'> & { readonly field: Descriptor; readonly constraints: Descriptor | null }): void {
  const { said } = typed;
  const values = constraints?.list('enum');
  const categories = field.list('categories');
  if (categories !== undefined && typed.type !== 'string' && typed.type !== 'integer')
    field.report(['categories'], `categories are of texts and whole numbers, and the type is "${typed.type}"`);
  const allowed = values?.flatMap((value) => (constraints === null ? [] : (logical(constraints, 'enum', { value, ...typed }) ?? [])));
  const named = categories?.map((one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one) ? ((one as { readonly value?: Json }).value ?? null) : one,
  );
  const known = named?.flatMap((value) => logical(field, 'categories', { value, ...typed }) ?? []);
  if (values?.length === 0 || categories?.length === 0)
    field.report([], 'no value is allowed at all: the list is empty', 'remove it, or write the values');
  const strange = allowed?.filter((value) => known !== undefined && !known.includes(value)) ?? [];
  if (strange.length > 0) constraints?.report(['enum'], `enum allows ${shown(strange[0])}, which is none of the categories`);
  if (allowed === undefined && known === undefined) return;
  schema.enum = allowed ?? known ?? [];
  said.enum = (values ?? named) as readonly Json[];
}

/** A value of a constraint as what a cell means; `undefined` for one that no cell of the field can have. */
function logical(
  of: Descriptor,
  key: string,
  { value, type, reading }: { readonly value: Json; readonly type: FieldType; readonly reading: CellReading },
): Json | undefined {
  const cast = typeof value === 'string' ? castOf(reading)(value) : isOfType(value, type) ? value : uncastable;
  if (cast !== uncastable) return cast;
  of.report([key], `${key} has ${shown(value)}, which is no value of the type "${type}"`);
  return undefined;
}

function isOfType(value: Json, type: FieldType): boolean {
  switch (type) {
    case 'integer':
    case 'year':
      return Number.isInteger(value);
    case 'object':
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    case 'array':
      return Array.isArray(value);
    case 'any':
      return value !== null;
    default:
      return typeof value === type;
  }
}

/** Also null, which is no value. */
function nullable(schema: Keywords): Json {
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(Array.isArray(values) ? { enum: [...(values as readonly Json[]), null] } : {}),
  };
}

/** Where the schema of a field's values stands in the schema of a record. */
function pointerOf(field: Descriptor): string {
  const name = String(field.get('name')).replaceAll('~', '~0').replaceAll('/', '~1');
  return `#/properties/${encodeURIComponent(name)}`;
}
