import type { CommitChoice } from '../../baseline/commit-choice.ts';
import type { History } from '../../baseline/merge-base.ts';
import { namedCommit } from '../../baseline/named-ref.ts';
import type { BaselineConfig } from '../../config/config.ts';
import { producedPaths } from '../../baseline/origin.ts';
import { configError, MlGatesError } from '../../core/errors.ts';
import type { Reason } from '../../core/finding.ts';
import { needsBaseline } from '../../metrics/demands.ts';
import { declaredIn, pathsText, repositoryPath, type Context } from './context.ts';
import { fileBaseline } from './file-baseline.ts';
import type { Baseline } from './found-baseline.ts';
import { committedBaseline } from './git-baseline.ts';
import { recordedBaseline } from './recorded-baseline.ts';

export type { Baseline } from './found-baseline.ts';

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
  if (typeof config === 'object' && !('git' in config)) return fileBaseline(config, context);
  const { git } = context;
  if (git.kind === 'absent') return missing('no-baseline', withRemedies(git.reason, ['give-file']));
  if (typeof config === 'object') return atNamedRef(config.git.ref, context, git.history);
  const { choice, onDefaultBranch } = await context.base(git.history);
  if (choice.kind === 'absent') {
    const outcome = onDefaultBranch ? 'bootstrap' : 'no-baseline';
    return missing(outcome, withRemedies(choice.reason, ['give-file']));
  }
  const at = { context, history: git.history, onDefaultBranch };
  const committed = config === 'artifact' ? undefined : await committedBaseline(choice, at);
  return committed ?? notCommitted(choice, { ...at, recorded: config !== 'git' });
}

async function atNamedRef(ref: string, context: Context, history: History): Promise<Baseline> {
  const place = context.inputs.locate([...context.inputs.configPrefix, 'baseline', 'git', 'ref']);
  const choice = await namedCommit(ref, history, place);
  await refuseItself(choice, { place, context, history });
  if (choice.kind === 'absent') return missing('no-baseline', withRemedies(choice.reason, ['give-file']));
  const at = { context, history, onDefaultBranch: false };
  const committed = await committedBaseline(choice, at);
  return committed ?? notCommitted(choice, { ...at, recorded: false });
}

/** A ref that leads to HEAD, with nothing made here, is the candidate itself: whatever it holds would not be worse. */
async function refuseItself(
  choice: CommitChoice,
  { place, context, history }: { place: ReturnType<Context['inputs']['locate']>; context: Context; history: History },
): Promise<void> {
  const { repository } = history;
  if (choice.kind === 'absent' || choice.commit !== repository.head) return;
  const files = [...context.paths, ...context.predictions];
  const paths = files.map((file) => repositoryPath(context, repository, file));
  if ((await producedPaths(paths, repository)).size > 0) return;
  const message = `${choice.chosen}, is the commit that is checked out: nothing is compared with itself`;
  throw configError([{ ...place, message, hint: 'name an older ref, or use `baseline: auto`' }]);
}

interface NotCommitted {
  readonly context: Context;
  readonly history: History;
  readonly onDefaultBranch: boolean;
  /** Whether a record is a baseline as well. */
  readonly recorded: boolean;
}

/**
 * No file at the baseline commit: what its run recorded, if the gate is declared there. A gate that is new there has no baseline, and
 * that is to be expected; so it is for a run of the default branch itself.
 */
async function notCommitted(choice: Extract<CommitChoice, { kind: 'found' }>, at: NotCommitted): Promise<Baseline> {
  const { context, history, onDefaultBranch, recorded } = at;
  const { declared, path } = await declaredIn(choice.commit, context, history);
  const notAtCommit: Reason = {
    code: 'not-at-commit',
    params: {
      commit: choice.commit,
      chosen: choice.chosen,
      path: pathsText([...context.paths, ...context.predictions].map((file) => context.ports.files.show(file))),
    },
  };
  if (declared === 'no' || declared === 'invalid') {
    const invalid: Reason = { code: 'base-config-invalid', params: { path, commit: choice.commit } };
    return missing('bootstrap', notAtCommit, declared === 'invalid' ? [invalid] : []);
  }
  const record = recorded ? await recordedBaseline(choice, context, history) : undefined;
  if (record !== undefined && record.kind !== 'absent') return record;
  const reason = record === undefined ? notAtCommit : noRecord(record.reason, notAtCommit, context);
  if (onDefaultBranch) return missing('bootstrap', reason);
  const ways: readonly Remedy[] = recorded ? ['commit-file', 'record', 'give-file'] : ['commit-file', 'give-file'];
  return missing('no-baseline', withRemedies(reason, ways));
}

/** Whoever commits metrics learns first that the file is not there; whoever asks for records, that there is none. */
function noRecord(reason: Reason, notAtCommit: Reason, { inputs }: Context): Reason {
  if (inputs.config.baseline === 'artifact') return reason;
  return { code: notAtCommit.code, params: { ...reason.params, ...notAtCommit.params, record: reason.code } };
}

function missing(outcome: 'bootstrap' | 'no-baseline', reason: Reason, notes: readonly Reason[] = []): Baseline {
  return { kind: 'missing', outcome, reason, notes };
}

type Remedy = 'commit-file' | 'record' | 'give-file';

/** The ways out that exist here; `report/` words them. */
function withRemedies(reason: Reason, remedies: readonly Remedy[]): Reason {
  return { code: reason.code, params: { ...reason.params, remedies: [...remedies] } };
}
