import type { CommitChoice } from '../../baseline/commit-choice.ts';
import type { History } from '../../baseline/merge-base.ts';
import { namedCommit } from '../../baseline/named-ref.ts';
import { producedPaths } from '../../baseline/origin.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import type { BaselineConfig } from '../../config/config.ts';
import { configError } from '../../core/errors.ts';
import type { Reason } from '../../core/finding.ts';
import type { Provenance } from '../../core/result.ts';
import { declaredIn, pathsText, repositoryPath, type ComparedInputs, type GateContext } from './context.ts';
import type { FoundBaseline, MissingBaseline } from './found-baseline.ts';
import { nearestRecord } from './nearest-record.ts';

type FoundCommit = Extract<CommitChoice, { readonly kind: 'found' }>;
type FileConfig = Exclude<BaselineConfig, string | { readonly git: unknown }>;

/** A commit that is looked into. */
export interface AtCommit<Inputs extends ComparedInputs> {
  readonly context: GateContext<Inputs>;
  readonly history: History;
  readonly onDefaultBranch: boolean;
}

/** How a kind of gate reads its baseline from where it may lie. */
export interface BaselineReader<Content, Inputs extends ComparedInputs> {
  /** What the config asks for. Default `auto`. */
  readonly asked: BaselineConfig | undefined;
  /** The gate's own files, absolute: what a baseline commit should have, and what is not compared with itself. */
  readonly expected: readonly string[];
  /** What the gate's files were at a commit; `undefined` when the commit has none of them. */
  readonly committed: (choice: FoundCommit, at: AtCommit<Inputs>) => Promise<FoundBaseline<Content> | undefined>;
  readonly recorded: (record: GateRecord) => Content | Promise<Content>;
  /** What the files hold that the config names, and their shown paths. */
  readonly file: (given: FileConfig) => Promise<{ readonly content: Content; readonly shown: readonly string[] }>;
}

/**
 * Finds and reads the baseline that the config asks for.
 *
 * @throws `config` for a ref or file that does not exist, `input` for a baseline that cannot be read, `unavailable` when nobody could tell.
 */
export async function readBaseline<Content, Inputs extends ComparedInputs>(
  reader: BaselineReader<Content, Inputs>,
  context: GateContext<Inputs>,
): Promise<FoundBaseline<Content>> {
  const { asked = 'auto' } = reader;
  if (asked === 'none') return missing('no-baseline', { code: 'baseline-none' });
  if (typeof asked === 'object' && !('git' in asked)) return fromFile(await reader.file(asked));
  const { git } = context;
  if (git.kind === 'absent') return missing('no-baseline', withRemedies(git.reason, ['give-file']));
  if (typeof asked === 'object') return atNamedRef(asked.git.ref, reader, { context, history: git.history });
  const { choice, onDefaultBranch } = await context.base(git.history);
  if (choice.kind === 'absent') {
    const outcome = onDefaultBranch ? 'bootstrap' : 'no-baseline';
    return missing(outcome, withRemedies(choice.reason, ['give-file']));
  }
  const at = { context, history: git.history, onDefaultBranch };
  const committed = asked === 'artifact' ? undefined : await reader.committed(choice, at);
  return committed ?? notCommitted(choice, reader, { ...at, records: asked !== 'git' });
}

function fromFile<Content>({
  content,
  shown,
}: {
  readonly content: Content;
  readonly shown: readonly string[];
}): FoundBaseline<Content> {
  const provenance: Provenance = {
    source: 'file',
    commit: null,
    chosen: 'the file that the config names',
    exact: true,
    committed_at: null,
    path: pathsText(shown),
  };
  return { ...content, kind: 'read', provenance, notes: [] };
}

async function atNamedRef<Content, Inputs extends ComparedInputs>(
  ref: string,
  reader: BaselineReader<Content, Inputs>,
  { context, history }: { readonly context: GateContext<Inputs>; readonly history: History },
): Promise<FoundBaseline<Content>> {
  const place = context.inputs.locate([...context.inputs.configPrefix, 'baseline', 'git', 'ref']);
  const choice = await namedCommit(ref, history, place);
  await refuseItself(choice, { place, paths: reader.expected, context, history });
  if (choice.kind === 'absent') return missing('no-baseline', withRemedies(choice.reason, ['give-file']));
  const at = { context, history, onDefaultBranch: false };
  const committed = await reader.committed(choice, at);
  return committed ?? notCommitted(choice, reader, { ...at, records: false });
}

