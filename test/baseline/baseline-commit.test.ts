import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { baselineCommit } from '../../src/baseline/baseline-commit.ts';
import type { History as Asked } from '../../src/baseline/merge-base.ts';
import { openRepository } from '../../src/baseline/repository.ts';
import type { GitHubReader, Surroundings } from '../../src/core/ports.ts';
import { createGit } from '../../src/host/git.ts';
import { makeHistory, removeFolders, temporaryFolder, type History } from '../support/history.ts';
import { gitHub, locally, onEvent, onPullRequest } from '../support/metrics-ports.ts';

/*
 *   1 ── 2 ── 5 ── 7          main (7 is the newest)
 *    \         \  /
 *     3 ── 4 ── 6             feature; 6 merged main into it; 8 is the test merge of 7 and 6
 *   9                         a history of its own
 */
const plan = [
  { mark: 1, branch: 'main', files: { 'm.json': '{"a": 1}', 'sub/m.json': '{"a": 1}' } },
  { mark: 2, branch: 'main', parents: [1], files: { 'm.json': '{"a": 2}' } },
  { mark: 3, branch: 'feature', parents: [1], files: { 'm.json': '{"a": 3}' } },
  { mark: 4, branch: 'feature', parents: [3], files: { 'm.json': '{"a": 4}' } },
  { mark: 5, branch: 'main', parents: [2], files: { 'm.json': '{"a": 5}' } },
  { mark: 6, branch: 'feature', parents: [4, 5], files: { 'm.json': '{"a": 6}' } },
  { mark: 7, branch: 'main', parents: [5], files: { 'm.json': '{"a": 7}' } },
  { mark: 8, branch: 'merge', parents: [7, 6], files: { 'm.json': '{"a": 8}' } },
  { mark: 9, branch: 'alien', files: { 'm.json': '{"a": 9}' } },
] as const;

let origin: History;
let full: History;

beforeAll(() => {
  origin = makeHistory(plan);
  full = origin.clone();
});
afterAll(removeFolders);

async function choose(
  history: History,
  surroundings: Surroundings,
  github: GitHubReader | null = null,
): Promise<string> {
  const opened = await openRepository(createGit(history.folder));
  if (opened.kind === 'absent') return opened.reason.code;
  const asked: Asked = { repository: opened.repository, github };
  const { choice, onDefaultBranch } = await baselineCommit(surroundings, asked);
  const where = onDefaultBranch ? ' (on the default branch)' : '';
  if (choice.kind === 'absent') return `absent: ${choice.reason.code}${where}`;
  const mark = plan.find((commit) => history.id(commit.mark) === choice.commit)?.mark;
  return `${mark ?? choice.commit}: ${choice.chosen}${where}`;
}

/** The event is about what is checked out. */
const atHead = (history: History, surroundings: Surroundings): Surroundings => ({
  ...surroundings,
  sha: history.git('rev-parse', 'HEAD'),
});

/** A checkout as actions/checkout makes it: one commit, detached, of a branch. */
function shallow(branch: string): History {
  const clone = origin.clone('--depth', '1', '--branch', branch);
  clone.git('checkout', '-q', '--detach');
  return clone;
}

describe('a pull request', () => {
  test('the test merge with full history', async () => {
    full.git('checkout', '-q', '--detach', full.id(8));
    const surroundings = onPullRequest(full.folder, { head: full.id(6), sha: full.id(8) });
    expect(await choose(full, surroundings)).toBe('7: first parent of the test merge');
  });

  test('the test merge at depth 1, without a token', async () => {
    const clone = shallow('merge');
    const surroundings = onPullRequest(clone.folder, { head: clone.id(6), sha: clone.id(8) });
    expect(await choose(clone, surroundings)).toBe('7: first parent of the test merge');
  });

  test('the test merge of an event that does not say its head', async () => {
    const clone = shallow('merge');
    const payload = { pull_request: { number: 7, base: { ref: 'main' } } };
    const surroundings = { ...onEvent(clone.folder, 'pull_request', payload), sha: clone.id(8) };
    expect(await choose(clone, surroundings)).toBe('7: first parent of the test merge');
  });

  test('the head checked out, itself a merge', async () => {
    full.git('checkout', '-q', '--detach', full.id(6));
    const surroundings = onPullRequest(full.folder, { head: full.id(6), sha: full.id(8) });
    expect(await choose(full, surroundings)).toBe('5: where HEAD left main');
  });

  test('the head checked out, main moved on', async () => {
    full.git('checkout', '-q', '--detach', full.id(4));
    const surroundings = onPullRequest(full.folder, { head: full.id(4) });
    expect(await choose(full, surroundings)).toBe('1: where HEAD left main');
  });

  test('the head checked out at depth 1: GitHub is asked', async () => {
    const clone = shallow('feature');
    const surroundings = onPullRequest(clone.folder, { head: clone.id(6) });
    const github = gitHub({ mergeBase: clone.id(5) });
    expect(await choose(clone, surroundings, github)).toBe('5: where HEAD left main');
    expect(github.asked).toEqual([`compare main...${clone.id(6)}`]);
  });

  test('the head checked out at depth 1 without a token is a failure, not an absence', async () => {
    const clone = shallow('feature');
    const surroundings = onPullRequest(clone.folder, { head: clone.id(6) });
    await expect(choose(clone, surroundings)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringMatching(/too shallow to see where this change left main.*github-token.*fetch-depth: 0/),
    });
  });

  test('a commit on top of the head', async () => {
    full.git('checkout', '-q', '--detach', full.id(6));
    const surroundings = onPullRequest(full.folder, { head: full.id(4) });
    expect(await choose(full, surroundings)).toBe('5: where HEAD left main');
  });

  test('the base itself checked out', async () => {
    full.git('checkout', '-q', '--detach', full.id(7));
    const surroundings = onPullRequest(full.folder, { head: full.id(6) });
    expect(await choose(full, surroundings)).toBe('5: first parent of HEAD');
  });

  test('no common history', async () => {
    full.git('checkout', '-q', '--detach', full.id(9));
    expect(await choose(full, onPullRequest(full.folder, { head: full.id(9) }))).toBe('absent: no-common-ancestor');
  });
});

