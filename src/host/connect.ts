import type { Suite } from '../config/config.ts';
import type { Files, Log, Ports, Surroundings } from '../core/ports.ts';
import { createGit } from './git.ts';
import { createChangeReader } from './github-changes.ts';
import { createGitHubReader } from './github-reader.ts';
import { memoizedReader } from './memoized-reader.ts';
import { workerThreads } from './worker-threads.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** The ports of suites: git runs in the folder of each, and what GitHub was asked for one it is not asked again for another. */
export function connectPorts({ files, log, surroundings, token, env }: Connection): (suite: Suite) => Ports {
  const readers = readersOf({ surroundings, token, env });
  return (suite) => ({
    files,
    log,
    surroundings,
    git: createGit(suite.folder, { anyOwner: surroundings.onRunner }),
    ...readers,
    threads: workerThreads,
  });
}

/** Where GitHub keeps the API of a server. */
function apiOf(serverUrl: string): string {
  return serverUrl === 'https://github.com' ? 'https://api.github.com' : `${serverUrl}/api/v3`;
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
  const apiUrl = env.GITHUB_API_URL ?? apiOf(surroundings.serverUrl);
  const options = { token, repository, apiUrl };
  return { github: memoizedReader(createGitHubReader(options)), changes: createChangeReader(options) };
}
