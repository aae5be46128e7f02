import type { SchemaObject } from 'ajv';
import { namedQuantiles } from './number-profile.ts';

const count = { type: 'integer', minimum: 0 } as const;
const number = { type: 'number' } as const;
const nullable = { type: ['number', 'null'] } as const;
const dyadic = { type: 'string', pattern: '^-?0x(?:0|[1-9a-f][0-9a-f]{0,1999})p(?:0|-?[1-9][0-9]{0,3})$' } as const;
const registers = { type: 'string', pattern: '^[0-9a-l]{4096}$' } as const;

const closed = (properties: Readonly<Record<string, object>>, description?: string): object => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
  ...(description === undefined ? {} : { description }),
});
const orNull = (schema: object): object => ({ anyOf: [{ type: 'null' }, schema] });
const pairs = (first: object): object => ({
  type: 'array',
  maxItems: 1024,
  items: { type: 'array', prefixItems: [first, { ...count, minimum: 1 }], items: false, minItems: 2 },
});

const numbers = closed(
  {
    count: { ...count, minimum: 1 },
    integers: { ...count, description: 'How many of them are whole numbers.' },
    min: number,
    max: number,
    distinct: { ...count, description: 'Exact when `dropped` is 0, else with a standard error of 1.6 %.' },
    mean: nullable,
    variance: { ...nullable, description: 'Of a sample: divided by n − 1.' },
    skewness: { ...nullable, description: 'Adjusted for the size of the sample.' },
    quantiles: closed(Object.fromEntries(Object.keys(namedQuantiles).map((name) => [name, number]))),
    dropped: {
      ...count,
      maximum: 63,
      description: 'Low bits of a double that were not looked at: 0 when each bucket is a value.',
    },
    buckets: { ...pairs(number), description: 'The edge of each bucket toward zero, and how many values lie in it.' },
    state: {
      ...orNull(closed({ sum: dyadic, squares: dyadic, cubes: dyadic, registers })),
      description: 'What merging needs beside the buckets: exact power sums, and a sketch of the distinct values.',
    },
  },
  'The numbers of a column.',
);

const texts = closed(
  {
    count: { ...count, minimum: 1 },
    distinct: { ...count, description: 'Exact where `values` are there, else with a standard error of 1.6 %.' },
    lengths: closed({ min: count, max: count, mean: number, total: count }),
    dates: { ...count, description: 'How many are a date: 2013-01-31.' },
    times: { ...count, description: 'How many are a date with a time: 2013-01-31T05:00:00Z.' },
    values: {
      ...orNull(pairs({ type: 'string' })),
      description: 'All values while they are at most 1024, the most frequent first.',
    },
    registers: orNull(registers),
  },
  'The texts of a column.',
);

/** The JSON Schema of a saved profile, published as `schema/profile.schema.json`. */
export const profileSchema: SchemaObject = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'A profile of a data set',
  ...closed({
    version: { const: 1 },
    rows: count,
    unread: { ...count, description: 'Rows that could not be cut into columns.' },
    columns: {
      type: 'array',
      maxItems: 65_536,
      items: closed({
        name: { type: 'string' },
        missing: count,
        invalid: { ...count, description: 'Rows that hold what the column cannot hold.' },
        numbers: orNull(numbers),
        texts: orNull(texts),
        booleans: orNull(closed({ false: count, true: count })),
        structures: { ...count, description: 'Lists and objects.' },
      }),
    },
  }),
};
