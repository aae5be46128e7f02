import { posix } from 'node:path';
import { parseDocument } from 'yaml';
import type { Files } from '../core/ports.ts';
import { tooDeepAt } from '../core/yaml-depth.ts';

/** What keeps a file that is not there: enough for a command that brings it. */
interface Keeper {
  /** Shown path of the `.dvc` file or the `dvc.lock`. */
  readonly by: string;
  /** Shown path to give to `dvc pull`. */
  readonly target: string;
}

/** A lock file larger than this is not searched. */
const lockLimit = 8 * 1024 * 1024;

/**
 * The DVC file that tracks an absent path: `<path>.dvc`, that of a folder around it, or a `dvc.lock` with an output of that name, in
 * the file's folder or one above, up to the repository root. `undefined` when DVC does not know it.
 */
export async function keptByDvc(path: string, files: Files): Promise<Keeper | undefined> {
  for (const at of selfAndParents(path, files)) {
    // What would keep the root lies outside of it.
    if (files.show(at) === '.') break;
    if ((await files.kind(`${at}.dvc`)) === 'file') return { by: files.show(`${at}.dvc`), target: files.show(at) };
  }
  for (const folder of selfAndParents(posix.dirname(slashed(path)), files)) {
    const lock = posix.join(folder, 'dvc.lock');
    if ((await files.kind(lock)) !== 'file') continue;
    const outputs = lockedOutputs(await files.read(lock, { limit: lockLimit }));
    const relative = posix.relative(folder, slashed(path));
    const output = outputs.find((out) => relative === out || relative.startsWith(`${out}/`));
    if (output !== undefined) return { by: files.show(lock), target: files.show(posix.join(folder, output)) };
  }
  return undefined;
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

/** The path and the folders around it, up to the repository root (shown as `.`); outside of it the path alone. */
function* selfAndParents(path: string, files: Files): Generator<string> {
  for (let at = slashed(path); ; at = posix.dirname(at)) {
    yield at;
    const shown = files.show(at);
    if (shown === '.' || shown === '' || /^(?:\/|\.\.|[A-Za-z]:)/.test(shown) || posix.dirname(at) === at) return;
  }
}

/** The output paths of every stage; none when the lock file is not what it should be, which is DVC's to complain about. */
function lockedOutputs(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder().decode(bytes);
  if (tooDeepAt(text) !== undefined) return [];
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return [];
  const lock = document.toJS({ maxAliasCount: 100, mapAsMap: true }) as unknown;
  const stages = lock instanceof Map ? (lock.get('stages') as unknown) : undefined;
  if (!(stages instanceof Map)) return [];
  return [...stages.values()].flatMap((stage: unknown) => outputsOf(stage));
}

function outputsOf(stage: unknown): string[] {
  const outs = stage instanceof Map ? (stage.get('outs') as unknown) : undefined;
  if (!Array.isArray(outs)) return [];
  return outs.flatMap((out: unknown) => {
    const path = out instanceof Map ? (out.get('path') as unknown) : undefined;
    return typeof path === 'string' ? [path.replace(/\/+$/, '')] : [];
  });
}
