import type { Finding, Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { DeclaredFingerprint, Recordable, RecordedFile } from '../../core/record.ts';
import { blobAtCommit } from '../../baseline/blob-at-commit.ts';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import { tellGit } from '../../baseline/git-answers.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, readingOf } from '../../metrics/reading.ts';
import { MlGatesError } from '../../core/errors.ts';
import { findMetric } from '../../metrics/find-metric.ts';
import type { Baseline } from './baseline.ts';
import { repositoryPath, type Context } from './context.ts';
import type { Freshness } from './freshness.ts';
import { readBytes } from './metric-files.ts';
import type { Untouched } from './not-affected.ts';
import { predictionsToRecord } from './record-predictions.ts';

/**
 * What a run on the default branch keeps of the gate: its files as they were read. Values that cannot be this commit's are nothing to
 * compare later ones with, however little the gate makes of it.
 */
export async function recordableOf(
  {
    files,
    freshness,
    still,
    fingerprint,
    measuredOn,
  }: {
    readonly files: readonly MetricFile[];
    readonly freshness: Freshness;
    readonly still: Untouched | undefined;
    readonly fingerprint: DeclaredFingerprint | undefined;
    readonly measuredOn: string | null;
  },
  baseline: Baseline,
  context: Context,
): Promise<ToRecord> {
  if (freshness.unfit.size > 0) return { record: undefined, notes: [] };
  const told = {
    ...(fingerprint === undefined ? {} : { fingerprint }),
    ...(measuredOn === null ? {} : { test_set: measuredOn }),
  };
  if (still !== undefined && baseline.kind === 'read' && baseline.record !== undefined) {
    const { manifest, files: recorded } = baseline.record;
    return { record: { files: recorded, measured_at: manifest.measured_at, ...told }, notes: [] };
  }
  const encoder = new TextEncoder();
  const metrics = files.map(({ source }): RecordedFile => ({
    role: 'metrics',
    path: source.shown,
    bytes: encoder.encode(source.text),
  }));
  const predictions = await predictionsToRecord(context);
  const measuredAt = still === undefined ? {} : { measured_at: still.commit };
  return { record: { files: [...metrics, ...predictions.files], ...measuredAt, ...told }, notes: predictions.notes };
}

/** What a gate gives to its record, and what it cannot give. */
interface ToRecord {
  readonly record: Recordable | undefined;
  readonly notes: readonly Reason[];
}

/** Warnings about a candidate's files that are no demand of a rule. */
export async function fileFindings(
  id: string,
  { files, names, freshness }: { files: readonly MetricFile[]; names: readonly string[]; freshness: Freshness },
  context: Context,
): Promise<readonly Finding[]> {
  const { files: port } = context.ports;
  const doubtful = [...freshness.doubtful].map(([file, reason]) => warning(id, { rule: 'inputs', file, reason }, port));
  const differing: Finding[] = [];
  for (const file of context.paths) {
    const produced = files.find(({ source }) => source.shown === port.show(file));
    if (produced === undefined || !freshness.produced.has(file)) continue;
    if (!(await differsFromCommitted({ file, produced, names }, context))) continue;
    const reason = { code: 'committed-differs', params: { path: port.show(file) } } as const;
    differing.push(warning(id, { rule: 'committed', file, reason }, port));
  }
  for (const file of context.predictions) {
    if (!freshness.produced.has(file) || !(await isOtherThanCommitted(file, context))) continue;
    const reason = { code: 'committed-differs', params: { path: port.show(file) } } as const;
    differing.push(warning(id, { rule: 'committed', file, reason }, port));
  }
  return [...doubtful, ...differing];
}

function warning(
  id: string,
  { rule, file, reason }: { rule: string; file: string; reason: Reason },
  port: Ports['files'],
): Finding {
  const subject = port.show(file);
  return {
    id: `${id}#${subject}/${rule}`,
    rule,
    subject,
    slice: null,
    params: {},
    outcome: 'inconclusive',
    severity: 'warn',
    reason,
    count: 1,
    samples: [{ file: subject }],
  };
}

/** Whether HEAD has the file, with another value of a metric that a rule names. A copy there that is no metrics file differs too. */
async function differsFromCommitted(
  { file, produced, names }: { file: string; produced: MetricFile; names: readonly string[] },
  context: Context,
): Promise<boolean> {
  const { git, inputs } = context;
  if (git.kind === 'absent') return false;
  const { repository } = git.history;
  const path = repositoryPath(context, repository, file);
  const bytes = await fileAtCommit({ path, commit: repository.head }, git.history);
  if (bytes === undefined) return false;
  try {
    const { shown } = produced.source;
    const committed = readBytes(bytes, { shown, label: `${shown} at HEAD` }, inputs);
    return names.some((name) => valueOf(committed, name) !== valueOf(produced, name));
  } catch (thrown) {
    if (thrown instanceof MlGatesError) return true;
    throw thrown;
  }
}

/** Whether HEAD has predictions with other bytes. */
async function isOtherThanCommitted(file: string, context: Context): Promise<boolean> {
  const { git } = context;
  if (git.kind === 'absent') return false;
  const { repository } = git.history;
  const path = repositoryPath(context, repository, file);
  const committed = await blobAtCommit({ path, commit: repository.head }, git.history);
  if (committed === undefined) return false;
  return (await tellGit(repository.git, ['hash-object', '--', file])).trim() !== committed;
}

function valueOf(file: MetricFile, name: string): string {
  const found = findMetric([file], name);
  return found.kind === 'found' ? JSON.stringify(measureOf(readingOf(found.at.tree)) ?? null) : found.kind;
}
