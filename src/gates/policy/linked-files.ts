import { posix } from 'node:path';
import type { BaseFiles } from './base-files.ts';

/** Links that lead to links. */
const mostLinks = 16;
/** Bytes that a path has at most. */
const longestPath = 4096;

/**
 * A file at the base as the disk would give it, with links followed, of files and of folders: git keeps of a link where it leads, as if
 * that were its content. Which file is a link is not asked: a text that is the path of another file is nothing else that is read here.
 * @param now its bytes today, which may spare a question
 */
export function readLinked(files: BaseFiles, path: string, now?: Uint8Array): Promise<Uint8Array | undefined> {
  return followed(path, { read: (one) => files.read(one, now), left: mostLinks });
}

interface Following {
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** How many links may still be followed. */
  readonly left: number;
}

async function followed(path: string, { read, left }: Following): Promise<Uint8Array | undefined> {
  const bytes = await read(path);
  if (left === 0) return bytes;
  if (bytes === undefined) return throughFolder(path, { read, left });
  const target = targetOf(bytes, path);
  return (target === null ? undefined : await followed(target, { read, left: left - 1 })) ?? bytes;
}

/** A file that is not there by this name may lie behind a link in the place of one of its folders. */
async function throughFolder(path: string, { read, left }: Following): Promise<Uint8Array | undefined> {
  const steps = path.split('/');
  for (let depth = 1; depth < steps.length; depth += 1) {
    const folder = steps.slice(0, depth).join('/');
    if (folder === '..') return undefined;
    const bytes = await read(folder);
    const target = bytes === undefined ? null : targetOf(bytes, folder);
    if (target !== null) return followed(posix.join(target, ...steps.slice(depth)), { read, left: left - 1 });
  }
  return undefined;
}

/** Where a link leads, in the repository; `null` for what is none. */
function targetOf(bytes: Uint8Array, path: string): string | null {
  if (bytes.length === 0 || bytes.length > longestPath) return null;
  const text = new TextDecoder().decode(bytes);
  if (/[\n\0{}]/.test(text) || text.startsWith('/')) return null;
  const target = posix.join(posix.dirname(path), text);
  return target.startsWith('../') ? null : target;
}
