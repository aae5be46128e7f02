import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { lockedStage, parsedYaml, type LockedFile, type LockedStage } from './dvc-lock.ts';
import { fileAtCommit } from './file-at-commit.ts';
import type { History } from './merge-base.ts';

/**
 * Whether DVC ran the stage that makes a file on what HEAD has: `dvc.lock` says something else of the stage's files and parameters than
 * at a commit, and what it says of those that git tracks is what stands there. Then the file is what this change makes, also when it
 * came out the same. A lock that only reads differently, or that an input was changed after, says nothing.
 *
 * @param path relative to the repository root
 */
export async function stageWasRun(path: string, commit: string, history: History): Promise<boolean> {
  const { head } = history.repository;
  const here = await lockedStage(path, head, history);
  if (here === undefined || isDeepStrictEqual(here, await lockedStage(path, commit, history))) return false;
  return (await filesHold([...here.dependencies, ...here.outputs], history)) && parametersHold(here, history);
}

/** Whether the tracked files hold what the lock says. What DVC keeps itself is in its own hands. */
async function filesHold(files: readonly LockedFile[], history: History): Promise<boolean> {
  const { head } = history.repository;
  for (const { path, md5 } of files) {
    const bytes = md5 === undefined ? undefined : await fileAtCommit({ path, commit: head }, history);
    if (bytes !== undefined && digestOf(bytes) !== md5 && digestOf(withoutReturns(bytes)) !== md5) return false;
  }
  return true;
}

function digestOf(bytes: Uint8Array): string {
  return createHash('md5').update(bytes).digest('hex');
}

/** Before version 3 DVC counted the line ends of Windows as those of others. */
function withoutReturns(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

async function parametersHold({ parameters }: LockedStage, history: History): Promise<boolean> {
  const { head } = history.repository;
  for (const [path, values] of parameters) {
    const bytes = /\.ya?ml$|\.json$/i.test(path) ? await fileAtCommit({ path, commit: head }, history) : undefined;
    const file = bytes === undefined ? undefined : parsedYaml(bytes);
    if (!(file instanceof Map)) continue;
    for (const [name, value] of values) if (!isDeepStrictEqual(at(file, name), value)) return false;
  }
  return true;
}

/** The value of a parameter: `train.depth`, or that very key. */
function at(file: ReadonlyMap<unknown, unknown>, name: string): unknown {
  if (file.has(name)) return file.get(name);
  return name
    .split('.')
    .reduce<unknown>((value, step) => (value instanceof Map ? (value.get(step) as unknown) : undefined), file);
}
