import { Ajv, type ErrorObject } from 'ajv';
import { metaOptions } from './meta-options.ts';

export const metaSchema = 'http://json-schema.org/draft-07/schema';
export const options = metaOptions;

/** Where a schema breaks draft-07. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs). */
export function errorsOf(schema: unknown): readonly ErrorObject[] {
  const ajv = new Ajv(options);
  return ajv.validate(metaSchema, schema) ? [] : (ajv.errors ?? []);
}
