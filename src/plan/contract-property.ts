import type { Json } from '../core/json.ts';
import type { CellReading } from './cell-reading.ts';
import { momentReading, type MomentReading } from './contract-moments.ts';
import { addOptions } from './contract-options.ts';
import { translateQuality } from './contract-quality.ts';
import { logicalTypeOf, logicalTypes, type LogicalType } from './contract-types.ts';
import type { Descriptor } from './descriptor.ts';
import { anything, nullable } from './keywords.ts';
import { momentFormats } from './moments.ts';
import type { QualityDemand } from './quality-demand.ts';
import type { Field } from './table-field.ts';

const known = (
  'id name physicalName physicalType logicalType logicalTypeOptions description businessName authoritativeDefinitions tags ' +
  'customProperties primaryKey primaryKeyPosition required unique partitioned partitionKeyPosition classification encryptedName ' +
  'transformSourceObjects transformLogic transformDescription examples criticalDataElement relationships quality properties items enum'
).split(' ');

/** A property of a contract's object: a column. */
export interface Property extends Field {
  /** What the contract calls it. */
  readonly name: string;
  /** Where it stands in the primary key; `null` when it is none of it. */
  readonly keyPosition: number | null;
  readonly quality: readonly QualityDemand[];
}

/** @returns `null` for one without a name */
export function translateProperty(property: Descriptor): Property | null {
  const name = property.text('name');
  if (name === undefined) {
    if (!property.has('name')) reportNameless(property);
    return null;
  }
  const column = property.text('physicalName') ?? name;
  const isKey = property.flag('primaryKey') ?? false;
  const required = (property.flag('required') ?? false) || isKey;
  if ((property.number('primaryKeyPosition') ?? 0) > 0 && !property.has('primaryKey'))
    property.report(
      ['primaryKeyPosition'],
      'primaryKeyPosition of a property that is no primaryKey demands nothing',
      'add primaryKey: true, or remove it',
    );
  const { type, moment, schema, said } = valueSchema(property);
  const subject = { columns: [column], columnOf: new Map([[name, column]]), moment };
  const { demands, keywords } = translateQuality(property, subject);
  for (const keyword of Object.keys(keywords)) said[keyword] = null;
  if (type === undefined) said.type = null;
  const reading = moment ?? readingOf(type);
  return {
    terms: { name: column, reading, said },
    schema: required
      ? { ...(type === undefined ? { type: anything } : {}), ...schema, ...keywords }
      : nullable({ ...schema, ...keywords }),
    required,
    unique: property.flag('unique') ?? false,
    name,
    keyPosition: isKey ? (property.number('primaryKeyPosition') ?? 0) : null,
    quality: demands,
  };
}

/** What the values of a property are held to, without what is said of it as a column. */
function valueSchema(property: Descriptor): {
  readonly type: LogicalType | undefined;
  readonly moment: MomentReading | null;
  readonly schema: Readonly<Record<string, Json>>;
  readonly said: Record<string, Json>;
} {
  property.refuseUnknown(known, { of: 'a property' });
  const type = typeOf(property);
  const said: Record<string, Json> = type === undefined ? {} : { type };
  const schema: Record<string, Json> = { ...(type === undefined ? {} : typeSchema(type, said)) };
  const moment = momentReading(property, type);
  addOptions(schema, property, { type, moment, said });
  if (property.has('properties')) addProperties(schema, property);
  const items = property.inner('items');
  if (items !== null) schema.items = innerSchema(items);
  return { type, moment, schema, said };
}

function typeOf(property: Descriptor): LogicalType | undefined {
  if (property.has('logicalType')) return property.choice('logicalType', logicalTypes);
  if (property.has('properties')) return 'object';
  if (property.has('items')) return 'array';
  const physical = property.text('physicalType');
  const type = physical === undefined ? undefined : logicalTypeOf(physical);
  if (physical !== undefined && type === undefined)
    property.report(
      ['physicalType'],
      `which values the physical type "${physical}" has is not known here`,
      `add logicalType: one of ${logicalTypes.join(', ')}`,
    );
  return type;
}

function typeSchema(type: LogicalType, said: Record<string, Json>): Readonly<Record<string, Json>> {
  if (type !== 'date' && type !== 'time' && type !== 'timestamp') return { type };
  said.format = null;
  return { type: 'string', format: momentFormats[type === 'timestamp' ? 'datetime' : type] };
}

/** Adds the properties of an object that is the value of a cell: `required` of its options holds beside them. */
function addProperties(schema: Record<string, Json>, property: Descriptor): void {
  const inner = property.each('properties', 'a property').flatMap((one) => {
    const name = one.text('physicalName') ?? one.text('name');
    if (name === undefined && !one.has('name')) reportNameless(one);
    return name === undefined ? [] : [{ name, schema: innerSchema(one), required: one.flag('required') ?? false }];
  });
  refuseTwins(
    property,
    inner.map(({ name }) => name),
  );
  const ofOptions = Array.isArray(schema.required) ? (schema.required as readonly Json[]) : [];
  const required = new Set([...ofOptions, ...inner.flatMap((one) => (one.required ? [one.name] : []))]);
  schema.properties = Object.fromEntries(inner.map(({ name, schema: value }) => [name, value]));
  if (required.size > 0) schema.required = [...required];
}

function reportNameless(property: Descriptor): void {
  property.report([], 'a property has a name, and here is none', 'add name: the column');
}

/** Of two properties with one name only one would be looked at. */
export function refuseTwins(of: Descriptor, names: readonly string[]): void {
  for (const name of new Set(names.filter((one, index) => names.indexOf(one) < index)))
    of.report(['properties'], `two properties are called "${name}"`, 'give each a name of its own');
}

/** What is inside of a value: of it nothing is counted. */
function innerSchema(property: Descriptor): Json {
  for (const key of ['unique', 'primaryKey', 'quality', 'relationships'])
    if (property.has(key) && property.get(key) !== false)
      property.report(
        [key],
        `${key} inside of a value is not decided here`,
        'remove it, or give the property a column of its own',
      );
  const { schema, moment } = valueSchema(property);
  if (moment !== null && 'pattern' in moment)
    property.report(
      ['logicalTypeOptions', 'format'],
      'how a date inside of a value is written is not read here',
      'remove it, and write dates as 2024-01-26',
    );
  return property.flag('required') === true ? schema : nullable(schema);
}

function readingOf(type: LogicalType | undefined): CellReading {
  switch (type) {
    case undefined:
      return { is: 'any' };
    case 'boolean':
      return {
        is: 'boolean',
        trueValues: ['true', 'True', 'TRUE', 't', 'T', '1'],
        falseValues: ['false', 'False', 'FALSE', 'f', 'F', '0'],
      };
    case 'timestamp':
      return { is: 'datetime', called: type };
    case 'date':
    case 'time':
    case 'string':
    case 'number':
    case 'integer':
    case 'object':
    case 'array':
      return { is: type };
  }
}
