import type { Json } from '../../../src/core/json.ts';

/** Draws, reproducible: a seed gives the same ones everywhere. */
export class Draws {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  /** A number in [0, 1) (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  one<T>(values: readonly T[]): T {
    return values[this.below(values.length)]!;
  }
}

type Schema = Record<string, Json>;

const names = ['a', 'b', 'c', 'd', 'é', 'toString'];
const texts = [
  '',
  'x',
  'xy',
  'abc',
  '2013-01-31',
  '31.1.2013',
  '2013-02-29',
  '05:00:00Z',
  '2013-01-31T05:00:00+01:00',
  '2013-01-31 05:00:00Z',
  'a@b.de',
  'é',
  '😀',
  '007',
  '1e5',
  'true',
  'null',
  'NA',
  'a,"b\n',
];
const integers = [0, 1, -1, 2, 5, 7, 10, 100, 2_147_483_648, 9_007_199_254_740_993];
const numbers = [...integers, 0.5, -0.25, 19.99, 0.07, 1e-7, 1e21, 3.0000000001];
const patterns = ['^x', '^[a-z]+$', '\\d', '^.{2}$', '^\\p{L}*$', '@'];

export function value(draws: Draws): Json {
  return draws.one<() => Json>([
    () => draws.one(texts),
    () => draws.one(texts),
    () => draws.one(numbers),
    () => draws.one(integers),
    () => draws.chance(0.5),
    () => null,
  ])();
}

/** A record of scalars; now and then with a property that is a list or an object. */
export function record(draws: Draws): Record<string, Json> {
  const made: Record<string, Json> = {};
  for (const name of names) if (draws.chance(0.75)) made[name] = draws.chance(0.02) ? [1, 'x'] : value(draws);
  return made;
}

/** What one value may be held to; `depth` bounds what is combined. */
function valueSchema(draws: Draws, depth: number): Schema {
  const schema: Schema = draws.one<() => Schema>([
    () => ({ type: 'integer', ...ofNumbers(draws) }),
    () => ({ type: 'number', ...ofNumbers(draws) }),
    () => ({ type: 'string', ...ofTexts(draws) }),
    () => ({ type: 'string', ...ofTexts(draws) }),
    () => ({ type: 'boolean' }),
    () => ({ type: 'null' }),
    () => ({ type: ['integer', 'null'], ...ofNumbers(draws) }),
    () => ({ type: ['string', 'null'], ...ofTexts(draws) }),
    () => ({ type: ['string', 'integer'] }),
    () => ({ enum: [value(draws), value(draws), value(draws)].filter(distinct) }),
    () => ({ const: value(draws) }),
    () => ({}),
    () => ({ $ref: '#/$defs/one' }),
  ])();
  if (depth > 0 && draws.chance(0.15)) {
    const part = (): Json => (draws.chance(0.05) ? draws.chance(0.5) : valueSchema(draws, depth - 1));
    const keyword = draws.one(['not', 'anyOf', 'oneOf', 'allOf', 'if']);
    if (keyword === 'not') schema.not = valueSchema(draws, 0);
    else if (keyword === 'if') Object.assign(schema, { if: valueSchema(draws, 0), then: part(), else: part() });
    else schema[keyword] = [part(), part()];
  }
  if (draws.chance(0.1))
    Object.assign(schema, { title: 't', description: 'd', default: 1, examples: [1], $comment: 'c' });
  return schema;
}

function distinct(one: Json, at: number, all: readonly Json[]): boolean {
  return all.findIndex((other) => Object.is(other, one)) === at;
}

function ofNumbers(draws: Draws): Schema {
  const schema: Schema = {};
  for (const keyword of ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'])
    if (draws.chance(0.25)) schema[keyword] = draws.one(numbers);
  if (draws.chance(0.15)) schema.multipleOf = draws.one([1, 2, 0.01, 0.5, 7]);
  if (draws.chance(0.1)) schema.enum = [...new Set([draws.one(integers), draws.one(integers)])];
  return schema;
}

function ofTexts(draws: Draws): Schema {
  const schema: Schema = {};
  if (draws.chance(0.3)) schema.minLength = draws.below(4);
  if (draws.chance(0.3)) schema.maxLength = draws.below(6);
  if (draws.chance(0.3)) schema.pattern = draws.one(patterns);
  if (draws.chance(0.2)) schema.enum = [...new Set([draws.one(texts), draws.one(texts), draws.one(texts)])];
  if (draws.chance(0.1)) schema.format = draws.one(['date', 'time', 'date-time', 'email', 'ipv4', 'uuid']);
  if (draws.chance(0.05)) Object.assign(schema, { contentEncoding: 'base64', contentMediaType: 'application/json' });
  return schema;
}

/** A schema of records. Two of three can be decided by columns; the others say something of the record as a whole. */
export function recordSchema(draws: Draws): Schema {
  const properties: Schema = {};
  for (const name of names)
    if (draws.chance(0.6)) properties[name] = draws.chance(0.02) ? draws.chance(0.5) : valueSchema(draws, 1);
  const schema: Schema = {
    type: 'object',
    properties,
    required: names.filter(() => draws.chance(0.2)),
    $defs: { one: { type: 'integer', minimum: 0 } },
  };
  if (draws.chance(0.1)) schema.additionalProperties = draws.chance(0.5);
  if (draws.chance(0.1)) schema.allOf = [{ properties: { a: valueSchema(draws, 0) } }, { required: ['b'] }];
  if (draws.chance(0.35)) Object.assign(schema, ofRecords(draws));
  return schema;
}

function ofRecords(draws: Draws): Schema {
  const some = (): Schema => ({ properties: { [draws.one(names)]: valueSchema(draws, 0) } });
  return draws.one<() => Schema>([
    () => ({ minProperties: draws.below(6) }),
    () => ({ maxProperties: draws.below(6) }),
    () => ({ propertyNames: { type: 'string', maxLength: 3 } }),
    () => ({ patternProperties: { '^[ab]': valueSchema(draws, 0) } }),
    () => ({ additionalProperties: valueSchema(draws, 0) }),
    () => ({ unevaluatedProperties: false }),
    () => ({ dependentRequired: { a: ['b'] } }),
    () => ({ dependentSchemas: { a: some() } }),
    () => ({ anyOf: [some(), { required: ['c'] }] }),
    () => ({ oneOf: [some(), { required: ['c'] }] }),
    () => ({ not: { required: ['a', 'b', 'c'] } }),
    () => ({ if: some(), then: { required: ['d'] }, else: some() }),
  ])();
}
