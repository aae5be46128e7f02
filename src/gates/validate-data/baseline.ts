import type { CommitChoice } from '../../baseline/commit-choice.ts';
import type { GateRecord } from '../../baseline/read-record.ts';
import { inputError, MlGatesError, type Problem } from '../../core/errors.ts';
import { isLfsPointer } from '../../core/lfs-pointer.ts';
import type { Files } from '../../core/ports.ts';
import type { Profile } from '../../profile/profile.ts';
import { looksLikeProfile, readProfile } from '../../profile/saved-profile.ts';
import { committedProvenance } from '../baseline/committed-provenance.ts';
import { openContext, type ComparedInputs, type GateContext } from '../baseline/context.ts';
import type { FoundBaseline } from '../baseline/found-baseline.ts';
import { namedFiles } from '../baseline/named-files.ts';
import { readBaseline, type AtCommit } from '../baseline/resolve-baseline.ts';
import { findDataFiles, type DataFile } from './data-files.ts';
import { filesAtCommit } from './files-at-commit.ts';
import type { DataInputs } from './inputs.ts';
import { profileFiles, type Profiled } from './profile-files.ts';

/** What a data gate reads of a baseline. */
export interface BaselineContent {
  readonly profile: Profile;
}

/** What a data gate is compared with, or why with nothing. */
export type Baseline = FoundBaseline<BaselineContent>;

type Inputs = DataInputs & ComparedInputs;
type Context = GateContext<Inputs>;

/**
 * Finds the baseline that the config asks for (default `auto`), and its profile.
 *
 * @param paths the data files of the candidate, absolute
 * @throws `config` for a ref or file that does not exist, `input` for a baseline that cannot be read, `unavailable` when nobody could tell.
 */
export async function resolveBaseline(
  given: DataInputs,
  paths: readonly string[],
  reading: Profiled,
): Promise<Baseline> {
  const inputs = { ...given, configPrefix: given.prefix };
  const context = await openContext(inputs, reading.ports, paths);
  const { baseline: asked } = inputs.config;
  const reader = {
    asked,
    expected: paths,
    committed: (choice: FoundCommit, at: AtCommit<Inputs>) => committedBaseline(choice, at, reading),
    recorded: recordedProfile,
    file: ({ file = '' }: { readonly file?: string }) => fileBaseline(file, context, reading),
  };
  const found = await readBaseline(reader, context);
  if (found.kind === 'read' && found.profile.rows === 0)
    throw inputError({
      message: `${found.provenance.path}, the baseline, has no rows: nothing can be compared with it`,
      hint: 'give a baseline that has data, or `baseline: none` and no rule that compares',
    });
  return found;
}

type FoundCommit = Extract<CommitChoice, { readonly kind: 'found' }>;

/**
 * The data at a commit, profiled; `undefined` when it is not there: none of it for who asks for `git`, and not all of it for `auto`, which
 * then looks for a record. So it does where the commit has a pointer of Git LFS instead of the data.
 */
async function committedBaseline(
  choice: FoundCommit,
  { context, history }: AtCommit<Inputs>,
  reading: Profiled,
): Promise<Baseline | undefined> {
  const { inputs, ports } = context;
  const files = filesAtCommit({
    commit: choice.commit,
    history,
    folder: inputs.folder,
    show: (file) => ports.files.show(file),
  });
  const { baseline: asked = 'auto' } = inputs.config;
  const patterns = [inputs.config.path].flat();
  const there: string[] = [];
  for (const pattern of patterns) if (await matchesSome(pattern, inputs.folder, files)) there.push(pattern);
  if (there.length === 0 || (asked === 'auto' && there.length < patterns.length)) return undefined;
  const label = `at ${choice.commit.slice(0, 7)}, the baseline`;
  const found = await ofBaseline(label, () => findDataFiles({ ...inputs, config: { path: there } }, files));
  const pointer = await firstPointer(found, files);
  if (pointer !== undefined && asked === 'auto') return undefined;
  if (pointer !== undefined) throw pointerError(pointer, label);
  const profile = await ofBaseline(label, () => profileFiles(found, { ...reading, ports: { ...ports, files } }));
  return {
    kind: 'read',
    profile,
    notes: [],
    provenance: await committedProvenance(
      choice,
      history,
      found.map(({ shown }) => shown),
    ),
  };
}

async function matchesSome(pattern: string, folder: string, files: Files): Promise<boolean> {
  for (const file of await files.glob(folder, pattern)) if ((await files.kind(file)) !== 'absent') return true;
  return false;
}

async function firstPointer(found: readonly DataFile[], files: Files): Promise<DataFile | undefined> {
  for (const file of found) {
    const head = await files.slice(file.path, { start: 0, end: 200 });
    if (isLfsPointer(new TextDecoder('latin1').decode(head))) return file;
  }
  return undefined;
}

/** Checkout brings the pointers of one commit alone, and that is not the baseline. */
function pointerError({ shown }: DataFile, label: string): Error {
  return inputError({
    message: `${shown} ${label}, is a Git LFS pointer, not the data`,
    hint: 'use `baseline: auto` or `artifact`, which compares with what a run recorded, or fetch that version in a step before this gate and give it as `baseline: {file: …}`',
  });
}

/** What is wrong with a baseline is not to be looked for in today's files. */
async function ofBaseline<T>(label: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError)) throw thrown;
    const [first, ...rest] = thrown.problems.map(({ message, where, hint }): Problem => {
      const line = where?.line === undefined ? '' : ` (line ${where.line})`;
      return { message: `${message}${line}, ${label}`, ...(hint === undefined ? {} : { hint }) };
    });
    throw first === undefined ? thrown : new MlGatesError(thrown.kind, [first, ...rest], { cause: thrown });
  }
}

function recordedProfile({ manifest, files }: GateRecord): BaselineContent {
  const label = `the profile recorded at ${manifest.commit.slice(0, 7)}, the baseline,`;
  const file = files.find(({ role }) => role === 'profile');
  if (file === undefined)
    throw inputError({
      message: `the record of ${manifest.gate} at ${manifest.commit.slice(0, 7)} holds no profile`,
      hint: 'a push to the default branch records it anew',
    });
  return { profile: readProfile(new TextDecoder().decode(file.bytes), label) };
}

/** A profile that was kept, or data. */
async function fileBaseline(
  pattern: string,
  context: Context,
  reading: Profiled,
): Promise<{ readonly content: BaselineContent; readonly shown: readonly string[] }> {
  const { inputs, ports, paths: judged } = context;
  const [only, ...more] = await namedFiles({ pattern, key: 'file', judged }, context);
  if (only !== undefined && more.length === 0 && (await ports.files.kind(only)) === 'file') {
    const shown = ports.files.show(only);
    const head = new TextDecoder().decode(await ports.files.slice(only, { start: 0, end: 200 }));
    if (looksLikeProfile(head))
      return {
        content: { profile: readProfile(new TextDecoder().decode(await ports.files.read(only)), shown) },
        shown: [shown],
      };
  }
  const prefix = [...inputs.prefix, 'baseline'];
  const locate = (): ReturnType<Inputs['locate']> => inputs.locate([...prefix, 'file']);
  const found = await findDataFiles({ ...inputs, locate, config: { path: pattern } }, ports.files);
  return { content: { profile: await profileFiles(found, reading) }, shown: found.map(({ shown }) => shown) };
}
