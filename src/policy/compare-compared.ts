import type { CheckConfig, DataConfig } from '../config/config.ts';
import type { Json } from '../core/json.ts';
import { schemaColumns, schemaPatterns } from '../plan/schema-columns.ts';
import type { Translation } from '../plan/table-terms.ts';
import { note, type Keys, type Note } from './loosening.ts';
import { ownKeys } from './same-value.ts';

/** A schema and what it says of cells, and the config of its gate on the same side. */
export interface ReadBy {
  readonly read: Translation;
  readonly config: DataConfig;
}

/**
 * Notes columns whose cells were compared as texts and are compared as values now, where that lets more pass. A type demands more of a
 * cell, and makes equal what was written in two ways: `01` and `1`. Keys that must differ are held to more by that; what must be found
 * among others, or may not be too many, to less.
 */
export function compareCompared(base: ReadBy, head: ReadBy, section: string): readonly Note[] {
  const columns = comparedColumns(base.config);
  if (columns.size === 0 || !isOfTexts(head.config)) return [];
  const [before, after] = [kindOf(base.read), kindOf(head.read)];
  return [...columns].flatMap((column): readonly Note[] => {
    const now = after(column);
    if (before(column) === 'values' || now === 'text') return [];
    const keys: Keys = [section, column, 'type'];
    return [{ ...note('changed', keys, { before: undefined, after: typeIn(head.read, column) }), about: 'compared' }];
  });
}

/** The columns whose values are looked for among others, or told apart so that they are not too many. */
function comparedColumns({ foreignKeys = [], checks = [] }: DataConfig): ReadonlySet<string> {
  return new Set([...foreignKeys.flatMap(({ fields }) => fields), ...checks.flatMap(toldApart)]);
}

/** A lower bound of `distinct` alone only holds more. */
function toldApart(check: CheckConfig): readonly string[] {
  if ('unseen_values' in check) return [check.unseen_values.column];
  if (!('distinct' in check)) return [];
  const isBounded = ownKeys(check.distinct).some((key) => key.startsWith('max'));
  return isBounded ? [check.distinct.column] : [];
}

/** Files of other kinds say themselves what a value is. */
function isOfTexts({ path }: DataConfig): boolean {
  return [path].flat().some((one) => !/\.(?:jsonl|ndjson|json|parquet|pq|arrows?|feather|ipc)(?:\.\w+)?$/i.test(one));
}

type Kind = 'text' | 'values' | 'unknown';

/** How cells of a column are read. */
function kindOf({ schema, terms }: Translation): (column: string) => Kind {
  const readings = new Map(terms.fields.map(({ name, reading }) => [name, reading.is]));
  const types = new Map(schemaColumns(schema).map((column) => [column.name, column.types]));
  const others: Kind = schemaPatterns(schema).length === 0 ? 'text' : 'unknown';
  return (column) => {
    const reading = readings.get(column);
    if (reading !== undefined) return reading === 'any' || reading === 'string' ? 'text' : 'values';
    const declared = types.get(column);
    if (declared === undefined) return others;
    return declared.every((type) => type === 'string' || type === 'null') ? 'text' : 'values';
  };
}

function typeIn({ schema, terms }: Translation, column: string): Json {
  const field = terms.fields.find(({ name }) => name === column);
  if (field !== undefined) return field.reading.called ?? field.reading.is;
  const types = schemaColumns(schema).find(({ name }) => name === column)?.types ?? [];
  return types.length === 1 ? (types[0] ?? null) : types;
}
