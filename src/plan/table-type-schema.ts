import type { Json } from '../core/json.ts';
import type { Descriptor } from './descriptor.ts';
import { geojsonSchema } from './geojson.ts';
import { onlyOf, type Keywords } from './keywords.ts';
import { momentFormats, yearMonth } from './moments.ts';
import { formatOf, type FieldType } from './table-types.ts';

const durations = String.raw`^-?P(?=.)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=.)(?:\d+H)?(?:\d+M)?(?:\d+(?:\.\d+)?S)?)?)$`;

/** What the type alone demands. What of that is not the user's word is marked so in `said`. */
export function typeSchema(field: Descriptor, type: FieldType, said: Keywords): Keywords {
  const quiet = (keywords: Keywords): Keywords => {
    for (const keyword of Object.keys(keywords)) said[keyword] ??= null;
    return keywords;
  };
  switch (type) {
    case 'any':
      return {};
    case 'string':
      return { type: 'string', ...formatSchema(field, said) };
    case 'number':
    case 'integer':
    case 'boolean':
    case 'object':
    case 'array':
      return { type };
    case 'list':
      return { type: 'array', ...quiet({ items: itemSchema(field.text('itemType')) }) };
    case 'date':
    case 'time':
    case 'datetime':
      return { type: 'string', ...quiet({ format: momentFormats[type] }) };
    case 'year':
      return { type: 'integer', ...quiet({ minimum: 0, maximum: 9999 }) };
    case 'yearmonth':
      return { type: 'string', ...quiet({ pattern: yearMonth }) };
    case 'duration':
      return { type: 'string', ...quiet({ pattern: durations }) };
    case 'geopoint':
      return geopointSchema(formatOf(field), quiet);
    case 'geojson':
      return { type: 'object', ...onlyOf('object', geojsonSchema(`${pointerOf(field)}/then`)) };
  }
}

function itemSchema(type = 'string'): Json {
  return type in momentFormats
    ? { type: 'string', format: momentFormats[type as keyof typeof momentFormats] }
    : { type };
}

/** `binary` is `byte` to ajv. */
function formatSchema(field: Descriptor, said: Keywords): Keywords {
  const format = formatOf(field);
  if (format === 'default') return {};
  said.format = format;
  return { format: format === 'binary' ? 'byte' : format };
}

function geopointSchema(format: string, quiet: (keywords: Keywords) => Keywords): Keywords {
  const within = (most: number): Json => ({ type: 'number', minimum: -most, maximum: most });
  const [lon, lat] = [within(180), within(90)];
  if (format === 'object')
    return {
      type: 'object',
      ...quiet({ properties: { lon, lat }, required: ['lon', 'lat'], additionalProperties: false }),
    };
  return { type: 'array', ...quiet({ prefixItems: [lon, lat], items: false, minItems: 2, maxItems: 2 }) };
}

/** Where the schema of a field's values stands in the schema of a record. */
export function pointerOf(field: Descriptor): string {
  const name = (field.text('name') ?? '').replaceAll('~', '~0').replaceAll('/', '~1');
  return `#/properties/${encodeURIComponent(name)}`;
}
