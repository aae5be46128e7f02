import type { Git } from '../core/ports.ts';

/** `https://host/owner/name`, `ssh://git@host/owner/name`, `git@host:owner/name`, each with or without `.git`. */
const address =
  /^(?:https:\/\/(?:[^@/]*@)?|ssh:\/\/(?:[^@/]*@)?|[^@/]*@)([^/:]+)(?::\d+)?[/:]([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/**
 * The repository on GitHub that a clone comes from, as `owner/name`: what its remote `origin` says, when that is on this server.
 *
 * @param serverUrl `https://github.com`, or that of a GHES host
 */
export async function originRepository(git: Git, serverUrl: string): Promise<string | null> {
  const { code, stdout } = await git.run(['remote', 'get-url', 'origin']);
  if (code !== 0) return null;
  const [, host, owner, name] = address.exec(new TextDecoder().decode(stdout).trim()) ?? [];
  return host !== undefined && host === new URL(serverUrl).hostname ? `${owner ?? ''}/${name ?? ''}` : null;
}
