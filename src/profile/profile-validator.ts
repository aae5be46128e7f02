import type { ErrorObject } from 'ajv/dist/2020.js';
import { errorsBy, ownSchemaOptions } from '../core/own-schema.ts';
import { profileSchema } from './profile-schema.ts';

export const schema = profileSchema;
export const options = { ...ownSchemaOptions, allErrors: false, ownProperties: true };

/** Where a profile breaks its schema. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs). */
export function errorsOf(value: unknown): readonly ErrorObject[] {
  return errorsBy(schema, options, value);
}
