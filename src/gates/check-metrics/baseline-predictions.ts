import { resolve } from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { Reason } from '../../core/finding.ts';
import { declaredThere, namedBaseline, repositoryPath, type AtCommit, type Context } from './baseline-context.ts';
import type { MetricsInputs } from './inputs.ts';

/** The predictions that belong to a baseline, wherever they come from. */
export type BaselinePredictions =
  | { readonly kind: 'read'; readonly bytes: AsyncIterable<Uint8Array>; readonly shown: string; readonly label: string }
  | { readonly kind: 'missing'; readonly outcome: 'bootstrap' | 'no-baseline'; readonly reason: Reason };

const none: BaselinePredictions = {
  kind: 'missing',
  outcome: 'no-baseline',
  reason: { code: 'no-baseline-predictions' },
};

/** The predictions as they were at a commit. There are none yet when the config of that commit does not know of them either. */
export async function predictionsAt(commit: string, at: AtCommit): Promise<BaselinePredictions> {
  const { inputs, ports, history } = at;
  const [file] = predictionPaths(inputs);
  if (file === undefined) return none;
  const path = repositoryPath(history.repository.prefix, inputs.folder, file);
  const bytes = await fileAtCommit({ path, commit }, history);
  const shown = ports.files.show(file);
  if (bytes !== undefined)
    return { kind: 'read', bytes: once(bytes), shown, label: `${shown} at ${commit.slice(0, 7)}, the baseline` };
  const reason: Reason = { code: 'no-baseline-predictions', params: { path: shown, commit } };
  const keys = [...inputs.configPrefix, 'predictions'];
  const isNew = at.onDefaultBranch || (await declaredThere(keys, commit, at)) !== 'yes';
  return { kind: 'missing', outcome: isNew ? 'bootstrap' : 'no-baseline', reason };
}

/** The predictions in the file that `baseline.predictions` names. */
export async function predictionsFrom(pattern: string | undefined, context: Context): Promise<BaselinePredictions> {
  if (pattern === undefined) return none;
  const { files } = context.ports;
  const [path = ''] = await namedBaseline(pattern, 'predictions', context);
  const shown = files.show(path);
  return { kind: 'read', bytes: files.stream(path), shown, label: `${shown}, the baseline` };
}

/** Where the candidate's predictions lie, absolute; none when the gate reads none. */
export function predictionPaths({ config, folder }: MetricsInputs): readonly string[] {
  return config.predictions === undefined ? [] : [resolve(folder, config.predictions.path)];
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  yield bytes;
}
