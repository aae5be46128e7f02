import type { Suite } from '../config/config.ts';
import type { Files, Log, Ports, Surroundings } from '../core/ports.ts';
import { createGit } from './git.ts';
import { createChangeReader } from './github-changes.ts';
import { createGitHubReader } from './github-reader.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The ports of a suite: git runs in its folder. */
export function portsOf(suite: Suite, { files, log, surroundings, token, env }: Connection): Ports {
  return { files, log, surroundings, git: createGit(suite.folder), ...readersOf({ surroundings, token, env }) };
}

interface Connection {
  readonly files: Files;
  readonly log: Log;
  readonly surroundings: Surroundings;
  readonly token: string;
  readonly env: Environment;
}

function readersOf({
  surroundings,
  token,
  env,
}: Pick<Connection, 'surroundings' | 'token' | 'env'>): Pick<Ports, 'github' | 'changes'> {
  const { repository } = surroundings;
  if (token === '' || repository === null) return { github: null, changes: null };
  const options = { token, repository, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com' };
  return { github: createGitHubReader(options), changes: createChangeReader(options) };
}
