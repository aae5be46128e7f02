import type { ErrorObject } from 'ajv/dist/2020.js';
import { deliverySchema } from './delivery-schema.ts';
import { errorsBy, ownSchemaOptions } from './own-schema.ts';

export const schema = deliverySchema;
/** The first mistake is enough: nobody mends what a job has handed over. */
export const options = { ...ownSchemaOptions, allErrors: false, verbose: false, ownProperties: true };

/** Where a delivery breaks its schema. In `dist/` this module is replaced by what ajv compiles here (scripts/precompile.mjs). */
export function errorsOf(value: unknown): readonly ErrorObject[] {
  return errorsBy(schema, options, value);
}
