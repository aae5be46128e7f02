import { createHash } from 'node:crypto';
import { blobAtCommit, contentId } from '../../baseline/blob-at-commit.ts';
import { changedInputs, differingInputs } from '../../baseline/changed-inputs.ts';
import { lockedDigest } from '../../baseline/dvc-lock.ts';
import { stageWasRun } from '../../baseline/dvc-stage.ts';
import type { History } from '../../baseline/merge-base.ts';
import { producedPaths } from '../../baseline/origin.ts';
import { pathsAtCommit } from '../../baseline/paths-at-commit.ts';
import { textAt } from '../../baseline/payload.ts';
import { testMergeParents } from '../../baseline/test-merge.ts';
import { treeAtCommit } from '../../baseline/tree-at-commit.ts';
import { configError, MlGatesError } from '../../core/errors.ts';
import type { Reason } from '../../core/finding.ts';
import type { GateOutput } from '../../core/result.ts';
import { repositoryPath, type Context } from './context.ts';
import { patternsOf } from './metric-files.ts';
import { isDataName, predictionGlobs } from './prediction-files.ts';

/** Whether the gate's files describe this commit. Files go by their absolute path. */
export interface Freshness {
  readonly origin: NonNullable<GateOutput['origin']>;
  /** Files that were made here, not by the commit. */
  readonly produced: ReadonlySet<string>;
  /** Files whose values cannot be what this commit gives, and why. */
  readonly unfit: ReadonlyMap<string, Reason>;
  /** Files that were measured on other inputs than the merge has. */
  readonly doubtful: ReadonlyMap<string, Reason>;
  /**
   * The baseline commit, when neither an input nor a file differs from it and nothing was made here: then the gate is not affected,
   * provided that its rules are the same.
   */
  readonly untouchedSince: string | undefined;
  /** What could not be found out and decides nothing by itself. */
  readonly notes: readonly Reason[];
}

const unknown: Freshness = {
  origin: 'unknown',
  produced: new Set(),
  unfit: new Map(),
  doubtful: new Map(),
  untouchedSince: undefined,
  notes: [],
};

/**
 * Finds out where the gate's files come from, and what became of its `inputs` since the commit that this change is on top of.
 *
 * @throws `config` for a glob in `inputs` that names nothing, `unavailable` when the history does not show what is asked of it.
 */
export async function freshnessOf(context: Context): Promise<Freshness> {
  const { git } = context;
  if (git.kind === 'absent') {
    refuseBlindness(git.reason, context);
    return unknown;
  }
  const files = await trackedFiles(context, git.history);
  const present = files.filter(({ absent }) => !absent);
  const produced = new Set(present.filter((file) => file.produced).map(({ file }) => file));
  const origin = produced.size > 0 ? 'produced' : present.length > 0 ? 'committed' : 'unknown';
  const committed = present.filter((file) => !file.produced);
  // a link cannot be merged as text, and what DVC keeps is not merged at all
  const inGit = committed.filter(({ kept, link }) => !kept && !link);
  const { mixed, notes } = await mixtureOf(inGit, context, git.history);
  const inputs = context.inputs.config.inputs;
  if (inputs === undefined) return { ...unknown, origin, produced, unfit: mixed, notes };
  return {
    origin,
    produced,
    notes,
    ...(await heldToInputs({ inputs, files, committed, mixed }, context, git.history)),
  };
}

interface TrackedFile {
  readonly file: string;
  /** Relative to the repository root. */
  readonly path: string;
  readonly absent: boolean;
  readonly produced: boolean;
  /** What HEAD has of it: the id of its blob, or what DVC keeps. */
  readonly blob: string | undefined;
  /** Whether DVC keeps it, not git, and what lies here is what it keeps. */
  readonly kept: boolean;
  readonly link: boolean;
}

async function trackedFiles(context: Context, { repository, github }: History): Promise<readonly TrackedFile[]> {
  const head = await treeAtCommit(repository.head, { repository, github });
  const files = await Promise.all(
    [...context.paths, ...context.predictions].map(async (file) => ({
      file,
      path: repositoryPath(context, repository, file),
      absent: (await context.ports.files.kind(file)) === 'absent',
    })),
  );
  const present = files.filter(({ absent }) => !absent).map(({ path }) => path);
  const produced = await producedPaths(present, repository);
  const { head: commit } = repository;
  const history = { repository, github };
  return Promise.all(
    files.map(async (one) => {
      const link = head.get(one.path)?.startsWith('link:') === true;
      const blob = await contentId({ path: one.path, commit, tree: head }, history);
      const pulled = blob === undefined && !one.absent ? await pulledByDvc(one, context, history) : undefined;
      if (pulled !== undefined) return { ...one, produced: false, blob: keptId(pulled), kept: true, link };
      return { ...one, produced: produced.has(one.path), blob, kept: false, link };
    }),
  );
}

