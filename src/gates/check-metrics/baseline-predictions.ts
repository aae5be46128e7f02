import { resolve } from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import type { Reason } from '../../core/finding.ts';
import type { AtCommit as AtBaselineCommit } from '../baseline/resolve-baseline.ts';
import { declaredIn, repositoryPath, type Context } from './context.ts';
import type { MetricsInputs } from './inputs.ts';

/** The predictions that belong to a baseline, wherever they come from. */
export type BaselinePredictions =
  | {
      readonly kind: 'read';
      /** The bytes, anew each time. */
      readonly open: () => AsyncIterable<Uint8Array>;
      readonly shown: string;
      readonly label: string;
    }
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
  const [file] = predictionPaths(inputs);
  if (file === undefined) return none;
  const path = repositoryPath(context, history.repository, file);
  const bytes = await fileAtCommit({ path, commit }, history);
  const shown = ports.files.show(file);
  if (bytes !== undefined) return inMemory(bytes, shown, `${shown} at ${commit.slice(0, 7)}, the baseline`);
  const reason: Reason = { code: 'no-baseline-predictions', params: { path: shown, commit } };
  const { gate } = await declaredIn(commit, context, history);
  const isNew = onDefaultBranch || gate === undefined || !Object.hasOwn(JSON.parse(gate) as object, 'predictions');
  return { kind: 'missing', outcome: isNew ? 'bootstrap' : 'no-baseline', reason };
}

/** The predictions in a file. */
export function predictionsIn(path: string | undefined, { ports: { files } }: Context): BaselinePredictions {
  if (path === undefined) return none;
  const shown = files.show(path);
  return { kind: 'read', open: () => files.stream(path), shown, label: `${shown}, the baseline` };
}

/** The predictions that the run of a commit recorded. */
export function recordedPredictions({ manifest, files }: GateRecord): BaselinePredictions {
  const file = files.find(({ role }) => role === 'predictions');
  const { commit } = manifest;
  if (file === undefined)
    return { ...none, reason: { code: 'no-baseline-predictions', params: { path: 'the record', commit } } };
  return inMemory(file.bytes, file.path, `${file.path} recorded at ${commit.slice(0, 7)}, the baseline`);
}

function inMemory(bytes: Uint8Array, shown: string, label: string): BaselinePredictions {
  return { kind: 'read', open: () => once(bytes), shown, label };
}

/** Where the candidate's predictions lie, absolute; none when the gate reads none. */
export function predictionPaths({ config, folder }: MetricsInputs): readonly string[] {
  return config.predictions === undefined ? [] : [resolve(folder, config.predictions.path)];
}

/** The shown path of predictions that are there. */
export function shownPaths(predictions: BaselinePredictions): readonly string[] {
  return predictions.kind === 'read' ? [predictions.shown] : [];
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