describe('a merge queue', () => {
  test('the entry before', async () => {
    const clone = shallow('merge');
    const surroundings = onEvent(clone.folder, 'merge_group', { merge_group: { base_sha: clone.id(7) } });
    expect(await choose(clone, surroundings)).toBe('7: base of this entry of the merge queue');
  });

  test('an event without it is an error', async () => {
    const clone = shallow('merge');
    await expect(choose(clone, onEvent(clone.folder, 'merge_group'))).rejects.toMatchObject({ kind: 'input' });
  });
});

describe('a push', () => {
  const push = (...[history, ref, before, more]: [History, string, string, object?]): Surroundings =>
    atHead(history, onEvent(history.folder, 'push', { ref: `refs/heads/${ref}`, before, ...more }));
  const nothing = '0'.repeat(40);

  test('to main: what was there before', async () => {
    full.git('checkout', '-q', '--detach', full.id(7));
    expect(await choose(full, push(full, 'main', full.id(2)))).toBe(
      '2: what the branch was before this push (on the default branch)',
    );
  });

  test('at depth 1, of one commit', async () => {
    const clone = shallow('main');
    expect(await choose(clone, push(clone, 'main', clone.id(5)))).toBe(
      '5: what the branch was before this push (on the default branch)',
    );
  });

  test('at depth 1, of several commits: GitHub is asked', async () => {
    const clone = shallow('main');
    const github = gitHub({ mergeBase: clone.id(2) });
    expect(await choose(clone, push(clone, 'main', clone.id(2)), github)).toMatch(/^2: what the branch was/);
    expect(github.asked).toEqual([`compare ${clone.id(2)}...${clone.id(7)}`]);
  });

  test('at depth 1 without a token: the event says that nothing was pushed over', async () => {
    const clone = shallow('main');
    expect(await choose(clone, push(clone, 'main', clone.id(2), { forced: false }))).toMatch(/^2: what the branch was/);
    await expect(choose(clone, push(clone, 'main', clone.id(2), { forced: true }))).rejects.toMatchObject({
      kind: 'unavailable',
    });
  });

  test('over what was there, on a branch: where it left main', async () => {
    full.git('checkout', '-q', '--detach', full.id(4));
    expect(await choose(full, push(full, 'feature', full.id(2)))).toBe('1: where HEAD left main');
  });

  test('over a commit that is gone', async () => {
    full.git('checkout', '-q', '--detach', full.id(4));
    expect(await choose(full, push(full, 'feature', 'ab'.repeat(20)))).toBe('1: where HEAD left main');
  });

  test('over what was there, on main: the first parent', async () => {
    full.git('checkout', '-q', '--detach', full.id(7));
    expect(await choose(full, push(full, 'main', full.id(4 + 5)))).toBe(
      '5: first parent of HEAD (on the default branch)',
    );
  });

  test('of a new branch', async () => {
    full.git('checkout', '-q', '--detach', full.id(4));
    expect(await choose(full, push(full, 'feature', nothing))).toBe('1: where HEAD left main');
  });

  test('of a tag on main', async () => {
    full.git('checkout', '-q', '--detach', full.id(5));
    const surroundings = onEvent(full.folder, 'push', { ref: 'refs/tags/v1', before: nothing });
    expect(await choose(full, surroundings)).toBe('2: first parent of HEAD');
  });

  test('of the very first commit', async () => {
    const first = makeHistory([{ mark: 1, branch: 'main', files: { 'm.json': '{}' } }]);
    expect(await choose(first, push(first, 'main', nothing))).toBe('absent: first-commit (on the default branch)');
  });
});

