import type { DialectConfig } from '../../config/config.ts';
import type { ForeignKeyConfig } from '../../config/foreign-key-config.ts';
import { configError, MlGatesError, type Problem } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import type { Ports } from '../../core/ports.ts';
import type { ColumnRequest, RequestColumn } from '../../data/batch.ts';
import { CastColumns } from '../../engines/columnar/cast-column.ts';
import type { Referenced } from '../../engines/columnar/foreign-keys.ts';
import type { Plan } from '../../plan/plan.ts';
import { findDataFiles } from './data-files.ts';
import type { DataInputs, DataSection } from './inputs.ts';
import { readingsOf } from './moments-apart.ts';
import { refuseNameless } from './nameless-columns.ts';
import { planOf } from './plan-of.ts';
import { RangeThreads } from './range-threads.ts';
import { readData } from './read-data.ts';
import { ReferenceObserver } from './reference-observer.ts';
import { loadSchema } from './schema-file.ts';
import { dialectFor } from './terms.ts';

/** What a foreign key refers to, read. */
export interface Reference {
  readonly referenced: Referenced;
  readonly rows: number;
  /** Rows whose keys nobody knows, because they could not be cut into columns. */
  readonly unread: number;
  /** How the columns that are referred to are read, in their order. */
  readonly readings: ReturnType<typeof readingsOf>;
}

/** A table that keys refer to, and how it is read. */
interface Table {
  /** As reports call it. */
  readonly name: string;
  readonly section: DataSection;
  readonly dialect: DialectConfig;
  /** Of its own gate; of files that are no gate a plan without columns. */
  readonly plan: Plan;
  readonly request: RequestColumn;
  /** Which foreign keys refer to it, by their number. */
  readonly keys: readonly number[];
  /** How the columns of a foreign key are read. */
  readonly readings: (key: number) => Reference['readings'];
}

/**
 * Reads what the foreign keys of a data set refer to: each table once, and of it only the columns of keys.
 *
 * @returns one for each foreign key of the plan, in its order
 * @throws MlGatesError when a table cannot be read, or does not have the columns
 */
export async function readReferences(
  inputs: DataInputs,
  { plan, dialect, ports }: Referring,
): Promise<readonly Reference[]> {
  const references: Reference[] = [];
  const problems: Problem[] = [];
  for (const keys of together(inputs.config.foreignKeys ?? [])) {
    const table = await tableOf(inputs, { plan, dialect, keys, ports });
    const observer = await readTable(table, { plan, ports });
    problems.push(...keys.flatMap((key) => absentFields(inputs, { key, plan, observer })));
    const { rows, unread } = observer;
    observer.finish().forEach((referenced, nth) => {
      const key = keys[nth] ?? 0;
      references[key] = { referenced, rows, unread, readings: table.readings(key) };
    });
  }
  const [first, ...rest] = problems;
  if (first !== undefined) throw configError([first, ...rest]);
  return references;
}

/** The numbers of foreign keys, those of one gate together; files that are no gate are read as each key has them cast. */
function together(keys: readonly ForeignKeyConfig[]): readonly (readonly number[])[] {
  const groups = new Map<string, number[]>();
  keys.forEach(({ reference: { resource = '', path } }, index) => {
    const group = path === undefined ? `resource ${resource}` : `path of ${String(index)}`;
    groups.set(group, [...(groups.get(group) ?? []), index]);
  });
  return [...groups.values()];
}

/** How the data set is read that has the keys. */
interface Referring {
  readonly plan: Plan;
  readonly dialect: DialectConfig;
  readonly ports: Ports;
}

interface Asked extends Referring {
  readonly keys: readonly number[];
}

