import type { CellReading } from './cell-reading.ts';
import { datePattern } from './date-pattern.ts';
import { unlabelled, type Descriptor } from './descriptor.ts';
import { constraintNames, translateConstraints } from './table-constraints.ts';
import type { FieldTerms } from './table-terms.ts';
import { fieldTypes, formatOf, type FieldType } from './table-types.ts';
import type { Json } from '../core/json.ts';

/** A field of a Table Schema as what is known here. */
export interface Field {
  readonly terms: FieldTerms;
  /** The schema of its values. */
  readonly schema: Json;
  readonly required: boolean;
  readonly unique: boolean;
}

const always = ['name', 'type', 'format', 'constraints', 'missingValues', 'categories'];
const ofNumbers = ['groupChar', 'bareNumber'];
/** Keys by the types that they say something of. */
const keysOf: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  number: ['decimalChar', ...ofNumbers],
  integer: ofNumbers,
  boolean: ['trueValues', 'falseValues'],
  list: ['delimiter', 'itemType'],
};
const special = ['decimalChar', ...ofNumbers, 'trueValues', 'falseValues', 'delimiter', 'itemType', 'arrayItem'];
/** Words that demand nothing, and that look like some that do. */
const descriptive = [
  'title',
  'description',
  'example',
  'examples',
  'rdfType',
  'categoriesOrdered',
  'floatNumber',
  'unit',
  'units',
];

/** What the schema says of all its fields. */
export interface OfAllFields {
  /** Fields that must be there, whatever their constraints say. */
  readonly primaryKey: readonly string[];
  readonly missingValues: readonly string[];
}

/** @returns `null` for a field that cannot be read */
export function translateField(field: Descriptor, { primaryKey, missingValues }: OfAllFields): Field | null {
  const name = field.text('name');
  if (name === undefined) {
    if (!field.has('name')) field.report([], 'a field has a name, and here is none', 'add name: the column');
    return null;
  }
  if (/[\ud800-\udfff]/u.test(name)) {
    field.report(['name'], 'the name has half of a character, which no file can have', 'write the whole character');
    return null;
  }
  const type = field.has('type') ? field.choice('type', fieldTypes) : 'any';
  refuseKeys(field, type);
  if (type === undefined) return null;
  const reading = readingOf(field, type);
  if (reading === null) return null;
  const missing = missingTexts(field);
  const own: CellReading = { ...reading, ...(missing === undefined ? {} : { missing }) };
  const { schema, said, required, unique } = translateConstraints(field, {
    type,
    reading: own,
    isKey: primaryKey.includes(name),
    isEmptyMissing: (missing ?? missingValues).includes(''),
  });
  return { terms: { name, reading: own, said }, schema, required, unique };
}

function refuseKeys(field: Descriptor, type: FieldType | undefined): void {
  for (const key of field.keys) {
    if (constraintNames.includes(key))
      field.report(
        [key],
        `${key} stands beside the constraints, where it demands nothing`,
        `write constraints: {${key}: …}`,
      );
    else if (key === 'arrayItem')
      field.report([key], 'arrayItem is not decided here', 'write constraints: {jsonSchema: {items: …}}');
    else if (special.includes(key) && type !== undefined && keysOf[type]?.includes(key) !== true)
      field.report([key], `${key} says nothing of the type "${type}"`, 'remove it, or mend the type');
  }
  field.refuseMisplaced(['primaryKey', 'uniqueKeys', 'foreignKeys', 'fieldsMatch'], {
    of: 'a Table Schema',
    hint: 'write it beside fields, where it names them',
  });
  field.refuseMisplaced(['min', 'max'], { of: 'a check', hint: 'write constraints: {minimum: …, maximum: …}' });
  const known = [...always, ...special, ...constraintNames, ...descriptive];
  field.refuseUnknown(known, { of: 'a field', similar: true });
}

/** Texts that mean "missing": as they are, or with labels. */
export function missingTexts(of: Descriptor): readonly string[] | undefined {
  const list = of.list('missingValues');
  return list?.flatMap((one, index) => {
    const value = unlabelled(one);
    if (typeof value === 'string') return [value];
    of.report(
      ['missingValues', index],
      'missingValues are texts, or mappings with a text as value',
      'write {"value": "-99", "label": …}',
    );
    return [];
  });
}

const formats: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  string: ['email', 'uri', 'binary', 'uuid'],
  geopoint: ['array', 'object'],
};

