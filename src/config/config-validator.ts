import { Ajv2020, type ErrorObject, type Options } from 'ajv/dist/2020.js';
import { configSchema } from './config-schema.ts';

export const schema = configSchema;
export const options: Options = {
  allErrors: true,
  verbose: true,
  allowUnionTypes: true,
  strictTypes: false,
  // our own schema needs no check against the meta-schema
  meta: false,
  validateSchema: false,
};

/**
 * Where a config breaks its schema. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs): to
 * load ajv and compile with it costs more than everything else that happens before a gate begins.
 */
export function errorsOf(value: unknown): readonly ErrorObject[] {
  const validate = new Ajv2020(options).compile(schema);
  return validate(value) ? [] : (validate.errors ?? []);
}
