import type { Json } from '../core/json.ts';
import { nearestName } from '../core/nearest-name.ts';
import { keywords, refersToItself } from './sub-schemas.ts';

type Path = readonly (string | number)[];

/** A mistake in a schema, at the key it stands at. */
export interface SchemaFault {
  readonly path: Path;
  readonly message: string;
  readonly hint?: string;
}

const single = [...keywords.one, ...keywords.inertOne];
const { lists } = keywords;
const maps = [...keywords.maps, ...keywords.inertMaps];
const others = (
  'type enum const multipleOf minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern format minItems maxItems uniqueItems ' +
  'minContains maxContains minProperties maxProperties required dependentRequired title description default examples deprecated readOnly writeOnly ' +
  '$comment $schema $id $ref $anchor $dynamicRef $dynamicAnchor $vocabulary contentEncoding contentMediaType'
).split(' ');
const known: readonly string[] = [...new Set([...single, ...lists, ...maps, ...others])];

/** Beyond some 50,000, the function that ajv makes of a schema no longer fits on the stack. */
const mostProperties = 20_000;

/** Unknown keywords and references out of the file: both would leave something unchecked. */
export function schemaFaults(schema: Json): readonly SchemaFault[] {
  const faults: SchemaFault[] = [];
  const visit = (node: Json | undefined, path: Path): void => {
    if (typeof node === 'boolean') return;
    if (typeof node !== 'object' || node === null || Array.isArray(node)) {
      faults.push({ path, message: 'a schema stands here as a mapping, true or false' });
      return;
    }
    for (const [keyword, value] of Object.entries(node)) visitKeyword(keyword, value, [...path, keyword]);
  };
  const visitKeyword = (keyword: string, value: Json, path: Path): void => {
    if (!known.includes(keyword)) {
      const nearest = nearestName(keyword, known);
      faults.push({
        path,
        message: `unknown keyword "${keyword}"`,
        hint: nearest === undefined ? 'JSON Schema has no such keyword' : `did you mean ${nearest}?`,
      });
    } else if (keyword === '$ref' && typeof value === 'string' && !value.startsWith('#'))
      faults.push({
        path,
        message: `"$ref" leads out of this file ("${value}")`,
        hint: 'put the schema into $defs and write "#/$defs/…"',
      });
    else if (keyword === 'properties' && typeof value === 'object' && Object.keys(value ?? {}).length > mostProperties)
      faults.push({
        path,
        message: `${Object.keys(value ?? {}).length} properties are more than ${mostProperties}, which can be checked at once`,
        hint: 'let one pattern stand for many: patternProperties',
      });
    else if (maps.includes(keyword) && typeof value === 'object' && value !== null && !Array.isArray(value)) {
      for (const [name, inner] of Object.entries(value)) if (!Array.isArray(inner)) visit(inner, [...path, name]);
    } else if (lists.includes(keyword) && Array.isArray(value))
      value.forEach((inner: Json, index) => visit(inner, [...path, index]));
    else if (single.includes(keyword)) visit(value, path);
  };
  visit(schema, []);
  if (faults.length === 0 && refersToItself(schema))
    faults.push({ path: [], message: 'this schema refers to itself without end, so that nothing can be held to it' });
  return faults;
}
