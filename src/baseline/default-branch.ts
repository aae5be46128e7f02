import type { Surroundings } from '../core/ports.ts';
import { askGit } from './git-answers.ts';
import { remoteBranch, type Branch } from './merge-base.ts';
import { textAt } from './payload.ts';
import { commitOfRef, type Repository } from './repository.ts';

/**
 * The default branch: on a runner what the event says; otherwise `origin/HEAD`, else `main`, else `master`, else the only branch there is.
 */
export async function defaultBranch(surroundings: Surroundings, repository: Repository): Promise<Branch | undefined> {
  const named = textAt(surroundings.payload, 'repository', 'default_branch');
  if (named !== undefined) return remoteBranch(named);
  // a schedule runs on the default branch alone, and its event need not name it
  const ref = surroundings.event === 'schedule' ? surroundings.ref : null;
  if (ref?.startsWith('refs/heads/') === true) return remoteBranch(ref.slice('refs/heads/'.length));
  const pointed = await askGit(repository.git, ['symbolic-ref', '--quiet', 'refs/remotes/origin/HEAD']);
  if (pointed !== null) {
    const name = pointed.replace(/^refs\/remotes\/origin\//, '');
    return { name, refs: [pointed, `refs/heads/${name}`] };
  }
  for (const name of ['main', 'master']) {
    const refs = [`refs/heads/${name}`, `refs/remotes/origin/${name}`];
    for (const ref of refs) if ((await commitOfRef(repository, ref)) !== undefined) return { name, refs };
  }
  return onlyBranch(repository);
}

async function onlyBranch(repository: Repository): Promise<Branch | undefined> {
  const listed = await askGit(repository.git, ['for-each-ref', '--count=2', '--format=%(refname)', 'refs/heads']);
  const [only, ...others] = (listed ?? '').split('\n');
  if (only === undefined || only === '' || others.length > 0) return undefined;
  return { name: only.replace(/^refs\/heads\//, ''), refs: [only] };
}

/** The branch that is checked out, `undefined` when HEAD is detached. */
export async function currentBranch(repository: Repository): Promise<string | undefined> {
  const ref = await askGit(repository.git, ['symbolic-ref', '--quiet', 'HEAD']);
  return ref?.startsWith('refs/heads/') === true ? ref.slice('refs/heads/'.length) : undefined;
}
