import type { Descriptor } from './descriptor.ts';

/** The types of Table Schema v2. */
export const fieldTypes = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'list',
  'datetime',
  'date',
  'time',
  'year',
  'yearmonth',
  'duration',
  'geopoint',
  'geojson',
  'any',
] as const;

export type FieldType = (typeof fieldTypes)[number];

/** The format of a field; that of version 0 had `fmt:` before it. */
export function formatOf(field: Descriptor): string {
  return (field.text('format') ?? 'default').replace(/^fmt:/, '');
}

const bounds = ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'];
const lengths = ['minLength', 'maxLength'];

/** Constraints by the types that can be held to them; `required` and `unique` are of all. */
export const constraintsOf: Readonly<Record<FieldType, readonly string[]>> = {
  string: [...lengths, 'pattern', 'enum'],
  number: [...bounds, 'enum'],
  integer: [...bounds, 'enum'],
  boolean: ['enum'],
  object: [...lengths, 'enum', 'jsonSchema'],
  array: [...lengths, 'enum', 'jsonSchema'],
  list: lengths,
  datetime: [...bounds, 'enum'],
  date: [...bounds, 'enum'],
  time: [...bounds, 'enum'],
  year: [...bounds, 'enum'],
  yearmonth: [...bounds, 'enum'],
  duration: ['enum'],
  geopoint: [],
  geojson: [],
  any: ['enum'],
};