async function tableOf(inputs: DataInputs, { plan, dialect, keys, ports }: Asked): Promise<Table> {
  const [first = 0] = keys;
  const { resource = '', path } = inputs.config.foreignKeys?.[first]?.reference ?? {};
  const name = plan.foreignKeys[first]?.reference.table ?? '';
  const readings = (of: Plan) => (key: number) => readingsOf(of.columns, plan.foreignKeys[key]?.reference.fields ?? []);
  if (path !== undefined) return { ...filesOfNoGate(inputs, { plan, dialect, key: first, path }), name, keys };
  if (resource === '')
    return { section: inputs, dialect, plan, request: casts(plan), name, keys, readings: readings(plan) };
  const config = Object.hasOwn(inputs.resources, resource) ? inputs.resources[resource] : undefined;
  if (config === undefined) throw new Error('a foreign key refers to a gate that the config does not have');
  const section = { config, folder: inputs.folder, locate: inputs.locate, prefix: ['data', resource] };
  const loaded = await labelled(name, () => loadSchema(section, ports.files));
  const itsPlan = planOf(section, loaded);
  const itsDialect = dialectFor(config, loaded);
  return {
    section,
    dialect: itsDialect,
    plan: itsPlan,
    request: casts(itsPlan),
    name,
    keys,
    readings: readings(itsPlan),
  };
}

/** How the columns of a gate are cast. */
function casts(plan: Plan): RequestColumn {
  const columns = new CastColumns(plan, null);
  return (name) => columns.of(name);
}

/** Files that nothing is declared of: they are like the data set itself, and their columns like those that they are compared with. */
function filesOfNoGate(
  { folder, locate, prefix }: DataInputs,
  {
    plan,
    dialect,
    key,
    path,
  }: Omit<Referring, 'ports'> & {
    readonly key: number;
    readonly path: string | readonly string[];
  },
): Omit<Table, 'name' | 'keys'> {
  const { fields = [], reference } = plan.foreignKeys[key] ?? {};
  const columns = new CastColumns(plan, null);
  const own = new Map(reference?.fields.map((field, index) => [field, fields[index] ?? '']));
  return {
    section: { config: { path }, folder, locate, prefix: [...prefix, 'foreignKeys', String(key), 'reference'] },
    dialect: { ...dialect, header: true },
    plan: { ...plan, columns: [] },
    request: (name) => columns.of(own.get(name) ?? name),
    readings: () => readingsOf(plan.columns, fields),
  };
}

async function readTable(
  table: Table,
  { plan: referring, ports }: Pick<Referring, 'plan' | 'ports'>,
): Promise<ReferenceObserver> {
  const { name, section, dialect, plan, keys } = table;
  const fields = keys.map((key) => referring.foreignKeys[key]?.reference.fields ?? []);
  const wanted = new Set(fields.flat());
  const request = (column: string): ColumnRequest => {
    const asked = table.request(column);
    return wanted.has(column) ? asked : { ...asked, hold: 'none' };
  };
  const observer = new ReferenceObserver(fields, { request, missingValues: dialect.missingValues ?? [''] });
  await labelled(name, async () => {
    const files = await findDataFiles(section, ports.files);
    refuseNameless({ ...section, config: { ...section.config, dialect } }, plan, files);
    await readData(files, observer, { plan, dialect, ports, loaded: null, threads: new RangeThreads(undefined) });
  });
  return observer;
}

/** What is wrong with another table is not to be looked for in the data set itself. */
async function labelled<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError)) throw thrown;
    const [first, ...rest] = thrown.problems.map((problem): Problem => {
      return { ...problem, message: `${problem.message} (foreignKeys refer to ${name})` };
    });
    throw first === undefined ? thrown : new MlGatesError(thrown.kind, [first, ...rest], { cause: thrown });
  }
}

/** Columns that the other table does not have; a table without a row may not say which it has. */
function absentFields(
  { config, locate, prefix }: DataInputs,
  { key, plan, observer }: { readonly key: number; readonly plan: Plan; readonly observer: ReferenceObserver },
): readonly Problem[] {
  const { columns, rows } = observer;
  const reference = plan.foreignKeys[key]?.reference;
  if (reference === undefined || (rows === 0 && columns.size === 0)) return [];
  const isList = typeof config.foreignKeys?.[key]?.reference.fields !== 'string';
  return reference.fields.flatMap((field, at) => {
    if (columns.has(field)) return [];
    const known = [...columns];
    const nearest = nearestName(field, known);
    const hint = nearest === undefined ? `columns: ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
    const place = [...prefix, 'foreignKeys', key, 'reference', 'fields', ...(isList ? [at] : [])];
    return [{ ...locate(place), message: `${reference.table} has no column "${field}"`, hint }];
  });
}
