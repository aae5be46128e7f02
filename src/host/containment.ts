import { readlink, realpath } from 'node:fs/promises';
import path from 'node:path';
import { configError } from '../core/errors.ts';

/**
 * The real path behind `file`, refused when it lies outside every folder of `allowed` or inside a `.git`:
 * what a pull request's config names must not reach the runner's own files.
 * @param allowed absolute folders; `null` on somebody's own machine, where nothing is refused
 */
export async function containedPath(file: string, allowed: readonly string[] | null): Promise<string> {
  const real = await realPathOf(file);
  if (allowed === null) return real;
  const folders = await Promise.all(allowed.map(realPathOf));
  const folder = folders.find((one) => isInside(real, one));
  if (folder === undefined || !isInside(path.resolve(file), ...allowed.map((one) => path.resolve(one)), ...folders))
    throw refusal(file, 'lies outside the workspace', 'move it into the repository, or name a file there');
  if (
    path.relative(folder, real).split(path.sep).some(isGitFolder) ||
    path.resolve(file).split(path.sep).some(isGitFolder)
  )
    throw refusal(file, 'lies inside .git', 'name a file of the work tree');
  return real;
}

function refusal(file: string, why: string, hint: string): Error {
  return configError([{ message: `${file} ${why}; it is not read or written`, hint }]);
}

function isGitFolder(part: string): boolean {
  return part.toLowerCase() === '.git';
}

function isInside(file: string, ...folders: readonly string[]): boolean {
  return folders.some((folder) => {
    const relative = path.relative(folder, file);
    return (
      relative === '' || (!relative.startsWith(`..${path.sep}`) && relative !== '..' && !path.isAbsolute(relative))
    );
  });
}

/**
 * The real path of a file that may not exist yet: that of its nearest folder that does, with the rest behind it. A link to nothing is
 * where it leads, for that is where a write would land.
 */
async function realPathOf(file: string): Promise<string> {
  const absolute = path.resolve(file);
  try {
    return await realpath(absolute);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT' && (error as NodeJS.ErrnoException).code !== 'ENOTDIR')
      throw error;
    const parent = path.dirname(absolute);
    if (parent === absolute) return absolute;
    const folder = await realPathOf(parent);
    const target = await readlink(absolute).catch(() => null);
    return target === null ? path.join(folder, path.basename(absolute)) : realPathOf(path.resolve(folder, target));
  }
}
