import { configError } from '../../core/errors.ts';
import type { Finding, Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput } from '../../core/result.ts';
import { ColumnarEngine } from '../../engines/columnar/columnar-engine.ts';
import type { Measured } from '../../engines/columnar/measured.ts';
import { isAgainstBaseline } from '../../plan/profile-demand.ts';
import type { LateProfile } from '../../profile/late-profile.ts';
import { columnOf } from '../../profile/measure-profile.ts';
import type { Baseline } from './baseline.ts';
import { comparedWith } from './baseline-of-data.ts';
import { columnProblems, refuseColumns } from './column-problems.ts';
import { findDataFiles, type DataFile } from './data-files.ts';
import { evaluateData } from './evaluate.ts';
import { kindProblems } from './foreign-findings.ts';
import type { DataInputs } from './inputs.ts';
import { anyLarge } from './large-file.ts';
import { refuseNameless } from './nameless-columns.ts';
import { planOf } from './plan-of.ts';
import { RangeThreads } from './range-threads.ts';
import type { Profiled } from './profile-files.ts';
import { readData, type ReadFiles } from './read-data.ts';
import { readReferences, type Reference } from './references.ts';
import { recordableOf } from './recordable.ts';
import { loadSchema, type LoadedSchema } from './schema-file.ts';
import { dialectFor, refuseReadings } from './terms.ts';

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
    refuseDialect(inputs, found.value);
    refuseReadings(inputs, loaded, found.value);
    return await decide(inputs, { ports, loaded, threads, dataFiles: found.value });
  } finally {
    threads.end();
  }
}

/** What would have no effect is a mistake. */
function refuseDialect({ config, locate, prefix }: DataInputs, dataFiles: readonly DataFile[]): void {
  if (config.dialect === undefined || dataFiles.some(({ format }) => format === 'csv' || format === 'tsv')) return;
  throw configError([
    {
      ...locate([...prefix, 'dialect']),
      message: `a dialect is of delimited text, and ${dataFiles[0]?.shown ?? 'no file'} is none`,
      hint: 'remove dialect: JSON, Parquet and Arrow say themselves what is missing',
    },
  ]);
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
  refuseNameless(inputs, plan, dataFiles);
  const dialect = dialectFor(inputs.config, loaded);
  const engine = new ColumnarEngine(plan, dialect.missingValues ?? ['']);
  if (loaded !== null) engine.validate = loaded.validate;
  const references = await readReferences(inputs, { plan, dialect, ports });
  const referenced = references.map((one) => one.referenced);
  engine.referenced = referenced;
  const read = await readData(dataFiles, engine, { plan, dialect, ports, loaded, threads, referenced });
  threads.end();
  const measured = engine.finish();
  const { profile } = measured;
  if (profile === null) throw new Error('a data gate whose plan asks for no profile');
  try {
    return await conclude(inputs, { ports, plan, dialect, dataFiles, references, read, measured, profile });
  } finally {
    profile.close();
  }
}

interface Read extends Profiled {
  readonly dataFiles: readonly DataFile[];
  readonly references: readonly Reference[];
  readonly read: ReadFiles;
  readonly measured: Measured;
  readonly profile: LateProfile;
}

/** Decides every demand of what was read. */
async function conclude(inputs: DataInputs, { references, read, measured, profile, ...at }: Read): Promise<GateOutput> {
  const { plan, dialect, ports, dataFiles } = at;
  const problems = [...columnProblems(inputs, plan, measured), ...kindProblems(inputs, plan, { measured, references })];
  if (!plan.ofProfile.some(isAgainstBaseline)) refuseColumns(problems);
  const baseline = await comparedWith(inputs, { plan, dialect, ports, dataFiles });
  refuseColumns(problems.filter(({ column, isUnknown }) => !isUnknown || !isOfBaseline(column, baseline)));
  const profiles = { candidate: profile, baseline };
  const findings = withNotes(
    evaluateData(inputs.id, { plan, measured, read, profiles, references }),
    baseline?.notes ?? [],
  );
  const record = recordableOf(inputs, { profile, dataFiles, surroundings: ports.surroundings });
  return {
    findings,
    measured: { rows: measured.rows, columns: measured.columns.size, checks: findings.length },
    baseline: baseline?.kind === 'read' ? baseline.provenance : null,
    ...(record === undefined ? {} : { record }),
  };
}

/** A column that the baseline has is gone, not misspelt. */
function isOfBaseline(column: string, baseline: Baseline | null): boolean {
  return baseline?.kind === 'read' && columnOf(baseline.profile, column) !== undefined;
}

/** The first finding that is compared carries the remarks about the comparison as a whole. */
function withNotes(findings: readonly Finding[], notes: readonly Reason[]): readonly Finding[] {
  const at = findings.findIndex(({ outcome, baseline }) => baseline !== undefined || outcome === 'bootstrap');
  const bearer = findings[at];
  if (bearer === undefined || notes.length === 0) return findings;
  return findings.with(at, { ...bearer, notes: [...(bearer.notes ?? []), ...notes] });
}
