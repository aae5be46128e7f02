import type { Json } from '../core/json.ts';
import { schemaFaults, type SchemaFault } from './schema-lint.ts';

/** Drafts that mean the same here as 2020-12, as far as they are checked for keywords. */
const newest = 'https://json-schema.org/draft/2020-12/schema';

/**
 * A JSON Schema that stands inside of another: its references are of the whole then.
 * @param pointer where it will stand: `#/properties/price/then`
 */
export function embeddedSchema(
  schema: Json,
  pointer: string,
): { readonly schema: Json; readonly faults: readonly SchemaFault[] } {
  const faults = [...schemaFaults(schema)];
  const { $schema } = (typeof schema === 'object' && schema !== null ? schema : {}) as { readonly $schema?: Json };
  if ($schema !== undefined && $schema !== newest)
    faults.push({
      path: ['$schema'],
      message: 'a jsonSchema of another draft is not read',
      hint: 'write it in draft 2020-12',
    });
  if (JSON.stringify(schema).includes('"$id"'))
    faults.push({
      path: [],
      message: '$id inside of a jsonSchema is not followed',
      hint: 'remove it, and write "#/$defs/…"',
    });
  return { schema: rebased(schema, pointer), faults };
}

function rebased(schema: Json, pointer: string): Json {
  if (typeof schema !== 'object' || schema === null) return schema;
  if (Array.isArray(schema)) return schema.map((one: Json) => rebased(one, pointer));
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([key]) => key !== '$schema')
      .map(([key, value]: [string, Json]) => [
        key,
        key === '$ref' && typeof value === 'string' && (value === '#' || value.startsWith('#/'))
          ? pointer + value.slice(1)
          : rebased(value, pointer),
      ]),
  );
}
