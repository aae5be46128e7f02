import type { Json } from '../core/json.ts';
import { schemaFaults, type SchemaFault } from './schema-lint.ts';
import { keywords } from './sub-schemas.ts';

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
  return { schema: rebased(withoutDraft(schema), pointer), faults };
}

const ofSchemas = new Set([...keywords.one, ...keywords.inertOne]);
const ofLists = new Set(keywords.lists);
const ofNames = new Set([...keywords.maps, ...keywords.inertMaps]);

/** A schema, with its references at their new place: what only looks like one (a property called `$ref`, a value of `const`) stays. */
function rebased(schema: Json, pointer: string): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return mapped(schema, (value, keyword) => {
    if (keyword === '$ref' || keyword === '$dynamicRef')
      return typeof value === 'string' && (value === '#' || value.startsWith('#/')) ? pointer + value.slice(1) : value;
    if (Array.isArray(value))
      return ofLists.has(keyword) ? value.map((one: Json) => rebased(one, pointer)) : (value as Json);
    if (ofSchemas.has(keyword)) return rebased(value, pointer);
    return ofNames.has(keyword) ? mapped(value, (inner) => rebased(inner, pointer)) : value;
  });
}

/** Keys may be called anything, also `__proto__`. */
function mapped(value: Json, change: (inner: Json, key: string) => Json): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]: [string, Json]) => [key, change(inner, key)]));
}

function withoutDraft(schema: Json): Json {
  if (typeof schema !== 'object' || schema === null || Array.isArray(schema)) return schema;
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema'));
}
