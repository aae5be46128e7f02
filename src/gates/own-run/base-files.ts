import path from 'node:path';
import { inputError } from '../../core/errors.ts';
import type { Files, GitHubReader } from '../../core/ports.ts';

/** The root that the base's files appear to lie in: it is on no disk. */
export const baseRoot = path.resolve('/base');

/** The files of a branch, read through GitHub: nothing is checked out. They cannot be written. */
export function baseFiles(branch: string, reader: Pick<GitHubReader, 'contents' | 'tree'>): Files {
  const shown = (file: string): string => path.relative(baseRoot, file).replaceAll(path.sep, '/');
  const content = (file: string): Promise<Uint8Array | undefined> => reader.contents(shown(file), branch);
  const read = async (file: string, { limit = 1024 * 1024 }: { limit?: number } = {}): Promise<Uint8Array> => {
    const bytes = await content(file);
    if (bytes === undefined) throw inputError({ message: `${shown(file)} does not exist on ${branch}` });
    if (bytes.length > limit) throw inputError({ message: `${shown(file)} is larger than ${limit} bytes` });
    return bytes;
  };
  return {
    show: shown,
    kind: async (file) => ((await content(file)) === undefined ? 'absent' : 'file'),
    size: async (file) => (await read(file)).length,
    read,
    slice: async (file, { start, end }) => (await read(file)).subarray(start, end),
    async *stream(file) {
      yield await read(file);
    },
    async glob(folder, pattern) {
      const { default: picomatch } = await import('picomatch');
      if (!picomatch.scan(pattern).isGlob) return [path.resolve(folder, pattern)];
      const matches = picomatch(pattern);
      const all = (await reader.tree(branch)) ?? new Map<string, string>();
      return [...all.keys()]
        .filter((one) => matches(one))
        .sort()
        .map((one) => path.resolve(folder, one));
    },
    write: () => Promise.reject(new Error('the base is not written to')),
  };
}
