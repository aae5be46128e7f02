import type { Limit } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import type { CellType, ColumnPlan, Demand } from './plan.ts';

type Schema = Readonly<Record<string, Json>>;

const order: readonly CellType[] = ['null', 'boolean', 'integer', 'number', 'array', 'object', 'string'];
const operators: Readonly<Record<string, Limit['op']>> = {
  minimum: '>=',
  maximum: '<=',
  exclusiveMinimum: '>',
  exclusiveMaximum: '<',
  minLength: '>=',
  maxLength: '<=',
  const: 'is',
  enum: 'in',
  pattern: 'matches',
  format: 'is',
  type: 'is',
};
/** Keywords that demand nothing of a value. */
const annotations: ReadonlySet<string> = new Set([
  'title',
  'description',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  '$comment',
  '$defs',
  'definitions',
  '$id',
  '$anchor',
  'contentEncoding',
  'contentMediaType',
]);

/** The columns that a schema of one record declares, with local references followed. */
export function schemaColumns(root: Json): readonly ColumnPlan[] {
  const columns = new Map<string, { nodes: Schema[]; required: boolean }>();
  const visit = (node: Schema, depth: number): void => {
    if (depth > 32) return;
    for (const [name, property] of Object.entries(asSchema(node.properties))) {
      const column = columns.get(name) ?? { nodes: [], required: false };
      column.nodes.push(asSchema(property));
      columns.set(name, column);
    }
    for (const part of asList(node.allOf)) visit(asSchema(part), depth + 1);
    if (typeof node.$ref === 'string') visit(follow(root, node.$ref), depth + 1);
    for (const name of asList(node.required)) {
      if (typeof name !== 'string') continue;
      const column = columns.get(name) ?? { nodes: [], required: false };
      columns.set(name, { ...column, required: true });
    }
  };
  visit(asSchema(root), 0);
  return [...columns].map(([name, { nodes, required }]) => ({
    name,
    required,
    types: order.filter((type) => typesOf({ allOf: nodes }, root, 0).has(type)),
    demands: nodes.flatMap((node) => demandsOf(node, root, 0)),
  }));
}

/** The types that a value may have, as far as a schema says; strings where it says nothing. */
function typesOf(node: Schema, root: Json, depth: number): ReadonlySet<CellType> {
  const any = new Set<CellType>(['string']);
  if (depth > 32) return any;
  const { type } = node;
  if (typeof type === 'string') return new Set([type as CellType]);
  if (Array.isArray(type)) return new Set(type as CellType[]);
  const values = 'const' in node ? [node.const ?? null] : asList(node.enum);
  if (values.length > 0) return new Set(values.map(typeOfValue));
  if (typeof node.$ref === 'string') return typesOf(follow(root, node.$ref), root, depth + 1);
  const union = [...asList(node.anyOf), ...asList(node.oneOf)];
  if (union.length > 0) return new Set(union.flatMap((part) => [...typesOf(asSchema(part), root, depth + 1)]));
  const parts = asList(node.allOf)
    .map((part) => asSchema(part))
    .filter((part) => Object.keys(part).length > 0);
  const [first] = parts
    .map((part) => typesOf(part, root, depth + 1))
    .sort((a, b) => a.size - b.size || (a.has('string') ? 1 : -1));
  return first ?? any;
}

function typeOfValue(value: Json): CellType {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  return Array.isArray(value) ? 'array' : 'object';
}

function demandsOf(node: Schema, root: Json, depth: number): readonly Demand[] {
  if (depth > 32) return [];
  return Object.entries(node).flatMap(([keyword, value]): readonly Demand[] => {
    if (annotations.has(keyword)) return [];
    if (keyword === '$ref' && typeof value === 'string') return demandsOf(follow(root, value), root, depth + 1);
    if (keyword === 'allOf') return asList(value).flatMap((part) => demandsOf(asSchema(part), root, depth + 1));
    if (keyword === 'then' || keyword === 'else') return [];
    return [{ keyword, params: { [keyword]: value }, ...limitOf(keyword, value) }];
  });
}

function limitOf(keyword: string, value: Json): { limit?: Limit } {
  const op = operators[keyword];
  if (op === undefined) return {};
  if (typeof value === 'number') return { limit: { op: op === 'is' ? '==' : op, value } };
  const text = Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value);
  return { limit: { op, value: text.length > 400 ? `${text.slice(0, 399)}…` : text } };
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function asSchema(value: Json | undefined): Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Schema) : {};
}

function asList(value: Json | undefined): readonly Json[] {
  return Array.isArray(value) ? (value as readonly Json[]) : [];
}

/** The schema behind a local reference; nothing where it leads nowhere, which compiling the schema refuses. */
function follow(root: Json, reference: string): Schema {
  let node: Json | undefined = root;
  for (const part of reference
    .replace(/^#\/?/, '')
    .split('/')
    .filter((one) => one !== '')) {
    const key = decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~');
    node = typeof node === 'object' && node !== null ? (node as Schema)[key] : undefined;
  }
  return asSchema(node);
}
