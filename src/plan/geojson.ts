import type { Json } from '../core/json.ts';

/** RFC 7946 as a JSON Schema: the objects there are, what each has, and how deep its coordinates nest. */
export function geojsonSchema(root: string): Json {
  const position = { type: 'array', minItems: 2, items: { type: 'number' } };
  const listOf = (items: Json, minItems = 0): Json => ({ type: 'array', minItems, items });
  const ring = listOf(position, 4);
  const shapes: readonly (readonly [string, Json])[] = [
    ['Point', position],
    ['MultiPoint', listOf(position)],
    ['LineString', listOf(position, 2)],
    ['MultiLineString', listOf(listOf(position, 2))],
    ['Polygon', listOf(ring)],
    ['MultiPolygon', listOf(listOf(ring))],
  ];
  const object = (type: string, properties: Readonly<Record<string, Json>>): Json => ({
    type: 'object',
    required: ['type', ...Object.keys(properties)],
    properties: { type: { const: type }, ...properties },
  });
  const geometry = { $ref: `${root}/$defs/geometry` };
  const feature = { $ref: `${root}/$defs/feature` };
  const orNull = (schema: Json): Json => ({ anyOf: [{ type: 'null' }, schema] });
  return {
    anyOf: [{ type: 'null' }, geometry, feature, object('FeatureCollection', { features: listOf(feature) })],
    $defs: {
      geometry: {
        oneOf: [
          ...shapes.map(([type, coordinates]) => object(type, { coordinates })),
          object('GeometryCollection', { geometries: listOf(geometry) }),
        ],
      },
      feature: object('Feature', { geometry: orNull(geometry), properties: orNull({ type: 'object' }) }),
    },
  };
}
