import type { Suite } from '../config/config.ts';
import type { Files, GitHubReader, Log, Ports, Surroundings } from '../core/ports.ts';
import { createGit } from './git.ts';
import { createGitHubReader } from './github-reader.ts';
import { workerThreads } from './worker-threads.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The ports of a suite: git runs in its folder. */
export function portsOf(suite: Suite, { files, log, surroundings, token, env }: Connection): Ports {
  return {
    files,
    log,
    surroundings,
    git: createGit(suite.folder),
    github: readerOf({ surroundings, token, env }),
    threads: workerThreads,
  };
}

interface Connection {
  readonly files: Files;
  readonly log: Log;
  readonly surroundings: Surroundings;
  readonly token: string;
  readonly env: Environment;
}

function readerOf({
  surroundings,
  token,
  env,
}: Pick<Connection, 'surroundings' | 'token' | 'env'>): GitHubReader | null {
  const { repository } = surroundings;
  if (token === '' || repository === null) return null;
  return createGitHubReader({ token, repository, apiUrl: env.GITHUB_API_URL ?? 'https://api.github.com' });
}
