import type { ErrorObject } from 'ajv/dist/2020.js';
import { errorsBy, ownSchemaOptions } from '../core/own-schema.ts';
import { recordSchema } from './record-schema.ts';

export const schema = recordSchema;
export const options = { ...ownSchemaOptions, allErrors: false, verbose: false };

/** Where a record breaks its schema. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs). */
export function errorsOf(value: unknown): readonly ErrorObject[] {
  return errorsBy(schema, options, value);
}
