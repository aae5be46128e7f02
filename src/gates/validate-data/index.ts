import type { ColumnBounds } from '../../config/config.ts';
import { configError, type Problem } from '../../core/errors.ts';
import { nearestName } from '../../core/nearest-name.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput } from '../../core/result.ts';
import { ColumnarEngine, type Measured } from '../../engines/columnar/columnar-engine.ts';
import type { Plan } from '../../plan/plan.ts';
import { findDataFiles, type DataFile } from './data-files.ts';
import { evaluateData } from './evaluate.ts';
import type { DataInputs } from './inputs.ts';
import { anyLarge } from './large-file.ts';
import { planOf } from './plan-of.ts';
import { RangeThreads } from './range-threads.ts';
import { readData } from './read-data.ts';
import { loadSchema, type LoadedSchema } from './schema-file.ts';

export type { DataInputs } from './inputs.ts';

/**
 * The data gate: compiles schema and checks to a plan, reads the files once, and decides every demand.
 *
 * @throws MlGatesError when the schema, the config or a file does not allow a decision.
 */
export async function run(inputs: DataInputs, ports: Ports): Promise<GateOutput> {
  const finding = settled(findDataFiles(inputs, ports.files));
  const found = await finding;
  const large = 'value' in found && (await anyLarge(found.value, ports.files).catch(() => false));
  const threads = new RangeThreads(large ? ports.threads : undefined); // which start while the schema is compiled
  try {
    const loaded = await loadSchema(inputs, ports.files);
    if ('thrown' in found) throw found.thrown;
    return await decide(inputs, { ports, loaded, threads, dataFiles: found.value });
  } finally {
    threads.end();
  }
}

async function settled<T>(promise: Promise<T>): Promise<{ readonly value: T } | { readonly thrown: unknown }> {
  return promise.then(
    (value) => ({ value }),
    (thrown: unknown) => ({ thrown }),
  );
}

interface Decision {
  readonly ports: Ports;
  readonly loaded: LoadedSchema | null;
  readonly threads: RangeThreads;
  readonly dataFiles: readonly DataFile[];
}

async function decide(inputs: DataInputs, { ports, loaded, threads, dataFiles }: Decision): Promise<GateOutput> {
  const plan = planOf(inputs, loaded);
  const dialect = inputs.config.dialect ?? {};
  const engine = new ColumnarEngine(plan, dialect.missingValues ?? ['']);
  if (loaded !== null) engine.validate = loaded.validate;
  const read = await readData(dataFiles, engine, { plan, dialect, ports, loaded, threads });
  const measured = engine.finish();
  requireKnownColumns(inputs, plan, measured);
  const findings = evaluateData(inputs.id, { plan, measured, read });
  return { findings, measured: { rows: measured.rows, columns: measured.columns.size, checks: findings.length } };
}

const numeric: ReadonlySet<string> = new Set(['mean', 'min', 'max', 'sum', 'stdev']);

/** A check or a key of a column that neither schema nor data have is a typo, not a gate that has nothing to say. */
function requireKnownColumns({ config, locate, prefix }: DataInputs, plan: Plan, measured: Measured): void {
  if (measured.rows === 0 && measured.columns.size === 0) return; // an empty list says nothing about columns
  const declared = plan.columns.map((column) => column.name);
  const known = [...new Set([...declared, ...measured.columns])];
  const problems: Problem[] = [];
  const require = (column: string, path: readonly (string | number)[]): void => {
    if (known.includes(column)) return;
    const nearest = nearestName(column, known);
    const hint = nearest === undefined ? `columns: ${known.slice(0, 20).join(', ')}` : `did you mean ${nearest}?`;
    problems.push({
      ...locate([...prefix, ...path]),
      message: `there is no column "${column}", neither in the schema nor in the data`,
      hint,
    });
  };
  config.checks?.forEach((check, index) => {
    for (const [measure, bounds] of Object.entries(check) as [string, Partial<ColumnBounds>][]) {
      const { column } = bounds;
      if (column === undefined) continue;
      const path = ['checks', index, measure, 'column'];
      require(column, path);
      const types = plan.columns.find(({ name }) => name === column)?.types ?? ['number'];
      if (!numeric.has(measure) || types.some((type) => type === 'number' || type === 'integer')) continue;
      const message = `${measure} is measured of numbers, and the schema declares "${column}" as ${types.join(' or ')}`;
      problems.push({ ...locate([...prefix, ...path]), message, hint: 'check a column of numbers' });
    }
  });
  config.uniqueKeys?.forEach((columns, index) =>
    columns.forEach((column, at) => require(column, ['uniqueKeys', index, at])),
  );
  const [first, ...rest] = problems;
  if (first !== undefined) throw configError([first, ...rest]);
}
