import type { Permissions } from '../../support/github/emulator.ts';
import { forkId, shownRepository } from '../../support/github/shapes.ts';
import type { RunOptions } from './project.ts';
import type { Files } from './repository.ts';
import { runAt, type Outcome } from './run.ts';
import type { Connection } from './world.ts';

export interface PullRequest {
  readonly number: number;
  readonly branch: string;
  head(): string;
  /** Commits on the branch and returns the new head. */
  push(files: Files): Promise<string>;
  /** Runs the workflows on the test merge, as for `pull_request`. */
  run(permissions: Permissions, options?: RunOptions): Promise<Outcome>;
  /** Runs the workflows as in a merge queue, behind the entry whose commit is given. */
  queue(permissions: Permissions, options?: { readonly behind?: string }): Promise<Outcome>;
}

/**
 * Opens a pull request of a branch that was pushed.
 * @param fork whether it lies in somebody's fork: so says GitHub, though the commits are in one repository here
 */
export async function makePullRequest(connection: Connection, branch: string, fork = false): Promise<PullRequest> {
  const { repository, remote, state } = connection;
  const opened = { title: `merge ${branch}`, head: branch, base: 'main' };
  const { number } = await remote.request<{ number: number }>('POST', '/pulls', opened);
  const head = () => repository.id(branch);
  const know = (): void => {
    state.pulls.set(number, { head: head(), base: repository.id('main'), branch, fork });
  };
  know();
  followHead(connection, number, head);
  const payloadOf = async (): Promise<object> => {
    const pull = await remote.request<{ head: object }>('GET', `/pulls/${number}`);
    const theirs = fork ? { repo: shownRepository(state, forkId) } : {};
    const pull_request = { ...pull, head: { ...pull.head, sha: head(), ...theirs } };
    return { action: 'synchronize', number, pull_request, repository: await remote.request('GET', '') };
  };
  return {
    number,
    branch,
    head,
    push: async (files) => {
      repository.commit(branch, files);
      await remote.push(repository.folder, [branch]);
      know();
      return head();
    },
    run: async (permissions, options = {}) => {
      const commit = repository.testMerge(branch);
      await remote.push(repository.folder, []);
      const ref = `refs/pull/${number}/merge`;
      const event = 'pull_request';
      return runAt(connection, {
        event,
        commit,
        payload: await payloadOf(),
        permissions,
        number,
        ref,
        branch,
        ...options,
      });
    },
    queue: async (permissions, { behind = repository.id('main') } = {}) => {
      const queue = `gh-readonly-queue/main/pr-${number}-${behind}`;
      const commit = repository.queueEntry({ queue, behind, branch });
      await remote.push(repository.folder, []);
      const ref = `refs/heads/${queue}`;
      const merge_group = { base_sha: behind, head_sha: commit, head_ref: ref, base_ref: 'refs/heads/main' };
      const payload = { action: 'checks_requested', merge_group, repository: await remote.request('GET', '') };
      return runAt(connection, { event: 'merge_group', commit, payload, permissions, number, ref, branch: queue });
    },
  };
}

/** The emulator keeps the head that a pull request was opened with; GitHub's follows the branch. */
function followHead({ proxy, remote }: Connection, number: number, head: () => string): void {
  proxy.amend(new RegExp(`^200 GET /repos/${remote.fullName}/pulls/${number}$`), (body) => {
    const pull = body as { head: object };
    return { ...pull, head: { ...pull.head, sha: head() } };
  });
}
