import path from 'node:path';
import { fileAtCommit } from '../../baseline/file-at-commit.ts';
import type { History } from '../../baseline/merge-base.ts';
import { pathsAtCommit } from '../../baseline/paths-at-commit.ts';
import { treeAtCommit, type Tree } from '../../baseline/tree-at-commit.ts';
import { inputError, MlGatesError } from '../../core/errors.ts';
import type { Files } from '../../core/ports.ts';
import { wildcard } from '../../core/wildcard.ts';
import { repositoryPath } from '../baseline/context.ts';

interface At {
  readonly commit: string;
  readonly history: History;
  /** The config's folder, absolute. */
  readonly folder: string;
  /** How paths are shown. */
  readonly show: (file: string) => string;
}

/** The files of a commit, as if they lay where they lie today. Each is held in memory while it is read. */
export function filesAtCommit({ commit, history, folder, show }: At): Files {
  const { prefix } = history.repository;
  const inRepository = (file: string): string => repositoryPath({ inputs: { folder } }, history.repository, file);
  let listing: Promise<Tree | undefined> | undefined;
  let last: { readonly file: string; readonly bytes: Promise<Uint8Array | undefined> } | undefined;
  const bytesOf = (file: string): Promise<Uint8Array | undefined> => {
    if (last?.file !== file) last = { file, bytes: fileAtCommit({ path: inRepository(file), commit }, history) };
    return last.bytes;
  };
  const read = async (file: string): Promise<Uint8Array> => {
    const bytes = await bytesOf(file);
    if (bytes === undefined) throw inputError({ message: `${show(file)} does not exist` });
    return bytes;
  };
  return {
    show,
    read,
    kind: async (file) => {
      listing ??= listed(commit, history);
      const tree = await listing;
      if (tree === undefined) return (await bytesOf(file)) === undefined ? 'absent' : 'file';
      const inside = inRepository(file);
      if (tree.has(inside)) return 'file';
      return [...tree.keys()].some((one) => one.startsWith(`${inside}/`)) ? 'folder' : 'absent';
    },
    size: async (file) => (await read(file)).length,
    slice: async (file, { start, end }) => (await read(file)).subarray(start, end),
    stream: (file) => once(() => read(file)),
    glob: async (_, pattern) => {
      if (!wildcard.test(pattern)) return [path.resolve(folder, pattern)];
      const found = await pathsAtCommit([pattern], commit, history);
      return found.map((one) => path.resolve(folder, path.posix.relative(prefix === '' ? '.' : prefix, one)));
    },
    write: () => Promise.reject(new Error('a commit cannot be written to')),
  };
}

/** What files there are; `undefined` when nobody can list them all, and each has to be asked for. */
async function listed(commit: string, history: History): Promise<Tree | undefined> {
  try {
    return await treeAtCommit(commit, history);
  } catch (thrown) {
    if (thrown instanceof MlGatesError && thrown.kind === 'unavailable') return undefined;
    throw thrown;
  }
}

async function* once(read: () => Promise<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield await read();
}