describe('other events', () => {
  test('on main: the first parent, at depth 1 too', async () => {
    const clone = shallow('main');
    const surroundings = onEvent(clone.folder, 'workflow_dispatch', { ref: 'refs/heads/main' });
    expect(await choose(clone, atHead(clone, surroundings))).toBe('5: first parent of HEAD (on the default branch)');
    const scheduled = { ...onEvent(clone.folder, 'schedule'), sha: clone.id(7) };
    expect(await choose(clone, scheduled)).toBe('5: first parent of HEAD (on the default branch)');
  });

  test.each(['workflow_dispatch', 'issue_comment', 'push'])(
    '%s on main that checks out a branch: where that left main, and no run of main',
    async (event) => {
      full.git('checkout', '-q', '--detach', full.id(4));
      const surroundings = onEvent(full.folder, event, { ref: 'refs/heads/main' });
      expect(await choose(full, { ...surroundings, sha: full.id(7) })).toBe('1: where HEAD left main');
    },
  );

  test('by hand on a tag of main', async () => {
    full.git('checkout', '-q', '--detach', full.id(5));
    const surroundings = onEvent(full.folder, 'workflow_dispatch', { ref: 'refs/tags/v1' });
    expect(await choose(full, atHead(full, surroundings))).toBe('2: first parent of HEAD');
  });

  test('on a branch: where it left main', async () => {
    full.git('checkout', '-q', '--detach', full.id(4));
    const surroundings = onEvent(full.folder, 'workflow_dispatch', { ref: 'refs/heads/feature' });
    expect(await choose(full, surroundings)).toBe('1: where HEAD left main');
  });
});

describe('on somebody’s own machine', () => {
  test('a feature branch', async () => {
    const clone = origin.clone();
    clone.git('checkout', '-q', '-b', 'mine', clone.id(4));
    expect(await choose(clone, locally(clone.folder))).toBe('1: where HEAD left main');
  });

  test('a detached commit', async () => {
    const clone = origin.clone();
    clone.git('checkout', '-q', '--detach', clone.id(4));
    expect(await choose(clone, locally(clone.folder))).toBe('1: where HEAD left main');
  });

  test('the default branch, as it is and with changes', async () => {
    const clone = origin.clone();
    expect(await choose(clone, locally(clone.folder))).toBe('5: first parent of HEAD (on the default branch)');
    clone.write('untracked.json', '{}');
    expect(await choose(clone, locally(clone.folder))).toBe('5: first parent of HEAD (on the default branch)');
    clone.write('m.json', '{"a": 10}');
    expect(await choose(clone, locally(clone.folder))).toBe(
      '7: HEAD, which the tracked files here differ from (on the default branch)',
    );
  });

  test('a new branch without commits, with changes', async () => {
    const clone = origin.clone();
    clone.git('checkout', '-q', '-b', 'new');
    expect(await choose(clone, locally(clone.folder))).toBe('5: first parent of HEAD');
    clone.write('m.json', '{"a": 10}');
    expect(await choose(clone, locally(clone.folder))).toBe('7: HEAD, which the tracked files here differ from');
  });

  test('without a remote: main, master, or the only branch', async () => {
    const alone = (branch: string): History =>
      makeHistory(
        [
          { mark: 1, branch, files: { 'm.json': '{}' } },
          { mark: 2, branch, parents: [1], files: { 'm.json': '{"a": 1}' } },
        ],
        branch,
      );
    for (const branch of ['main', 'master', 'trunk']) {
      const history = alone(branch);
      expect(await choose(history, locally(history.folder))).toBe('1: first parent of HEAD (on the default branch)');
    }
    const history = alone('trunk');
    history.git('branch', 'other');
    expect(await choose(history, locally(history.folder))).toBe('absent: no-default-branch');
  });
});

describe('no repository', () => {
  test('no git around it', async () => {
    expect(await choose({ ...origin, folder: temporaryFolder() }, locally('/'))).toBe('no-git');
  });
  test('no commit yet', async () => {
    const folder = temporaryFolder();
    origin.git('init', '-q', folder);
    expect(await choose({ ...origin, folder }, locally('/'))).toBe('no-commits');
  });
  test('a folder that it tracks nothing of', async () => {
    const clone = origin.clone();
    clone.write('unpacked/ml-gates.yml', 'version: 1');
    expect(await choose({ ...origin, folder: `${clone.folder}/unpacked` }, locally('/'))).toBe('nothing-tracked');
    expect(await choose({ ...origin, folder: `${clone.folder}/sub` }, locally('/'))).toMatch(/first parent/);
  });
});
