import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import { factsSchema } from './facts-schema.ts';

export const schema = factsSchema;
export const options: Options = {
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictTypes: false,
  ownProperties: true,
  // our own schema needs no check against the meta-schema
  meta: false,
  validateSchema: false,
};

/** Where facts break their schema. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs). */
export function errorsOf(value: unknown): readonly ErrorObject[] {
  const validate = new Ajv2020(options).compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}
