import { Ajv, type ErrorObject, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { Json } from '../core/json.ts';
import { isMultipleOf } from './multiple-of.ts';
import { asSchema, branchSchemas, type Schema } from './sub-schemas.ts';

export type Draft = '2020-12' | 'draft-07';

/** One keyword that one record breaks. */
export interface Breach {
  readonly keyword: string;
  /** The property at the top of the record, `""` for the record itself. */
  readonly column: string;
  readonly value: unknown;
}

/** Decides on a record; an empty answer is acceptance. */
export type ValidateRecord = (record: Readonly<Record<string, unknown>>) => readonly Breach[];

const options: Options = {
  strict: true,
  allErrors: true,
  ownProperties: true,
  strictRequired: false, // `then: {required: [b]}` is sound, and a column that no property names is looked for as well
  allowMatchingProperties: true,
  allowUnionTypes: true,
  verbose: true,
  logger: false,
};
const accepted: readonly Breach[] = [];

/** Compiles a schema with ajv, which decides on every record. Throws ajv's own error for a schema that is none. */
export function compileRecordValidator(schema: Json, draft: Draft): ValidateRecord {
  const ajv = draft === '2020-12' ? new Ajv2020(options) : new Ajv(options);
  formats.default(ajv);
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    metaSchema: { type: 'number', exclusiveMinimum: 0 },
    compile: (divisor: number) => (value: number) => isMultipleOf(value, divisor),
  });
  const compiled = withProtoAsPattern(schema);
  const validate = ajv.compile(compiled as object);
  const branches = branchSchemas(compiled);
  return (record) => (validate(record) ? accepted : breachesOf(validate.errors ?? [], branches));
}

/** ajv passes over a property that is called `__proto__`, but not over a pattern that means it. */
function withProtoAsPattern(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || !JSON.stringify(schema).includes('"__proto__"')) return schema;
  if (Array.isArray(schema)) return schema.map((one: Json) => withProtoAsPattern(one));
  const entries = Object.entries(schema).map(([key, value]): [string, Json] => [key, withProtoAsPattern(value)]);
  const node = Object.fromEntries(entries) as Schema;
  const proto = Object.entries(asSchema(node.properties)).find(([name]) => name === '__proto__');
  if (proto === undefined) return node;
  const properties = Object.entries(asSchema(node.properties)).filter(([name]) => name !== '__proto__');
  const patternProperties = { ...asSchema(node.patternProperties), '^__proto__$': proto[1] };
  return { ...node, properties: Object.fromEntries(properties), patternProperties };
}

/** Errors of the branches of a union are not told apart: that none of them holds is the breach. What was refused is never told as nothing. */
function breachesOf(errors: readonly ErrorObject[], branches: ReadonlySet<unknown>): readonly Breach[] {
  const own = errors.filter((error) => !branches.has(error.parentSchema) && error.keyword !== 'if');
  return (own.length > 0 ? own : errors).map((error): Breach => {
    const params = error.params as Readonly<Record<string, unknown>>;
    const missing = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
    const top = error.instancePath.split('/')[1]?.replaceAll('~1', '/').replaceAll('~0', '~');
    const column = top ?? (typeof missing === 'string' ? missing : '');
    return { keyword: error.keyword, column, value: error.data };
  });
}
