import type { Options } from 'ajv';

/** How the schemas of schemas are read. */
export const metaOptions = {
  strict: true,
  allErrors: true,
  ownProperties: true,
  allowUnionTypes: true,
  verbose: true,
  logger: false,
} as const satisfies Options;
