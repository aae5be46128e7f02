import type { Limit } from '../core/finding.ts';
import type { Json } from '../core/json.ts';
import { ruleOf } from './own-keywords.ts';
import type { CellType, ColumnPlan, Demand, PatternPlan } from './plan.ts';
import { propertyPredicates } from './predicates.ts';
import { asList, asSchema, follow, schemasInPlace, type Schema } from './sub-schemas.ts';

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
  // their own keywords report what is wrong below them
  'if',
  'then',
  'else',
  'items',
  'prefixItems',
  'properties',
  'patternProperties',
  'required',
]);

/** Keywords by which one record is held to more than its properties. */
const ofTheRecord: ReadonlySet<string> = new Set([
  'anyOf',
  'oneOf',
  'not',
  'dependentRequired',
  'dependentSchemas',
  'dependencies',
  'minProperties',
  'maxProperties',
  'propertyNames',
]);
/** Keywords that are broken under the names of others: where nothing was, the schema as a whole held. */
const quiet = [
  'if',
  'const',
  'enum',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
] as const satisfies readonly string[];
/** Keywords that go by what is there, whatever it is called. */
const enumerating: readonly string[] = [
  'minProperties',
  'maxProperties',
  'patternProperties',
  'additionalProperties',
  'unevaluatedProperties',
];

/** The columns that a schema of one record declares, with local references followed. */
export function schemaColumns(root: Json): readonly ColumnPlan[] {
  const columns = new Map<string, { nodes: Schema[]; required: boolean }>();
  const columnOf = (name: string): { nodes: Schema[]; required: boolean } => {
    const column = columns.get(name) ?? { nodes: [], required: false };
    columns.set(name, column);
    return column;
  };
  for (const node of schemasTogether(asSchema(root), root)) {
    for (const [name, property] of Object.entries(asSchema(node.properties)))
      columnOf(name).nodes.push(asSchema(property));
    for (const name of asList(node.required)) if (typeof name === 'string') columnOf(name).required = true;
  }
  const conditional = conditionalTypes(root);
  const typesOfColumn = (name: string, nodes: readonly Schema[]): ReadonlySet<CellType> => {
    const declared = typesOf({ allOf: nodes }, root);
    return declared === anyText ? (conditional.get(name) ?? declared) : declared;
  };
  const predicates = propertyPredicates(root)?.predicates;
  return [...columns].map(([name, { nodes, required }]) => ({
    name,
    required,
    types: inOrder(typesOfColumn(name, nodes)),
    predicates: predicates?.get(name) ?? [],
    demands: nodes.flatMap((node) => demandsOf(node, root)),
  }));
}

/** The types of columns that no property names: by `patternProperties`, else by `additionalProperties`. */
export function schemaPatterns(root: Json): readonly PatternPlan[] {
  const nodes = [...schemasTogether(asSchema(root), root)];
  const patterns = nodes.flatMap((node) => Object.entries(asSchema(node.patternProperties)));
  const others = nodes.flatMap(({ additionalProperties: other }) => (typeof other === 'object' ? [other] : []));
  return [
    ...patterns.map(([pattern, schema]) => ({ pattern, types: inOrder(typesOf(asSchema(schema), root)) })),
    ...[...conditionalTypes(root)].map(([name, types]) => ({
      pattern: `^${escapePattern(name)}$`,
      types: inOrder(types),
    })),
    ...others.map((schema) => ({ pattern: '', types: inOrder(typesOf(asSchema(schema), root)) })),
  ];
}

