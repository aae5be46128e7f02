import { differingInputs } from '../../baseline/changed-inputs.ts';
import type { History } from '../../baseline/merge-base.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import { canonical } from '../../core/canonical.ts';
import type { Json } from '../../core/json.ts';
import type { MetricFile } from '../../metrics/read-metric-file.ts';
import type { Baseline } from './baseline.ts';
import { declaredIn, type Context } from './context.ts';
import type { Freshness } from './freshness.ts';

/** The values of a gate that this change does not touch. */
export interface Untouched {
  /** The commit that nothing changed since: the baseline's. */
  readonly commit: string;
  /** The baseline's own files, where this commit has none. */
  readonly files: readonly MetricFile[] | undefined;
}

/**
 * Whether a change leaves a gate alone: no input, no file and no rule of it differs from the baseline commit, nothing was made here, and
 * the baseline has values. Then the baseline's values are this commit's. A file or a ref that the config names as baseline is of another
 * commit: with that one everything is compared.
 */
export async function untouched(
  baseline: Baseline,
  { untouchedSince: commit, produced, origin }: Freshness,
  context: Context,
): Promise<Untouched | undefined> {
  const { git } = context;
  if (commit === undefined || produced.size > 0 || baseline.kind === 'missing' || git.kind === 'absent')
    return undefined;
  const { source, commit: of } = baseline.provenance;
  if (source === 'file' || (source === 'git' && of !== commit)) return undefined;
  if (!(await hasSameRules(commit, context, git.history))) return undefined;
  if (origin === 'committed') return { commit, files: undefined };
  if (baseline.record === undefined) return undefined;
  // an ancestor's values are only the baseline commit's when nothing that they depend on changed in between
  const { commit: recorded } = baseline.record.manifest;
  const { inputs = [] } = context.inputs.config;
  const changed =
    recorded === commit ? [] : await differingInputs(inputs, [recorded, git.history.repository.head], git.history);
  return changed.length === 0 ? { commit: recorded, files: baseline.files } : undefined;
}

/** Whether the predictions that lie here, if any do, are those that were recorded. */
export async function predictsTheSame(
  { predictions, ports: { files } }: Context,
  record: GateRecord,
): Promise<boolean> {
  const recorded = new Map(
    record.files.flatMap(({ role, path, bytes }) => (role === 'predictions' ? [[path, bytes]] : [])),
  );
  for (const path of predictions) {
    if ((await files.kind(path)) === 'absent') continue;
    const before = recorded.get(files.show(path));
    if (before?.length !== (await files.size(path))) return false;
    if (Buffer.compare(await files.read(path), before) !== 0) return false;
  }
  return true;
}

async function hasSameRules(commit: string, context: Context, history: History): Promise<boolean> {
  const { gate } = await declaredIn(commit, context, history);
  const { model, config } = context.inputs;
  return gate === canonical((model?.section ?? config) as unknown as Json);
}
