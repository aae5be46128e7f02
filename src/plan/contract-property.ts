import type { Json } from '../core/json.ts';
import type { CellReading } from './cell-reading.ts';
import { addOptions, momentPattern } from './contract-options.ts';
import { translateQuality } from './contract-quality.ts';
import { logicalTypeOf, logicalTypes, type LogicalType } from './contract-types.ts';
import type { Descriptor } from './descriptor.ts';
import { anything, nullable } from './keywords.ts';
import type { QualityDemand } from './quality-demand.ts';
import type { Field } from './table-field.ts';

const known = (
  'id name physicalName physicalType logicalType logicalTypeOptions description businessName authoritativeDefinitions tags ' +
  'customProperties primaryKey primaryKeyPosition required unique partitioned partitionKeyPosition classification encryptedName ' +
  'transformSourceObjects transformLogic transformDescription examples criticalDataElement relationships quality properties items enum'
).split(' ');

/** A property of a contract's object: a column. */
export interface Property extends Field {
  /** What rules may call it. */
  readonly names: readonly string[];
  /** Where it stands in the primary key; `null` when it is none of it. */
  readonly keyPosition: number | null;
  readonly quality: readonly QualityDemand[];
}

/** @returns `null` for one without a name */
export function translateProperty(property: Descriptor): Property | null {
  const name = property.text('name');
  if (name === undefined) {
    if (!property.has('name')) property.report([], 'a property has a name, and here is none', 'add name: the column');
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
  const { type, schema, said } = valueSchema(property);
  const { demands, keywords } = translateQuality(property, { columns: [column], columnOf: new Map([[name, column]]) });
  for (const keyword of Object.keys(keywords)) said[keyword] = null;
  if (type === undefined) said.type = null;
  const reading = readingOf(property, type);
  return {
    terms: { name: column, reading, said },
    schema: required
      ? { ...(type === undefined ? { type: anything } : {}), ...schema, ...keywords }
      : nullable({ ...schema, ...keywords }),
    required,
    unique: property.flag('unique') ?? false,
    names: [name, column],
    keyPosition: isKey ? (property.number('primaryKeyPosition') ?? 0) : null,
    quality: demands,
  };
}

/** What the values of a property are held to, without what is said of it as a column. */
function valueSchema(property: Descriptor): {
  readonly type: LogicalType | undefined;
  readonly schema: Readonly<Record<string, Json>>;
  readonly said: Record<string, Json>;
} {
  property.refuseUnknown(known, { of: 'a property' });
  const type = typeOf(property);
  const said: Record<string, Json> = type === undefined ? {} : { type };
  const schema: Record<string, Json> = { ...(type === undefined ? {} : typeSchema(type, said)) };
  addOptions(schema, property, { type, said });
  if (property.has('properties')) Object.assign(schema, objectSchema(property));
  const items = property.inner('items');
  if (items !== null) schema.items = innerSchema(items);
  return { type, schema, said };
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

const momentFormats = { date: 'date', time: 'iso-time', timestamp: 'iso-date-time' } as const;

function typeSchema(type: LogicalType, said: Record<string, Json>): Readonly<Record<string, Json>> {
  if (type !== 'date' && type !== 'time' && type !== 'timestamp') return { type };
  said.format = null;
  return { type: 'string', format: momentFormats[type] };
}

/** The properties of an object that is the value of a cell. */
function objectSchema(property: Descriptor): Readonly<Record<string, Json>> {
  const inner = property.each('properties', 'a property').flatMap((one) => {
    const name = one.text('physicalName') ?? one.text('name');
    if (name === undefined && !one.has('name') && !one.has('physicalName'))
      one.report([], 'a property has a name, and here is none', 'add name: the key');
    return name === undefined ? [] : [{ name, schema: innerSchema(one), required: one.flag('required') ?? false }];
  });
  inner.forEach(({ name }, index) => {
    if (inner.findIndex((one) => one.name === name) < index)
      property.report(['properties'], `two properties are of the key "${name}"`, 'give each a name of its own');
  });
  const required = inner.filter((one) => one.required).map(({ name }) => name);
  return {
    properties: Object.fromEntries(inner.map(({ name, schema }) => [name, schema])),
    ...(required.length === 0 ? {} : { required }),
  };
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
  const { schema, type } = valueSchema(property);
  if (type !== undefined && Object.hasOwn(momentFormats, type) && momentPattern(property) !== null)
    property.report(
      ['logicalTypeOptions', 'format'],
      'how a date inside of a value is written is not read here',
      'remove it, and write dates as 2024-01-26',
    );
  return property.flag('required') === true ? schema : nullable(schema);
}

function readingOf(property: Descriptor, type: LogicalType | undefined): CellReading {
  switch (type) {
    case undefined:
      return { is: 'any' };
    case 'boolean':
      return {
        is: 'boolean',
        trueValues: ['true', 'True', 'TRUE', 't', 'T', '1'],
        falseValues: ['false', 'False', 'FALSE', 'f', 'F', '0'],
      };
    case 'date':
    case 'time':
    case 'timestamp': {
      const is = type === 'timestamp' ? 'datetime' : type;
      const pattern = momentPattern(property);
      return pattern === null ? { is, called: type } : { is, called: type, pattern: { syntax: 'jdk', text: pattern } };
    }
    case 'string':
    case 'number':
    case 'integer':
    case 'object':
    case 'array':
      return { is: type };
  }
}
