import type { ErrorObject } from 'ajv/dist/2020.js';
import { errorsBy, ownSchemaOptions } from '../core/own-schema.ts';
import { configSchema } from './config-schema.ts';

export const schema = configSchema;
export const options = ownSchemaOptions;

/**
 * Where a config breaks its schema. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs): to
 * load ajv and compile with it costs more than everything else that happens before a gate begins.
 */
export function errorsOf(value: unknown): readonly ErrorObject[] {
  return errorsBy(schema, options, value);
}
