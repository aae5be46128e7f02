import { relative, resolve } from 'node:path';
import type { BaselineConfig } from '../../config/config.ts';
import { MlGatesError } from '../../core/errors.ts';
import type { Reason } from '../../core/finding.ts';
import type { Ports } from '../../core/ports.ts';
import type { GateOutput, Provenance } from '../../core/result.ts';
import { baselineCommit } from '../../baseline/baseline-commit.ts';
import type { CommitChoice } from '../../baseline/commit-choice.ts';
import { committedAt, fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import { namedCommit } from '../../baseline/named-ref.ts';
import { pathsAtCommit } from '../../baseline/paths-at-commit.ts';
import { originOf } from '../../baseline/origin.ts';
import { openRepository } from '../../baseline/repository.ts';
import { needsBaseline } from '../../metrics/demands.ts';
import { formatOf, readMetricFile, type MetricFile } from '../../metrics/read-metric-file.ts';
import { declaredThere, namedBaseline, repositoryPath, type AtCommit, type Context } from './baseline-context.ts';
import { predictionPaths, predictionsAt, predictionsFrom, type BaselinePredictions } from './baseline-predictions.ts';
import type { MetricsInputs } from './inputs.ts';
import { patternsOf, readFromDisk } from './metric-files.ts';

/** What a gate is compared with, or why with nothing. */
export type Baseline =
  | {
      readonly kind: 'read';
      readonly files: readonly MetricFile[];
      readonly predictions: BaselinePredictions;
      readonly provenance: Provenance;
      readonly notes: readonly Reason[];
    }
  | {
      readonly kind: 'missing';
      readonly outcome: 'bootstrap' | 'no-baseline';
      readonly reason: Reason;
      readonly notes: readonly Reason[];
    };

export async function openContext(inputs: MetricsInputs, ports: Ports, paths: readonly string[]): Promise<Context> {
  return { inputs, ports, paths, opened: await openRepository(ports.git) };
}

/** Where the candidate's files come from. */
export async function candidateOrigin({ inputs, paths, opened }: Context): Promise<NonNullable<GateOutput['origin']>> {
  if (opened.kind === 'absent') return 'unknown';
  const { repository } = opened;
  return originOf(
    paths.map((path) => repositoryPath(repository.prefix, inputs.folder, path)),
    repository,
  );
}

/**
 * Finds and reads the baseline that the config asks for (default `auto`). When no rule compares and the config names no baseline, one
 * that cannot be looked up is a note: nothing is decided by it.
 *
 * @throws `config` for a ref or file that does not exist, `input` for a baseline that cannot be read, `unavailable` when nobody could tell.
 */
export async function resolveBaseline(context: Context): Promise<Baseline> {
  const { config } = context.inputs;
  try {
    return await readBaseline(config.baseline ?? 'auto', context);
  } catch (thrown) {
    const needed = config.baseline !== undefined || needsBaseline(Object.values(config.rules ?? {}));
    if (needed || !(thrown instanceof MlGatesError) || thrown.kind !== 'unavailable') throw thrown;
    const note: Reason = { code: 'baseline-unavailable', params: { message: thrown.message } };
    return { kind: 'missing', outcome: 'no-baseline', reason: note, notes: [note] };
  }
}

async function readBaseline(config: BaselineConfig, context: Context): Promise<Baseline> {
  if (config === 'none') return missing('no-baseline', { code: 'baseline-none' });
  if (typeof config === 'object' && !('git' in config)) return baselineFiles(config, context);
  const { opened } = context;
  if (opened.kind === 'absent') {
    return missing('no-baseline', withRemedies(opened.reason, ['give-file']));
  }
  const history: History = { repository: opened.repository, github: context.ports.github };
  if (typeof config === 'object') {
    const at = context.inputs.locate([...context.inputs.configPrefix, 'baseline', 'git', 'ref']);
    const choice = await namedCommit(config.git.ref, history, at);
    return baselineAt(choice, { ...context, history, onDefaultBranch: false });
  }
  const { choice, onDefaultBranch } = await baselineCommit(context.ports.surroundings, history);
  return baselineAt(choice, { ...context, history, onDefaultBranch });
}

async function baselineAt(choice: CommitChoice, at: AtCommit): Promise<Baseline> {
  if (choice.kind === 'absent') {
    const outcome = at.onDefaultBranch ? 'bootstrap' : 'no-baseline';
    return missing(outcome, withRemedies(choice.reason, ['give-file']));
  }
  const files = await filesAt(choice.commit, at);
  const predictions = await predictionsAt(choice.commit, at);
  if (files.length === 0 && predictions.kind === 'missing') return notThere(choice, at);
  const provenance: Provenance = {
    source: 'git',
    commit: choice.commit,
    chosen: choice.chosen,
    exact: choice.exact,
    committed_at: await committedAt(choice.commit, at.history),
    path: pathsText([
      ...files.map(({ source }) => source.shown),
      ...(predictions.kind === 'read' ? [predictions.shown] : []),
    ]),
  };
  return { kind: 'read', files, predictions, provenance, notes: [] };
}

async function filesAt(commit: string, at: AtCommit): Promise<readonly MetricFile[]> {
  const { inputs, ports, paths, history } = at;
  const { prefix } = history.repository;
  const patterns = patternsOf(inputs.config);
  // a file that a glob named there may have another name now
  const before = await pathsAtCommit(patterns, commit, history);
  const today = paths.map((file) => repositoryPath(prefix, inputs.folder, file));
  const files: MetricFile[] = [];
  for (const path of new Set([...today, ...before])) {
    const file = resolve(inputs.folder, relative(prefix === '' ? '.' : prefix, path));
    const bytes = await fileAtCommit({ path, commit }, history);
    if (bytes === undefined) continue;
    const shown = ports.files.show(file);
    const format = formatOf(shown, inputs.locate([...inputs.configPrefix, 'path']));
    const label = `${shown} at ${commit.slice(0, 7)}, the baseline`;
    files.push(readMetricFile(bytes, { shown, label, format, pointerHint }));
  }
  return files;
}

/** Checkout brings the pointers of one commit alone, and that is not the baseline. */
const pointerHint = 'fetch that version in a step before this gate and give it as `baseline: {file: …}`';

/** No file at the baseline commit: to be expected when the gate is new there, a fault otherwise. */
async function notThere(choice: Extract<CommitChoice, { kind: 'found' }>, at: AtCommit): Promise<Baseline> {
  const { inputs, ports, history } = at;
  const reason: Reason = {
    code: 'not-at-commit',
    params: {
      commit: choice.commit,
      chosen: choice.chosen,
      path: pathsText([...at.paths, ...predictionPaths(inputs)].map((path) => ports.files.show(path))),
    },
  };
  if (at.onDefaultBranch) return missing('bootstrap', reason);
  const declared = await declaredThere(inputs.configPrefix, choice.commit, at);
  if (declared === 'yes') return missing('no-baseline', withRemedies(reason, ['commit-file', 'give-file']));
  const path = repositoryPath(history.repository.prefix, inputs.folder, inputs.configFile ?? '');
  const notes: readonly Reason[] =
    declared === 'invalid' ? [{ code: 'base-config-invalid', params: { path, commit: choice.commit } }] : [];
  return missing('bootstrap', reason, notes);
}

async function baselineFiles(
  given: { readonly file?: string; readonly predictions?: string },
  context: Context,
): Promise<Baseline> {
  const paths = given.file === undefined ? [] : await namedBaseline(given.file, 'file', context);
  const files: MetricFile[] = [];
  for (const path of paths) files.push(await readFromDisk(path, context.inputs, context.ports));
  const predictions = await predictionsFrom(given.predictions, context);
  const provenance: Provenance = {
    source: 'file',
    commit: null,
    chosen: 'the file that the config names',
    exact: true,
    committed_at: null,
    path: pathsText([
      ...files.map(({ source }) => source.shown),
      ...(predictions.kind === 'read' ? [predictions.shown] : []),
    ]),
  };
  return { kind: 'read', files, predictions, provenance, notes: [] };
}

function missing(outcome: 'bootstrap' | 'no-baseline', reason: Reason, notes: readonly Reason[] = []): Baseline {
  return { kind: 'missing', outcome, reason, notes };
}

/** The ways out that exist here; `report/` words them. */
function withRemedies(reason: Reason, remedies: readonly ('commit-file' | 'give-file')[]): Reason {
  return { code: reason.code, params: { ...reason.params, remedies: [...remedies] } };
}

const pathsShown = 3;

function pathsText(paths: readonly string[]): string {
  const more = paths.length - pathsShown;
  return paths.slice(0, pathsShown).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
