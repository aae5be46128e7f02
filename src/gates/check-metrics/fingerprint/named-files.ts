import { posix, relative, resolve } from 'node:path';
import { lockedOutputs } from '../../../baseline/dvc-lock.ts';
import type { History } from '../../../baseline/merge-base.ts';
import { matcherOf } from '../../../baseline/paths-at-commit.ts';
import type { Repository } from '../../../baseline/repository.ts';
import { treeAtCommit } from '../../../baseline/tree-at-commit.ts';
import { wildcard } from '../../../core/wildcard.ts';
import { repositoryPath, type Context } from '../context.ts';

/** What git or DVC keeps at a commit, relative to the repository root. */
export interface KeptPaths {
  readonly tracked: ReadonlySet<string>;
  /** What pointers (`test.csv.dvc`) and `dvc.lock` name; it need not be there. */
  readonly byDvc: readonly string[];
}

interface Where {
  readonly context: Context;
  readonly repository: Repository;
}

/** Without git. */
export const nothingKept: KeptPaths = { tracked: new Set(), byDvc: [] };

const pointerEnding = '.dvc';

/** @throws `unavailable` when neither this clone nor GitHub can list the commit */
export async function keptPaths(commit: string, history: History): Promise<KeptPaths> {
  const tracked = new Set((await treeAtCommit(commit, history)).keys());
  const pointed = [...tracked]
    .filter((path) => isPointer(path) && posix.basename(path) !== pointerEnding)
    .map((path) => path.slice(0, -pointerEnding.length));
  const locks = [...tracked].filter((path) => posix.basename(path) === 'dvc.lock');
  const made = await Promise.all(locks.map((lock) => lockedOutputs(lock, commit, history)));
  return { tracked, byDvc: [...pointed, ...made.flat()] };
}

/** The paths that patterns name among what is kept at a commit; one without wildcards is itself too, kept or not. */
export function namedAt(patterns: readonly string[], { tracked, byDvc }: KeptPaths, at: Where): readonly string[] {
  return patterns.flatMap((pattern) => {
    const itself = wildcard.test(pattern) ? [] : [literalPath(pattern, at)];
    return [...itself, ...[...tracked, ...byDvc].filter(namedBy(pattern, at))];
  });
}

/**
 * What a pattern names here, absolute: what lies on the disk, and what DVC keeps that was not brought. By the rule of `namedAt`: names
 * that begin with a dot count where a pattern writes the dot, and a pointer stands for what it points at.
 */
export async function filesHere(
  pattern: string,
  { tracked, byDvc }: KeptPaths,
  context: Context,
): Promise<readonly string[]> {
  const { inputs, ports, git } = context;
  const found: string[] = [];
  for (const file of await ports.files.glob(inputs.folder, pattern)) {
    const isFolder = (await ports.files.kind(file)) === 'folder';
    found.push(file);
    if (isFolder) found.push(...(await ports.files.glob(inputs.folder, `${pattern.replace(/\/+$/, '')}/**/*`)));
  }
  const files = found.filter((file) => asksPointers(pattern) || !isPointer(file));
  if (git.kind === 'absent') return files;
  const at = { context, repository: git.history.repository };
  // what git keeps, and is not on the disk, was taken away
  const away = byDvc.filter(namedBy(pattern, at)).filter((path) => !tracked.has(path));
  return [...new Set([...files, ...away.map((path) => absolutePath(path, at))])];
}

/** Where a path of the repository lies. */
export function absolutePath(path: string, { context, repository: { prefix } }: Where): string {
  return resolve(context.inputs.folder, relative(prefix === '' ? '.' : prefix, path));
}

function namedBy(pattern: string, at: Where): (path: string) => boolean {
  const matches = wildcard.test(pattern)
    ? matcherOf([pattern], { prefix: at.repository.prefix, dot: false })
    : isIn(literalPath(pattern, at));
  return (path) => (asksPointers(pattern) || !isPointer(path)) && matches(path);
}

/** Whether a path is in a folder, without what a wildcard would leave out; a file is in itself. */
function isIn(folder: string): (path: string) => boolean {
  const start = folder === '' || folder === '.' ? '' : `${folder}/`;
  return (path) => path === folder || (path.startsWith(start) && !/(?:^|\/)\./.test(path.slice(start.length)));
}

function literalPath(pattern: string, { context, repository }: Where): string {
  return repositoryPath(context, repository, resolve(context.inputs.folder, pattern));
}

function isPointer(path: string): boolean {
  return path.endsWith(pointerEnding);
}

/** `data/*.dvc` names the pointers themselves. */
function asksPointers(pattern: string): boolean {
  return isPointer(pattern);
}