/** What DVC keeps of a file, when that is what lies here: `dvc pull` brought it, nobody made it. */
async function pulledByDvc(
  { file, path }: { readonly file: string; readonly path: string },
  { ports }: Context,
  history: History,
): Promise<string | undefined> {
  const digest = path.startsWith('../') ? undefined : await lockedDigest(path, history.repository.head, history);
  if (digest === undefined) return undefined;
  const here = createHash('md5')
    .update(await ports.files.read(file))
    .digest('hex');
  return here === digest ? digest : undefined;
}

function keptId(digest: string | undefined): string | undefined {
  return digest === undefined ? undefined : `md5:${digest}`;
}

/** Without the parents it is said that nobody knows; a baseline that cannot be looked up for the same reason is an error by itself. */
async function mixtureOf(
  committed: readonly TrackedFile[],
  context: Context,
  history: History,
): Promise<{ readonly mixed: ReadonlyMap<string, Reason>; readonly notes: readonly Reason[] }> {
  try {
    return { mixed: await mixedFiles(committed, context, history), notes: [] };
  } catch (thrown) {
    if (!(thrown instanceof MlGatesError) || thrown.kind !== 'unavailable') throw thrown;
    return { mixed: new Map(), notes: [{ code: 'text-merge-unknown', params: { message: thrown.message } }] };
  }
}

/** In a test merge, a file that is neither parent's was made by a merge of texts: nobody measured it. */
async function mixedFiles(
  committed: readonly TrackedFile[],
  context: Context,
  history: History,
): Promise<ReadonlyMap<string, Reason>> {
  const parents = committed.length === 0 ? undefined : await testMergeParents(context.ports.surroundings, history);
  const mixed = new Map<string, Reason>();
  if (parents === undefined) return mixed;
  for (const { file, path, blob } of committed) {
    if ((await blobAtCommit({ path, commit: parents.base }, history)) === blob) continue;
    if ((await blobAtCommit({ path, commit: parents.head }, history)) === blob) continue;
    mixed.set(file, { code: 'text-merge', params: { path: context.ports.files.show(file) } });
  }
  return mixed;
}

interface Held {
  readonly inputs: readonly string[];
  readonly files: readonly TrackedFile[];
  readonly committed: readonly TrackedFile[];
  readonly mixed: ReadonlyMap<string, Reason>;
}

async function heldToInputs(
  { inputs, files, committed, mixed }: Held,
  context: Context,
  history: History,
): Promise<Pick<Freshness, 'unfit' | 'doubtful' | 'untouchedSince'>> {
  const { choice } = await context.base(history);
  if (choice.kind === 'absent') return { unfit: mixed, doubtful: new Map(), untouchedSince: undefined };
  const { commit } = choice;
  const { changed, unmatched, folderLinks } = await changedInputs(inputs, commit, history);
  refuseUnmatched(unmatched, inputs, context);
  refuseFolderLinks(folderLinks, context);
  const { same, known } = await comparedWith(commit, files, { context, history });
  const stale = new Map(mixed);
  for (const file of changed.length === 0 ? [] : committed.filter(known)) {
    if (mixed.has(file.file) || (await stageWasRun(file.path, commit, history))) continue;
    stale.set(file.file, reason('stale', { changed, commit, path: context.ports.files.show(file.file) }));
  }
  const untouched =
    changed.length === 0 && files.every(same) && (await isAsCommitted(files, { context, commit }, history));
  const newer = committed.filter((file) => !known(file) && !stale.has(file.file));
  return {
    unfit: stale,
    doubtful: await measuredBefore({ files: newer, inputs }, context, history),
    untouchedSince: untouched ? commit : undefined,
  };
}

/**
 * `same`: a file is what that commit has under its name. `known`: the commit has it, perhaps under another name that the gate reads: a
 * file that was moved was not measured again.
 */
