import path from 'node:path';
import type { Files, Surroundings } from '../core/ports.ts';
import { createFiles } from '../host/disk-files.ts';
import { createGit } from '../host/git.ts';
import { originRepository } from '../host/origin-repository.ts';
import { readSurroundings } from '../host/surroundings.ts';

/** Where a config is run. */
export interface Locality {
  readonly surroundings: Surroundings;
  /** What a config may name: on a runner the workspace alone. */
  readonly files: Files;
  /** What the one who typed the command may name. */
  readonly own: Files;
}

/** @param out the folder of the report, which no glob of a config looks into */
export async function openLocally(config: string, out: string | null): Promise<Locality> {
  const { env } = process;
  const surroundings = await localSurroundings(config);
  const { root, onRunner } = surroundings;
  const workspace = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== undefined && folder !== '');
  const allowed = onRunner ? (workspace as string[]) : null;
  const files = createFiles({ root, allowed, hidden: out === null ? [] : [out] });
  return { surroundings, files, own: await ownFiles(out, { root, workspace: allowed, files }) };
}

/** With a token GitHub can be asked, about the repository that this clone comes from. */
async function localSurroundings(config: string): Promise<Surroundings> {
  const { env } = process;
  const surroundings = await readSurroundings(env, path.dirname(path.resolve(config)));
  if (surroundings.repository !== null || tokenOf(env) === '') return surroundings;
  return {
    ...surroundings,
    repository: await originRepository(
      createGit(surroundings.root, { anyOwner: surroundings.onRunner }),
      surroundings.serverUrl,
    ),
  };
}

/** What is written stays in the folder of the report, and that where it was asked for: a repository may hold links of these names. */
async function ownFiles(
  out: string | null,
  { root, workspace, files }: { root: string; workspace: readonly string[] | null; files: Files },
): Promise<Files> {
  if (out === null) return createFiles({ root, allowed: null });
  const inside = workspace?.some((folder) => !path.relative(folder, out).startsWith('..')) ?? false;
  if (inside) await files.kind(out);
  return createFiles({ root, allowed: [out] });
}

/** As `gh` reads it. */
export function tokenOf({ GH_TOKEN, GITHUB_TOKEN }: NodeJS.ProcessEnv): string {
  return GH_TOKEN ?? GITHUB_TOKEN ?? '';
}
