import { shownRunOf } from '../../support/github/actions-routes.ts';
import type { Permissions } from '../../support/github/emulator.ts';
import { makePullRequest, type PullRequest } from './pull-request.ts';
import type { Files } from './repository.ts';
import { runAt, type Outcome } from './run.ts';
import type { Connection } from './world.ts';

/** A repository with workflows, at GitHub and on this machine. */
export interface Project {
  /** Opens a pull request from a new branch of `main` with these files. */
  open(branch: string, files: Files, from?: 'fork'): Promise<PullRequest>;
  /** Runs the workflows that wait for the end of a run, on `main`. */
  follow(run: Outcome, permissions: Permissions): Promise<Outcome>;
  /** Commits on `main` and runs its workflows as GitHub does after a push. */
  push(files: Files, permissions: Permissions, options?: RunOptions): Promise<Outcome>;
  /** Merges a pull request and runs the workflows of the push that this is. */
  merge(pull: PullRequest, permissions: Permissions, options?: RunOptions): Promise<Outcome>;
  /** Runs the workflows as somebody who presses the button on a branch. */
  dispatch(branch: string, permissions: Permissions): Promise<Outcome>;
  /** Runs the workflows as the clock does, on `main`. */
  schedule(permissions: Permissions): Promise<Outcome>;
  /** Runs a run again: same commit, next attempt. */
  again(run: Outcome, permissions: Permissions): Promise<Outcome>;
  /** Commits on a branch and runs nothing. */
  commit(branch: string, files: Files): Promise<string>;
  id(ref: string): string;
  readonly state: Connection['state'];
}

/** What a run is given beside its event. */
export interface RunOptions {
  readonly attempt?: number;
}

export function makeProject(connection: Connection): Project {
  const { repository, remote, state } = connection;
  const commit = async (branch: string, files: Files): Promise<string> => {
    const id = repository.commit(branch, files);
    await remote.push(repository.folder, [branch]);
    return id;
  };
  const pushed = async (before: string, permissions: Permissions, options: RunOptions = {}): Promise<Outcome> => {
    const ref = 'refs/heads/main';
    const after = repository.id('main');
    const payload = { ref, before, after, forced: false, repository: await remote.request('GET', '') };
    return runAt(connection, { event: 'push', commit: after, payload, permissions, ref, branch: 'main', ...options });
  };
  return {
    state,
    commit,
    id: (ref) => repository.id(ref),
    open: async (branch, files, from) => {
      await commit(branch, files);
      return makePullRequest(connection, branch, from === 'fork');
    },
    follow: async (run, permissions) => {
      const { number = 0 } = run.ran;
      const workflow_run = { ...shownRunOf(run.runId, state), pull_requests: [] }; // GitHub names none of a fork
      const payload = { action: 'completed', workflow_run, repository: await remote.request('GET', '') };
      const at = { commit: repository.id('main'), ref: 'refs/heads/main', branch: 'main' };
      return runAt(connection, { event: 'workflow_run', payload, permissions, number, ...at });
    },
    push: async (files, permissions, options) => {
      const before = repository.id('main');
      await commit('main', files);
      return pushed(before, permissions, options);
    },
    merge: async (pull, permissions, options) => {
      const before = repository.id('main');
      const merged = repository.merge('main', pull.branch);
      await remote.push(repository.folder, ['main']);
      state.pulls.set(pull.number, { head: pull.head(), base: before, merged });
      return pushed(before, permissions, options);
    },
    dispatch: async (branch, permissions) => {
      const ref = `refs/heads/${branch}`;
      const payload = { ref, inputs: {}, workflow: 'gates.yml', repository: await remote.request('GET', '') };
      return runAt(connection, {
        event: 'workflow_dispatch',
        commit: repository.id(branch),
        payload,
        permissions,
        ref,
        branch,
      });
    },
    schedule: (permissions) =>
      runAt(connection, {
        event: 'schedule',
        commit: repository.id('main'),
        payload: { schedule: '0 3 * * 1' }, // GitHub's has no repository
        permissions,
        ref: 'refs/heads/main',
        branch: 'main',
      }),
    again: (run, permissions) =>
      runAt(connection, { ...run.ran, permissions, runId: run.runId, attempt: (run.ran.attempt ?? 1) + 1 }),
  };
}