/** A ref that leads to HEAD, with nothing made here, is the candidate itself: whatever it holds would not be worse. */
async function refuseItself(
  choice: CommitChoice,
  {
    place,
    paths: expected,
    context,
    history: { repository },
  }: {
    readonly place: ReturnType<ComparedInputs['locate']>;
    readonly paths: readonly string[];
    readonly context: GateContext<ComparedInputs>;
    readonly history: History;
  },
): Promise<void> {
  if (choice.kind === 'absent' || choice.commit !== repository.head) return;
  const paths = expected.map((file) => repositoryPath(context, repository, file));
  if ((await producedPaths(paths, repository)).size > 0) return;
  const message = `${choice.chosen}, is the commit that is checked out: nothing is compared with itself`;
  throw configError([{ ...place, message, hint: 'name an older ref, or use `baseline: auto`' }]);
}

/**
 * No file at the baseline commit: what its run recorded, if the gate is declared there. A gate that is new there has no baseline, and
 * that is to be expected; so it is for a run of the default branch itself.
 */
async function notCommitted<Content, Inputs extends ComparedInputs>(
  choice: FoundCommit,
  reader: BaselineReader<Content, Inputs>,
  at: AtCommit<Inputs> & { /** Whether a record is a baseline as well. */ readonly records: boolean },
): Promise<FoundBaseline<Content>> {
  const { context, history, onDefaultBranch, records } = at;
  const { declared, path } = await declaredIn(choice.commit, context, history);
  const shown = pathsText(reader.expected.map((file) => context.ports.files.show(file)));
  const params = { commit: choice.commit, chosen: choice.chosen, path: shown };
  const notAtCommit: Reason = { code: 'not-at-commit', params };
  if (declared === 'no' || declared === 'invalid') {
    const invalid: Reason = { code: 'base-config-invalid', params: { path, commit: choice.commit } };
    return missing('bootstrap', notAtCommit, declared === 'invalid' ? [invalid] : []);
  }
  const record = records ? await fromRecord(choice, reader, at) : undefined;
  if (record?.kind === 'read') return record;
  const reason = record === undefined ? notAtCommit : noRecord(record.reason, notAtCommit, reader.asked);
  if (onDefaultBranch) return missing('bootstrap', reason);
  const ways: readonly Remedy[] = records ? ['commit-file', 'record', 'give-file'] : ['commit-file', 'give-file'];
  return missing('no-baseline', withRemedies(reason, ways));
}

/** What the run of the commit recorded of this gate, or that of its nearest recorded ancestor; else why there is none. */
async function fromRecord<Content, Inputs extends ComparedInputs>(
  choice: FoundCommit,
  reader: BaselineReader<Content, Inputs>,
  { context, history }: AtCommit<Inputs>,
): Promise<FoundBaseline<Content> | { readonly kind: 'absent'; readonly reason: Reason }> {
  const found = await nearestRecord(choice, context, history);
  if (found.kind === 'absent') return found;
  const { record, provenance } = found;
  return { ...(await reader.recorded(record)), kind: 'read', provenance, notes: [], record };
}

/** Whoever commits files learns first that they are not there; whoever asks for records, that there is none. */
function noRecord(reason: Reason, notAtCommit: Reason, asked: BaselineConfig | undefined): Reason {
  if (asked === 'artifact') return reason;
  return { code: notAtCommit.code, params: { ...reason.params, ...notAtCommit.params, record: reason.code } };
}

function missing(outcome: MissingBaseline['outcome'], reason: Reason, notes: readonly Reason[] = []): MissingBaseline {
  return { kind: 'missing', outcome, reason, notes };
}

type Remedy = 'commit-file' | 'record' | 'give-file';

/** The ways out that exist here; `report/` words them. */
function withRemedies(reason: Reason, remedies: readonly Remedy[]): Reason {
  return { code: reason.code, params: { ...reason.params, remedies: [...remedies] } };
}
