import { posix } from 'node:path';
import { parseDocument } from 'yaml';
import { tooDeepAt } from '../core/yaml-depth.ts';
import { fileAtCommit } from './file-at-commit.ts';
import type { History } from './merge-base.ts';

/**
 * Whether DVC ran the stage that makes a file between a commit and HEAD: its entry in the nearest `dvc.lock` is another one now. Then the
 * file is what this change makes, also when it came out the same.
 *
 * @param path relative to the repository root
 */
export async function stageWasRun(path: string, commit: string, history: History): Promise<boolean> {
  for (const folder of foldersAbove(path)) {
    const lock = posix.join(folder, 'dvc.lock');
    const here = await stagesOf({ path: lock, commit: history.repository.head }, history);
    const relative = posix.relative(folder, path);
    const makes = here?.find(({ outputs }) =>
      outputs.some((out) => relative === out || relative.startsWith(`${out}/`)),
    );
    if (makes === undefined) continue;
    const there = await stagesOf({ path: lock, commit }, history);
    return there?.find(({ name }) => name === makes.name)?.text !== makes.text;
  }
  return false;
}

function* foldersAbove(path: string): Generator<string> {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    yield folder === '.' ? '' : folder;
    if (folder === '.' || folder === '/') return;
  }
}

interface Stage {
  readonly name: string;
  /** Everything that `dvc.lock` says of it: dependencies, parameters, outputs, and the digest of each. */
  readonly text: string;
  /** Relative to the folder of the lock. */
  readonly outputs: readonly string[];
}

const lockLimit = 8 * 1024 * 1024;

/** The stages of a lock file; `undefined` when it is not there or not what it should be, which is DVC's to complain about. */
async function stagesOf(
  file: { readonly path: string; readonly commit: string },
  history: History,
): Promise<readonly Stage[] | undefined> {
  const bytes = await fileAtCommit(file, history);
  if (bytes === undefined || bytes.length > lockLimit) return undefined;
  const text = new TextDecoder().decode(bytes);
  if (tooDeepAt(text) !== undefined) return undefined;
  const document = parseDocument(text, { logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const stages = field(document.toJS({ maxAliasCount: 100, mapAsMap: true }), 'stages');
  if (!(stages instanceof Map)) return undefined;
  return [...stages].map(([name, stage]: [unknown, unknown]) => ({
    name: String(name),
    text: JSON.stringify(plain(stage)),
    outputs: listOf(field(stage, 'outs')).flatMap((out) => {
      const path = field(out, 'path');
      return typeof path === 'string' ? [posix.normalize(path).replace(/\/$/, '')] : [];
    }),
  }));
}

function field(of: unknown, key: string): unknown {
  return of instanceof Map ? (of.get(key) as unknown) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Maps as lists of pairs, so that JSON shows them. */
function plain(value: unknown): unknown {
  if (value instanceof Map) return [...value].map(([key, inner]: [unknown, unknown]) => [key, plain(inner)]);
  return Array.isArray(value) ? value.map(plain) : value;
}