function readingOf(field: Descriptor, type: FieldType): CellReading | null {
  const format = formatOf(field);
  const isMoment = type === 'date' || type === 'time' || type === 'datetime';
  if (!isMoment && format !== 'default' && formats[type]?.includes(format) !== true) {
    const known = ['default', ...(formats[type] ?? [])].join(', ');
    field.report(['format'], `the format "${format}" of the type "${type}" is not decided here`, `formats: ${known}`);
    return null;
  }
  switch (type) {
    case 'integer':
    case 'number':
      return { is: type, ...writtenNumber(field), ...(type === 'integer' ? { digitsAlone: true } : {}) };
    case 'boolean':
      return booleanReading(field);
    case 'date':
    case 'time':
    case 'datetime':
      return momentReading(field, type, format);
    case 'geopoint':
      return { is: 'geopoint', format: format as 'default' | 'array' | 'object' };
    case 'list':
      return listReading(field);
    case 'geojson':
      return { is: 'object', called: 'geojson' };
    case 'duration':
      return { is: 'string', called: 'duration' };
    case 'any':
    case 'string':
    case 'object':
    case 'array':
    case 'year':
    case 'yearmonth':
      return { is: type };
  }
}

const booleans = { trueValues: ['true', 'True', 'TRUE', '1'], falseValues: ['false', 'False', 'FALSE', '0'] };

function booleanReading(field: Descriptor): CellReading {
  const trueValues = field.texts('trueValues') ?? booleans.trueValues;
  const falseValues = field.texts('falseValues') ?? booleans.falseValues;
  const both = trueValues.find((text) => falseValues.includes(text));
  if (both !== undefined)
    field.report(
      [field.has('trueValues') ? 'trueValues' : 'falseValues'],
      `"${both}" stands both for true and for false`,
      `trueValues: ${trueValues.join(', ')}; falseValues: ${falseValues.join(', ')}`,
    );
  return { is: 'boolean', trueValues, falseValues };
}

function writtenNumber(
  field: Descriptor,
): Pick<Extract<CellReading, { is: 'number' }>, 'decimalChar' | 'groupChar' | 'bareNumber'> {
  const decimalChar = field.text('decimalChar');
  const groupChar = field.text('groupChar');
  const bareNumber = field.flag('bareNumber');
  for (const [key, text = ''] of [['decimalChar', decimalChar] as const, ['groupChar', groupChar] as const])
    if (/[-+\deE]/.test(text)) field.report([key], `${key} cannot be "${text}", which stands in numbers itself`);
  if (decimalChar === '') field.report(['decimalChar'], 'decimalChar is a character, and there is none');
  if (groupChar !== undefined && groupChar === (decimalChar ?? '.'))
    field.report(['groupChar'], `"${groupChar}" stands both for the decimal point and between groups of digits`);
  return {
    ...(decimalChar === undefined ? {} : { decimalChar }),
    ...(groupChar === undefined ? {} : { groupChar }),
    ...(bareNumber === undefined ? {} : { bareNumber }),
  };
}

function momentReading(field: Descriptor, is: 'date' | 'time' | 'datetime', format: string): CellReading | null {
  if (format === 'default') return { is };
  if (format === 'any') {
    field.report(
      ['format'],
      `the format "any" of the type "${is}" is whatever a library makes of a text: 01/02/2024 is two days`,
      'write the pattern that the data has, as %d/%m/%Y',
    );
    return null;
  }
  const pattern = datePattern({ text: format, syntax: 'strptime', is });
  if (!('fault' in pattern)) return { is, pattern: { syntax: 'strptime', text: format } };
  field.report(['format'], pattern.fault, pattern.hint);
  return null;
}

const itemTypes = ['string', 'integer', 'boolean', 'number', 'datetime', 'date', 'time'] as const;

function listReading(field: Descriptor): CellReading {
  const delimiter = field.text('delimiter') ?? ',';
  if (delimiter === '') field.report(['delimiter'], 'delimiter is a text between items, and there is none');
  const itemType = field.choice('itemType', itemTypes) ?? 'string';
  const item: CellReading =
    itemType === 'boolean'
      ? { is: itemType, ...booleans }
      : itemType === 'integer'
        ? { is: itemType, digitsAlone: true }
        : { is: itemType };
  return { is: 'list', delimiter, item };
}