async function comparedWith(
  commit: string,
  files: readonly TrackedFile[],
  { context, history }: { readonly context: Context; readonly history: History },
): Promise<Record<'same' | 'known', (file: TrackedFile) => boolean>> {
  const tree = await treeAtCommit(commit, history);
  const ids = new Map<string, string | undefined>();
  for (const { path, kept } of files)
    ids.set(
      path,
      kept ? keptId(await lockedDigest(path, commit, history)) : await contentId({ path, commit, tree }, history),
    );
  const before = await pathsBefore(context, commit, history);
  const all = new Set([...ids.values(), ...before.map((path) => tree.get(path))]);
  return {
    same: ({ path, blob }) => blob === ids.get(path),
    known: ({ blob }) => blob !== undefined && all.has(blob),
  };
}

/** The files that the gate's globs name at a commit, of metrics and of predictions. */
async function pathsBefore({ inputs, ports }: Context, commit: string, history: History): Promise<readonly string[]> {
  const predictions = await pathsAtCommit(await predictionGlobs(inputs, ports), commit, history);
  return [...(await pathsAtCommit(patternsOf(inputs.config), commit, history)), ...predictions.filter(isDataName)];
}

/** Whether nothing was made, taken away or renamed: not in this working tree, and not since a commit. */
async function isAsCommitted(
  files: readonly TrackedFile[],
  { context, commit }: { readonly context: Context; readonly commit: string },
  history: History,
): Promise<boolean> {
  if (files.some(({ produced, absent, blob }) => produced || (absent && blob !== undefined))) return false;
  const before = await pathsBefore(context, commit, history);
  return before.every((path) => files.some((file) => file.path === path));
}

/** The head's own file, while the merge has inputs that the head does not have: the base changed them meanwhile. */
async function measuredBefore(
  { files, inputs }: { readonly files: readonly TrackedFile[]; readonly inputs: readonly string[] },
  { ports }: Context,
  history: History,
): Promise<ReadonlyMap<string, Reason>> {
  const doubtful = new Map<string, Reason>();
  const parents = files.length === 0 ? undefined : await testMergeParents(ports.surroundings, history);
  if (parents === undefined) return doubtful;
  const changed = await differingInputs(inputs, [parents.head, history.repository.head], history);
  const branch = textAt(ports.surroundings.payload, 'pull_request', 'base', 'ref') ?? 'the base';
  for (const { file } of changed.length === 0 ? [] : files)
    doubtful.set(file, reason('measured-before', { changed, branch, path: ports.files.show(file) }));
  return doubtful;
}

const pathsKept = 5;

function reason(
  code: 'stale' | 'measured-before',
  { changed, ...params }: { readonly changed: readonly string[]; readonly [key: string]: string | readonly string[] },
): Reason {
  return { code, params: { ...params, changed: changed.slice(0, pathsKept), changed_total: changed.length } };
}

/** Without the history nobody can tell whether an input changed, which the config asks for. */
function refuseBlindness(why: Reason, { inputs: gate }: Context): void {
  if (gate.config.inputs === undefined) return;
  const problem = {
    ...gate.locate([...gate.configPrefix, 'inputs']),
    message: 'inputs are held against the history of git, and there is none here',
    hint: blindness[why.code] ?? 'check the repository out with git before the gates (actions/checkout)',
  };
  throw configError([problem]);
}

const blindness: Readonly<Partial<Record<Reason['code'], string>>> = {
  'no-git':
    'install git before actions/checkout (an image without it gets a bare copy of the files), or take inputs out',
  'no-commits': 'commit the files first',
  'nothing-tracked': 'commit the files first',
};

function refuseFolderLinks(links: readonly string[], { inputs: gate }: Context): void {
  const [first, ...rest] = links.map((link) => ({
    ...gate.locate([...gate.configPrefix, 'inputs']),
    message: `${link}, which inputs names, is a link to a folder or to nothing: what changes behind it is not seen`,
    hint: 'name what it leads to',
  }));
  if (first !== undefined) throw configError([first, ...rest]);
}

function refuseUnmatched(unmatched: readonly string[], inputs: readonly string[], { inputs: gate }: Context): void {
  const [first, ...rest] = unmatched.map((pattern) => ({
    ...gate.locate([...gate.configPrefix, 'inputs', inputs.indexOf(pattern)]),
    message: `"${pattern}" in inputs names no file that git tracks`,
    hint: 'a folder is named by what is in it (src/**); paths are relative to the folder of the config',
  }));
  if (first !== undefined) throw configError([first, ...rest]);
}
