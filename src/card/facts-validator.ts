import type { ErrorObject } from 'ajv/dist/2020.js';
import { errorsBy, ownSchemaOptions } from '../core/own-schema.ts';
import { factsSchema } from './facts-schema.ts';

export const schema = factsSchema;
export const options = { ...ownSchemaOptions, ownProperties: true };

/** Where facts break their schema. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs). */
export function errorsOf(value: unknown): readonly ErrorObject[] {
  return errorsBy(schema, options, value);
}
