import { createReadStream, readSync, type Stats } from 'node:fs';
import { mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { asError, configError, inputError, MlGatesError } from '../core/errors.ts';
import type { Files } from '../core/ports.ts';
import { wildcard } from '../core/wildcard.ts';
import { containedPath } from './containment.ts';
import { globFiles } from './glob-files.ts';

const chunkBytes = 128 * 1024;
/** A chunk of bytes that are used up at once: rows enough for a batch. */
const passingBytes = 256 * 1024;
/** So many of them are read between two moments in which signals and messages have their turn. */
const chunksAtOnce = 16;

interface DiskOptions {
  /** The folder that shown paths are relative to. */
  readonly root: string;
  /** The folders that may be read and written; `null`: all. */
  readonly allowed: readonly string[] | null;
  /** Folders that no glob looks into: the report's own. */
  readonly hidden?: readonly string[];
}

/** The disk. */
export function createFiles({ root, allowed, hidden = [] }: DiskOptions): Files {
  const show = (file: string): string => shownPath(root, file);
  const told = <T>(file: string, promise: Promise<T>): Promise<T> =>
    promise.catch((error: unknown) => {
      throw readError(error, show(file));
    });
  const real = async (file: string): Promise<string> => {
    try {
      return await containedPath(file, allowed);
    } catch (error) {
      throw error instanceof MlGatesError ? renamed(error, file, show(file)) : readError(error, show(file));
    }
  };
  const regular = async (file: string): Promise<{ path: string; size: number }> => {
    const at = await real(file);
    return { path: at, size: sizeOf(await told(file, stat(at)), show(file)) };
  };
  return {
    show,
    kind: async (file) => kindOf(await real(file), show(file)),
    size: async (file) => (await regular(file)).size,
    async read(file, { limit = 64 * 1024 * 1024 } = {}) {
      const { path: at, size } = await regular(file);
      if (size > limit) throw wrongFile(show(file), `is larger than ${Math.round(limit / 1024 / 1024)} MB`);
      return told(file, readFile(at));
    },
    async slice(file, range) {
      const { path: at } = await regular(file);
      return told(file, readSlice(at, range));
    },
    async *stream(file, { passing = false } = {}) {
      const { path: at } = await regular(file);
      try {
        if (passing) yield* passingChunks(at);
        else for await (const chunk of createReadStream(at, { highWaterMark: chunkBytes })) yield chunk as Uint8Array;
      } catch (error) {
        if (error instanceof Error && 'errno' in error) throw readError(error, show(file));
        throw error;
      }
    },
    async open(file) {
      const { path: at, size } = await regular(file);
      const handle = await told(file, open(at));
      return { descriptor: handle.fd, size, close: () => handle.close() };
    },
    async glob(folder, pattern) {
      if (allowed !== null) await refuseWayOut(folder, pattern, real);
      const isFile = async (file: string): Promise<boolean> =>
        (await kindOf(file, pattern).catch(() => 'absent')) === 'file';
      return globFiles(folder, pattern, { real, show, isFile, hidden });
    },
    async write(file, content) {
      const at = await real(file);
      await writeWhole(at, content).catch((error: unknown) => {
        throw writeError(error, show(file));
      });
    },
  };
}

/** @throws MlGatesError `input` for what is no regular file */
function sizeOf(facts: Stats, shown: string): number {
  if (facts.isDirectory()) throw wrongFile(shown, 'is a folder, not a file');
  if (!facts.isFile()) throw wrongFile(shown, 'is not a regular file');
  return facts.size;
}

async function readSlice(file: string, { start, end }: { start: number; end: number }): Promise<Uint8Array> {
  const handle = await open(file);
  try {
    const bytes = new Uint8Array(end - start);
    let filled = 0;
    while (filled < bytes.length) {
      const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

/** The bytes of a file, each chunk in the place of the one before: what memory a file takes is touched once, and thrown away once. */
async function* passingChunks(file: string): AsyncGenerator<Uint8Array> {
  const handle = await open(file);
  const chunk = Buffer.allocUnsafeSlow(passingBytes);
  try {
    for (let nth = 1; ; nth += 1) {
      const length = readSync(handle.fd, chunk, 0, chunk.length, null); // mostly it lies in the cache of the system
      if (length === 0) return;
      yield chunk.subarray(0, length);
      if (nth % chunksAtOnce === 0) await new Promise((resolve) => setImmediate(resolve));
    }
  } finally {
    await handle.close();
  }
}

function shownPath(root: string, file: string): string {
  const relative = path.relative(root, file);
  const shown = relative === '' ? '.' : relative.startsWith('..') || path.isAbsolute(relative) ? file : relative;
  return shown.replaceAll(path.sep, '/');
}

async function kindOf(file: string, shown: string): Promise<'file' | 'folder' | 'absent'> {
  try {
    return (await stat(file)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'absent';
    throw readError(error, shown);
  }
}

/** A pattern that begins outside of what may be read is refused before anything is walked. */
async function refuseWayOut(folder: string, pattern: string, real: (file: string) => Promise<string>): Promise<void> {
  const steps = pattern.split('/');
  const wild = steps.findIndex((step) => wildcard.test(step));
  if (wild === -1) return; // one file, refused when it is read
  const start = path.resolve(folder, steps.slice(0, wild).join('/') || (pattern.startsWith('/') ? '/' : '.'));
  await real(start).catch((cause: unknown) => {
    const message = `"${pattern}" begins where nothing is read: ${asError(cause).message}`;
    throw configError([{ message, hint: 'name files of the repository' }], { cause });
  });
  if (/(?:^|[/{,(|])\.\.(?:$|[/},)|])/.test(steps.slice(wild).join('/')))
    throw configError([{ message: `"${pattern}" leads up behind a wildcard`, hint: 'write .. at its beginning' }]);
}

/** Writes beside the target and renames, so that a crash leaves the old file or the new one, never half of one. */
async function writeWhole(file: string, content: string | Uint8Array | Iterable<string>): Promise<void> {
  await makeFolder(path.dirname(file));
  const temporary = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(temporary, content);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
}

/** Level by level: `recursive` never ends where a level is refused as absent, as under /proc. */
async function makeFolder(folder: string): Promise<void> {
  const parent = path.dirname(folder);
  if (parent !== folder && !(await exists(parent))) await makeFolder(parent);
  try {
    await mkdir(folder);
  } catch (error) {
    if (!(await exists(folder))) throw error;
  }
}

async function exists(target: string): Promise<boolean> {
  return stat(target).then(
    () => true,
    () => false,
  );
}

function renamed(error: MlGatesError, file: string, shown: string): MlGatesError {
  const [problem] = error.problems;
  return configError([{ ...problem, message: problem.message.replace(file, shown) }], { cause: error });
}

function wrongFile(shown: string, what: string): MlGatesError {
  return inputError({ message: `${shown} ${what}`, where: { file: shown } });
}

function readError(error: unknown, shown: string): MlGatesError {
  const { code } = error as NodeJS.ErrnoException;
  const reasons: Readonly<Record<string, string>> = {
    ENOENT: 'does not exist',
    ENOTDIR: 'does not exist',
    EACCES: 'may not be read (permission denied)',
    EPERM: 'may not be read (permission denied)',
    ELOOP: 'is a link that leads to itself',
    EISDIR: 'is a folder, not a file',
    ENAMETOOLONG: 'has a name that is too long',
  };
  const reason = reasons[code ?? ''] ?? `could not be read (${code ?? String(error)})`;
  return inputError({ message: `${shown} ${reason}`, where: { file: shown } }, { cause: error });
}

/** Where nothing can be written, however often it is tried. */
const notAPlace: ReadonlyMap<string, string> = new Map([
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'this disk is read-only'],
  ['ENOTDIR', 'a file stands where its folder should be'],
  ['EEXIST', 'a file stands where its folder should be'],
  ['EISDIR', 'it is a folder'],
  ['ENOENT', 'its folder cannot be made'],
]);

function writeError(error: unknown, shown: string): MlGatesError {
  const { code } = error as NodeJS.ErrnoException;
  const place = notAPlace.get(code ?? '');
  const reason = place ?? (code === 'ENOSPC' ? 'the disk is full' : (code ?? String(error)));
  const problem = { message: `${shown} could not be written: ${reason}` };
  return new MlGatesError(place === undefined ? 'unavailable' : 'config', [problem], { cause: error });
}
