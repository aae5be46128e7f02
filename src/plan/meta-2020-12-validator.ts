import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { metaOptions } from './meta-options.ts';

export const metaSchema = 'https://json-schema.org/draft/2020-12/schema';
export const options = metaOptions;

/** Where a schema breaks draft 2020-12. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs). */
export function errorsOf(schema: unknown): readonly ErrorObject[] {
  const ajv = new Ajv2020(options);
  return ajv.validate(metaSchema, schema) ? [] : (ajv.errors ?? []);
}
