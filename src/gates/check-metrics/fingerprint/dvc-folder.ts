import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import type { Files } from '../../../core/ports.ts';

/** How DVC ends what it calls a folder. */
export const folderEnding = '.dir';

/**
 * What DVC calls a folder that it keeps as a whole: the MD5 of a list, in JSON as Python writes it, of the files in it and theirs. Files
 * that begin with a dot are among them; with what lies in a folder that does, no globs go, and the digest is none that DVC has.
 *
 * @param folder absolute
 * @returns as pointers and `dvc.lock` have it, `d41d….dir`; `undefined` of a folder without files
 */
export async function folderDigest(folder: string, files: Files): Promise<string | undefined> {
  const paths = new Set(await files.glob(folder, '**/{*,.*}'));
  if (paths.size === 0) return undefined;
  const entries = [...paths].map((file) => ({ file, path: relative(folder, file).replaceAll(sep, '/') }));
  const listed: string[] = [];
  for (const { file, path } of entries.sort((one, other) => byCodePoints(one.path, other.path)))
    listed.push(`{"md5": "${await md5Of(files.stream(file))}", "relpath": ${asPython(path)}}`);
  return `${createHash('md5')
    .update(`[${listed.join(', ')}]`)
    .digest('hex')}${folderEnding}`;
}

/** The MD5 of some bytes. */
async function md5Of(bytes: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('md5');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}

function byCodePoints(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** A text in JSON with nothing beyond ASCII. */
function asPython(text: string): string {
  const escaped = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replace(/[\u007f-\uffff]/g, escaped);
}
