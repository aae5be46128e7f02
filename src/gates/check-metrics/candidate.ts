import type { Finding, Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { Recordable, RecordedFile } from '../../core/record.ts';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import { measureOf, readingOf } from '../../metrics/reading.ts';
import { MlGatesError } from '../../core/errors.ts';
import { findMetric } from '../../metrics/find-metric.ts';
import type { Baseline } from './baseline.ts';
import { mayRecord } from '../recording-place.ts';
import { repositoryPath, type Context } from './context.ts';
import type { Freshness } from './freshness.ts';
import { readBytes } from './metric-files.ts';
import type { Untouched } from './not-affected.ts';

/**
 * What a run on the default branch keeps of the gate: its files as they were read. Values that cannot be this commit's are nothing to
 * compare later ones with, however little the gate makes of it.
 */
export async function recordableOf(
  { files, freshness, still }: { files: readonly MetricFile[]; freshness: Freshness; still: Untouched | undefined },
  baseline: Baseline,
  context: Context,
): Promise<Recordable | undefined> {
  if (freshness.unfit.size > 0) return undefined;
  if (still !== undefined && baseline.kind === 'read' && baseline.record !== undefined) {
    const { manifest, files: recorded } = baseline.record;
    return { files: recorded, measured_at: manifest.measured_at };
  }
  const encoder = new TextEncoder();
  const metrics = files.map(({ source }): RecordedFile => ({
    role: 'metrics',
    path: source.shown,
    bytes: encoder.encode(source.text),
  }));
  return {
    files: [...metrics, ...(await recordedPredictions(context))],
    ...(still === undefined ? {} : { measured_at: still.commit }),
  };
}

/** Predictions beyond this are not kept: a record that is too large would keep nothing at all. */
const predictionsAtMost = 48 * 1024 * 1024;

async function recordedPredictions({ predictions, ports }: Context): Promise<readonly RecordedFile[]> {
  const { files, surroundings } = ports;
  if (!mayRecord(surroundings)) return []; // they are large, and read once more
  const recorded: RecordedFile[] = [];
  let size = 0;
  for (const path of predictions) {
    if ((await files.kind(path)) === 'absent') return [];
    size += await files.size(path);
    if (size > predictionsAtMost) return [];
    const bytes = await files.read(path, { limit: predictionsAtMost });
    recorded.push({ role: 'predictions', path: files.show(path), bytes });
  }
  return recorded;
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

function valueOf(file: MetricFile, name: string): string {
  const found = findMetric([file], name);
  return found.kind === 'found' ? JSON.stringify(measureOf(readingOf(found.at.tree)) ?? null) : found.kind;
}
