import type { Dirent } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { asError, inputError, MlGatesError } from '../core/errors.ts';

/** What a walk sees of an entry of a folder: a link is what it leads to. */
export type Entry = Pick<Dirent, 'name' | 'isFile' | 'isDirectory' | 'isSymbolicLink'>;

interface LinkOptions {
  /** Where a file really is. Throws where it may not be read. */
  readonly real: (file: string) => Promise<string>;
  readonly show: (file: string) => string;
  readonly isHidden: (file: string) => boolean;
}

/** Folders of one walk, with the links in them followed as far as they may be. */
export interface LinkedFolders {
  /** The entries of a folder. A folder that may not be entered has none, and is told by `refusal`. */
  readonly entries: (folder: string) => Promise<readonly Entry[]>;
  /** Why something that the walk had to enter, or one of the files that it found, is not read. */
  readonly refusal: (found: readonly string[]) => Error | undefined;
}

/** A repository of real data has few; one whose links lead to each other has as many ways as it likes. */
const mostLinkedFolders = 1000;

/**
 * Nothing behind a link is left out in silence: it is followed, or it is an error that names it. Only a link back to a folder that it
 * lies in adds nothing but other names for what is there, and is not entered.
 */
export function linkedFolders(options: LinkOptions): LinkedFolders {
  const { show, isHidden } = options;
  const refused = new Map<string, Error>();
  const behind = new Set<string>();
  const entered: Error[] = [];

  const followed = async (entry: Dirent, file: string): Promise<Entry> => {
    const target = await realpath(file).catch(() => file);
    if (isHidden(target)) return seen(entry.name, 'nothing');
    const why = await refusalOf(file, options);
    if (why !== undefined) refused.set(file, why);
    const isFolder = (await stat(file).catch(() => undefined))?.isDirectory() === true;
    if (isFolder) behind.add(file);
    return seen(entry.name, isFolder ? 'folder' : 'file');
  };

  const mayEnter = async (folder: string): Promise<boolean> => {
    const why = refused.get(folder) ?? (behind.size > mostLinkedFolders ? tooMany(show(folder)) : undefined);
    if (why !== undefined) entered.push(why);
    return why === undefined && !(await leadsBack(folder));
  };

  return {
    async entries(folder) {
      const at = path.resolve(folder);
      if (isHidden(await realpath(at).catch(() => at)) || (behind.has(at) && !(await mayEnter(at)))) return [];
      const all = await readdir(at, { withFileTypes: true }).catch((error: unknown) => {
        if (!isAbsent(error)) entered.push(unreadable(show(at), error));
        return [];
      });
      return Promise.all(
        all.map(async (entry): Promise<Entry> => {
          const file = path.join(at, entry.name);
          if (entry.isSymbolicLink()) return await followed(entry, file);
          if (entry.isDirectory() && behind.has(at)) behind.add(file);
          return entry;
        }),
      );
    },
    refusal: (found) => entered[0] ?? found.map((file) => refused.get(file)).find((why) => why !== undefined),
  };
}

function seen(name: string, kind: 'file' | 'folder' | 'nothing'): Entry {
  return {
    name,
    isFile: () => kind === 'file',
    isDirectory: () => kind === 'folder',
    isSymbolicLink: () => false,
  };
}

/** Where a link may not be followed: the file that it is for a pattern cannot be read. */
async function refusalOf(file: string, { real, show }: LinkOptions): Promise<Error | undefined> {
  try {
    await real(file);
    return undefined;
  } catch (thrown) {
    const [problem] = thrown instanceof MlGatesError ? thrown.problems : [{ message: asError(thrown).message }];
    return inputError({ ...problem, where: { file: show(file) } }, { cause: thrown });
  }
}

/** Whether a folder is one of those that lead to it. */
async function leadsBack(folder: string): Promise<boolean> {
  const target = await realpath(folder);
  for (let at = path.dirname(folder); ; at = path.dirname(at)) {
    if ((await realpath(at)) === target) return true;
    if (at === path.dirname(at)) return false;
  }
}

function isAbsent(error: unknown): boolean {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT' || code === 'ENOTDIR';
}

function unreadable(shown: string, cause: unknown): Error {
  const { code } = cause as NodeJS.ErrnoException;
  const why = code === 'EACCES' || code === 'EPERM' ? 'permission denied' : (code ?? String(cause));
  return inputError({ message: `the files in ${shown} cannot be listed (${why})`, where: { file: shown } }, { cause });
}

function tooMany(shown: string): Error {
  return inputError({
    message: `${shown} is behind more than ${mostLinkedFolders} links to folders`,
    hint: 'let the pattern begin farther down',
  });
}
