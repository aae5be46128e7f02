import type { Json } from '../core/json.ts';

/** Keywords of the schema of a value, as a translation writes them down. */
export type Keywords = Record<string, Json>;

/** Every type but null. */
export const anything: readonly string[] = ['boolean', 'number', 'array', 'object', 'string'];

/** A schema for the values of one type: null is not held to it. */
export function onlyOf(type: string, schema: Json): Keywords {
  return { if: { type }, then: schema };
}

/** Also null, which is no value. */
export function nullable(schema: Readonly<Keywords>): Json {
  const { type, enum: values } = schema;
  return {
    ...schema,
    ...(typeof type === 'string' ? { type: [type, 'null'] } : {}),
    ...(Array.isArray(values) ? { enum: [...(values as readonly Json[]), null] } : {}),
  };
}
