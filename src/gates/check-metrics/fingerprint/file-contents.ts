import { createHash } from 'node:crypto';
import { resolve, sep } from 'node:path';
import { contentId } from '../../../baseline/blob-at-commit.ts';
import { lockedDigest } from '../../../baseline/dvc-lock.ts';
import { askGit } from '../../../baseline/git-answers.ts';
import type { History } from '../../../baseline/merge-base.ts';
import { producedPaths } from '../../../baseline/origin.ts';
import { treeAtCommit, type Tree } from '../../../baseline/tree-at-commit.ts';
import { configError } from '../../../core/errors.ts';
import { repositoryPath, type Context } from '../context.ts';
import { folderDigest, folderEnding } from './dvc-folder.ts';
import { absolutePath, filesHere, keptPaths, namedAt, nothingKept } from './named-files.ts';

/** By shown path: `git:` and the id of a blob, `md5:` as DVC has it, or `sha256:` of the content. */
export type FileContents = ReadonlyMap<string, string>;

/** More files tell a test set no better than a list of their hashes would. */
const filesAtMost = 1000;

/**
 * What the files that patterns name hold now. What git or DVC keeps, and nobody changed here, goes by what they call it, so that it can be
 * told at any commit without reading it; all else by its bytes.
 *
 * @throws a `config` error for a pattern that names nothing, and for more than 1,000 files
 */
export async function contentsHere(patterns: readonly string[], context: Context): Promise<FileContents> {
  const contents = new Map<string, string>();
  const contentOf = await contentReader(context);
  const { git } = context;
  const kept = git.kind === 'absent' ? nothingKept : await keptPaths(git.history.repository.head, git.history);
  for (const pattern of patterns) {
    const files = await filesHere(pattern, kept, context);
    const told = await contentOf(files);
    for (const [file, content] of told) contents.set(context.ports.files.show(file), content);
    if (told.size === 0) throw namesNothing(pattern, context);
    if (contents.size > filesAtMost) throw tooMany(context);
  }
  return contents;
}

/** The same at a commit, by what is tracked there. @param also shown paths to look for beside what the patterns name */
export async function contentsAt(
  commit: string,
  { patterns, also }: { readonly patterns: readonly string[]; readonly also: readonly string[] },
  { context, history }: { readonly context: Context; readonly history: History },
): Promise<FileContents> {
  const { ports } = context;
  const { repository } = history;
  const tree = await treeAtCommit(commit, history);
  const known = also.map((shown) => repositoryPath(context, repository, resolve(ports.surroundings.root, shown)));
  const paths = new Set([...known, ...namedAt(patterns, await keptPaths(commit, history), { context, repository })]);
  const contents = new Map<string, string>();
  for (const path of paths) {
    const content = path.startsWith('../') ? undefined : await keptAt(path, { commit, tree }, history);
    if (content !== undefined) contents.set(ports.files.show(absolutePath(path, { context, repository })), content);
  }
  return contents;
}

/** What git or DVC calls a file at a commit; `undefined` when neither has it. */
async function keptAt(
  path: string,
  { commit, tree }: { readonly commit: string; readonly tree: Tree },
  history: History,
): Promise<string | undefined> {
  const blob = await contentId({ path, commit, tree }, history);
  if (blob !== undefined) return `git:${blob}`;
  const digest = await lockedDigest(path, commit, history);
  return digest === undefined ? undefined : `md5:${digest}`;
}

type ContentReader = (files: readonly string[]) => Promise<ReadonlyMap<string, string>>;

/** Tells what files hold, by their absolute paths; those that are not there, and that nobody keeps, are left out. */
async function contentReader(context: Context): Promise<ContentReader> {
  const { git, ports } = context;
  const isFile = async (file: string): Promise<boolean> => (await ports.files.kind(file)) === 'file';
  const ofBytes = async (file: string): Promise<string> => `sha256:${await digestOf(file, 'sha256', context)}`;
  if (git.kind === 'absent') return eachOf(async (file) => ((await isFile(file)) ? ofBytes(file) : undefined));
  const { history } = git;
  const { repository } = history;
  const commit = repository.head;
  const tree = await treeAtCommit(commit, history);
  const pathOf = (file: string): string => repositoryPath(context, repository, file);
  return async (files) => {
    const tracked = files.map(pathOf).filter((path) => tree.has(path));
    const produced = await producedPaths(tracked, repository);
    return eachOf(async (file) => {
      const path = pathOf(file);
      const kept = path.startsWith('../') ? undefined : await keptAt(path, { commit, tree }, history);
      const kind = await ports.files.kind(file);
      if (kind === 'folder') return kept !== undefined && (await isWhole(file, kept, context)) ? kept : undefined;
      if (kind === 'absent') return kept;
      const isKept =
        kept !== undefined && (await isAsKept(file, kept, { context, touched: produced.has(path), history }));
      return isKept ? kept : ofBytes(file);
    })(files);
  };
}

/** In the order given: of a folder that is told as a whole, what is in it is left out. */
function eachOf(contentOf: (file: string) => Promise<string | undefined>): ContentReader {
  return async (files) => {
    const contents = new Map<string, string>();
    let whole: string | undefined;
    for (const file of files) {
      if (whole !== undefined && file.startsWith(whole)) continue;
      const content = await contentOf(file);
      if (content !== undefined) contents.set(file, content);
      if (content?.endsWith(folderEnding) === true) whole = `${file}${sep}`;
    }
    return contents;
  };
}

/** Whether a folder is what DVC keeps as a whole; one with nothing in it was not brought. */
async function isWhole(folder: string, kept: string, { ports }: Context): Promise<boolean> {
  const digest = await folderDigest(folder, ports.files);
  return digest === undefined || kept === `md5:${digest}`;
}

/** Whether what lies here is what git or DVC keeps: untouched since checkout, or made anew with the same content. */
async function isAsKept(
  file: string,
  kept: string,
  { context, touched, history }: { readonly context: Context; readonly touched: boolean; readonly history: History },
): Promise<boolean> {
  if (kept.startsWith('md5:')) return kept === `md5:${await digestOf(file, 'md5', context)}`;
  if (!touched) return true;
  const blob = await askGit(history.repository.git, ['hash-object', '--', file]);
  return blob !== null && kept === `git:${blob.trim()}`;
}

async function digestOf(file: string, algorithm: 'md5' | 'sha256', { ports }: Context): Promise<string> {
  const hash = createHash(algorithm);
  for await (const chunk of ports.files.stream(file)) hash.update(chunk);
  return hash.digest('hex');
}

function placeOf({ inputs }: Context): ReturnType<Context['inputs']['locate']> {
  return inputs.locate([...inputs.configPrefix, 'fingerprint', 'files']);
}

function namesNothing(pattern: string, context: Context): Error {
  const message = `"${pattern}" in fingerprint.files names no file: with what the metrics may be compared cannot be told`;
  const hint =
    'check that the step that brings it ran before this gate; the path is relative to the folder of the config';
  return configError([{ ...placeOf(context), message, hint }]);
}

function tooMany(context: Context): Error {
  const message = `fingerprint.files names more than ${String(filesAtMost)} files`;
  const hint = 'write a hash of them into the metrics file, and name it in fingerprint.keys';
  return configError([{ ...placeOf(context), message, hint }]);
}
