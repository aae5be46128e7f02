import { posix } from 'node:path';
import { parseDocument } from 'yaml';
import { tooDeepAt } from '../core/yaml-depth.ts';
import { fileAtCommit } from './file-at-commit.ts';
import type { History } from './merge-base.ts';

/** A file that a stage reads or writes, relative to the repository root, and what it held when the stage ran. */
export interface LockedFile {
  readonly path: string;
  readonly md5: string | undefined;
}

/** What a `dvc.lock` says of the stage that makes a file. */
export interface LockedStage {
  readonly dependencies: readonly LockedFile[];
  /** File of parameters → name of a parameter → its value when the stage ran. */
  readonly parameters: ReadonlyMap<string, ReadonlyMap<string, unknown>>;
  readonly outputs: readonly LockedFile[];
}

const lockLimit = 8 * 1024 * 1024;

/** The stage that makes a file, in the nearest `dvc.lock` above it at a commit. A lock that is not what it should be says nothing. */
export async function lockedStage(path: string, commit: string, history: History): Promise<LockedStage | undefined> {
  for (const folder of foldersAbove(path)) {
    const stages = field(await yamlAt(posix.join(folder, 'dvc.lock'), commit, history), 'stages');
    if (!(stages instanceof Map)) continue;
    const read = [...stages.values()].map((stage: unknown) => stageOf(stage, folder));
    const makes = read.find(({ outputs }) =>
      outputs.some((out) => path === out.path || path.startsWith(`${out.path}/`)),
    );
    if (makes !== undefined) return makes;
  }
  return undefined;
}

/** What the stages of a `dvc.lock` make, relative to the repository root. @param lock its path there */
export async function lockedOutputs(lock: string, commit: string, history: History): Promise<readonly string[]> {
  const stages = field(await yamlAt(lock, commit, history), 'stages');
  if (!(stages instanceof Map)) return [];
  const folder = posix.dirname(lock);
  return [...stages.values()].flatMap((stage: unknown) => stageOf(stage, folder).outputs.map(({ path }) => path));
}

/** The MD5 of a file that DVC keeps, by `dvc.lock` or by the `.dvc` file beside it; `undefined` when it keeps no such file. */
export async function lockedDigest(path: string, commit: string, history: History): Promise<string | undefined> {
  const stage = await lockedStage(path, commit, history);
  const made = stage?.outputs.find((out) => out.path === path)?.md5;
  if (made !== undefined) return made;
  const outs = field(await yamlAt(`${path}.dvc`, commit, history), 'outs');
  const kept = listOf(outs).find((out) => field(out, 'path') === posix.basename(path));
  return textOf(field(kept, 'md5'));
}

function* foldersAbove(path: string): Generator<string> {
  for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
    yield folder === '.' ? '' : folder;
    if (folder === '.' || folder === '/') return;
  }
}

async function yamlAt(path: string, commit: string, history: History): Promise<unknown> {
  const bytes = await fileAtCommit({ path, commit }, history);
  if (bytes === undefined || bytes.length > lockLimit) return undefined;
  return parsedYaml(bytes);
}

/** A YAML file as maps and lists; `undefined` for what is none. */
export function parsedYaml(bytes: Uint8Array): unknown {
  const text = new TextDecoder().decode(bytes);
  if (tooDeepAt(text) !== undefined) return undefined;
  const document = parseDocument(text, { logLevel: 'silent' });
  return document.errors.length > 0 ? undefined : (document.toJS({ maxAliasCount: 100, mapAsMap: true }) as unknown);
}

function stageOf(stage: unknown, folder: string): LockedStage {
  const files = (key: string): readonly LockedFile[] =>
    listOf(field(stage, key)).flatMap((file) => {
      const path = textOf(field(file, 'path'));
      const at = path === undefined ? undefined : posix.join(folder, path).replace(/\/$/, '');
      return at === undefined ? [] : [{ path: at, md5: textOf(field(file, 'md5')) }];
    });
  const parameters = field(stage, 'params');
  const entries = parameters instanceof Map ? [...(parameters as ReadonlyMap<unknown, unknown>)] : [];
  return {
    dependencies: files('deps'),
    parameters: new Map(
      entries.flatMap(([file, values]) =>
        values instanceof Map
          ? [
              [
                posix.join(folder, String(file)),
                new Map([...values].map(([name, value]) => [String(name), value as unknown])),
              ],
            ]
          : [],
      ),
    ),
    outputs: files('outs'),
  };
}

function field(of: unknown, key: string): unknown {
  return of instanceof Map ? (of.get(key) as unknown) : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
