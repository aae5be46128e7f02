import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { asError, inputError } from '../core/errors.ts';
import { pointerSteps } from '../core/json-pointer.ts';
import type { Json } from '../core/json.ts';
import { errorsOf as errorsOf2020 } from './meta-2020-12-validator.ts';
import { errorsOf as errorsOf07 } from './meta-draft-07-validator.ts';
import { isMultipleOf } from './multiple-of.ts';
import { ownKeywords, ruleOf } from './own-keywords.ts';
import { compileFault, metaFaults, SchemaRefused } from './schema-errors.ts';
import { asSchema, branchSchemas, type Schema } from './sub-schemas.ts';

export type Draft = '2020-12' | 'draft-07';

/** One keyword that one record breaks. */
export interface Breach {
  readonly keyword: string;
  /** The property at the top of the record, `""` for the record itself. */
  readonly column: string;
  /** Where in that property: `y`, `items/*`; `""` for the property itself. */
  readonly inside: string;
  readonly value: unknown;
  /** What the keyword demands. */
  readonly demanded: Json;
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
  // is done before, by what was compiled when this program was built
  meta: false,
  validateSchema: false,
};
/** Characters of a schema from which on ajv tidies its code up, for that of many properties would not fit on the stack. It takes as long as all the rest. */
const tidyFrom = 64 * 1024;
const accepted: readonly Breach[] = [];

/** Compiles a schema with ajv, which decides on every record. @throws SchemaRefused for a schema that is none */
export function compileRecordValidator(schema: Json, draft: Draft): ValidateRecord {
  const own = { ...options, code: { optimize: JSON.stringify(schema).length >= tidyFrom } };
  const ajv = draft === '2020-12' ? new Ajv2020(own) : new Ajv(own);
  formats.default(ajv);
  if (draft === '2020-12') ajv.addKeyword('$anchor'); // which ajv follows and does not list
  for (const keyword of ownKeywords) ajv.addKeyword(keyword);
  ajv.removeKeyword('multipleOf');
  ajv.addKeyword({
    keyword: 'multipleOf',
    type: 'number',
    schemaType: 'number',
    compile: (divisor: number) => (value: number) => isMultipleOf(value, divisor),
  });
  const compiled = withProtoAsPattern(ofObjects(schema));
  const validate = compileWith(ajv, compiled, draft);
  const branches = branchSchemas(compiled);
  const stepsOf = keptSteps();
  return (record) => {
    try {
      return validate(record) ? accepted : breachesOf(validate.errors ?? [], branches, stepsOf);
    } catch (thrown) {
      if (!(thrown instanceof RangeError)) throw thrown;
      throw inputError({ message: 'a record nests too deep to be held to its schema' }, { cause: thrown });
    }
  };
}

/** A record is an object: a schema of records need not say so. */
function ofObjects(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema) || 'type' in schema) return schema;
  return { type: 'object', ...(schema as Schema) };
}

function compileWith(ajv: Ajv | Ajv2020, schema: Json, draft: Draft): ValidateFunction {
  const [first, ...rest] = metaFaults(draft === '2020-12' ? errorsOf2020(schema) : errorsOf07(schema));
  if (first !== undefined) throw new SchemaRefused([first, ...rest]);
  try {
    return ajv.compile(schema as object);
  } catch (thrown) {
    const { message } = asError(thrown);
    throw new SchemaRefused([compileFault(message)], { cause: thrown });
  }
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
function breachesOf(
  errors: readonly ErrorObject[],
  branches: ReadonlySet<unknown>,
  stepsOf: (path: string) => readonly string[],
): readonly Breach[] {
  const own = errors.filter((error) => !branches.has(error.parentSchema) && error.keyword !== 'if');
  return (own.length > 0 ? own : errors).map((error): Breach => {
    const params = error.params as Readonly<Record<string, unknown>>;
    const missing = params.missingProperty ?? params.additionalProperty ?? params.unevaluatedProperty;
    const [top, ...deeper] = stepsOf(error.instancePath);
    const named = typeof missing === 'string' ? [missing] : [];
    const [column = '', ...inside] = top === undefined ? named : [top, ...deeper.map(anyIndex), ...named];
    const demanded = error.schema as Json;
    return { keyword: ruleOf(error.keyword), column, inside: inside.join('/'), value: error.data, demanded };
  });
}

/** Paths whose steps are kept: most errors of a table are in few places. */
const pathsKept = 1024;

/** The steps of paths, of which the same come again and again. */
function keptSteps(): (path: string) => readonly string[] {
  const kept = new Map<string, readonly string[]>();
  return (path) => {
    const known = kept.get(path);
    if (known !== undefined) return known;
    const steps = pointerSteps(path);
    if (kept.size < pathsKept) kept.set(path, steps);
    return steps;
  };
}

/** All elements of a list are one place. */
function anyIndex(part: string): string {
  return /^\d+$/.test(part) ? '*' : part;
}
