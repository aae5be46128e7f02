import { relative, resolve } from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import { pathsAtCommit } from '../../baseline/paths-at-commit.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import type { Reason } from '../../core/finding.ts';
import type { AtCommit as AtBaselineCommit } from '../baseline/resolve-baseline.ts';
import { declaredIn, repositoryPath, type Context } from './context.ts';
import type { MetricsInputs } from './inputs.ts';
import {
  bytesAsFile,
  isDataName,
  predictionGlobs,
  predictionPatterns,
  predictionSet,
  type PredictionSet,
} from './prediction-files.ts';

/** The predictions that belong to a baseline, wherever they come from. */
export type BaselinePredictions =
  | { readonly kind: 'read'; readonly set: PredictionSet }
  | { readonly kind: 'missing'; readonly outcome: 'bootstrap' | 'no-baseline'; readonly reason: Reason };

const none = { kind: 'missing', outcome: 'no-baseline', reason: { code: 'no-baseline-predictions' } } as const;

/** A commit that is looked into. */
export type AtCommit = AtBaselineCommit<MetricsInputs>;

/** The predictions as they were at a commit. There are none yet when the config of that commit does not know of them either. */
export async function predictionsAt(
  commit: string,
  { context, history, onDefaultBranch }: AtCommit,
): Promise<BaselinePredictions> {
  const { inputs, ports } = context;
  const [pattern] = predictionPatterns(inputs);
  if (pattern === undefined) return none;
  const found = [];
  for (const path of await pathsOf(pattern, commit, { context, history })) {
    const bytes = await fileAtCommit({ path, commit }, history);
    if (bytes === undefined) continue;
    const { prefix } = history.repository;
    const file = resolve(inputs.folder, relative(prefix === '' ? '.' : prefix, path));
    found.push({ shown: ports.files.show(file), files: bytesAsFile(bytes), path: file });
  }
  const whose = ` at ${commit.slice(0, 7)}, the baseline`;
  if (found.length > 0) return { kind: 'read', set: predictionSet(found, { inputs, ports, whose, pattern }) };
  const shown = ports.files.show(resolve(inputs.folder, pattern));
  const reason: Reason = { code: 'no-baseline-predictions', params: { path: shown, commit } };
  const { gate } = await declaredIn(commit, context, history);
  const isNew = onDefaultBranch || gate === undefined || !Object.hasOwn(JSON.parse(gate) as object, 'predictions');
  return { kind: 'missing', outcome: isNew ? 'bootstrap' : 'no-baseline', reason };
}

/** What a pattern names at a commit, relative to the repository root; a path without wildcards also when it is not there. */
async function pathsOf(
  pattern: string,
  commit: string,
  { context, history }: Pick<AtCommit, 'context' | 'history'>,
): Promise<readonly string[]> {
  const { inputs, ports } = context;
  const globs = await predictionGlobs(inputs, ports);
  if (globs.length === 0) return [repositoryPath(context, history.repository, resolve(inputs.folder, pattern))];
  return (await pathsAtCommit(globs, commit, history)).filter((path) => isDataName(path));
}

/** The predictions in files that the config names. */
export function predictionsIn(
  pattern: string | undefined,
  paths: readonly string[],
  { inputs, ports }: Context,
): BaselinePredictions {
  if (pattern === undefined) return none;
  const { files } = ports;
  const found = paths.map((path) => ({ shown: files.show(path), files, path }));
  return { kind: 'read', set: predictionSet(found, { inputs, ports, whose: ', the baseline', pattern }) };
}

/** The predictions that the run of a commit recorded. */
export function recordedPredictions({ manifest, files }: GateRecord, { inputs, ports }: Context): BaselinePredictions {
  const [pattern] = predictionPatterns(inputs);
  const { commit } = manifest;
  const found = files
    .filter(({ role }) => role === 'predictions')
    .map(({ bytes, path }) => ({ shown: path, files: bytesAsFile(bytes), path }));
  if (pattern === undefined) return none;
  if (found.length === 0)
    return { ...none, reason: { code: 'no-baseline-predictions', params: { path: 'the record', commit } } };
  const whose = ` recorded at ${commit.slice(0, 7)}, the baseline`;
  return { kind: 'read', set: predictionSet(found, { inputs, ports, whose, pattern }) };
}

/** The shown paths of predictions that are there. */
export function shownPaths(predictions: BaselinePredictions): readonly string[] {
  return predictions.kind === 'read' ? predictions.set.parts.map(({ shown }) => shown) : [];
}