/** Columns that only a condition or a branch speaks of: cells are cast to what it says, and are texts otherwise. */
function conditionalTypes(root: Json): ReadonlyMap<string, ReadonlySet<CellType>> {
  const declaring = schemasTogether(asSchema(root), root);
  const types = new Map<string, Set<CellType>>();
  for (const node of schemasInPlace(asSchema(root), root)) {
    if (declaring.has(node)) continue;
    for (const [name, schema] of Object.entries(asSchema(node.properties))) {
      const known = types.get(name) ?? new Set<CellType>(['string']);
      for (const type of typesOf(asSchema(schema), root)) known.add(type);
      types.set(name, known);
    }
  }
  return types;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Demands on a record that are about no one column. */
export function recordDemands(root: Json): readonly string[] {
  const nodes = [...schemasTogether(asSchema(root), root)];
  const named = nodes.flatMap((node) => Object.keys(node).filter((keyword) => ofTheRecord.has(keyword)));
  const demands = nodes.some((node) => quiet.some((keyword) => keyword in node && node[keyword] !== true));
  return named.length === 0 && demands ? ['schema'] : named;
}

/** Whether a record is judged by what is there, so that a missing cell must not stand in it. */
export function enumeratesProperties(root: Json): boolean {
  return [...schemasInPlace(asSchema(root), root)].some(
    (node) =>
      Object.hasOwn(asSchema(node.properties), '__proto__') || // which the validator takes for a pattern
      enumerating.some((keyword) => Object.hasOwn(node, keyword) && typeof node[keyword] !== 'boolean'),
  );
}

/** A schema with what it refers to and what it adds by `allOf`: all of them hold. Each once. */
function schemasTogether(node: Schema, root: Json): ReadonlySet<Schema> {
  const seen = new Set([node]);
  for (const one of seen) {
    for (const part of asList(one.allOf)) seen.add(asSchema(part));
    if (typeof one.$ref === 'string') seen.add(follow(root, one.$ref));
  }
  return seen;
}

function inOrder(types: ReadonlySet<CellType>): readonly CellType[] {
  return order.filter((type) => types.has(type));
}

const anyText: ReadonlySet<CellType> = new Set(['string']);

/** The types that a value may have, as far as a schema says; strings where it says nothing. */
function typesOf(node: Schema, root: Json, known = new Map<Schema, ReadonlySet<CellType>>()): ReadonlySet<CellType> {
  const before = known.get(node);
  if (before !== undefined) return before;
  known.set(node, anyText);
  const found = declaredTypes(node, root, known);
  known.set(node, found);
  return found;
}

function declaredTypes(node: Schema, root: Json, known: Map<Schema, ReadonlySet<CellType>>): ReadonlySet<CellType> {
  const { type } = node;
  if (typeof type === 'string') return new Set([type as CellType]);
  if (Array.isArray(type)) return new Set(type as CellType[]);
  const values = 'const' in node ? [node.const ?? null] : asList(node.enum);
  if (values.length > 0) return new Set(values.map(typeOfValue));
  if (typeof node.$ref === 'string') return typesOf(follow(root, node.$ref), root, known);
  const union = [...asList(node.anyOf), ...asList(node.oneOf)];
  if (union.length > 0) return new Set(union.flatMap((part) => [...typesOf(asSchema(part), root, known)]));
  const parts = asList(node.allOf)
    .map((part) => asSchema(part))
    .filter((part) => Object.keys(part).length > 0);
  const [first] = parts
    .map((part) => typesOf(part, root, known))
    .sort((a, b) => a.size - b.size || (a.has('string') ? 1 : -1));
  if (first !== undefined) return first;
  // what a value must not be, or what depends on it, is said of numbers too
  const asked = [node.not, node.if].flatMap((part) =>
    part === undefined ? [] : [...typesOf(asSchema(part), root, known)],
  );
  return asked.length === 0 ? anyText : new Set([...asked, 'string']);
}

function typeOfValue(value: Json): CellType {
  if (value === null) return 'null';
  if (typeof value === 'number') return Number.isInteger(value) ? 'integer' : 'number';
  if (typeof value === 'boolean') return 'boolean';
  if (typeof value === 'string') return 'string';
  return Array.isArray(value) ? 'array' : 'object';
}

function demandsOf(column: Schema, root: Json): readonly Demand[] {
  return [...schemasTogether(column, root)].flatMap((node) =>
    Object.entries(node)
      .filter(([keyword]) => !annotations.has(keyword) && keyword !== '$ref' && keyword !== 'allOf')
      .map(([written, value]): Demand => {
        const keyword = ruleOf(written);
        return { keyword, params: { [keyword]: value }, ...limitOf(keyword, value) };
      }),
  );
}

/** The threshold that a keyword sets, where it sets one. */
export function limitOf(keyword: string, value: Json): { limit?: Limit } {
  const op = operators[keyword];
  if (op === undefined) return {};
  if (typeof value === 'number') return { limit: { op: op === 'is' ? '==' : op, value } };
  const text = Array.isArray(value) ? value.map(textOf).join(', ') : textOf(value);
  return { limit: { op, value: text.length > 400 ? `${text.slice(0, 399)}…` : text } };
}

function textOf(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
