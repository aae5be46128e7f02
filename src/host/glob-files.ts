import type { readdir } from 'node:fs';
import path from 'node:path';
import { compareText } from '../core/compare-text.ts';
import { linkedFolders } from './linked-folders.ts';

interface GlobOptions {
  /** Where a file really is. Throws where it may not be read. */
  readonly real: (file: string) => Promise<string>;
  readonly show: (file: string) => string;
  readonly isFile: (file: string) => Promise<boolean>;
  /** Folders that no glob looks into. */
  readonly hidden: readonly string[];
}

/** Every pattern has one of these. Most paths have none, and need not wait until what knows patterns is loaded. */
export const special = /[*?[\](){}!+@|\\]/;

/**
 * The files that match, links followed, sorted. A path without wildcards is itself, whether or not it is there.
 * @throws an `input` error for a match, or for a folder that may hold some, that is not to be read
 */
export async function globFiles(folder: string, pattern: string, options: GlobOptions): Promise<readonly string[]> {
  const literal = path.resolve(folder, pattern);
  if (!special.test(pattern)) return [literal];
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return [literal];
  // a file may be called like a pattern, `a[1].csv`; it stands beside what the pattern matches, never for it
  const named = (await options.isFile(literal)) ? [literal] : [];
  const isHidden = (file: string): boolean =>
    options.hidden.some((one) => file === one || file.startsWith(one + path.sep));
  const folders = linkedFolders({ ...options, isHidden });
  const found = await glob(pattern, {
    cwd: folder,
    absolute: true,
    // links are followed by what lists the folders; the walker's own way leaves some out in silence
    followSymbolicLinks: false,
    fs: { readdir: listing(folders.entries) },
    ignore: ['**/.git/**'],
  });
  const files = [...new Set([...named, ...found.map((file) => path.resolve(file))])].filter((file) => !isHidden(file));
  const refusal = folders.refusal(files);
  if (refusal !== undefined) throw refusal;
  return files.sort(compareText);
}

/** In the form that the walker calls. */
function listing(entries: (folder: string) => Promise<readonly unknown[]>): typeof readdir {
  const list = (
    folder: string,
    _options: unknown,
    done: (error: unknown, entries: readonly unknown[]) => void,
  ): void => {
    entries(folder).then(
      (all) => {
        done(null, all);
      },
      (error: unknown) => {
        done(error, []);
      },
    );
  };
  return list as unknown as typeof readdir;
}
