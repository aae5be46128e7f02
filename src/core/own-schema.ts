import { Ajv2020, type ErrorObject, type Options, type SchemaObject } from 'ajv/dist/2020.js';

/** How ajv reads the schemas of our own: those of the config and of the facts. */
export const ownSchemaOptions = {
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictTypes: false,
  // our own schema needs no check against the meta-schema
  meta: false,
  validateSchema: false,
} as const satisfies Options;

/** Where a value breaks a schema. */
export function errorsBy(schema: SchemaObject, options: Options, value: unknown): readonly ErrorObject[] {
  const validate = new Ajv2020(options).compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}
